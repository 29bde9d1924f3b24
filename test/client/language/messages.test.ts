import { afterEach, describe, expect, test } from '@jest/globals';
import { messagesOf, pageLanguage, speak, speakWhatWasAdded } from '../../../client/language/messages';

const english = { hello: 'Hello', cards: (n: number) => `${n} cards` };
const spanish = { hello: 'Hola', cards: (n: number) => `${n} tarjetas` };
const cannot = () => Promise.reject(new Error('no line'));
const others = { fr: cannot, de: cannot, pt: cannot };

afterEach(() => speak('en'));

describe("a page's messages", () => {
  test('are English before anything is fetched', () => {
    const messages = messagesOf(english, { es: async () => spanish, ...others });
    expect(messages().hello).toBe('Hello');
  });

  test("are in the page's language once it was fetched", async () => {
    const messages = messagesOf(english, { es: async () => spanish, ...others });
    await speak('es');
    expect(messages().cards(3)).toBe('3 tarjetas');
    expect(pageLanguage()).toBe('es');
  });

  test('stay English where the language cannot be fetched, and others are not held up', async () => {
    const broken = messagesOf(english, { es: cannot, ...others });
    const whole = messagesOf(english, { es: async () => spanish, ...others });
    await speak('es');
    expect([broken().hello, whole().hello]).toEqual(['Hello', 'Hola']);
  });

  test('of a part that comes later follow when it is there', async () => {
    await speak('es');
    const late = messagesOf(english, { es: async () => spanish, ...others });
    expect(late().hello).toBe('Hello');
    await speakWhatWasAdded();
    expect(late().hello).toBe('Hola');
  });
});
