import * as z from 'zod/mini';
import type { Call } from './call';
import { relativeUrl } from './relative-url';
import { signUrl } from './signed-url';

type Options = Readonly<Record<string, unknown>>;

const Pointer = z.object({ clientX: z.number(), clientY: z.number(), target: z.optional(z.unknown()) });

/** Where a popup hangs: where the pointer was, or the element when a key was pressed. */
function positionOf(mouseEvent: unknown): { x: number; y: number } | null {
  const pointer = Pointer.safeParse(mouseEvent);
  if (!pointer.success) return null;
  const { clientX, clientY, target } = pointer.data;
  if (clientX !== 0 || clientY !== 0 || !(target instanceof Element)) return { x: clientX, y: clientY };
  const box = target.getBoundingClientRect();
  return { x: box.left, y: box.top };
}

const only = (options: Options, names: readonly string[]): Options =>
  Object.fromEntries(
    names.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]),
  );

/** Items may be given as an object of text and callback. */
function listItems(items: unknown): unknown {
  if (typeof items !== 'object' || items === null || Array.isArray(items)) return items;
  return Object.entries(items).map(([text, callback]) => ({ text, callback: callback as unknown }));
}

/** @throws Error when there is no such popup, or it lacks what it needs */
function contentOf(call: Call, options: Options): Options {
  const { type, url, args, items, message, confirmText } = options;
  if (type === 'confirm') {
    if (!message || !confirmText) throw new Error('A popup to confirm needs a message and confirmText.');
    const names = ['message', 'confirmText', 'onConfirm', 'cancelText', 'onCancel'];
    return { type, confirmStyle: options['confirmStyle'] ?? 'primary', ...only(options, names) };
  }
  if (type === 'date' || type === 'datetime') {
    return { type, ...only(options, ['callback', 'date', 'minDate', 'maxDate']) };
  }
  if (typeof url === 'string') {
    const signed = signUrl(call, relativeUrl(url), args as Options | undefined);
    return { type: 'iframe', url: signed, ...only(options, ['width', 'height']) };
  }
  if (items !== undefined) return { type: 'list', items: listItems(items), ...only(options, ['search']) };
  throw new Error('There is no popup of this type.');
}

/** `t.popup`: rejects without an element to hang it at, as in Trello. */
export function popup(call: Call) {
  return async (options: Options): Promise<unknown> => {
    const pos = positionOf(options['mouseEvent']);
    if (!pos && call.context.el === undefined) {
      throw new Error('A popup needs the t of a callback, or the mouseEvent that asks for it.');
    }
    const content = contentOf(call, options);
    // In a date popup the callback belongs to the content: it gets the date that was picked.
    const isDate = content['type'] === 'date' || content['type'] === 'datetime';
    const closing = isDate ? {} : only(options, ['callback']);
    return call.request('popup', {
      ...only(options, ['title']),
      ...(pos ? { pos } : {}),
      ...closing,
      content,
    });
  };
}
