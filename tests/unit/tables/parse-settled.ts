import type { ExtractRow, ParsedExtract } from '../../../shared/dataset/extract-types';
import type { WorkbookGrid } from '../../../shared/dataset/grid';
import type { Answers, ImportQuestion } from '../../../shared/dataset/import-types';
import type { ExtractRows } from './count-extracts';
import { parseExtracts } from '../../../shared/dataset/tables/parse-extracts';
import { northmoor } from './northmoor-files';

/** A table after every question was answered with its suggestion, and the questions that were asked on the way. */
export interface Settled {
  readonly parsed: ParsedExtract;
  readonly asked: readonly ImportQuestion[];
}

const settleGrid = (grid: WorkbookGrid, fileName: string, given: Answers = {}): Settled => {
  const asked: ImportQuestion[] = [];
  const answers: Record<string, string> = { ...given };
  for (let round = 0; round < 5; round += 1) {
    const [parsed] = parseExtracts(grid, { answers, fileName });
    if (parsed === undefined) throw new Error(`${fileName} was not recognised`);
    const open = parsed.questions.filter((question) => question.suggestion !== null);
    if (open.length === 0) return { parsed, asked };
    asked.push(...open);
    for (const { id, suggestion } of open) answers[id] = suggestion ?? '';
  }
  throw new Error(`${fileName} asks again what was answered`);
};

export const parseSettled = async (name: string, given: Answers = {}): Promise<Settled> =>
  settleGrid(await northmoor(name), name, given);

const ofKind = <Kind extends ExtractRow['kind']>(
  tables: readonly ParsedExtract[],
  kind: Kind,
): readonly Extract<ExtractRow, { kind: Kind }>[] | null => {
  const found = tables.filter((table) => table.kind === kind);
  if (found.length === 0) return null;
  const isKind = (row: ExtractRow): row is Extract<ExtractRow, { kind: Kind }> => row.kind === kind;
  return found.flatMap((table) => table.rows.filter(isKind));
};

/** The rows of several tables by kind, as the counting takes them. */
export const rowsOf = (tables: readonly ParsedExtract[]): ExtractRows => ({
  staff: ofKind(tables, 'staff_in_post'),
  applications: ofKind(tables, 'recruitment'),
  cases: ofKind(tables, 'disciplinary'),
  learning: ofKind(tables, 'learning'),
  survey: ofKind(tables, 'survey_results'),
  board: ofKind(tables, 'board_members'),
});
