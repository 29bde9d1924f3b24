import { MAX_LINKS, type Item } from '../schemas/item';

/** The item with links to one card turned to another. One that addresses both addresses the other once. */
export function readdressed(item: Item, from: string, to: string): Item {
  const { addresses = [] } = item.fields;
  if (!addresses.includes(from)) return item;
  const turned = addresses.map((id) => (id === from ? to : id));
  return { ...item, fields: { ...item.fields, addresses: [...new Set(turned)] } };
}

/** Takes `readdressed` back. `both` says that the card had addressed both. */
export function addressedBack(item: Item, from: string, to: string, both: boolean): Item {
  const { addresses = [] } = item.fields;
  if (!addresses.includes(to) || addresses.includes(from)) return item;
  const turned = addresses.flatMap((id) => (id === to ? (both ? [from, to] : from) : id));
  return { ...item, fields: { ...item.fields, addresses: turned.slice(0, MAX_LINKS) } };
}
