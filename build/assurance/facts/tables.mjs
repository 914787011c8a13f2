/**
 * @param {{ readonly prepare: (sql: string) => { readonly all: () => unknown[] } }} db
 * @returns {readonly (readonly [table: string, columns: string])[]}
 */
export function tablesOf(db) {
  const names = /** @type {{ name: string }[]} */ (
    db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name").all()
  );
  return names.map(({ name }) => {
    const columns = /** @type {{ name: string }[]} */ (db.prepare(`PRAGMA table_info("${name}")`).all());
    return [name, columns.map((column) => column.name).join(', ')];
  });
}
