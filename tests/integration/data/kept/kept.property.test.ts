import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { connect, wrap } from '../../../../electron/data/connection';
import type { RawDatabase, WritableDb } from '../../../../electron/data/connection';
import { toWorkbenchError } from '../../../../electron/ipc/failure';
import { keepAnswers } from '../../../../electron/data/kept';
import { nameProgram } from '../../../../electron/data/kept-replies';
import { createHandlers } from '../../../../electron/data/services/handlers';
import type { DataHandlers } from '../../../../electron/data/services/handlers';
import { createImportService } from '../../../../electron/data/services/import-service';
import { ethnicGroups } from '../../../../shared/reference/groups';
import type { EthnicGroup } from '../../../../shared/reference/groups';
import { defaultSettings, versions } from '../../../../shared/reference/settings';
import { applications, caseRow, learningRow, parsedExtract, staffRow } from '../parsed-extracts';
import { openTestServices } from '../test-services';
import type { TestServices } from '../test-services';

const words: Readonly<Record<EthnicGroup, string>> = { white: 'White', bme: 'Indian', unknown: 'Not stated' };
const kinds = ['staff_in_post', 'disciplinary', 'learning', 'recruitment'] as const;
type Kind = (typeof kinds)[number];

const people = ethnicGroups.flatMap((group) =>
  Array.from({ length: 14 }, (_, at) => ({ group, name: `${group} ${String(at)}`, at })),
);

const ethnicityOf = (group: EthnicGroup) => ({ original: words[group], code: null, group });

/** A file of some kind and year; `more` makes another file of it. Of the staff some have a second assignment, some are bank only. */
const fileOf = (kind: Kind, year: number, more: number) => {
  const some = people.filter(({ at }) => at < 8 + (more % 6));
  switch (kind) {
    case 'staff_in_post':
      return parsedExtract(
        kind,
        some.flatMap(({ group, name, at }, index) => {
          const row = {
            ethnicity: ethnicityOf(group),
            directorate: at % 2 === 0 ? 'Surgery' : 'Medicine',
            startDate: `${String(year - 1)}-06-01`,
          };
          const isBank = at === 7;
          return [
            staffRow(2 * index + 2, name, {
              ...row,
              ...(isBank ? { leftOutBecause: 'bank assignment', assignment: 'bank' } : {}),
            }),
            ...(at === 3 ? [staffRow(2 * index + 3, name, { ...row, isPrimary: false, band: '6' })] : []),
          ];
        }),
        { year },
      );
    case 'disciplinary':
      return parsedExtract(
        kind,
        some
          .slice(0, 3 + more)
          .map(({ name }, at) => caseRow(at + 2, name, { formalStart: `${String(year - 1)}-06-01` })),
        { year },
      );
    case 'learning':
      return parsedExtract(
        kind,
        some.map(({ name }, at) => learningRow(at + 2, name)),
        { year },
      );
    case 'recruitment':
      return parsedExtract(
        kind,
        applications('bme', 20 + more, 5).concat(
          applications('white', 30, 12).map((one) => ({ ...one, row: one.row + 100 })),
        ),
        { year },
      );
  }
};

type Step =
  | {
      readonly kind: 'import';
      readonly of: Kind;
      readonly year: number;
      readonly more: number;
      readonly sameYear: 'replace' | 'keep_both' | 'add';
    }
  | { readonly kind: 'undo' | 'redo' | 'restart' | 'purge' }
  | { readonly kind: 'remove' | 'choose'; readonly at: number }
  | { readonly kind: 'threshold'; readonly to: number }
  | { readonly kind: 'counted'; readonly isBank: boolean }
  | { readonly kind: 'translate'; readonly of: EthnicGroup; readonly to: EthnicGroup }
  | { readonly kind: 'course'; readonly to: 'mandatory' | 'non_mandatory' }
  | { readonly kind: 'outside'; readonly sql: string };

/** What another process might do to any row, by hand. */
const outside = [
  "UPDATE staff SET ethnic_group = 'bme' WHERE row % 5 = 1",
  'UPDATE staff SET import_id = (SELECT max(id) FROM import), row = row + 5000 WHERE row = 4',
  'DELETE FROM er_case WHERE row = 2',
  'DELETE FROM learning WHERE row % 2 = 0',
  'UPDATE application SET is_appointed = 1 WHERE row < 9',
  'UPDATE import SET removed_at = NULL',
  'UPDATE import_year SET is_in_use = 0 WHERE year = 2024',
];

const year = fc.constantFrom(2024, 2025);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('import'),
      of: fc.constantFrom(...kinds),
      year,
      more: fc.nat(5),
      sameYear: fc.constantFrom('replace', 'keep_both', 'add'),
    } as const),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('undo', 'redo', 'restart', 'purge') } as const) },
  fc.record({ kind: fc.constantFrom('remove', 'choose'), at: fc.nat(8) } as const),
  fc.record({ kind: fc.constant('threshold'), to: fc.integer({ min: 5, max: 10 }) } as const),
  fc.record({ kind: fc.constant('counted'), isBank: fc.boolean() } as const),
  fc.record({
    kind: fc.constant('translate'),
    of: fc.constantFrom(...ethnicGroups),
    to: fc.constantFrom(...ethnicGroups),
  } as const),
  fc.record({ kind: fc.constant('course'), to: fc.constantFrom('mandatory', 'non_mandatory') } as const),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('outside'), sql: fc.constantFrom(...outside) } as const) },
);

