import path from 'node:path';
import { yearsToDecide } from '../../../shared/dataset/parts-of-file';
import type { FilePreview, ImportRecord } from '../../../shared/ipc/replies/imports';
import type { OpenedServices } from '../../data/open-services';
import type { FileAtPath } from '../../data/services/import-service';
import type { SameYear } from '../../data/services/store-imports';
import { WorkbenchFailure } from '../../ipc/failure';
import { shownName } from '../../importing/shown-name';
import type { ErrorCode } from '../../../shared/ipc/errors';
import { errorCodes } from '../../../shared/ipc/errors';
import { badArguments, sameYearOption } from '../arguments';
import type { BatchArguments } from '../arguments';
import { done } from '../outcome';
import type { Outcome } from '../outcome';

interface BatchQuestion {
  readonly id: string;
  readonly text: string;
  readonly suggestion: string | null;
}

/** Rounds of answering: an answer can open a further question, but never for ever. */
const mostRounds = 10;

/** The very same file again brings nothing new: it is left out, and said. */
const isSameFile = ({ sameFileImportedAt }: FilePreview): boolean => sameFileImportedAt !== null;

const sameYearQuestions = (preview: FilePreview, all: readonly FilePreview[]): readonly BatchQuestion[] =>
  yearsToDecide(preview, all.slice(0, all.indexOf(preview))).flatMap(({ year, alreadyHeldBy }) =>
    alreadyHeldBy === null
      ? []
      : [
          {
            id: `same-year:${String(year)}`,
            text: `Figures for ${String(year)} are already held from ${alreadyHeldBy}. Replace them?`,
            suggestion: 'replace',
          },
        ],
  );

/** Whose figures they are is never guessed: there is no suggestion. */
const otherNameQuestions = ({ problems }: FilePreview): readonly BatchQuestion[] =>
  problems
    .filter(({ code }) => code === 'other_organisation')
    .map(({ text }) => ({
      id: 'organisation',
      text: `${text} If they are, say --same-organisation; if not, add it (organisations --add NAME) and name it with --organisation.`,
      suggestion: null,
    }));

/** `isSettled`: the command says what to do with a year that is held already. */
const questionsOf = (
  preview: FilePreview,
  all: readonly FilePreview[],
  isSettled: boolean,
): readonly BatchQuestion[] => [
  ...otherNameQuestions(preview),
  ...preview.questions.map(({ id, text, suggestion }) => ({ id, text, suggestion })),
  ...(isSettled || isSameFile(preview) || preview.corrects !== null ? [] : sameYearQuestions(preview, all)),
];

const warningsOf = (preview: FilePreview): readonly string[] => [
  ...(preview.sameFileImportedAt === null
    ? []
    : [
        `This very file was already imported on ${preview.sameFileImportedAt.slice(0, 10)}. It was left out; nothing changed.`,
      ]),
  ...preview.problems.filter(({ severity }) => severity === 'warning').map(({ text }) => text),
  ...preview.differences.map(
    ({ label, year, stated, recomputed, place }) =>
      `${place.sheet} row ${String(place.row)}: "${label}" ${String(year)} says ${String(stated)}; recomputed it is ${String(recomputed)}.`,
  ),
];

type Stored = Pick<ImportRecord, 'importId' | 'addsTo' | 'years'>;

/** The years whose figures come from a stored table, or from the one that its rows were added to. */
const yearsInUseOf = (importId: number, held: readonly Stored[]): readonly number[] => {
  const base = held.find((one) => one.importId === importId)?.addsTo ?? importId;
  const years = held.find((one) => one.importId === base)?.years ?? [];
  return years.filter(({ isInUse }) => isInUse).map(({ year }) => year);
};

const fateInDrop = (year: number, later: string, isInUse: boolean): string =>
  isInUse
    ? `Its figures for ${String(year)} are used; those of ${later}, of the same import, are kept beside them.`
    : `Its figures for ${String(year)} are replaced by those of ${later}, of the same import. To import parts of one year, add rows: --same-year add.`;

/**
 * Two files of one import for the same year: which of them is used is said of the earlier one. The tables of one file are used all, as are
 * the rows of a workbook of corrections.
 */
const fatesInDrop = (
  preview: FilePreview,
  stored: readonly FilePreview[],
  inUse: readonly number[],
): readonly string[] => {
  const fates = stored
    .slice(stored.indexOf(preview) + 1)
    .filter(({ kind, fileId, corrects }) => kind === preview.kind && fileId !== preview.fileId && corrects === null)
    .flatMap((later) =>
      preview.years
        .filter(({ year }) => later.years.some((one) => one.year === year))
        .map(({ year }) => fateInDrop(year, later.fileName, inUse.includes(year))),
    );
  return preview.corrects === null ? [...new Set(fates)] : [];
};

const importJson = (preview: FilePreview, questions: readonly BatchQuestion[], fates: readonly string[]) => ({
  file: preview.fileName,
  kind: preview.kind,
  years: preview.years.map(({ year }) => year),
  rowsRead: preview.rowsRead,
  rowsAccepted: preview.rowsAccepted,
  rowsLeftOut: preview.rowsLeftOut,
  quarantined: preview.quarantined.length,
  questions,
  warnings: [...warningsOf(preview), ...fates],
});

