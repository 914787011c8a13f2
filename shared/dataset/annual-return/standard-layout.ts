import { payBands } from '../../reference/bands';
import type { PayBand, Section } from '../../reference/bands';
import type { IndicatorNumber } from '../../reference/indicators';
import type { CalculatedId } from './calculated-rows';
import { bandItem } from './return-items';
import type { ReturnItemId } from './return-items';

export type LayoutMeasure = 'Headcount' | 'Percentage' | 'Auto calculated';

/** One row of the standard workbook: a heading, a stored item or a calculated row. */
export type LayoutRow =
  | { readonly kind: 'heading'; readonly label: string }
  | {
      readonly kind: 'row';
      readonly indicator: IndicatorNumber;
      readonly label: string;
      readonly measure: LayoutMeasure;
      readonly content: { readonly item: ReturnItemId } | { readonly calculated: CalculatedId };
    };

const heading = (label: string): LayoutRow => ({ kind: 'heading', label });
const input = (
  indicator: IndicatorNumber,
  label: string,
  item: ReturnItemId,
  measure: LayoutMeasure = 'Headcount',
): LayoutRow => ({
  kind: 'row',
  indicator,
  label,
  measure,
  content: { item },
});
const auto = (indicator: IndicatorNumber, label: string, calculated: CalculatedId): LayoutRow => ({
  kind: 'row',
  indicator,
  label,
  measure: 'Auto calculated',
  content: { calculated },
});

const bandLabels: Readonly<Partial<Record<PayBand, string>>> = { 'Under 1': 'Under Band 1', VSM: 'VSM' };
const payBandRows = (section: Section): readonly LayoutRow[] =>
  payBands.map((band) => input(1, bandLabels[band] ?? `Band ${band.toUpperCase()}`, bandItem(section, band)));

const staff = (indicator: IndicatorNumber, label: string, item: ReturnItemId): LayoutRow =>
  input(indicator, label, item, 'Auto calculated');

/**
 * The rows of the annual return in their usual order and wording, without the survey response counts that only some
 * files add. Source: WRES data collection workbook (domain notes, 2025); the wording is field knowledge. Used to write
 * a return; reading never relies on this order.
 */
export const standardLayout: readonly LayoutRow[] = [
  heading('1a) Non Clinical workforce'),
  ...payBandRows('non-clinical'),
  heading('1b) Clinical workforce of which Non Medical'),
  ...payBandRows('clinical'),
  heading('Of which Medical & Dental'),
  input(1, 'Consultants', bandItem('medical', 'Consultants')),
  input(1, '  of which Senior medical manager', 'senior-medical-manager'),
  input(1, 'Non-consultant career grade', bandItem('medical', 'Non-consultant career grade')),
  input(1, 'Trainee grades', bandItem('medical', 'Trainee grades')),
  input(1, 'Other', bandItem('medical', 'Other')),
  input(2, 'Number of shortlisted applicants', 'recruitment:shortlisted'),
  input(2, 'Number appointed from shortlisting', 'recruitment:appointed'),
  auto(2, 'Relative likelihood of appointment from shortlisting', 'recruitment:likelihood'),
  auto(
    2,
    'Relative likelihood of White staff being appointed from shortlisting compared to BME staff',
    'recruitment:ratio',
  ),
  staff(3, 'Number of staff in workforce', 'discipline:staff'),
  input(3, 'Number of staff entering the formal disciplinary process', 'discipline:cases'),
  auto(3, 'Likelihood of staff entering the formal disciplinary process', 'discipline:likelihood'),
  auto(
    3,
    'Relative likelihood of BME staff entering the formal disciplinary process compared to White staff',
    'discipline:ratio',
  ),
  staff(4, 'Number of staff in workforce', 'training:staff'),
  input(4, 'Number of staff accessing non-mandatory training and CPD', 'training:accessing'),
  auto(4, 'Likelihood of staff accessing non-mandatory training and CPD', 'training:likelihood'),
  auto(
    4,
    'Relative likelihood of White staff accessing non-mandatory training and CPD compared to BME staff',
    'training:ratio',
  ),
  input(
    5,
    '% of staff experiencing harassment, bullying or abuse from patients, relatives or the public in last 12 months',
    'survey:5',
    'Percentage',
  ),
  input(
    6,
    '% of staff experiencing harassment, bullying or abuse from staff in last 12 months',
    'survey:6',
    'Percentage',
  ),
  input(
    7,
    '% of staff believing that trust provides equal opportunities for career progression or promotion',
    'survey:7',
    'Percentage',
  ),
  input(
    8,
    '% of staff personally experienced discrimination at work from a manager/team leader or other colleague',
    'survey:8',
    'Percentage',
  ),
  input(9, 'Total Board members', 'board:total'),
  input(9, ' of which: Voting Board members', 'board:voting'),
  staff(9, '                 : Non Voting Board members', 'board:non-voting'),
  staff(9, 'Total Board members', 'board:total'),
  input(9, ' of which: Exec Board members', 'board:executive'),
  staff(9, '                 : Non Executive Board members', 'board:non-executive'),
  staff(9, 'Number of staff in overall workforce', 'workforce:total'),
  auto(9, 'Total Board members - % by Ethnicity', 'board-percent:total'),
  auto(9, 'Voting Board Member - % by Ethnicity', 'board-percent:voting'),
  auto(9, 'Executive Board Member - % by Ethnicity', 'board-percent:executive'),
  auto(9, 'Overall workforce - % by Ethnicity', 'workforce-percent'),
  auto(9, 'Difference (Total Board - Overall workforce)', 'board-difference:total'),
];
