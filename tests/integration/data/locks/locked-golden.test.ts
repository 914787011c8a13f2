import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOfPages } from '../../../../electron/data/services/year/locked-pages';
import { rebuiltText } from '../../../../electron/data/services/year/year-service';
import type { SqlValue } from '../../../../electron/data/connection';
import type { YearReport } from '../../../../shared/report/types/year-report.types';
import { openTestServices, parsedReturn } from '../test-services';
import type { TestServices } from '../test-services';

const folder = path.join(import.meta.dirname, '..', '..', '..', 'fixtures', 'locked-year');

interface Golden {
  readonly lock: Readonly<Record<string, SqlValue>>;
  readonly pages: readonly { readonly name: string; readonly reply: string }[];
}
interface Expected {
  readonly figuresHash: string;
  readonly inputsHash: string;
  readonly restricted: string;
  readonly public: string;
  readonly pages: number;
  readonly figures: Readonly<Record<string, number | null>>;
}

const golden = JSON.parse(gunzipSync(fs.readFileSync(path.join(folder, 'lock.json.gz'))).toString('utf8')) as Golden;
const expected = JSON.parse(fs.readFileSync(path.join(folder, 'expected.json'), 'utf8')) as Expected;
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

let services: TestServices;

const put = ({ lock, pages }: Golden): void => {
  const { db } = services.context;
  const columns = Object.keys(lock);
  const { rowId } = db.run(
    `INSERT INTO year_lock (organisation_id, ${columns.join(', ')}) VALUES (1, ${columns.map(() => '?').join(', ')})`,
    Object.values(lock),
  );
  for (const { name, reply } of pages)
    db.run('INSERT INTO locked_page (lock_id, name, reply) VALUES (?, ?, ?)', [rowId, name, reply]);
};

const valuesOf = ({ indicators }: YearReport) =>
  Object.fromEntries(indicators.map(({ indicator, view, figure }) => [`${String(indicator)} ${view}`, figure.value]));
const report = async (): Promise<YearReport> =>
  (await services.handlers['report.year']({ year: 2025, version: 'restricted' })).report;

beforeEach(async () => {
  services = openTestServices();
  // Other figures than those locked: whatever the data say now, the lock holds.
  await services.importFile('later.xlsx', parsedReturn([2025, 2026]));
});
afterEach(() => {
  services.destroy();
});

describe('a year that the first version with locks has locked', () => {
  it('is rebuilt byte for byte by the app of today', async () => {
    put(golden);
    const { db } = services.context;
    expect(sha(rebuiltText(db, 2025, 'restricted'))).toBe(expected.restricted);
    expect(sha(rebuiltText(db, 2025, 'public'))).toBe(expected.public);
    const rebuilt = await services.handlers['year.rebuild']({ year: 2025, version: 'restricted' });
    expect(rebuilt).toMatchObject({
      figuresHash: expected.figuresHash,
      inputsHash: expected.inputsHash,
      pages: expected.pages,
      isSame: true,
    });
  });

  it('is shown with the figures of then, and what the data say now waits', async () => {
    const live = valuesOf(await report());
    put(golden);
    expect(valuesOf(await report())).toEqual(expected.figures);
    expect(live).not.toEqual(expected.figures);
    const { waiting } = await services.handlers['year.get']({ year: 2025, version: 'restricted' });
    expect(waiting?.changes.map(({ id }) => id)).toContain('indicator:2:all');
  });

  it('keeps its figures where a later app works them out differently, and that is said', async () => {
    const pages = golden.pages.map(({ name, reply }) => ({
      name,
      reply: reply.replaceAll('"value":1.5999999999999999,', '"value":1.7,'),
    }));
    expect(pages).not.toEqual(golden.pages);
    const hash = hashOfPages(new Map(pages.map(({ name, reply }) => [name, reply])));
    put({ lock: { ...golden.lock, figures_hash: hash }, pages });
    expect(valuesOf(await report())).toMatchObject({ '2 all': 1.7 });
    const { isSame, byThisApp } = await services.handlers['year.rebuild']({ year: 2025, version: 'restricted' });
    expect(isSame).toBe(true);
    expect(byThisApp.map(({ id }) => id)).toEqual(['indicator:2:all']);
    expect(byThisApp[0]?.before).toMatch(/^1\.70 /);
    expect(byThisApp[0]?.after).toMatch(/^1\.60 /);
  });

  /** All but what is said of hidden numbers, whose words may be mended in a later app. */
  const asMeasured = ({ pooling, ...specials }: YearReport['specials']) => ({
    ...specials,
    pooling:
      pooling === null
        ? null
        : {
            ...pooling,
            pools: pooling.pools.map(({ words: { tag, sentence, smallNumbers }, ...pool }) => ({
              ...pool,
              words: { tag, sentence, smallNumbers },
            })),
          },
  });

  it('gets what a later app has added to reports from its locked counts', async () => {
    const name = 'report {"version":"restricted","year":2025}';
    const kept = JSON.parse(golden.pages.find((page) => page.name === name)?.reply ?? '') as YearReport;
    const reply = JSON.stringify({ ...kept, specials: undefined, indicators: kept.indicators.slice(1) });
    put({ lock: golden.lock, pages: [{ name, reply }] });
    const { specials, indicators } = await report();
    expect(asMeasured(specials)).toEqual(asMeasured(kept.specials));
    // A list that was kept is never lengthened.
    expect(indicators).toHaveLength(kept.indicators.length - 1);
  });
});
