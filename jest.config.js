/** Two projects, told apart by folder: what runs in Node, and the journeys that drive a browser. */

/** Packages that ship ES modules only and so need the same transform as our own code. */
const esmOnly = ['jose', '@sparticuz/chromium'];

const common = {
  testEnvironment: 'node',
  // jsdom's default would pick the browser builds, which are ES modules that jest cannot require.
  testEnvironmentOptions: { customExportConditions: ['require', 'node'] },
  transform: { '\\.(ts|tsx|js|mjs)$': '<rootDir>/test/support/jest-transform.mjs' },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/empty-style.cjs' },
};

export default {
  projects: [
    {
      ...common,
      displayName: 'node',
      testMatch: ['<rootDir>/test/{shared,server,client,regressions}/**/*.test.{ts,tsx}'],
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
    },
  ],
  testTimeout: 60_000,
};
