import { existsSync } from 'node:fs';

/** A Chromium to drive, and the environment that it needs. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
}

/** Where browsers stand when they are installed; the first that exists is taken. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Keeps the browser from calling its maker's servers. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** The environment without the unset variables, as a launcher wants it. */
function currentEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((e): e is [string, string] => e[1] !== undefined);
  return Object.fromEntries(entries);
}

/**
 * The Chromium that ships inside an npm package, unpacked into the temporary folder. It lacks two system libraries on a bare
 * machine; the package carries them but unpacks them on Amazon's machines only, so we say that this is one while it unpacks.
 */
async function unpackPackaged(): Promise<FoundBrowser> {
  const before = { ...process.env };
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    packaged.setGraphicsMode = false;
    const executablePath = await packaged.executablePath();
    return {
      executablePath,
      env: currentEnvironment(),
      args: [...QUIET, '--headless=shell', '--no-sandbox', '--no-zygote', '--disable-webgl'],
    };
  } finally {
    process.env = before;
  }
}

/**
 * A Chromium for the browser tests: the one that CHROMIUM_PATH names, an installed one, or on Linux the one from the npm package.
 * @throws when there is none, with the reason.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['CHROMIUM_PATH'];
  const path = named ?? INSTALLED.find((candidate) => existsSync(candidate));
  if (path !== undefined) {
    return {
      executablePath: path,
      env: currentEnvironment(),
      args: [...QUIET, '--no-sandbox', '--disable-gpu'],
    };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackPackaged();
  throw new Error('no Chrome or Chromium found; install one or set CHROMIUM_PATH to its path');
}
