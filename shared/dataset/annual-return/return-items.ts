import { bandLabel, bandsOf, sectionLabels, sections } from '../../reference/bands';
import type { Band, Section } from '../../reference/bands';
import { surveyIndicators } from '../../reference/indicators';
import type { IndicatorNumber, SurveyIndicator } from '../../reference/indicators';

/** Every stored figure of the annual return has one of these names. */
export type BandItemId = `band:${Section}:${Band}`;
export type StaffItemId = 'discipline:staff' | 'training:staff' | 'workforce:total';
export type BoardItemId = `board:${'total' | 'voting' | 'non-voting' | 'executive' | 'non-executive'}`;
export type SurveyItemId = `survey:${SurveyIndicator}` | `survey:${SurveyIndicator}:responses`;
export type ReturnItemId =
  | BandItemId
  | 'senior-medical-manager'
  | 'recruitment:shortlisted'
  | 'recruitment:appointed'
  | 'discipline:cases'
  | 'training:accessing'
  | StaffItemId
  | BoardItemId
  | SurveyItemId;

/** `cases` may be halves (two-year averages); `percent` is 0 to 100; the others are whole numbers of people or events. */
export type ReturnItemKind = 'headcount' | 'cases' | 'percent' | 'responses';

export interface ReturnItem {
  readonly id: ReturnItemId;
  readonly indicator: IndicatorNumber;
  readonly kind: ReturnItemKind;
  readonly label: string;
  /** Filled by a formula in the standard workbook: kept as stated, compared with what the inputs give. */
  readonly isCalculated: boolean;
}

export const bandItem = (section: Section, band: Band): BandItemId => `band:${section}:${band}`;
export const surveyItem = (indicator: SurveyIndicator): SurveyItemId => `survey:${indicator}`;
export const responsesItem = (indicator: SurveyIndicator): SurveyItemId => `survey:${indicator}:responses`;

const item = (
  id: ReturnItemId,
  indicator: IndicatorNumber,
  label: string,
  kind: ReturnItemKind = 'headcount',
  isCalculated = false,
): ReturnItem => ({ id, indicator, kind, label, isCalculated });

const bands: readonly ReturnItem[] = sections.flatMap((section) =>
  bandsOf(section).map((band) => item(bandItem(section, band), 1, `${bandLabel(band)}, ${sectionLabels[section]}`)),
);

const survey: readonly ReturnItem[] = surveyIndicators.flatMap((indicator) => [
  item(surveyItem(indicator), indicator, `Indicator ${String(indicator)} survey percentage`, 'percent'),
  item(responsesItem(indicator), indicator, `Indicator ${String(indicator)} survey responses`, 'responses'),
]);

/** All stored items in the order of the return. Source: WRES data collection row layout (domain notes, 2025). */
const returnItems: readonly ReturnItem[] = [
  ...bands,
  item('senior-medical-manager', 1, 'of which Senior medical manager'),
  item('recruitment:shortlisted', 2, 'Shortlisted applicants'),
  item('recruitment:appointed', 2, 'Appointed from shortlisting'),
  item('discipline:staff', 3, 'Staff in workforce (indicator 3)', 'headcount', true),
  item('discipline:cases', 3, 'Staff entering the formal disciplinary process', 'cases'),
  item('training:staff', 4, 'Staff in workforce (indicator 4)', 'headcount', true),
  item('training:accessing', 4, 'Staff accessing non-mandatory training and CPD'),
  ...survey,
  item('board:total', 9, 'Total board members'),
  item('board:voting', 9, 'Voting board members'),
  item('board:non-voting', 9, 'Non-voting board members', 'headcount', true),
  item('board:executive', 9, 'Executive board members'),
  item('board:non-executive', 9, 'Non-executive board members', 'headcount', true),
  item('workforce:total', 9, 'Staff in overall workforce', 'headcount', true),
];

const byId: ReadonlyMap<string, ReturnItem> = new Map(returnItems.map((entry) => [entry.id, entry]));

/** The definition of an item; undefined for a name this version does not know. */
export const findReturnItem = (id: string): ReturnItem | undefined => byId.get(id);
