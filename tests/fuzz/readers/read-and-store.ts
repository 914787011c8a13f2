import type { ProcessRequests } from '../../../electron/ipc/data-protocol';
import type { FilePreview } from '../../../shared/ipc/replies/imports';
import { errorCodes } from '../../../shared/ipc/errors';
import type { ErrorCode } from '../../../shared/ipc/errors';
import type { Bench } from '../bench';
import type { FuzzInput } from '../make/input';
import { judgeRefusal } from '../outcome';
import type { Outcome } from '../outcome';

/** The code of an answer, which has lost its type on the way. */
export const codeOf = (code: string): ErrorCode => errorCodes.find((known) => known === code) ?? 'internal';

/** Every page that shows the newest year must still open: 'no_data' and the like are answers, 'internal' is none. */
const pagesOpen = async (bench: Bench): Promise<Outcome | null> => {
  for (const version of ['restricted', 'public'] as const) {
    const page = await bench.ask('report.year', { year: null, version });
    if (page.kind === 'crashed') return page;
    if (!page.result.ok && page.result.error.code === 'internal')
      return { kind: 'unclear', why: `the overview does not open any more: ${page.inside ?? ''}` };
  }
  return null;
};

const answerAll = async (bench: Bench, preview: FilePreview): Promise<FilePreview | Outcome> => {
  let found = preview;
  for (let round = 0; round < 4 && found.questions.length > 0; round += 1) {
    const answers = Object.fromEntries(
      found.questions.map(({ id, suggestion, options }) => [id, suggestion ?? options[0]?.value ?? '']),
    );
    const again = await bench.ask('import.answer', { previewId: found.previewId, answers, choice: null });
    if (again.kind === 'crashed') return again;
    if (!again.result.ok) return judgeInside(judgeRefusal(again.result.error, null), again.inside);
    found = again.result.value;
  }
  return found;
};

/** The words of the program itself help whoever looks into a failure. */
const judgeInside = (outcome: Outcome, inside: string | null): Outcome =>
  outcome.kind === 'unclear' && inside !== null ? { kind: 'unclear', why: `${outcome.why}\n${inside}` } : outcome;

const store = async (bench: Bench, files: readonly FilePreview[]): Promise<Outcome> => {
  const imports: ProcessRequests['import.commit']['imports'] = [];
  for (const file of files) {
    const settled = await answerAll(bench, file);
    if (!('previewId' in settled)) return settled;
    imports.push({ previewId: settled.previewId, answers: {}, sameYear: 'replace' });
  }
  const before = bench.held();
  const stored = await bench.ask('import.commit', { jobId: 'fuzz', imports });
  if (stored.kind === 'crashed') return stored;
  if (!stored.result.ok) {
    const changed = bench.changedSince(before);
    if (changed !== null) return { kind: 'half', why: `after a refusal to store: ${changed}` };
    await bench.ask('import.discard', { previewIds: imports.map(({ previewId }) => previewId) });
    return judgeInside(judgeRefusal(stored.result.error, null), stored.inside);
  }
  const after = bench.held();
  const more = (after.counts['import'] ?? 0) - (before.counts['import'] ?? 0);
  if (!after.isWhole || more !== imports.length)
    return { kind: 'half', why: `${String(more)} of ${String(imports.length)} tables stored` };
  const closed = await pagesOpen(bench);
  if (closed !== null) return closed;
  const undone = await bench.ask('undo.last', {});
  if (undone.kind === 'crashed') return undone;
  return undone.result.ok ? { kind: 'read' } : { kind: 'half', why: 'what was stored cannot be undone' };
};

const isRead = ({ error, problems }: FilePreview): boolean =>
  error === null && !problems.some(({ severity }) => severity === 'error');

/** Gives a file to the import as the window does: preview, questions answered, stored, pages opened, undone. */
export const readAndStore = async (bench: Bench, { name, bytes }: FuzzInput): Promise<Outcome> => {
  const place = bench.place(name, bytes);
  const before = bench.held();
  const read = await bench.ask('import.preview', { jobId: 'fuzz', files: [{ path: place, name }] });
  if (read.kind === 'crashed') return read;
  const changed = bench.changedSince(before);
  if (changed !== null) return { kind: 'half', why: `after reading alone: ${changed}` };
  if (!read.result.ok) return judgeInside(judgeRefusal(read.result.error, name), read.inside);
  const { files } = read.result.value;
  const [first] = files;
  if (first === undefined) return { kind: 'unclear', why: 'no answer about the file' };
  if (first.error !== null) return judgeRefusal({ code: codeOf(first.error.code), message: first.error.message }, name);
  if (!files.every(isRead)) {
    await bench.ask('import.discard', { previewIds: files.map(({ previewId }) => previewId) });
    return { kind: 'refused', code: 'import_refused' };
  }
  return store(bench, files);
};
