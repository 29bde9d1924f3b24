/** "1 person", "4 people", "1,200 people". */
export function peopleInWords(people: number): string {
  return counted(people, 'person', 'people');
}

/** "1 customer", "4 customers". */
export function customersInWords(customers: number): string {
  return counted(customers, 'customer', 'customers');
}

/** A number and what it counts. */
export function counted(number: number, one: string, many: string): string {
  return `${inDigits(number)} ${number === 1 ? one : many}`;
}

/** A whole number with its thousands parted by commas, the same for every locale. */
function inDigits(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
