import { bandLabel, sectionLabels } from '../reference/bands';
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

interface Part {
  readonly indicator: IndicatorNumber;
  readonly item: string;
  readonly counts: (year: YearCounts) => GroupCounts | null;
}

const bandOf = (bands: readonly BandCounts[], wanted: BandCounts): GroupCounts | null =>
  bands.find(({ section, band }) => section === wanted.section && band === wanted.band)?.counts ?? null;

const bandParts = (years: readonly YearCounts[]): readonly Part[] => {
  const known = new Map<string, BandCounts>();
  for (const { bands } of years) for (const band of bands) known.set(`${band.section} ${band.band}`, band);
  return [...known.values()].map((wanted) => ({
    indicator: 1,
    item: `${sectionLabels[wanted.section]}, ${bandLabel(wanted.band)}`,
    counts: ({ bands }) => bandOf(bands, wanted),
  }));
};

const otherParts: readonly Part[] = [
  { indicator: 2, item: 'Shortlisted', counts: ({ recruitment }) => recruitment?.shortlisted ?? null },
  { indicator: 2, item: 'Appointed from shortlisting', counts: ({ recruitment }) => recruitment?.appointed ?? null },
  { indicator: 3, item: 'Entering the formal disciplinary process', counts: ({ disciplineCases }) => disciplineCases },
  { indicator: 4, item: 'Accessing non-mandatory training and CPD', counts: ({ trainingPeople }) => trainingPeople },
  { indicator: 9, item: 'Board members', counts: ({ board }) => board?.total ?? null },
  { indicator: 9, item: 'Voting board members', counts: ({ board }) => board?.voting ?? null },
  { indicator: 9, item: 'Executive board members', counts: ({ board }) => board?.executive ?? null },
];

const workforcePart: Part = { indicator: 1, item: 'Staff in the workforce', counts: ({ workforce }) => workforce };

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
