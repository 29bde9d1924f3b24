/** Milliseconds after which a browser has certainly taken the file. */
const TAKEN = 60_000;

/** Hands a file to the browser to download. Trello's frames allow it (platform page, 7). */
export function offerFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN);
}

/** A name for a file on any system: "canvas-map-team-a-2026-11-26". Letters that not every system takes are left out. */
export function fileName(kind: string, canvas: string, day: string): string {
  const plain = canvas
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return [kind, plain, day].filter((part) => part !== '').join('-');
}
