import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readPlanFileHere } from '../../../electron/importing/plans/read-plan-file';
import { openServices } from '../../../electron/data/open-services';
import type { OpenedServices } from '../../../electron/data/open-services';
import type { ParsedFile } from '../../../electron/importing/parsed-file';
import { WorkbenchFailure } from '../../../electron/ipc/failure';
import type { ParsedReturn, ReturnValue } from '../../../shared/dataset/import-types';
import type { ParsedTable } from '../../../shared/dataset/parsed-table';
import type { JobProgress } from '../../../shared/ipc/replies/imports';
import { ethnicGroups } from '../../../shared/reference/groups';
import type { GroupCounts } from '../../../shared/reference/groups';
import type { YearCounts } from '../../../shared/indicators/counts';
import { group, sampleYear } from '../../unit/sample-counts';

const values = (year: number, item: string, counts: GroupCounts): readonly ReturnValue[] =>
  ethnicGroups.map((ethnicGroup, index) => ({
    year,
    item,
    group: ethnicGroup,
    value: counts[ethnicGroup],
    isSuppressed: false,
    place: { sheet: 'WRES', row: 5 + index, column: 'E' },
    basis: 'single',
  }));

/** The values a return of this year would hold. */
export const valuesOf = (counts: YearCounts): readonly ReturnValue[] => [
  ...counts.bands.flatMap(({ section, band, counts: people }) =>
    values(counts.year, `band:${section}:${band}`, people),
  ),
  ...(counts.recruitment === null
    ? []
    : values(counts.year, 'recruitment:shortlisted', counts.recruitment.shortlisted)),
  ...(counts.recruitment === null ? [] : values(counts.year, 'recruitment:appointed', counts.recruitment.appointed)),
  ...(counts.disciplineCases === null ? [] : values(counts.year, 'discipline:cases', counts.disciplineCases)),
  ...(counts.trainingPeople === null ? [] : values(counts.year, 'training:accessing', counts.trainingPeople)),
  ...(counts.board === null ? [] : values(counts.year, 'board:total', counts.board.total)),
];

export const parsedReturn = (years: readonly number[], over: Partial<ParsedReturn> = {}): ParsedReturn => ({
  kind: 'annual_return',
  organisation: 'Sample Trust',
  sheet: 'WRES',
  headerRow: 3,
  confidence: 1,
  reason: 'labels of the annual return',
  years,
  values: years.flatMap((year) => valuesOf(sampleYear(year))),
  differences: [],
  problems: [],
  questions: [],
  answered: [],
  rowsRead: 64,
  rowsAccepted: 60,
  rowsLeftOut: { 'calculated row': 4 },
  quarantined: [],
  ...over,
});

/** A file in which these tables were understood. */
export const parsedFile = (hash: string, tables: ParsedFile['tables']): ParsedFile => ({
  hash,
  size: 1,
  tables,
  sheets: [],
  notRecognised: null,
});

export interface TestServices extends OpenedServices {
  readonly folder: string;
  /** Files that the fake reader knows, by path. */
  readonly files: Map<string, ParsedFile | WorkbenchFailure>;
  readonly progress: readonly JobProgress[];
  /** Files that will not be read again, as the services said. */
  readonly released: readonly string[];
  readonly importFile: (
    name: string,
    parsed: ParsedTable,
    sameYear?: 'ask' | 'replace' | 'keep_both' | 'add',
  ) => Promise<number>;
  readonly destroy: () => void;
}

export const openTestServices = (
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-services-')),
): TestServices => {
  const files = new Map<string, ParsedFile | WorkbenchFailure>();
  const progress: JobProgress[] = [];
  const released: string[] = [];
  let count = 0;
  const services = openServices({
    dataFolder: folder,
    onDamage: 'refuse',
    startsSession: true,
    now: () => new Date('2026-04-04T09:00:00Z'),
    newId: () => `id-${String((count += 1))}`,
    newKey: () => 'key of the tests',
    parseFile: ({ path: place }) => {
      const file = files.get(place);
      if (file === undefined)
        return Promise.reject(
          new WorkbenchFailure('file_not_found', 'The file is no longer there. Nothing was imported.'),
        );
      return file instanceof WorkbenchFailure ? Promise.reject(file) : Promise.resolve(file);
    },
    releaseFile: (place) => {
      released.push(place);
      return Promise.resolve();
    },
    readPlanFile: readPlanFileHere,
    onProgress: (step) => progress.push(step),
  });
  const importFile: TestServices['importFile'] = async (name, parsed, sameYear = 'ask') => {
    files.set(`/${name}`, parsedFile(`hash of ${name}`, [parsed]));
    const { files: previews } = await services.handlers['import.preview']({
      jobId: 'job',
      files: [{ path: `/${name}`, name }],
    });
    const previewId = previews[0]?.previewId ?? '';
    const { imports } = await services.handlers['import.commit']({
      jobId: 'job',
      imports: [{ previewId, answers: {}, sameYear }],
    });
    return imports[0]?.importId ?? 0;
  };
  return {
    ...services,
    folder,
    files,
    progress,
    released,
    importFile,
    destroy: () => {
      services.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
};

export { group };