interface Reader {
  readonly db: WritableDb;
  readonly handlers: DataHandlers;
}

/** As the app is after a start. */
const started = (services: TestServices, raw: RawDatabase): Reader => {
  const db = wrap(raw);
  nameProgram(db, 'this program');
  const context = { ...services.context, db };
  return { db, handlers: createHandlers(context, createImportService(context)) };
};

const replyOf = (ask: () => unknown): unknown => {
  try {
    return ask();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const shown = (handlers: DataHandlers): readonly unknown[] =>
  versions.flatMap((version) =>
    [2024, 2025].flatMap((of) => {
      const place = { year: of, version };
      return [
        () => handlers['report.year'](place),
        () => handlers['report.dataFacts'](place),
        () => handlers['report.journeys'](place),
        () => handlers['report.experts'](place),
        () => handlers['report.twoGroups']({ year: of }),
        () => handlers['translations.list']({ version }),
        () => handlers['courses.list']({ version }),
        ...([1, 2, 3, 4] as const).map(
          (indicator) => () => handlers['report.breakdown']({ ...place, indicator, view: 'all', filter: null }),
        ),
      ].map(replyOf);
    }),
  );

let copies = 0;
/** The same of a copy of the data in which nothing is kept. */
const countedAnew = (services: TestServices): readonly unknown[] => {
  const copy = path.join(services.folder, `copy ${String((copies += 1))}.db`);
  services.raw.prepare('VACUUM INTO ?').run(copy);
  const raw = connect(copy, { isReadOnly: false, key: null });
  try {
    raw.exec('DELETE FROM kept_count; DELETE FROM kept_rows; DELETE FROM kept_rows_of;');
    return shown(started(services, raw).handlers);
  } finally {
    raw.close();
  }
};

const changeSettings = async (
  { handlers }: Reader,
  one: Extract<Step, { kind: 'threshold' | 'counted' }>,
): Promise<unknown> => {
  const { settings } = await handlers['settings.get']({});
  return handlers['settings.set'](
    one.kind === 'threshold'
      ? { ...settings, thresholds: { ...defaultSettings.thresholds, restricted: one.to } }
      : { ...settings, countedAssignments: one.isBank ? ['bank'] : [] },
  );
};

const inAnotherProcess = (file: string, sql: string): void => {
  const other = connect(file, { isReadOnly: false, key: null });
  try {
    other.prepare(sql.replace('UPDATE ', 'UPDATE OR IGNORE ')).run();
  } finally {
    other.close();
  }
};

let files = 0;
const carryOut = async (services: TestServices, reader: Reader, one: Step): Promise<unknown> => {
  const { handlers } = reader;
  const anyImport = async (at: number): Promise<number> => {
    const { imports } = await handlers['imports.list']({ version: 'restricted' });
    return imports[at % imports.length]?.importId ?? 1;
  };
  switch (one.kind) {
    case 'import':
      return services.importFile(`file ${String((files += 1))}.xlsx`, fileOf(one.of, one.year, one.more), one.sameYear);
    case 'undo':
      return handlers['undo.last']({});
    case 'redo':
      return handlers['redo.last']({});
    case 'purge':
      return services.raw.exec('DELETE FROM import WHERE removed_at IS NOT NULL');
    case 'restart':
      return undefined;
    case 'remove':
      return handlers['imports.undo']({ importId: await anyImport(one.at) });
    case 'choose':
      return handlers['imports.choose']({ importId: await anyImport(one.at), year: 2025 });
    case 'threshold':
    case 'counted':
      return changeSettings(reader, one);
    case 'translate':
      return handlers['translations.change']({
        system: 'staff_record',
        original: words[one.of],
        from: one.of,
        to: one.to,
      });
    case 'course':
      return handlers['courses.change']({ course: 'Leadership', to: one.to });
    case 'outside':
      inAnotherProcess(services.raw.name, one.sql);
      return undefined;
  }
};

/** Refusals are part of the game. Anything else is a fault. */
const refusals = ['not_found', 'nothing_to_undo', 'nothing_to_redo', 'import_refused', 'needs_answers', 'bad_request'];

it('is what counting anew gives, after any changes by anybody', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async (steps) => {
      const services = openTestServices();
      try {
        for (const kind of kinds) await services.importFile(`first ${kind}.xlsx`, fileOf(kind, 2025, 0));
        await services.importFile('before.xlsx', fileOf('staff_in_post', 2024, 1));
        let reader = started(services, services.raw);
        for (const one of steps) {
          // Everything is remembered and written down before the change.
          shown(reader.handlers);
          keepAnswers(reader.db);
          try {
            await carryOut(services, reader, one);
          } catch (error) {
            const { code, message } = toWorkbenchError(error);
            expect(refusals, `${code}: ${message}`).toContain(code);
          }
          if (one.kind === 'restart') reader = started(services, services.raw);
          expect(shown(reader.handlers)).toStrictEqual(countedAnew(services));
        }
      } finally {
        services.destroy();
      }
    }),
    { numRuns: 15 },
  );
}, 240_000);
