import type { Page, Posted } from './open-page';

export const SECRET = 'a-secret-of-this-page';

export const CONTEXT = {
  board: '5e0000000000000000000b01',
  card: '5e0000000000000000000c01',
  member: '5e000000000000000000000a',
  permissions: { board: 'write', card: 'write', organization: 'read' },
  plugin: '5e00000000000000000000f1',
  version: '1',
  locale: 'en',
  theme: 'light',
  initialTheme: 'light',
  el: 'el1',
};

/** Time for messages and promises to settle: the libraries send with setTimeout 0. */
export const settle = (milliseconds = 15) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Everything that the page sent so far, in order. */
export const sent = (page: Page): Posted[] => page.posts.flatMap((post) => post.bulk.data);

/** The commands that the page asked for, each with its argument without the context. */
export function asked(page: Page): { command: string | undefined; options: unknown }[] {
  return sent(page)
    .filter((message) => message.type === 'request')
    .map(({ data }) => {
      const [first] = data.args ?? [];
      if (typeof first !== 'object' || first === null || Array.isArray(first))
        return { command: data.command, options: first };
      const { context: _context, ...options } = first as Record<string, unknown>;
      return { command: data.command, options };
    });
}

/** Answers every request that the page has sent and that was not answered yet. `respond` gives the response or throws a refusal. */
export function createAnswerer(page: Page, respond: (command: string, options: unknown) => unknown) {
  const answered = new Set<string>();
  return async function answerAll(): Promise<void> {
    await settle();
    for (const { type, data } of sent(page)) {
      const { id, command = '', args = [] } = data;
      if (type !== 'request' || id === undefined || answered.has(id)) continue;
      answered.add(id);
      page.post({ type: 'bulk', secret: SECRET, data: [responseTo(id, () => respond(command, args[0]))] });
    }
    await settle();
  };
}

function responseTo(to: string, respond: () => unknown) {
  try {
    return { type: 'response', data: { to, success: true, response: respond() } };
  } catch (refusal) {
    return { type: 'response', data: { to, success: false, response: refusal } };
  }
}

let asks = 0;

/** Asks the page for a capability or a callback, as the host does, and gives the page's answer. */
export async function ask(
  page: Page,
  command: string,
  options: object = {},
): Promise<Posted['data'] | undefined> {
  asks += 1;
  const id = `ask-${asks}`;
  const args = [{ context: CONTEXT, locale: 'en', ...options }];
  page.post({ type: 'bulk', secret: SECRET, data: [{ type: 'request', data: { id, command, args } }] });
  await settle();
  return sent(page).find((message) => message.type === 'response' && message.data.to === id)?.data;
}

/** The address of a view as `t.signUrl` makes it. */
export const viewUrl = (args: object = {}, context: object = CONTEXT) =>
  `https://power-up.test/view.html#${encodeURIComponent(JSON.stringify({ secret: SECRET, context, locale: 'en', args }))}`;
