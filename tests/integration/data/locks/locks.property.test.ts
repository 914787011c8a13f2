import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWorkbenchError } from '../../../../electron/ipc/failure';
import { rebuiltText } from '../../../../electron/data/services/year/year-service';
import { ethnicGroups } from '../../../../shared/reference/groups';
import type { EthnicGroup } from '../../../../shared/reference/groups';
import type { Settings } from '../../../../shared/reference/settings';
import { defaultSettings } from '../../../../shared/reference/settings';
import { sampleYear } from '../../../unit/sample-counts';
import { learningRow, parsedExtract, staffRow } from '../parsed-extracts';
import { group, openTestServices, parsedReturn, valuesOf } from '../test-services';
import type { TestServices } from '../test-services';

const words: Readonly<Record<EthnicGroup, string>> = { white: 'White', bme: 'Indian', unknown: 'Not stated' };

/** Twelve people a group, so that figures are shown; `more` makes another file of it. */
const staff = (year: number, more: number) =>
  parsedExtract(
    'staff_in_post',
    ethnicGroups.flatMap((ethnic, part) =>
      Array.from({ length: 12 + (ethnic === 'bme' ? more : 0) }, (_, at) =>
        staffRow(100 * part + at + 2, `${ethnic} ${String(at)}`, {
          ethnicity: { original: words[ethnic], code: null, group: ethnic },
          directorate: at % 2 === 0 ? 'Surgery' : 'Medicine',
        }),
      ),
    ),
    { year },
  );

const learning = (year: number) =>
  parsedExtract(
    'learning',
    Array.from({ length: 8 }, (_, at) => learningRow(at + 2, `bme ${String(at)}`, { course: 'Leadership' })),
    { year },
  );

const returned = (years: readonly number[], bme: number) =>
  parsedReturn(years, {
    values: years.flatMap((year) =>
      valuesOf(
        sampleYear(year, { recruitment: { shortlisted: group(2000, 1500, 50), appointed: group(640, bme, 20) } }),
      ),
    ),
  });

type Step =
  | { readonly kind: 'return'; readonly year: number; readonly bme: number }
  | { readonly kind: 'staff'; readonly year: number; readonly more: number }
  | { readonly kind: 'learning'; readonly year: number }
  | { readonly kind: 'undo' }
  | { readonly kind: 'remove' | 'choose'; readonly at: number }
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'translate'; readonly from: EthnicGroup; readonly to: EthnicGroup; readonly of: EthnicGroup }
  | { readonly kind: 'course'; readonly to: 'mandatory' | 'non_mandatory' }
  | { readonly kind: 'plan' };

type Arbitraries<T> = { readonly [K in keyof T]: fc.Arbitrary<T[K]> };
const unchanged = <T extends object>(values: T): Arbitraries<T> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, fc.constant<unknown>(value)]),
  ) as Arbitraries<T>;

const year = fc.constantFrom(2024, 2025, 2026);
const anyGroup = fc.constantFrom(...ethnicGroups);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('return'), year, bme: fc.integer({ min: 0, max: 900 }) } as const),
  fc.record({ kind: fc.constant('staff'), year, more: fc.integer({ min: 0, max: 9 }) } as const),
  fc.record({ kind: fc.constant('learning'), year } as const),
  fc.constant<Step>({ kind: 'undo' }),
  fc.record({ kind: fc.constantFrom('remove', 'choose'), at: fc.nat(8) } as const),
  fc.record({
    kind: fc.constant('settings'),
    settings: fc.record({
      ...unchanged(defaultSettings),
      thresholds: fc.record({ restricted: fc.integer({ min: 5, max: 12 }), public: fc.integer({ min: 12, max: 20 }) }),
      preferredSource: fc.constantFrom('return', 'extracts'),
      tiers: fc.record({ ...unchanged(defaultSettings.tiers), isVsmUpper: fc.boolean() }),
      firstSingleYear: fc.constantFrom(2022, 2026),
    }),
  } as const),
  fc.record({ kind: fc.constant('translate'), from: anyGroup, to: anyGroup, of: anyGroup } as const),
  fc.record({ kind: fc.constant('course'), to: fc.constantFrom('mandatory', 'non_mandatory') } as const),
  fc.constant<Step>({ kind: 'plan' }),
);

