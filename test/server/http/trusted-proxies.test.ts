import { Router } from 'express';
import request from 'supertest';
import type { TrustedProxies } from '../../../server/http/trusted-proxies';
import { createTestApp } from '../../support/create-test-app';

const verifier = { verify: () => Promise.reject(new Error('no token is asked for here')) };

/** Where the server believes a request to come from that says it was passed on twice. */
async function seen(trustedProxies?: TrustedProxies): Promise<unknown> {
  const localBoard = Router().get('/seen', (asked, answer) => {
    answer.json([asked.ip?.replace('::ffff:', ''), asked.protocol]);
  });
  const { app } = createTestApp(verifier, {
    localBoard,
    ...(trustedProxies === undefined ? {} : { trustedProxies }),
  });
  const forwarded = { 'X-Forwarded-For': '192.0.2.1, 198.51.100.2', 'X-Forwarded-Proto': 'https' };
  return (await request(app).get('/seen').set(forwarded)).body as unknown;
}

const DIRECT = ['127.0.0.1', 'http'];

describe('where a request came from', () => {
  it('is the connection’s other end, whatever the request says, when no proxy is trusted', async () => {
    expect(await seen()).toEqual(DIRECT);
    expect(await seen(0)).toEqual(DIRECT);
  });

  it('is what as many proxies say as there are, and no further', async () => {
    expect(await seen(1)).toEqual(['198.51.100.2', 'https']);
    expect(await seen(2)).toEqual(['192.0.2.1', 'https']);
  });

  it('is what proxies of a subnet say', async () => {
    expect(await seen(['127.0.0.0/8'])).toEqual(['198.51.100.2', 'https']);
    expect(await seen(['loopback', '198.51.100.2'])).toEqual(['192.0.2.1', 'https']);
    expect(await seen(['10.0.0.0/8'])).toEqual(DIRECT);
  });
});
