/** Rows of an import that is held, with those of corrections that were added to it. `parameter` stands twice: bind its value twice. */
export const ofImport = (parameter: string): string =>
  `import_id IN (SELECT id FROM import WHERE removed_at IS NULL AND (id = ${parameter} OR adds_to = ${parameter}))`;
