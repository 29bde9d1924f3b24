import type { Subject } from '../../../../shared/pictures/element';
import { fileName } from '../../../../client/ui/offer-file';
import { keyOf, neighbourOf } from '../../../../client/views/summary/map/neighbours';

const at = (column: number, row: number): Subject => ({ words: '', aside: '', ids: [], column, row });
const SUBJECTS = [at(0, 0), at(0, 1), at(0, 8), at(1, 0), at(1, 3), at(1, 9)];
const after = (column: number, row: number, key: string) => {
  const next = neighbourOf(SUBJECTS, at(column, row), key);
  return next && keyOf(next);
};

describe('the arrow keys in a picture', () => {
  it('go up and down in one column', () => {
    expect(after(0, 1, 'ArrowDown')).toBe('0/8');
    expect(after(0, 1, 'ArrowUp')).toBe('0/0');
  });

  it('go across to the nearest mark', () => {
    expect(after(0, 8, 'ArrowRight')).toBe('1/9');
    expect(after(1, 3, 'ArrowLeft')).toBe('0/1');
  });

  it('stay where the picture ends', () => {
    expect(after(0, 0, 'ArrowUp')).toBeUndefined();
    expect(after(1, 9, 'ArrowRight')).toBeUndefined();
  });

  it('go to the first and the last with Home and End', () => {
    expect([after(0, 1, 'Home'), after(0, 1, 'End')]).toEqual(['0/0', '1/9']);
  });

  it('leave other keys alone', () => {
    expect(after(0, 1, 'a')).toBeUndefined();
  });
});

describe('the name of a picture’s file', () => {
  it.each([
    ['Équipe A: Pains', 'canvas-map-equipe-a-pains-2026-07-01'],
    ['', 'canvas-map-2026-07-01'],
    ['مدرسة', 'canvas-map-2026-07-01'],
    ['../../etc/passwd', 'canvas-map-etc-passwd-2026-07-01'],
    ['x'.repeat(4_000), `canvas-map-${'x'.repeat(40)}-2026-07-01`],
  ])('of a canvas called %p', (name, file) => {
    expect(fileName('canvas-map', name, '2026-07-01')).toBe(file);
  });
});
