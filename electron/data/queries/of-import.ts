export const ofImport = (parameter: string): string =>
  `import_id IN (SELECT id FROM import WHERE removed_at IS NULL AND (id = ${parameter} OR adds_to = ${parameter}))`;
