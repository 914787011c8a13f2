import { yearsToDecide } from '../../../shared/dataset/parts-of-file';
import type { CommittedImport, FilePreview } from '../../../shared/ipc/replies/imports';

export type SameYear = 'replace' | 'keep_both' | 'add';

/** One file under review: what was understood, what was answered. */
export interface ReviewedFile {
  readonly preview: FilePreview;
  readonly answers: Readonly<Record<string, string>>;
  /** Asked where a year is already held; null until answered. */
  readonly sameYear: SameYear | null;
  /** The number of the reading under way after an answer; null when what is shown is what would be stored. */
  readonly reading: number | null;
  /** Left out of this import by the person. */
  readonly isLeftOut: boolean;
}

export type ImportState =
  | { readonly step: 'choosing'; readonly failure: unknown }
  | { readonly step: 'reading'; readonly jobId: string }
  | { readonly step: 'reviewing'; readonly files: readonly ReviewedFile[]; readonly failure: unknown }
  | { readonly step: 'storing'; readonly jobId: string; readonly files: readonly ReviewedFile[] }
  | { readonly step: 'done'; readonly imports: readonly CommittedImport[] };

export const reviewed = (preview: FilePreview): ReviewedFile => ({
  preview,
  answers: {},
  // The workbook of rows set aside says itself what its rows add to.
  sameYear: preview.corrects === null ? null : 'add',
  reading: null,
  // The very same file brings nothing new; the person may still take it in.
  isLeftOut: preview.sameFileImportedAt !== null,
});

/** The same file as it is read now: what was answered stays, and one that is held by now is left out as any other. */
export const shownAnew = (file: ReviewedFile, preview: FilePreview): ReviewedFile => ({
  ...file,
  preview,
  isLeftOut: reviewed(preview).isLeftOut,
});

const needsAPerson = ({ error, questions, problems }: FilePreview): boolean =>
  error !== null || questions.length > 0 || problems.some(({ severity }) => severity === 'error');

/** What needs a person comes first; the rest keeps the order in which it was dropped. */
export const inOrder = (previews: readonly FilePreview[]): readonly FilePreview[] =>
  [...previews].sort((a, b) => Number(needsAPerson(b)) - Number(needsAPerson(a)));

export const isImportable = ({ preview }: ReviewedFile): boolean =>
  preview.error === null && !preview.problems.some((problem) => problem.severity === 'error');

export interface HeldYear {
  readonly year: number;
  readonly fileName: string;
}

/** Years of a file that another one holds: one stored before, or one that stands before it in this import. Tables of one file are its parts. */
export const heldYears = (file: ReviewedFile, files: readonly ReviewedFile[]): readonly HeldYear[] => {
  const { preview } = file;
  if (preview.corrects !== null) return [];
  const before = wanted(files.slice(0, Math.max(0, files.indexOf(file)))).filter(
    (one) => one.preview.kind === preview.kind,
  );
  const tables = before.map((one) => one.preview);
  return yearsToDecide(preview, tables).flatMap(({ year, alreadyHeldBy }) => {
    const other = tables.find((table) => table.years.some((each) => each.year === year));
    const fileName = alreadyHeldBy ?? other?.fileName ?? null;
    return fileName === null ? [] : [{ year, fileName }];
  });
};

export const openQuestions = ({ preview, answers }: ReviewedFile): number =>
  preview.questions.filter((question) => answers[question.id] === undefined).length;

/** Files that will be stored when the person says so. */
export const wanted = (files: readonly ReviewedFile[]): readonly ReviewedFile[] =>
  files.filter((file) => isImportable(file) && !file.isLeftOut);

/** Names in the files that are not those of the organisation worked on, each with the files that have it. */
export const otherNames = (files: readonly ReviewedFile[]): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, readonly string[]>();
  for (const { preview } of wanted(files)) {
    const { organisation, fileName, problems } = preview;
    if (organisation === null || !problems.some(({ code }) => code === 'other_organisation')) continue;
    names.set(organisation, [...new Set([...(names.get(organisation) ?? []), fileName])]);
  }
  return names;
};

/** Why the import cannot be stored yet, in words; null when it can. */
export const notReady = (files: readonly ReviewedFile[]): string | null => {
  const chosen = wanted(files);
  if (chosen.length === 0)
    return files.some(isImportable) ? 'Every file is left out.' : 'No file here can be imported.';
  const reading = chosen.find((file) => file.reading !== null);
  if (reading !== undefined) return `Reading ${reading.preview.fileName} again with your answers…`;
  const [other] = otherNames(files).keys();
  if (other !== undefined) return `Say whether “${other}” is another organisation.`;
  const open = chosen.reduce((sum, file) => sum + openQuestions(file), 0);
  if (open > 0)
    return open === 1 ? 'One question is not answered yet.' : `${String(open)} questions are not answered yet.`;
  const unasked = chosen.filter((file) => heldYears(file, files).length > 0 && file.sameYear === null);
  return unasked.length > 0
    ? `Say what to do with the year already held: ${unasked.map((file) => file.preview.fileName).join(', ')}.`
    : null;
};

export const suggestedAnswers = (file: ReviewedFile): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    file.preview.questions.flatMap((question) =>
      question.suggestion === null ? [] : [[question.id, question.suggestion] as const],
    ),
  ),
  ...file.answers,
});
