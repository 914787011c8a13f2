import type { BackupReason } from '../../backup/backup-record';
import type { HeldKind, KindChange } from '../../backup/held.types';
import { formatCount } from '../format';

const things: Readonly<Record<HeldKind, readonly [one: string, many: string]>> = {
  organisations: ['organisation', 'organisations'],
  files: ['file', 'files'],
  years: ['year', 'years'],
  actions: ['action', 'actions'],
  drafts: ['draft and text not saved yet', 'drafts and texts not saved yet'],
  settings: ['change of a setting', 'changes of settings'],
  words: ['decision about a word', 'decisions about words'],
  locks: ['lock of a year', 'locks of years'],
  papers: ['set of choices and words for a board paper', 'sets of choices and words for board papers'],
  releases: ['paper or picture in the list of what has left', 'papers or pictures in the list of what has left'],
};

/** @example heldCount('files', 3) // "3 files" */
export const heldCount = (kind: HeldKind, count: number): string => {
  const [one, many] = things[kind];
  return `${formatCount(count)} ${count === 1 ? one : many}`;
};

const areHere = (count: number, where: string): string => `that ${count === 1 ? 'is' : 'are'} ${where}`;

/** What going back would do to one kind of thing, one sentence for each way; only those that happen. */
export const changeSentences = ({
  kind,
  gone,
  back,
  changed,
}: KindChange): readonly { readonly sentence: string; readonly labels: readonly string[] }[] =>
  [
    { labels: gone, sentence: `${heldCount(kind, gone.length)} ${areHere(gone.length, 'here now')} would be gone` },
    {
      labels: back,
      sentence: `${heldCount(kind, back.length)} ${areHere(back.length, 'no longer here')} would come back`,
    },
    {
      labels: changed,
      sentence: `${heldCount(kind, changed.length)} changed since would be as ${changed.length === 1 ? 'it was' : 'they were'}`,
    },
  ].filter(({ labels }) => labels.length > 0);

/** Said where the data file itself cannot be read: going back to a backup is a loss of what came after it. */
export const sinceBackupSentence = 'A backup does not hold what you did after it was made: that has to be done again.';

/** Papers that left stay in the world, so new ones are still held against them. */
export const releasesStaySentence =
  'The list of what has left stays as it is now: papers that have left are known outside, and new ones are held against them.';

const reasons: Readonly<Record<BackupReason, string>> = {
  daily: 'The first start of the day',
  before_update: 'Before an update of the data’s format',
  before_restore: 'Before going back to a backup',
  before_handover: 'Before a handover file was taken over',
  before_removal: 'Before an organisation was removed',
  by_hand: 'Made by hand',
  brought: 'Brought from another place',
};

/** Why a backup was made; null where it has no record, as those of earlier versions. */
export const reasonWords = (reason: BackupReason | null): string =>
  reason === null ? 'Made by an earlier version' : reasons[reason];

/** @example fileLabel('return.xlsx', [2024, 2025]) // "return.xlsx (2024, 2025)" */
export const fileLabel = (name: string, years: readonly number[]): string =>
  years.length === 0 ? name : `${name} (${years.join(', ')})`;

/** Where several organisations are held, each thing says whose it is. */
export const ofOrganisation = (label: string, organisation: string | null): string =>
  organisation === null ? label : `${label}, of ${organisation}`;

export const lockLabel = (year: number, number: number, isEnded: boolean): string =>
  `${String(year)}${number === 1 ? '' : `, number ${String(number)}`}${isEnded ? ', opened again' : ''}`;

export const paperLabel = (year: number, version: string): string => `${String(year)}, ${version} version`;

export const wordLabel = (original: string, from: string, to: string): string => `“${original}”: ${from} to ${to}`;
