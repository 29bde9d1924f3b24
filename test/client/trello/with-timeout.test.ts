import { NoAnswer, withTimeout } from '../../../client/trello/with-timeout';

const never = new Promise<never>(() => undefined);
const task = () => new Promise((resolve) => setImmediate(resolve));

describe('a promise with a deadline', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] }));
  afterEach(() => jest.useRealTimers());

  it('keeps its own outcome', async () => {
    expect(await withTimeout(Promise.resolve(1), 100)).toBe(1);
    await expect(withTimeout(Promise.reject(new Error('no')), 100)).rejects.toThrow('no');
  });

  it('is rejected when the deadline passes', async () => {
    const waiting = expect(withTimeout(never, 2_000)).rejects.toThrow(
      new NoAnswer('Trello did not answer within 2 s'),
    );
    await jest.advanceTimersByTimeAsync(2_000);
    await waiting;
  });

  it('shares one timer with all that wait from the same task on', async () => {
    const late = Promise.allSettled([withTimeout(never, 100), withTimeout(never, 100)]);
    expect(jest.getTimerCount()).toBe(1);
    await jest.advanceTimersByTimeAsync(100);
    expect((await late).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('has its full time in a later task', async () => {
    const early = expect(withTimeout(never, 100)).rejects.toThrow(NoAnswer);
    await task();
    await jest.advanceTimersByTimeAsync(60);
    const outcome = jest.fn();
    withTimeout(never, 100).catch(outcome);
    await jest.advanceTimersByTimeAsync(60);
    await early;
    expect(outcome).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(40);
    expect(outcome).toHaveBeenCalled();
  });

  it('leaves no timer behind once all have their answer', async () => {
    await Promise.all([withTimeout(Promise.resolve(), 100), withTimeout(Promise.resolve(), 100)]);
    expect(jest.getTimerCount()).toBe(0);
  });
});
