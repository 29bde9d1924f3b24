/** Arbitrary requests over real connections: whatever comes, it is the caller's fault, said in our shape. */
import * as fc from 'fast-check';
import { Agent, request } from 'node:http';
import { Problem } from '../../../shared/schemas/api';
import { anyRequest, type AnyRequest } from './any-request';
import { startAttackedServer } from './attacked-server';

const REQUESTS = 20_000;
/** Requests of one draw, all sent at once. */
const BATCH = 100;
/** To draw the same requests again. */
const SEED = 20_261_127;

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

function send(port: number, agent: Agent, asked: AnyRequest): Promise<Answer> {
  const { method, path, headers, body } = asked;
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host: '127.0.0.1',
        port,
        agent,
        method,
        path,
        headers: { ...headers, 'content-length': body.length },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            text: response.headers['content-encoding'] ? '' : Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}

test(`no one of ${REQUESTS} arbitrary requests makes the server fail, and every refusal has our shape`, async () => {
  const server = await startAttackedServer();
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const seen = new Map<number, number>();
  let summaries = 0;
  try {
    const batch = fc.array(anyRequest(server.token), { minLength: BATCH, maxLength: BATCH, size: 'max' });
    const allAreAnswered = fc.asyncProperty(batch, async (requests) => {
      const answers = await Promise.all(requests.map((asked) => send(server.port, agent, asked)));
      answers.forEach(({ status, type, text }, at) => {
        seen.set(status, (seen.get(status) ?? 0) + 1);
        if (status === 200 && requests[at]?.method === 'POST') summaries += 1;
        if (status >= 500) throw new Error(`${status} to ${JSON.stringify(requests[at])}: ${text}`);
        if (type.startsWith('application/problem+json') && text !== '')
          expect(Problem.parse(JSON.parse(text)).status).toBe(status);
      });
    });
    await fc.assert(allAreAnswered, { seed: SEED, numRuns: REQUESTS / BATCH, endOnFailure: true });
  } finally {
    agent.destroy();
  }
  await server.stopUnharmed();
  // The draw is worth little when it does not come to where work is done.
  for (const status of [200, 400, 401, 404, 405])
    expect([status, (seen.get(status) ?? 0) > 100]).toEqual([status, true]);
  expect(summaries).toBeGreaterThan(100);
});
