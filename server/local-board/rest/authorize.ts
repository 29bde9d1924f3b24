import express, { Router, type Request } from 'express';
import * as z from 'zod/mini';
import { LOCAL_APP_KEY, MEMBERS } from '../contract';
import { EXPIRATIONS, type Expiration, type Grants } from './grants';
import { RestError } from './rest-error';

type OwnOrigin = (hostHeader: string | undefined) => string | null;

const SCOPES = ['read', 'write', 'account'] as const;

/** What a Power-Up asks of the member (platform page, 5.1). */
const Ask = z.object({
  key: z.string(),
  name: z._default(z.string().check(z.maxLength(200)), 'A Power-Up'),
  scope: z._default(z.string().check(z.regex(/^(read|write|account)(,(read|write|account))*$/)), 'read'),
  expiration: z._default(z.enum(Object.keys(EXPIRATIONS) as [Expiration, ...Expiration[]]), '30days'),
  callback_method: z.literal('fragment'),
  return_url: z.url(),
});
type Ask = z.infer<typeof Ask>;

const Answer = z.object({ answer: z.enum(['allow', 'deny']), idMember: z.enum(MEMBERS.map(({ id }) => id)) });

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/**
 * @throws RestError 400 or 401, when the question is none, or the answer would go to another site: this board hands tokens to the
 *   pages of its own origin only
 */
function readAsk(request: Request, ownOrigin: OwnOrigin): Ask {
  const parsed = Ask.safeParse(request.query);
  if (!parsed.success) {
    throw new RestError(400, `invalid value for ${String(parsed.error.issues[0]?.path[0] ?? 'request')}`);
  }
  if (parsed.data.key !== LOCAL_APP_KEY) throw new RestError(401, 'invalid key');
  if (new URL(parsed.data.return_url).origin !== ownOrigin(request.headers.host)) {
    throw new RestError(400, 'Invalid return_url');
  }
  return parsed.data;
}

const MAY: Readonly<Record<(typeof SCOPES)[number], string>> = {
  read: 'Read all of your boards and workspaces',
  write: 'Create and update cards, lists and boards',
  account: 'Read your e-mail address',
};
const UNTIL: Readonly<Record<Expiration, string>> = {
  '1hour': 'for one hour',
  '1day': 'for one day',
  '30days': 'for 30 days',
  never: 'until you take it back',
};

const STYLE = `body{font:14px/20px system-ui,sans-serif;max-width:420px;margin:32px auto;padding:0 16px;color:#292a2e;background:#fff}
h1{font-size:20px;line-height:24px}label{display:block;margin:16px 0;font-weight:600}select{display:block;margin-top:4px;font:inherit;padding:6px}
button{font:inherit;font-weight:500;padding:8px 16px;margin-right:8px;border:0;border-radius:4px;background:#dddee1;color:#292a2e;cursor:pointer}
button[value=allow]{background:#1868db;color:#fff}small{color:#505258}
@media(prefers-color-scheme:dark){body{color:#cecfd2;background:#1f1f21}button{background:#4b4d51;color:#cecfd2}button[value=allow]{background:#669df1;color:#1f1f21}small{color:#a9abaf}select{background:#242528;color:inherit}}`;

/** Nothing but the page's own style and form; no other page may frame it and have it clicked unseen. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/** Who one is, one chooses here: the local board has no sign-in. */
function page({ name, scope, expiration }: Ask): string {
  const asked = SCOPES.filter((one) => scope.split(',').includes(one));
  const members = MEMBERS.map(({ id, name: who }) => `<option value="${id}">${escaped(who)}</option>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Allow ${escaped(name)}? · local board</title><style>${STYLE}</style></head>
<body><main><h1>Would you like to allow ${escaped(name)} to use your account?</h1>
<p>It may, ${UNTIL[expiration]}:</p><ul>${asked.map((one) => `<li>${MAY[one]}</li>`).join('')}</ul>
<form method="post"><label>Signed in as <select name="idMember">${members.join('')}</select></label>
<button name="answer" value="allow">Allow</button><button name="answer" value="deny">Deny</button></form>
<p><small>This is the local board, not Trello.</small></p></main></body></html>
`;
}

/** A form may be sent from this very page only. */
function mustBeOwnPage(request: Request, ownOrigin: OwnOrigin): void {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (origin !== undefined && origin !== 'null' && origin !== ownOrigin(request.headers.host)) {
    throw new RestError(403, 'invalid origin');
  }
  if (site !== undefined && site !== 'same-origin') throw new RestError(403, 'invalid origin');
}

/** The page on which a member allows a Power-Up to use the REST API, and what comes of the answer. */
export function authorizeRoutes(grants: Grants, ownOrigin: OwnOrigin): Router {
  const router = Router();
  router.get('/authorize', (request, response) => {
    const ask = readAsk(request, ownOrigin);
    response.set({ 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-store' });
    response.type('html').send(page(ask));
  });
  router.post('/authorize', express.urlencoded({ limit: '4kb', extended: false }), (request, response) => {
    mustBeOwnPage(request, ownOrigin);
    const { scope, expiration, return_url: back } = readAsk(request, ownOrigin);
    const parsed = Answer.safeParse(request.body);
    if (!parsed.success) throw new RestError(400, 'invalid value for answer');
    const { answer, idMember } = parsed.data;
    const mayWrite = scope.split(',').includes('write');
    // A refusal comes back as an empty token: so the library tells the two apart.
    const token = answer === 'allow' ? grants.give({ idMember, mayWrite, expiration }) : '';
    response.redirect(303, `${back.split('#')[0] ?? ''}#token=${token}`);
  });
  return router;
}
