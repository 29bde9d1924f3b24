/** The query of an address with one of its values set, as `?member=…&locale=…`. */
export function addressWith(search: string, name: string, value: string): string {
  const query = new URLSearchParams(search);
  query.set(name, value);
  return `?${query.toString()}`;
}
