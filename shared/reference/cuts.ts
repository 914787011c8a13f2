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

/** Cuts whose parts get a pack of their own: those that somebody leads. */
export const packCuts = ['directorate', 'site', 'staff_group'] as const satisfies readonly PlaceCut[];
export type PackCut = (typeof packCuts)[number];

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

/** The name of all parts of a cut that are too small to stand alone in a table of two cuts. No spreadsheet cell can hold this character. */
export const otherParts = '\u0000';

/**
 * Cuts that can be combined. For people they meet in one cut only: three tables of two cuts in a ring (directorate by band, band by sex, sex
 * by directorate) fix counts of three cuts that none of them shows. Section and band stand together in the year's table already.
 */
const combinedStaffCuts = [
  ['directorate', 'band'],
  ['directorate', 'sex'],
  ['directorate', 'site'],
] as const satisfies readonly (readonly [PlaceCut, PlaceCut])[];

/** Of a vacancy no other two are recorded. */
const combinedRecruitmentCuts = [['band', 'staff_group']] as const satisfies readonly (readonly [PlaceCut, PlaceCut])[];

export const combinedCuts = (indicator: CutIndicator): readonly (readonly [PlaceCut, PlaceCut])[] =>
  indicator === 2 ? combinedRecruitmentCuts : combinedStaffCuts;
