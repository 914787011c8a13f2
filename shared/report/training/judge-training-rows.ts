import { rowsApart } from '../../disclosure/rows-apart';
import { hasOwnRows, isInList, keyOfList, trainingLists } from '../../indicators/training/training-row-kinds';
import type { RowKind, TrainingList } from '../../indicators/training/training-row-kinds';
import { sectionOfMeasure } from '../../indicators/training/training-measures';
import type { RowsVerdict } from '../../narrative/specials/rows-sentence';
import type { Version } from '../../reference/settings';
import { judgeRowsApart } from '../experts/judge-rows-apart';

export interface TrainingRowsAsked {
  readonly version: Version;
  /** The number on the page; null where it may not be shown. */
  readonly shown: number | null;
  readonly list: TrainingList;
  /** The newest training year that files are held for. */
  readonly newest: number;
  /** Every row of the section and group in the newest years. */
  readonly kinds: () => readonly RowKind[];
  readonly threshold: number;
}

/** A row names its file: rows of one file are told from those of another without any list. */
const apartByFile = (kinds: readonly RowKind[]) =>
  [...new Set(kinds.map(({ importId }) => importId))].map((importId) => ({
    key: `file ${String(importId)}`,
    has: (kind: RowKind): boolean => kind.importId === importId,
  }));

const isApart = ({ list, newest, kinds, threshold }: TrainingRowsAsked): boolean => {
  const rows = kinds();
  const files = apartByFile(rows);
  const lists = trainingLists(sectionOfMeasure(list.measure), newest).map((each) => ({
    key: keyOfList(each),
    has: (kind: RowKind): boolean => isInList(kind, each),
  }));
  const apart = rowsApart([...files, ...lists], rows, 0, threshold, { weightOf: (kind) => kind.rows });
  return files.every(({ key }) => apart.has(key)) && apart.has(keyOfList(list));
};

/**
 * Whether the rows behind a number of medical education may be listed: in the restricted version, where the number is shown, and only while no
 * lists over any measures, places and years, held side by side, single a few out.
 */
export const judgeTrainingRows = (asked: TrainingRowsAsked): RowsVerdict => {
  const { version, shown, list } = asked;
  if (version === 'restricted' && shown !== null && !hasOwnRows(list.measure)) return { kind: 'followed', shown };
  return judgeRowsApart({ version, shown, isApart: version === 'restricted' && shown !== null && isApart(asked) });
};
