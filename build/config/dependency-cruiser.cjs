const path = require('node:path');

/** The dependency rule, enforced. Each rule says what it prevents. */
/** @type {(name: string, comment: string, from: object, to: object) => object} */
const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    rule('no-circular', 'A cycle means two ideas in one.', {}, { circular: true }),
    rule(
      'shared-is-pure',
      'shared/ must run anywhere: no Node, DOM, React or Electron.',
      { path: '^shared' },
      { path: '^(electron|renderer)|node_modules/(electron|react|better-sqlite3|exceljs|docx)/' },
    ),
    rule('shared-no-node', 'No I/O in shared/.', { path: '^shared' }, { dependencyTypes: ['core'] }),
    rule(
      'renderer-not-electron',
      'The renderer reaches the machine only over IPC.',
      { path: '^renderer' },
      { path: '^electron|node_modules/(electron|better-sqlite3)/' },
    ),
    rule('renderer-no-node', 'The renderer is sandboxed.', { path: '^renderer' }, { dependencyTypes: ['core'] }),
    rule('electron-not-renderer', 'Main never imports the view.', { path: '^electron' }, { path: '^renderer' }),
    rule(
      'only-data-opens-sqlite',
      'One room owns the database.',
      { pathNot: '^electron/data' },
      { path: 'node_modules/better-sqlite3' },
    ),
    rule(
      'preload-imports-names-only',
      'A preload that imports schemas grows from 0.2 to 132 kB.',
      { path: '^electron/preload' },
      { path: '^(electron/(?!preload)|renderer|shared/(?!ipc/channels))', dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    // Absolute, since the tool resolves a relative one's `extends` twice.
    tsConfig: { fileName: path.resolve(__dirname, '..', '..', 'electron', 'tsconfig.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
