import { longDate } from '../../../shared/narrative/long-date';
import {
  allDefaultSentence,
  noChangesSentence,
  whoWords,
  wordsLeftOutSentence,
} from '../../../shared/narrative/settings-words';
import type { SettingsRecord } from '../../../shared/report/settings-record';
import type { PaperInput } from '../paper-input';
import type { SheetColumn } from '../cells/data-sheet';
import { textCell } from '../cells/typed-cells';
import type { TypedCell } from '../cells/typed-cells';

export const settingColumns: readonly SheetColumn[] = [
  { title: 'Entry', width: 22 },
  { title: 'Setting', width: 38 },
  { title: 'Default, or before', width: 22 },
  { title: 'Now, or after', width: 22 },
  { title: 'When', width: 16 },
  { title: 'Who', width: 18 },
  { title: 'Source of the default, or why', width: 34 },
];

const row = (...cells: readonly string[]): readonly TypedCell[] =>
  settingColumns.map((_, at) => textCell(cells[at] ?? ''));

/** What differs from the default, then the record of changes, then the days of the year, one a row. */
export const settingRows = (
  { entries, changes, areWordsLeftOut }: SettingsRecord,
  dates: PaperInput['dates'],
): readonly (readonly TypedCell[])[] => {
  const differing = entries.filter(({ isDefault }) => !isDefault);
  return [
    ...(differing.length === 0 ? [row('Settings', allDefaultSentence)] : []),
    ...differing.map((one) => row('Differs from the default', one.label, one.default, one.value, '', '', one.source)),
    ...(changes.length === 0 ? [row('Record of changes', noChangesSentence)] : []),
    ...changes.map(({ at, role, label, from, to, why }) =>
      row('Change', label, from, to, longDate(at), whoWords(role), why),
    ),
    ...(areWordsLeftOut ? [row('Record of changes', wordsLeftOutSentence)] : []),
    ...dates.map(({ label, day }) => row('Date of the year', label, '', day)),
  ];
};
