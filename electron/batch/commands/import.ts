import path from 'node:path';
import { yearsToDecide } from '../../../shared/dataset/parts-of-file';
import type { FilePreview } from '../../../shared/ipc/replies';
import type { OpenedServices } from '../../data/open-services';
import type { SameYear } from '../../data/services/store-imports';
import { WorkbenchFailure } from '../../ipc/failure';
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

/** `isSettled`: the command says what to do with a year that is held already. */
const questionsOf = (
  preview: FilePreview,
  all: readonly FilePreview[],
  isSettled: boolean,
): readonly BatchQuestion[] => [
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

const fateInDrop = (year: number, later: string, sameYear: SameYear): string =>
  sameYear === 'keep_both'
    ? `Its figures for ${String(year)} are used; those of ${later}, of the same import, are kept beside them.`
    : `Its figures for ${String(year)} are replaced by those of ${later}, of the same import. To import parts of one year, add rows: --same-year add.`;

/**
 * Two files of one import for the same year: which of them is used is said of the earlier one. Added rows are used both, as are the tables
 * of one file.
 */
const replacedInDrop = (preview: FilePreview, all: readonly FilePreview[], sameYear: SameYear): readonly string[] => {
  if (sameYear === 'add' || preview.corrects !== null || isSameFile(preview)) return [];
  const fates = all
    .slice(all.indexOf(preview) + 1)
    .filter((later) => later.kind === preview.kind && later.fileId !== preview.fileId)
    .filter((later) => later.corrects === null && !isSameFile(later))
    .flatMap((later) =>
      preview.years
        .filter(({ year }) => later.years.some((one) => one.year === year))
        .map(({ year }) => fateInDrop(year, later.fileName, sameYear)),
    );
  return [...new Set(fates)];
};

const importJson = (
  preview: FilePreview,
  all: readonly FilePreview[],
  questions: readonly BatchQuestion[],
  sameYear: SameYear,
) => ({
  file: preview.fileName,
  kind: preview.kind,
  years: preview.years.map(({ year }) => year),
  rowsRead: preview.rowsRead,
  rowsAccepted: preview.rowsAccepted,
  rowsLeftOut: preview.rowsLeftOut,
  quarantined: preview.quarantined.length,
  questions,
  warnings: [...warningsOf(preview), ...replacedInDrop(preview, all, sameYear)],
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

/** Answers with the suggestions, round by round; what has no suggestion stays open. */
const answerAll = async (
  { handlers }: OpenedServices,
  first: FilePreview,
): Promise<{ readonly preview: FilePreview; readonly answers: Record<string, string> }> => {
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

export const importCommand = async (batch: BatchArguments, services: OpenedServices): Promise<Outcome> => {
  if (batch.rest.length === 0) throw badArguments('Name at least one file to import.');
  const isAccepting = batch.options['accept-suggestions'] === true;
  const said = sameYearOption(batch);
  const sameYear = said ?? (isAccepting ? 'replace' : 'ask');
  const asked = (preview: FilePreview, all: readonly FilePreview[]): readonly BatchQuestion[] =>
    questionsOf(preview, all, said !== null);
  const files = batch.rest.map((file) => ({ path: path.resolve(file), name: path.basename(file) }));
  const { files: previews } = await services.handlers['import.preview']({ jobId: 'batch', files });
  for (const preview of previews) refuseFailed(preview);
  const questions = new Map(previews.map((preview) => [preview.previewId, asked(preview, previews)]));
  const ready = isAccepting
    ? await Promise.all(previews.map((preview) => answerAll(services, preview)))
    : previews.map((preview) => ({ preview, answers: {} }));
  for (const { preview } of ready) refuseFailed(preview);
  const all = ready.map(({ preview }) => preview);
  const isOpen = all.some((preview) => (isAccepting ? preview.questions : asked(preview, all)).length > 0);
  const json = {
    imports: all.map((preview) => importJson(preview, all, questions.get(preview.previewId) ?? [], sameYear)),
  };
  if (isOpen) return { json, exitCode: 3 };
  const fresh = ready.filter(({ preview }) => !isSameFile(preview));
  if (fresh.length > 0) {
    await services.handlers['import.commit']({
      jobId: 'batch',
      imports: fresh.map(({ preview, answers }) => ({
        previewId: preview.previewId,
        answers,
        sameYear,
      })),
    });
  }
  return done(json);
};
