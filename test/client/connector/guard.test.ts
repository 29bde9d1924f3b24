import { guard } from '../../../client/connector/guard';
import { createFakeTrello } from '../../support/fake-trello';

const port = createFakeTrello();

describe('guard', () => {
  it('passes on what the handler answers', async () => {
    const report = jest.fn();
    expect(await guard(async () => ['badge'], [], report)(port, {})).toEqual(['badge']);
    expect(report).not.toHaveBeenCalled();
  });

  it('passes port and options on', async () => {
    const handler = jest.fn();
    const options = { cards: [] };
    await guard(handler, null, jest.fn())(port, options);
    expect(handler).toHaveBeenCalledWith(port, options);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
    ['rejects', () => Promise.reject(new Error('broken'))],
  ])('answers the quiet value and reports when the handler %s', async (_how, handler) => {
    const report = jest.fn();
    expect(await guard(handler, [], report)(port, {})).toEqual([]);
    expect(report).toHaveBeenCalledWith(expect.objectContaining({ message: 'broken' }));
  });

  it('answers the quiet value and reports when the handler is late', async () => {
    const report = jest.fn();
    const never = () => new Promise(() => undefined);
    expect(await guard(never, null, report, 20)(port, {})).toBeNull();
    expect(report).toHaveBeenCalledWith(expect.objectContaining({ name: 'NoAnswer' }));
  });

  it('is quiet well before the five seconds after which Trello gives up', async () => {
    jest.useFakeTimers();
    try {
      const answer = guard(() => new Promise(() => undefined), [], jest.fn())(port, {});
      await jest.advanceTimersByTimeAsync(4_000);
      expect(await answer).toEqual([]);
    } finally {
      jest.useRealTimers();
    }
  });
});
