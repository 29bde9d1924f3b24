import { readPacing, type Pace } from '../../../server/local-board/page/host/pace';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const paceOf = (query: string): Pace => readPacing(new URLSearchParams(query))();

/** When each of some messages arrives that leave together, in milliseconds from then. */
async function arrivals(pace: Pace, messages: number): Promise<number[]> {
  const start = Date.now();
  const arrived: number[] = [];
  for (let at = 0; at < messages; at++) pace(() => void (arrived[at] = Date.now() - start));
  await jest.advanceTimersByTimeAsync(60_000);
  return arrived;
}

describe('a slow line', () => {
  test('holds every message back, for at most as long as the address says', async () => {
    const times = await arrivals(paceOf('?lag=400'), 50);
    expect(Math.max(...times)).toBeLessThanOrEqual(400);
    expect(new Set(times).size).toBeGreaterThan(1);
  });

  test('keeps messages in order', async () => {
    const pace = paceOf('?lag=400');
    const arrived: number[] = [];
    for (let at = 0; at < 20; at++) {
      pace(() => void arrived.push(at));
      await jest.advanceTimersByTimeAsync(30);
    }
    await jest.advanceTimersByTimeAsync(400);
    expect(arrived).toEqual(Array.from({ length: 20 }, (_, at) => at));
  });

  test('is as slow again with the same seed, and otherwise with another', async () => {
    const [one, again, other] = await Promise.all(
      ['?lag=400&seed=7', '?lag=400&seed=7', '?lag=400&seed=8'].map((query) => arrivals(paceOf(query), 1)),
    );
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });
});

describe('without a lag that makes sense', () => {
  test.each(['', '?lag=', '?lag=0', '?lag=-5', '?lag=1.5', '?lag=soon', '?lag=99999'])(
    '%p: everything goes at once',
    (query) => {
      const arrived: string[] = [];
      paceOf(query)(() => void arrived.push('now'));
      expect(arrived).toEqual(['now']);
    },
  );
});
