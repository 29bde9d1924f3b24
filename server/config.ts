import * as z from 'zod/mini';
import { TrustedProxies } from './http/trusted-proxies';

/** What the server is told by its environment, parsed. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Ids under which the Power-Up is registered with Trello. */
  readonly plugins: readonly string[];
  readonly keysUrl: string;
  readonly libraryUrl: string;
  readonly frameAncestors: readonly string[];
  /** The Power-Up's API key, which is public; null where lists are to be added by hand. */
  readonly appKey: string | null;
  /** Origin of Trello's REST API. */
  readonly restUrl: string;
  readonly trustedProxies: TrustedProxies;
}

const words = z.pipe(
  z.string(),
  z.transform((text: string) => text.split(/[\s,]+/).filter((word) => word !== '')),
);
const PluginIds = z.pipe(words, z.array(z.string().check(z.regex(/^[0-9a-f]{24}$/))).check(z.minLength(1)));
const Sources = z.pipe(
  words,
  z
    .array(
      z.string().check(z.regex(/^('self'|https:\/\/[\w.*:-]+|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)$/)),
    )
    .check(z.minLength(1)),
);
const Port = z.pipe(
  z.string().check(z.regex(/^\d{1,5}$/)),
  z.pipe(z.transform(Number), z.int().check(z.maximum(65_535))),
);
/** Empty stands for none. */
const AppKey = z.pipe(
  z.string().check(z.regex(/^([0-9a-f]{32})?$/)),
  z.transform((key: string) => key || null),
);
const Origin = z.pipe(
  z.url({ protocol: /^https?$/ }),
  z.transform((address: string) => new URL(address).origin),
);
const WebAddress = z.url({ protocol: /^https?$/ });

/** One variable: where it goes, how it is read, what holds without it, and what to write into it. */
interface Variable {
  readonly schema: z.ZodMiniType;
  readonly fallback?: string;
  readonly expected: string;
}

const VARIABLES = {
  PORT: { schema: Port, fallback: '3000', expected: 'a port from 0 to 65535' },
  HOST: {
    schema: z.string().check(z.minLength(1)),
    fallback: '0.0.0.0',
    expected: 'an address to listen on',
  },
  TRELLO_PLUGIN_IDS: {
    schema: PluginIds,
    expected:
      "the Power-Up's id from Trello's admin portal, 24 hexadecimal digits; several separated by commas",
  },
  TRELLO_KEYS_URL: {
    schema: WebAddress,
    fallback: 'https://api.trello.com/1/resource/jwt-public-keys',
    expected: 'an http(s) address that answers with the keys of tokens',
  },
  TRELLO_LIBRARY_URL: {
    schema: WebAddress,
    fallback: 'https://p.trellocdn.com/power-up.min.js',
    expected: "an http(s) address of Trello's client library",
  },
  TRELLO_APP_KEY: {
    schema: AppKey,
    fallback: '',
    expected: "the Power-Up's API key from Trello's admin portal, 32 hexadecimal digits",
  },
  TRELLO_REST_URL: {
    schema: Origin,
    fallback: 'https://api.trello.com',
    expected: "an http(s) address of Trello's REST API",
  },
  FRAME_ANCESTORS: {
    schema: Sources,
    fallback: 'https://trello.com https://*.trello.com',
    expected: 'origins that may frame the pages, separated by spaces',
  },
  TRUST_PROXY: {
    schema: TrustedProxies,
    fallback: '0',
    expected:
      'the number of proxies in front of the server, up to 9, or their addresses or subnets, such as 10.0.0.0/8 or loopback, separated by commas',
  },
} satisfies Record<string, Variable>;

/** The environment as a configuration, or a line for each thing that is wrong. Values are not repeated: they may be secrets. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
):
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly string[] } {
  const faults: string[] = [];
  function read<S extends z.ZodMiniType>(name: keyof typeof VARIABLES, schema: S): z.output<S> | undefined {
    const variable: Variable = VARIABLES[name];
    const text = environment[name]?.trim() || variable.fallback;
    const parsed = text === undefined ? undefined : schema.safeParse(text);
    if (parsed?.success) return parsed.data;
    faults.push(
      `${name} ${text === undefined ? 'is not set' : 'cannot be used'}: set it to ${variable.expected}.`,
    );
    return undefined;
  }
  const config = {
    port: read('PORT', VARIABLES.PORT.schema),
    host: read('HOST', VARIABLES.HOST.schema),
    plugins: read('TRELLO_PLUGIN_IDS', VARIABLES.TRELLO_PLUGIN_IDS.schema),
    keysUrl: read('TRELLO_KEYS_URL', VARIABLES.TRELLO_KEYS_URL.schema),
    libraryUrl: read('TRELLO_LIBRARY_URL', VARIABLES.TRELLO_LIBRARY_URL.schema),
    frameAncestors: read('FRAME_ANCESTORS', VARIABLES.FRAME_ANCESTORS.schema),
    appKey: read('TRELLO_APP_KEY', VARIABLES.TRELLO_APP_KEY.schema),
    restUrl: read('TRELLO_REST_URL', VARIABLES.TRELLO_REST_URL.schema),
    trustedProxies: read('TRUST_PROXY', VARIABLES.TRUST_PROXY.schema),
  };
  return faults.length > 0 ? { ok: false, faults } : { ok: true, config: config as Config };
}