let files = 0;
const carryOut = async (services: TestServices, one: Step): Promise<unknown> => {
  const { handlers } = services;
  const name = `file ${String((files += 1))}.xlsx`;
  const imports = async () => (await handlers['imports.list']({ version: 'restricted' })).imports;
  switch (one.kind) {
    case 'return':
      return services.importFile(name, returned([one.year], one.bme), 'replace');
    case 'staff':
      return services.importFile(name, staff(one.year, one.more), 'replace');
    case 'learning':
      return services.importFile(name, learning(one.year), 'replace');
    case 'undo':
      return handlers['undo.last']({});
    case 'remove': {
      const all = await imports();
      return handlers['imports.undo']({ importId: all[one.at % all.length]?.importId ?? 1 });
    }
    case 'choose': {
      const all = await imports();
      return handlers['imports.choose']({ importId: all[one.at % all.length]?.importId ?? 1, year: 2025 });
    }
    case 'settings':
      return handlers['settings.set'](one.settings);
    case 'translate':
      return handlers['translations.change']({
        system: 'staff_record',
        original: words[one.of],
        from: one.from,
        to: one.to,
      });
    case 'course':
      return handlers['courses.change']({ course: 'Leadership', to: one.to });
    case 'plan':
      return handlers['year.savePlan']({ year: 2025, stages: [] });
  }
};

/** Refusals are part of the game; anything else is a fault. */
const refusals = ['year_locked', 'not_found', 'nothing_to_undo', 'import_refused', 'needs_answers'];
const tryOut = async (services: TestServices, one: Step): Promise<void> => {
  try {
    await carryOut(services, one);
  } catch (error) {
    const { code, message } = toWorkbenchError(error);
    expect(refusals, `${code}: ${message}`).toContain(code);
  }
};

const shownNow = async ({ handlers }: TestServices) => ({
  restricted: (await handlers['report.year']({ year: 2025, version: 'restricted' })).report,
  public: (await handlers['report.year']({ year: 2025, version: 'public' })).report,
  progression: await handlers['report.progression']({ year: 2025, version: 'public' }),
  look: await handlers['report.lookFirst']({ year: 2025, version: 'restricted' }),
  breakdown: await handlers['report.breakdown']({
    indicator: 1,
    view: 'all',
    year: 2025,
    version: 'restricted',
    filter: null,
  }),
});

describe('a locked year', () => {
  it.each(['return', 'extracts'] as const)(
    'of the %s shows and rebuilds the same bytes after any imports, undo, settings and translations',
    async (source) => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
          const services = openTestServices();
          try {
            await services.importFile('first staff.xlsx', staff(2025, 0));
            await services.importFile('first learning.xlsx', learning(2025));
            if (source === 'return') await services.importFile('first return.xlsx', returned([2024, 2025], 300));
            await services.handlers['year.lock']({ year: 2025, role: 'Head of EDI' });
            const { db } = services.context;
            const bytes = [rebuiltText(db, 2025, 'restricted'), rebuiltText(db, 2025, 'public')];
            const shown = await shownNow(services);
            for (const one of steps) {
              await tryOut(services, one);
              expect([rebuiltText(db, 2025, 'restricted'), rebuiltText(db, 2025, 'public')]).toEqual(bytes);
            }
            expect(await shownNow(services)).toEqual(shown);
            const rebuilt = await services.handlers['year.rebuild']({ year: 2025, version: 'public' });
            expect([rebuilt.isSame, rebuilt.byThisApp]).toEqual([true, []]);
            // Whatever waits can be told, and be accepted as it was told.
            const { waiting } = await services.handlers['year.get']({ year: 2025, version: 'restricted' });
            if (waiting === null) return;
            const accepted = { year: 2025, role: 'Head of EDI', reason: 'Corrected', token: waiting.token };
            await services.handlers['year.restate'](accepted);
            const after = await services.handlers['year.get']({ year: 2025, version: 'restricted' });
            expect([after.waiting, after.ledger.map(({ before, after: is }) => [before, is])]).toEqual([
              null,
              waiting.changes.map(({ before, after: is }) => [before, is]),
            ]);
          } finally {
            services.destroy();
          }
        }),
        { numRuns: 12 },
      );
    },
    240_000,
  );
});
