import { reconcile, topicOfCell } from '../../../../shared/dataset/reconcile';
import type { CellTopic, ReconciledCell } from '../../../../shared/dataset/reconcile';
import { isCounted, sumFates } from '../../../../shared/dataset/row-fates';
import type { FateRows, FateTopic } from '../../../../shared/dataset/row-fates';
import type { Requests } from '../../../../shared/ipc/contract';
import { explanationSentence, fateWords, rowFateWords } from '../../../../shared/narrative/files/fate-words';
import type { CountedAs } from '../../../../shared/narrative/files/fate-words';
import type { ReasonRows, ReconcileCellReply, ReconcileReply } from '../../../../shared/ipc/replies/reconcile';
import type { CountSource } from '../../../../shared/indicators/counts';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { countFates, listFates } from '../../queries/staff/row-fates';
import type { FateCount } from '../../queries/staff/row-fates';
import { readSettings } from '../../queries/settings';
import { fatesOf, kindOfTopic } from '../rows/fates-of';
import { countsOfYears } from '../reports/year-counts';

const missing: Readonly<Record<CountSource, string>> = {
  return: 'There is no annual return',
  extracts: 'There are no row-level extracts',
};

const countedAs = (topic: FateTopic): CountedAs => {
  const kind = kindOfTopic[topic];
  return kind === 'recruitment' ? 'applications' : kind === 'board_members' ? 'members' : 'people';
};

const countsIn = (
  counts: readonly FateCount[],
  { band }: CellTopic,
  group: ReconciledCell['group'],
): readonly FateCount[] =>
  counts.filter(
    (one) => one.group === group && (band === null || (one.section === band.section && one.band === band.band)),
  );

const partsOf = (counts: readonly FateCount[], cell: CellTopic, group: ReconciledCell['group']): readonly FateRows[] =>
  sumFates(countsIn(counts, cell, group));

const inWords = (parts: readonly FateRows[], topic: FateTopic): readonly ReasonRows[] =>
  parts.map(({ fate, detail, rows }) => ({ reason: fateWords(fate, detail, countedAs(topic)), rows }));

/** Explains cell after cell, reading the rows of a topic once. */
const createExplainer = (
  db: ReadableDb,
  year: number,
): ((cell: Pick<ReconciledCell, 'indicator' | 'item' | 'group'>) => readonly ReasonRows[]) => {
  const known = new Map<FateTopic, readonly FateCount[]>();
  const countsOf = (topic: FateTopic): readonly FateCount[] => {
    const of = fatesOf(db, topic, year);
    const found = known.get(topic) ?? (of === null ? [] : countFates(db, of));
    known.set(topic, found);
    return found;
  };
  return ({ indicator, item, group }) => {
    const cell = topicOfCell(indicator, item);
    return cell === null ? [] : inWords(partsOf(countsOf(cell.topic), cell, group), cell.topic);
  };
};

const rowsAPage = 500;

/** One cell explained, with the rows behind it: where they stand and what became of them. */
export const reconcileCell = (
  db: ReadableDb,
  { year, indicator, item, group, from }: Requests['report.reconcileCell'],
): ReconcileCellReply => {
  const cell = topicOfCell(indicator, item);
  if (cell === null) throw new WorkbenchFailure('not_found', 'There is no such count. Nothing was changed.');
  const of = fatesOf(db, cell.topic, year);
  const as = countedAs(cell.topic);
  const counts = of === null ? [] : countsIn(countFates(db, of), cell, group);
  const parts = sumFates(counts);
  const lines = counts.reduce((sum, one) => sum + one.lines, 0);
  const listed = of === null ? [] : listFates(db, { ...of, group, band: cell.band, most: rowsAPage, from });
  return {
    sentence: explanationSentence(parts, as, lines),
    explanation: inWords(parts, cell.topic),
    total: lines,
    rows: listed.map(({ fate, detail, standsFor, ...place }) => ({
      ...place,
      reason: rowFateWords(fate, detail, standsFor),
      isCounted: isCounted(fate),
    })),
    from,
  };
};

/** The return against the extracts of one year. Both must be held. */
export const reconcileYear = (db: ReadableDb, year: number): ReconcileReply => {
  const settings = readSettings(db);
  const of = (source: CountSource) => {
    const counts = countsOfYears(db, settings, source).find((one) => one.year === year);
    if (counts !== undefined) return counts;
    throw new WorkbenchFailure(
      'no_data',
      `${missing[source]} for ${String(year)} to compare. Import the files first.`,
      { year },
    );
  };
  const explainer = createExplainer(db, year);
  const rows = reconcile(of('return'), of('extracts')).map((cell) => ({ ...cell, explanation: explainer(cell) }));
  const compared = rows.filter(({ difference }) => difference !== null);
  const differ = compared.filter(({ difference }) => difference !== 0).length;
  return { year, agree: compared.length - differ, differ, rows };
};
