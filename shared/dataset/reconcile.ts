import { bandLabel, bandsOf, sectionLabels, sections } from '../reference/bands';
import type { Band, Section } from '../reference/bands';
import type { FateTopic } from './row-fates';
import type { BandCounts, YearCounts } from '../indicators/counts';
import { ethnicGroups } from '../reference/groups';
import type { EthnicGroup, GroupCounts } from '../reference/groups';
import type { IndicatorNumber } from '../reference/indicators';

/** One cell of the return beside the same count made from the extracts. A side that no file gives is null, never zero. */
export interface ReconciledCell {
  readonly indicator: IndicatorNumber;
  readonly item: string;
  readonly group: EthnicGroup;
  readonly return: number | null;
  readonly extracts: number | null;
  /** extracts − return; null where a side is missing. */
  readonly difference: number | null;
}

/** The rows that a cell is made of: of a topic, and of one band where the cell is of a band. */
export interface CellTopic {
  readonly topic: FateTopic;
  readonly band: { readonly section: Section; readonly band: Band } | null;
}

interface Part extends CellTopic {
  readonly indicator: IndicatorNumber;
  readonly item: string;
  readonly counts: (year: YearCounts) => GroupCounts | null;
}

const bandItem = (section: Section, band: Band): string => `${sectionLabels[section]}, ${bandLabel(band)}`;

const bandOf = (bands: readonly BandCounts[], wanted: BandCounts): GroupCounts | null =>
  bands.find(({ section, band }) => section === wanted.section && band === wanted.band)?.counts ?? null;

const bandParts = (years: readonly YearCounts[]): readonly Part[] => {
  const known = new Map<string, BandCounts>();
  for (const { bands } of years) for (const band of bands) known.set(`${band.section} ${band.band}`, band);
  return [...known.values()].map((wanted) => ({
    indicator: 1,
    item: bandItem(wanted.section, wanted.band),
    topic: 'staff',
    band: { section: wanted.section, band: wanted.band },
    counts: ({ bands }) => bandOf(bands, wanted),
  }));
};

const part = (indicator: IndicatorNumber, item: string, topic: FateTopic, counts: Part['counts']): Part => ({
  indicator,
  item,
  topic,
  band: null,
  counts,
});

const otherParts: readonly Part[] = [
  part(2, 'Shortlisted', 'shortlisted', ({ recruitment }) => recruitment?.shortlisted ?? null),
  part(2, 'Appointed from shortlisting', 'appointed', ({ recruitment }) => recruitment?.appointed ?? null),
  part(3, 'Entering the formal disciplinary process', 'cases', ({ disciplineCases }) => disciplineCases),
  part(4, 'Accessing non-mandatory training and CPD', 'learning', ({ trainingPeople }) => trainingPeople),
  part(9, 'Board members', 'board', ({ board }) => board?.total ?? null),
  part(9, 'Voting board members', 'voting', ({ board }) => board?.voting ?? null),
  part(9, 'Executive board members', 'executive', ({ board }) => board?.executive ?? null),
];

const workforcePart = part(1, 'Staff in the workforce', 'staff', ({ workforce }) => workforce);

/**
 * The annual return against the extracts of the same year, cell by cell, in the return's order. Cells that neither side gives are left out.
 * Counts are exact: this is for whoever prepares the data, before anything is shown or exported.
 *
 * @example 2,849 White staff in the return and 2,851 in the extracts: { item: 'Staff in the workforce', difference: 2 }
 */
export const reconcile = (ofReturn: YearCounts, ofExtracts: YearCounts): readonly ReconciledCell[] =>
  [workforcePart, ...bandParts([ofReturn, ofExtracts]), ...otherParts].flatMap(({ indicator, item, counts }) => {
    const stated = counts(ofReturn);
    const counted = counts(ofExtracts);
    if (stated === null && counted === null) return [];
    return ethnicGroups.map((group) => {
      const a = stated?.[group] ?? null;
      const b = counted?.[group] ?? null;
      return { indicator, item, group, return: a, extracts: b, difference: a === null || b === null ? null : b - a };
    });
  });

/**
 * The rows that a cell of `reconcile` is made of; null for a cell that it does not know.
 *
 * @example topicOfCell(1, 'Clinical (not medical), Band 5') // { topic: 'staff', band: { section: 'clinical', band: '5' } }
 */
export const topicOfCell = (indicator: number, item: string): CellTopic | null => {
  const known = [workforcePart, ...otherParts].find((one) => one.indicator === indicator && one.item === item);
  if (known !== undefined) return { topic: known.topic, band: null };
  if (indicator !== 1) return null;
  for (const section of sections) {
    const band = bandsOf(section).find((one) => bandItem(section, one) === item);
    if (band !== undefined) return { topic: 'staff', band: { section, band } };
  }
  return null;
};
