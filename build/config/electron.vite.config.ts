import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { recordContents } from '../contents/record-contents.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
const from = (...parts: readonly string[]): string => path.join(root, ...parts);

/** Native code cannot be bundled; everything else is, so that almost nothing is installed next to the product. */
const external = ['electron', 'better-sqlite3', '@resvg/resvg-js'];

/** The oldest runtime this is started on: the assembled one for development and tests, and Node 20 for the batch command. */
const nodeTarget = 'node20.18';
const chromeTarget = 'chrome130';

const contentsOf = recordContents(root);

export default defineConfig({
  main: {
    publicDir: false,
    plugins: [contentsOf('main')],
    // fflate's build for Node declares `require` itself, and so does the shim for bundled CommonJS; its other build does not.
    resolve: {
      alias: {
        fflate: from('node_modules', 'fflate', 'esm', 'browser.js'),
        unzipper: from('build', 'config', 'never-used.cjs'),
      },
    },
    build: {
      outDir: from('out', 'main'),
      target: nodeTarget,
      sourcemap: false,
      externalizeDeps: false,
      rolldownOptions: {
        external,
        input: {
          index: from('electron', 'main', 'index.ts'),
          data: from('electron', 'data', 'process.ts'),
          'import-worker': from('electron', 'importing', 'worker.ts'),
          batch: from('electron', 'batch', 'cli.ts'),
        },
        // Chunks lie beside the entries, so that import.meta.dirname is out/main wherever the code ends up.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    publicDir: false,
    plugins: [contentsOf('preload')],
    build: {
      outDir: from('out', 'preload'),
      target: nodeTarget,
      sourcemap: false,
      externalizeDeps: false,
      rolldownOptions: {
        external: ['electron'],
        input: { index: from('electron', 'preload', 'index.ts') },
        // A sandboxed preload is CommonJS in one file, or it is not loaded at all.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: from('renderer'),
    publicDir: false,
    plugins: [react(), contentsOf('renderer')],
    // Where the NHS styles expect their pictures.
    resolve: {
      alias: { '/assets/images': from('node_modules', 'nhsuk-frontend', 'dist', 'nhsuk', 'assets', 'images') },
    },
    css: { preprocessorOptions: { scss: { loadPaths: [from('node_modules')], quietDeps: true } } },
    build: {
      outDir: from('out', 'renderer'),
      emptyOutDir: true,
      target: chromeTarget,
      sourcemap: false,
      minify: true,
      // As files, so that the content security policy need not allow data: addresses.
      assetsInlineLimit: 0,
      rolldownOptions: { input: from('renderer', 'index.html') },
    },
  },
});
