import { halving } from '../../../shared/scoring/halving';

describe('2^-x', () => {
  it.each([
    [0, 1],
    [1, 0.5],
    [2, 0.25],
    [10, 1 / 1024],
    [63, 2 ** -63],
  ])('of %d is exactly %d', (x, expected) => {
    expect(halving(x)).toBe(expected);
  });

  it('is the engine’s power of two to the last bits in between', () => {
    for (let x = 0; x < 20; x += 0.0371) {
      expect(Math.abs(halving(x) / 2 ** -x - 1)).toBeLessThan(3e-16);
    }
  });

  it('never grows with x', () => {
    for (let x = 0; x < 70; x += 0.01) expect(halving(x + 0.01)).toBeLessThanOrEqual(halving(x));
  });

  it('of more than anybody can log is 0', () => {
    expect(halving(1e9)).toBe(0);
  });
});
