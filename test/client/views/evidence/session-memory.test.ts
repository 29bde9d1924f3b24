/** @jest-environment jsdom */
import * as z from 'zod/mini';
import { forget, recall, remember } from '../../../../client/views/evidence/session-memory';

afterEach(() => {
  jest.restoreAllMocks();
  sessionStorage.clear();
});

describe('What the tab remembers', () => {
  it('comes back until it is forgotten', () => {
    remember('draft', { who: 'C07' });
    expect(recall('draft', z.object({ who: z.string() }))).toEqual({ who: 'C07' });
    forget('draft');
    expect(recall('draft', z.unknown())).toBeNull();
  });

  it('is nothing where another program or an older release left another form', () => {
    remember('draft', { who: 7 });
    expect(recall('draft', z.object({ who: z.string() }))).toBeNull();
    sessionStorage.setItem('canvas-signals:draft', '{broken');
    expect(recall('draft', z.unknown())).toBeNull();
  });

  it('is nothing, without complaint, where the browser denies storage', () => {
    const deny = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(deny);
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(deny);
    jest.spyOn(Storage.prototype, 'removeItem').mockImplementation(deny);
    expect(() => remember('draft', 1)).not.toThrow();
    expect(recall('draft', z.number())).toBeNull();
    expect(() => forget('draft')).not.toThrow();
  });
});
