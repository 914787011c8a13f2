import path from 'node:path';
import { build } from 'vite';

export interface Built {
  readonly childPath: string;
  readonly workerPath: string;
}

const root = path.resolve(import.meta.dirname, '..', '..');

/** Bundles the data process of the tests and the app's import worker from their sources, as the app is bundled. */
export const buildChild = async (outDir: string): Promise<Built> => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { fflate: path.join(root, 'node_modules', 'fflate', 'esm', 'browser.js') } },
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      ssr: true,
      target: 'node20',
      rolldownOptions: {
        external: ['better-sqlite3', '@resvg/resvg-js'],
        input: {
          child: path.join(root, 'tests', 'fuzz', 'child.ts'),
          'import-worker': path.join(root, 'electron', 'importing', 'worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
    ssr: { noExternal: true, external: ['better-sqlite3', '@resvg/resvg-js'] },
  });
  return { childPath: path.join(outDir, 'child.mjs'), workerPath: path.join(outDir, 'import-worker.mjs') };
};
