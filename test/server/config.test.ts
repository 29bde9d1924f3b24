import { readConfig } from '../../server/config';

const ID = '5e0000000000000000000b01';

describe('the configuration', () => {
  it('needs nothing but the Power-Up’s id', () => {
    expect(readConfig({ TRELLO_PLUGIN_IDS: ID })).toEqual({
      ok: true,
      config: {
        port: 3000,
        host: '0.0.0.0',
        plugins: [ID],
        keysUrl: 'https://api.trello.com/1/resource/jwt-public-keys',
        libraryUrl: 'https://p.trellocdn.com/power-up.min.js',
        frameAncestors: ['https://trello.com', 'https://*.trello.com'],
        appKey: null,
        restUrl: 'https://api.trello.com',
        trustedProxies: 0,
      },
    });
  });

  it.each([
    ['0', 0],
    ['2', 2],
    ['10.0.0.0/8', ['10.0.0.0/8']],
    ['loopback, 192.0.2.7 fd00::/8', ['loopback', '192.0.2.7', 'fd00::/8']],
  ])('takes proxies to trust: %s', (text, trustedProxies) => {
    expect(readConfig({ TRELLO_PLUGIN_IDS: ID, TRUST_PROXY: text })).toMatchObject({
      config: { trustedProxies },
    });
  });

  it.each(['true', '-1', '10', '0.0.0.0/0', '::/0', '10.0.0.0/33', '10.0.0.0/8/8', 'proxy.example', ','])(
    'trusts no proxies that cannot be told apart from everybody: %s',
    (text) => {
      expect(readConfig({ TRELLO_PLUGIN_IDS: ID, TRUST_PROXY: text })).toMatchObject({
        ok: false,
        faults: [expect.stringMatching(/^TRUST_PROXY cannot be used: set it to the number of proxies/)],
      });
    },
  );

  it('takes several ids, by commas or spaces', () => {
    const other = 'a'.repeat(24);
    expect(readConfig({ TRELLO_PLUGIN_IDS: ` ${ID}, ${other} ` })).toMatchObject({
      config: { plugins: [ID, other] },
    });
  });

  it('takes the API key and the origin of the REST API', () => {
    const appKey = 'b'.repeat(32);
    const environment = {
      TRELLO_PLUGIN_IDS: ID,
      TRELLO_APP_KEY: appKey,
      TRELLO_REST_URL: 'https://rest.test/1/',
    };
    expect(readConfig(environment)).toMatchObject({ config: { appKey, restUrl: 'https://rest.test' } });
  });

  it('lists everything that is wrong at once, with what to write, and repeats no value', () => {
    const read = readConfig({
      PORT: 'many',
      TRELLO_PLUGIN_IDS: 'canary',
      TRELLO_KEYS_URL: 'ftp://x',
      TRELLO_APP_KEY: 'not a key',
      FRAME_ANCESTORS: '*',
      TRUST_PROXY: 'true',
    });
    if (read.ok) throw new Error('it was taken');
    expect(read.faults.map((fault) => fault.split(' ')[0])).toEqual([
      'PORT',
      'TRELLO_PLUGIN_IDS',
      'TRELLO_KEYS_URL',
      'FRAME_ANCESTORS',
      'TRELLO_APP_KEY',
      'TRUST_PROXY',
    ]);
    expect(read.faults.join()).not.toContain('canary');
    expect(read.faults.join()).toContain('24 hexadecimal digits');
  });

  it('says so when the id is not set', () => {
    expect(readConfig({})).toMatchObject({ ok: false, faults: [expect.stringContaining('is not set')] });
  });
});