const codeOf = (code: string): ErrorCode => errorCodes.find((known) => known === code) ?? 'internal';

const refuseFailed = (preview: FilePreview): void => {
  const refusal = preview.error;
  const error = preview.problems.find(({ severity }) => severity === 'error');
  if (refusal !== null) throw new WorkbenchFailure(codeOf(refusal.code), refusal.message, { file: preview.fileName });
  if (error !== undefined) {
    throw new WorkbenchFailure('import_refused', error.text, {
      file: preview.fileName,
      problem: error.code,
      ...(error.place === null ? {} : { sheet: error.place.sheet, row: error.place.row }),
    });
  }
};

interface Ready {
  readonly preview: FilePreview;
  readonly answers: Readonly<Record<string, string>>;
}

/** Answers with the suggestions, round by round; what has no suggestion stays open. */
const answerAll = async ({ handlers }: OpenedServices, first: FilePreview): Promise<Ready> => {
  const answers: Record<string, string> = {};
  let preview = first;
  for (let round = 0; round < mostRounds; round += 1) {
    const open = preview.questions.filter(({ suggestion }) => suggestion !== null);
    if (open.length === 0) break;
    for (const { id, suggestion } of open) if (suggestion !== null) answers[id] = suggestion;
    preview = await handlers['import.answer']({ previewId: preview.previewId, answers, choice: null });
  }
  return { preview, answers };
};

/** Stores what is ready, and tells of each table, by preview, what became of it beside the others. Rows that were added are used all. */
const store = async (
  { handlers }: OpenedServices,
  ready: readonly Ready[],
  sameYear: SameYear,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const fresh = ready.filter(({ preview }) => !isSameFile(preview));
  if (fresh.length === 0) return new Map();
  const { imports } = await handlers['import.commit']({
    jobId: 'batch',
    imports: fresh.map(({ preview: { previewId }, answers }) => ({ previewId, answers, sameYear })),
  });
  if (sameYear === 'add') return new Map();
  const { imports: held } = await handlers['imports.list']({ version: 'restricted' });
  const stored = fresh.map(({ preview }) => preview);
  return new Map(
    stored.map((preview, at) => {
      const inUse = yearsInUseOf(imports[at]?.importId ?? 0, held);
      return [preview.previewId, fatesInDrop(preview, stored, inUse)] as const;
    }),
  );
};

/** With `--same-organisation` every name in these files is taken for one of the organisation worked on, now and later. */
const previewsOf = async (
  { handlers }: OpenedServices,
  files: readonly FileAtPath[],
  isSameOrganisation: boolean,
): Promise<readonly FilePreview[]> => {
  const { files: previews } = await handlers['import.preview']({ jobId: 'batch', files });
  const named = previews.filter((preview) => otherNameQuestions(preview).length > 0);
  if (!isSameOrganisation || named.length === 0) return previews;
  for (const { organisation } of named)
    if (organisation !== null) await handlers['organisations.accept']({ name: organisation });
  await handlers['import.discard']({ previewIds: previews.map(({ previewId }) => previewId) });
  return (await handlers['import.preview']({ jobId: 'batch', files })).files;
};

/** A file that another program stored meanwhile is held when all are read once more, and left out as any other that is held. */
export const importCommand = async (batch: BatchArguments, services: OpenedServices): Promise<Outcome> => {
  try {
    return await readAndStore(batch, services);
  } catch (error) {
    if (error instanceof WorkbenchFailure && error.code === 'already_imported') return readAndStore(batch, services);
    throw error;
  }
};

const readAndStore = async (batch: BatchArguments, services: OpenedServices): Promise<Outcome> => {
  if (batch.rest.length === 0) throw badArguments('Name at least one file to import.');
  const isAccepting = batch.options['accept-suggestions'] === true;
  const said = sameYearOption(batch);
  const sameYear = said ?? (isAccepting ? 'replace' : 'ask');
  const asked = (preview: FilePreview, all: readonly FilePreview[]): readonly BatchQuestion[] =>
    questionsOf(preview, all, said !== null);
  const files = batch.rest.map((file) => ({ path: path.resolve(file), name: shownName(path.basename(file)) }));
  const previews = await previewsOf(services, files, batch.options['same-organisation'] === true);
  for (const preview of previews) refuseFailed(preview);
  const questions = new Map(previews.map((preview) => [preview.previewId, asked(preview, previews)]));
  const ready = isAccepting
    ? await Promise.all(previews.map((preview) => answerAll(services, preview)))
    : previews.map((preview) => ({ preview, answers: {} }));
  for (const { preview } of ready) refuseFailed(preview);
  const all = ready.map(({ preview }) => preview);
  const isOpen = all.some(
    (preview) =>
      [...otherNameQuestions(preview), ...(isAccepting ? preview.questions : asked(preview, all))].length > 0,
  );
  const json = (fates: ReadonlyMap<string, readonly string[]>) => ({
    imports: all.map((preview) => {
      const { previewId } = preview;
      return importJson(preview, questions.get(previewId) ?? [], fates.get(previewId) ?? []);
    }),
  });
  if (isOpen) return { json: json(new Map()), exitCode: 3 };
  return done(json(await store(services, ready, sameYear)));
};
