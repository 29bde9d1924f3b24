/** Compiles tests and sources for jest with the compiler of the product's own build. */
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { transformSync, version } from 'esbuild';

const LOADERS = { '.ts': 'ts', '.tsx': 'tsx', '.js': 'js', '.mjs': 'js' };
const options = (path) => ({
  loader: LOADERS[extname(path)],
  format: 'cjs',
  target: 'node20',
  // A jest module cannot import(): it has to become require().
  supported: { 'dynamic-import': false },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'both',
  sourcefile: path,
});

export default {
  process: (source, path) => transformSync(source, options(path)),
  getCacheKey: (source, path) =>
    createHash('sha256')
      .update(version)
      .update(JSON.stringify(options(path)))
      .update(source)
      .digest('hex'),
};
