/** Marks the page while only the guide is to be printed; `guide.css` hides the rest by it. */
const PRINTING = 'printing-guide';

/** Prints the guide alone. Where Trello's frame may not print, nothing happens, and the guide can still be copied. */
export function printGuide(): void {
  const { classList } = document.documentElement;
  classList.add(PRINTING);
  addEventListener('afterprint', () => classList.remove(PRINTING), { once: true });
  print();
}
