import { startServerProgram } from '../../support/server-program';
import { createTestKey, keySet, signToken, startKeyServer } from '../../support/tokens';

/** The built server as a process of its own, so that a crash or an unhandled rejection is seen as what it is. */
export interface AttackedServer {
  readonly port: number;
  readonly url: string;
  /** A good token. */
  readonly token: string;
  /** What it logged so far. */
  logged(): string;
  /** Asks whether it is well, then stops it. Fails when it is not, ended badly, or logged a fault of its own. */
  stopUnharmed(): Promise<void>;
}

export async function startAttackedServer(): Promise<AttackedServer> {
  const key = await createTestKey();
  const keys = await startKeyServer(keySet(key));
  const program = startServerProgram({ TRELLO_KEYS_URL: keys.url });
  const port = await program.port();
  const url = `http://127.0.0.1:${port}`;
  return {
    port,
    url,
    token: await signToken(key),
    logged: program.printed,
    async stopUnharmed() {
      try {
        const health = await fetch(`${url}/healthz`);
        expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
        program.signal('SIGTERM');
        expect(await program.ended).toBe(0);
        const others = program
          .printed()
          .split('\n')
          .filter((line) => !/^($|\{.*"level":"info")/.test(line));
        expect(others).toEqual([]);
      } finally {
        await Promise.all([program.kill(), keys.stop()]);
      }
    },
  };
}
