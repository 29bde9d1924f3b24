import { prevalenceOf } from '../../../shared/scoring/prevalence';

describe('prevalence', () => {
  // Newcombe (1998), "Two-sided confidence intervals for the single proportion", table I, method 3: the score interval of Wilson.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d among %d lies between %d and %d', (customers, of, low, high) => {
    const prevalence = prevalenceOf(customers, of);
    expect(prevalence.low).toBeCloseTo(low, 4);
    expect(prevalence.high).toBeCloseTo(high, 4);
    expect(prevalence.share).toBe(customers / of);
  });

  it('of 4 among 9 is 19 to 73 %, the example of the domain page', () => {
    const { low, high } = prevalenceOf(4, 9);
    expect([Math.round(low * 100), Math.round(high * 100)]).toEqual([19, 73]);
  });

  it('of everybody reaches exactly 1, of nobody exactly 0', () => {
    expect(prevalenceOf(7, 7).high).toBe(1);
    expect(prevalenceOf(0, 7).low).toBe(0);
  });

  it('says that nothing is known where nobody was heard', () => {
    expect(prevalenceOf(0, 0)).toEqual({ customers: 0, of: 0, share: 0, low: 0, high: 1 });
  });

  it('stays between 0 and 1 around its share', () => {
    for (let of = 1; of <= 40; of++) {
      for (let customers = 0; customers <= of; customers++) {
        const { low, share, high } = prevalenceOf(customers, of);
        expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
      }
    }
  });
});
