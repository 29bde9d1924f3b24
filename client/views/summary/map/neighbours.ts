import type { Element, Picture, Subject } from '../../../../shared/pictures/element';

/** What one can look at in a picture, column by column from top to bottom. */
export function subjectsOf(children: Picture['children'] | Element['children']): Subject[] {
  const found = children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.subject ? [child.subject] : subjectsOf(child.children);
  });
  return found.sort((a, b) => a.column - b.column || a.row - b.row);
}

/** Names a subject within its picture. */
export const keyOf = ({ column, row }: Subject): string => `${column}/${row}`;

/** The nearest of some subjects to a row. */
function nearest(subjects: readonly Subject[], row: number): Subject | undefined {
  return subjects.reduce<Subject | undefined>(
    (best, one) => (best === undefined || Math.abs(one.row - row) < Math.abs(best.row - row) ? one : best),
    undefined,
  );
}

/** Where a key leads from a subject; undefined for other keys and where the picture ends. */
export function neighbourOf(subjects: readonly Subject[], from: Subject, key: string): Subject | undefined {
  const column = subjects.filter((one) => one.column === from.column);
  const beside = (step: 1 | -1) => {
    const columns = [...new Set(subjects.map((one) => one.column))].sort((a, b) => a - b);
    const next = columns[columns.indexOf(from.column) + step];
    return nearest(
      subjects.filter((one) => one.column === next),
      from.row,
    );
  };
  switch (key) {
    case 'ArrowDown':
      return column.find(({ row }) => row > from.row);
    case 'ArrowUp':
      return column.filter(({ row }) => row < from.row).at(-1);
    case 'ArrowRight':
      return beside(1);
    case 'ArrowLeft':
      return beside(-1);
    case 'Home':
      return subjects[0];
    case 'End':
      return subjects.at(-1);
    default:
      return undefined;
  }
}
