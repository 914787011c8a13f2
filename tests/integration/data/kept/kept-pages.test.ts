import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, wrap } from '../../../../electron/data/connection';
import type { WritableDb } from '../../../../electron/data/connection';
import { keepAnswers } from '../../../../electron/data/kept';
import { nameProgram } from '../../../../electron/data/kept-replies';
import type { OpenedServices } from '../../../../electron/data/open-services';
import { createHandlers } from '../../../../electron/data/services/handlers';
import type { DataHandlers } from '../../../../electron/data/services/handlers';
import { createImportService } from '../../../../electron/data/services/import-service';
import { removeImport } from '../../../../electron/data/services/store-imports';
import { importNorthmoor, openRealServices } from '../../real-services';
import { everyPage } from '../every-page';

let folder: string;
let services: OpenedServices;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-kept-'));
  services = openRealServices(folder);
  await importNorthmoor(services);
}, 60_000);
afterAll(() => {
  services.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** As the app is after a start: it remembers nothing but what is in the database. */
const started = (raw: OpenedServices['raw']): { readonly db: WritableDb; readonly handlers: DataHandlers } => {
  const db = wrap(raw);
  nameProgram(db, 'this program');
  const context = { ...services.context, db };
  return { db, handlers: createHandlers(context, createImportService(context)) };
};

const pages = (handlers: DataHandlers): readonly unknown[] => everyPage(handlers, 2025);

/** The same pages of a copy of the data in which nothing is kept. */
const pagesWithoutKept = (name: string): readonly unknown[] => {
  const copy = path.join(folder, `${name}.db`);
  services.raw.prepare('VACUUM INTO ?').run(copy);
  const raw = connect(copy, { isReadOnly: false, key: null });
  raw.exec('DELETE FROM kept_count');
  try {
    return pages(started(raw).handlers);
  } finally {
    raw.close();
  }
};

it.each<readonly [string, () => unknown]>([
  ['nothing', () => undefined],
  [
    'counted-from-extracts',
    async () => {
      const { settings } = await services.handlers['settings.get']({});
      return services.handlers['settings.set']({ ...settings, preferredSource: 'extracts' });
    },
  ],
  [
    'thresholds',
    async () => {
      const { settings } = await services.handlers['settings.get']({});
      return services.handlers['settings.set']({ ...settings, thresholds: { ...settings.thresholds, restricted: 10 } });
    },
  ],
  ['undone', () => services.handlers['undo.last']({})],
  [
    'removed',
    () => {
      const found = services.context.db.get("SELECT id FROM import WHERE kind = 'learning'");
      return removeImport(services.context, Number(found?.['id']));
    },
  ],
])(
  'every page after %s is the same with what was kept and without',
  async (name, change) => {
    await change();
    const expected = pagesWithoutKept(name);
    const first = started(services.raw);
    expect(pages(first.handlers)).toStrictEqual(expected);
    keepAnswers(first.db);
    const kept = services.raw.prepare('SELECT count(*) AS n FROM kept_count').get() as { readonly n: number };
    expect(kept.n).toBeGreaterThan(50);
    expect(pages(started(services.raw).handlers)).toStrictEqual(expected);
  },
  60_000,
);

it('keeps nobody: no hash of a person is in what was kept', () => {
  const people = services.raw
    .prepare(
      'SELECT person FROM staff WHERE person IS NOT NULL UNION SELECT person FROM trainee WHERE person IS NOT NULL',
    )
    .all() as readonly { readonly person: string }[];
  expect(people.length).toBeGreaterThan(100);
  const kept = (services.raw.prepare('SELECT answer FROM kept_count').all() as readonly { readonly answer: string }[])
    .map(({ answer }) => (answer.startsWith('[') ? answer : Buffer.from(answer, 'base64').toString('latin1')))
    .join('\n');
  expect(people.filter(({ person }) => kept.includes(person))).toEqual([]);
});
