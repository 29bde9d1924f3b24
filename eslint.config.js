import tseslint from 'typescript-eslint';

/** Which folders may not import which: the directions of docs/architecture.md, enforced. */
const forbid = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: [{ name: 'zod', message: 'import zod/mini: it is small enough for the connector' }],
        patterns: patterns.map(([pattern, message]) => ({ group: [pattern], message })),
      },
    ],
  },
});
const client = ['**/client/**', 'the client is not for import from here'];
const server = ['**/server/**', 'the server is not for import from here'];
const tests = ['**/test/**', 'tests are not for import from here'];
const nodeBuiltins = ['node:*', 'no Node modules here'];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // `import { type A }` leaves an import behind that runs the module: schemas once came into the connector that way.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-globals': ['error', { name: 'TrelloPowerUp', message: 'only the adapter names it' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  forbid(['shared/**/*.ts'], [client, server, tests, nodeBuiltins, ['preact*', 'shared is pure']]),
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Date', 'setTimeout', 'fetch', 'window', 'document', 'process', 'crypto'].map((name) => ({
          name,
          message: 'shared is pure: pass it in',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'shared is pure: pass it in' },
      ],
    },
  },
  forbid(
    ['client/trello/**', 'client/api/**'],
    [
      server,
      tests,
      nodeBuiltins,
      ['**/views/**', 'trello and api know no view'],
      ['**/ui/**', 'trello and api know no interface'],
      ['**/connector/**', 'trello and api know no connector'],
    ],
  ),
  forbid(
    ['client/connector/**'],
    [
      server,
      tests,
      nodeBuiltins,
      ['preact*', 'no Preact in the connector'],
      ['**/views/**', 'views are not for the connector'],
      ['**/ui/**', 'no interface code in the connector'],
    ],
  ),
  forbid(
    ['client/views/**', 'client/hooks/**', 'client/ui/**'],
    [server, tests, nodeBuiltins, ['**/connector/**', 'views reach Trello through client/trello']],
  ),
  forbid(['server/**/*.ts'], [client, tests], ['server/local-board/page/**']),
  forbid(['server/local-board/page/**'], [client, tests, nodeBuiltins]),
  {
    files: ['test/**', 'server/cli/**', 'server/main.ts', 'server/local-board/main.ts', '*.mjs'],
    rules: { 'no-console': 'off' },
  },
);
