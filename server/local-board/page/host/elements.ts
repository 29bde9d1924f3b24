/** Names for elements of this page: a Power-Up hands the name back to say where its popup shall hang. */
export interface Elements {
  nameOf(element: Element): string;
  /** The element, as long as it is on the page. */
  find(name: string | undefined): Element | null;
}

export function createElements(): Elements {
  const names = new WeakMap<Element, string>();
  const elements = new Map<string, WeakRef<Element>>();
  let named = 0;
  return {
    nameOf(element) {
      const known = names.get(element);
      if (known !== undefined) return known;
      named += 1;
      const name = `el${named}`;
      names.set(element, name);
      elements.set(name, new WeakRef(element));
      return name;
    },
    find(name) {
      const element = name === undefined ? undefined : elements.get(name)?.deref();
      return element?.isConnected ? element : null;
    },
  };
}
