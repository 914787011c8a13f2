/**
 * What an indicator can be broken down by. A cut divides the people (or events) of an indicator into parts that add up to all of them.
 * Which cuts a year has depends on the columns of its extracts.
 */
export const cuts = [
  'section',
  'band',
  'staff_group',
  'directorate',
  'site',
  'sex',
  'five_groups',
  'sixteen_groups',
] as const;
export type Cut = (typeof cuts)[number];

/** Cuts by something other than ethnicity: White and BME people are compared in every part. */
export const placeCuts = ['section', 'band', 'staff_group', 'directorate', 'site', 'sex'] as const;
export type PlaceCut = (typeof placeCuts)[number];

/** Cuts by ethnicity itself: every BME group is compared with all White people. */
export type EthnicCut = 'five_groups' | 'sixteen_groups';

export const cutLabels: Readonly<Record<Cut, string>> = {
  section: 'Clinical, non-clinical, medical',
  band: 'Pay band or grade',
  staff_group: 'Staff group',
  directorate: 'Directorate',
  site: 'Site',
  sex: 'Sex',
  five_groups: 'Five ethnic groups',
  sixteen_groups: 'Sixteen ethnic groups',
};

/** Indicators that are counted from rows and so can be broken down; surveys and the board come as they are. */
export const cutIndicators = [1, 2, 3, 4] as const;
export type CutIndicator = (typeof cutIndicators)[number];

/** One part of one cut, chosen as a filter: "Directorate: Surgery". */
export interface CutPart {
  readonly cut: PlaceCut;
  readonly part: string;
}
