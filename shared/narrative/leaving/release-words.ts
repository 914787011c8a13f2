import { listWords } from '../group-words';
import { longDate } from '../long-date';
import type {
  Audience,
  Conflict,
  ReleaseCheck,
  ReleasedCell,
  ReleaseForm,
  SafeChange,
} from '../../releases/release.types';

export const audienceLabels: Readonly<Record<Audience, string>> = {
  board: 'Board and its committees',
  division: 'Divisions',
  network: 'Staff network',
  other: 'Readers outside the trust',
  public: 'Public',
};

export const formLabels: Readonly<Record<ReleaseForm, string>> = {
  docx: 'Word paper',
  pdf: 'PDF paper',
  xlsx: 'Excel workbook',
  csv: 'Figures as CSV',
  zip: 'Pack of pictures',
  picture: 'Picture copied',
  table: 'Table copied',
  division_pack: 'Division pack',
};

type Place = Pick<ReleasedCell, 'table' | 'part' | 'group'>;

const groupWords: Readonly<Record<string, string>> = {
  white: 'White',
  bme: 'BME',
  unknown: 'ethnicity unknown',
  all: 'everybody',
};

/** A count within its table: "Surgery, BME". */
export const cellWords = ({ part, group }: Pick<Place, 'part' | 'group'>): string => {
  const who = groupWords[group] ?? group.replace(/^\w+=/, '');
  return [part.replace(/(^|& )\w+=/g, '$1'), who].filter((text) => text !== '').join(', ');
};

/** "Indicator 3, 2025: Surgery, BME" */
const cellName = (place: Place): string => `${place.table}: ${cellWords(place)}`;

const kindWords: Readonly<Record<Conflict['kind'], string>> = {
  changed: 'the same number was printed there with a few people more or fewer',
  nested: 'one of the two counts a few people more than the other',
  added_up: 'together with it, a hidden number can be worked out from what adds up',
};

const conflictSentence = (conflict: Conflict): string =>
  `${cellName(conflict)}, beside “${conflict.with.name}” of ${longDate(conflict.with.at)}: ${kindWords[conflict.kind]}.`;

const few = (names: readonly string[], most = 3): string =>
  names.length <= most
    ? listWords(names)
    : `${names.slice(0, most).join('; ')}; and ${String(names.length - most)} more`;

/** What to do instead. */
export const changeSentence = (change: SafeChange): string => {
  switch (change.kind) {
    case 'same_figures':
      return `The smallest safe change: give the same figures as before (${few(change.tables)}). A locked year keeps them.`;
    case 'hide':
      return `The smallest safe change: hide ${few(change.cells.map(cellName))}. A higher threshold, or the settings of the earlier release, do that.`;
    case 'leave_out':
      return `The smallest safe change: leave out ${few(change.tables)}.`;
  }
};

const readerWords = (audience: Audience): string =>
  audience === 'public' ? 'everybody, since both are public' : audienceLabels[audience].toLowerCase();

/** Why a release is refused, for the person who prepares it, a line a thought. The small number is not named, and for a public release nor is its size. */
export const refusalMessage = (
  { audience, threshold, conflicts, change }: Extract<ReleaseCheck, { kind: 'refused' }>,
  isPublic: boolean,
): string => {
  const size = isPublic ? 'a number that may not be shown' : `a number between 1 and ${String(threshold - 1)}`;
  const [first] = conflicts;
  const more =
    conflicts.length > 1
      ? ` There ${conflicts.length === 2 ? 'is 1 more such place' : `are ${String(conflicts.length - 1)} more such places`}.`
      : '';
  return [
    `Whoever has what was released before (${readerWords(audience)}) could subtract it from this and learn ${size}.`,
    first === undefined ? '' : conflictSentence(first) + more,
    `Nothing was saved or copied. ${changeSentence(change)}`,
  ]
    .filter((text) => text !== '')
    .join('\n');
};

export const notRememberedWarning =
  'The data folder cannot be written to, so this release is not remembered. Keep a copy of it: later ones cannot be checked against it.';
