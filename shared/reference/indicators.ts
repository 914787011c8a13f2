/**
 * The nine indicators of the Workforce Race Equality Standard: what each compares and which way round.
 * Source: domain notes on the standard, 2025 (technical guidance of the annual data collection).
 */
export const indicatorNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export type IndicatorNumber = (typeof indicatorNumbers)[number];
export type RatioIndicator = 2 | 3 | 4;
export type SurveyIndicator = 5 | 6 | 7 | 8;
export const surveyIndicators: readonly SurveyIndicator[] = [5, 6, 7, 8];

export const measures = ['relative_likelihood', 'percentage_point_gap'] as const;
export type Measure = (typeof measures)[number];

/** Indicator 1: `8a-and-above`; 2: `all`, `without_international`; 9: `total`, `voting`, `executive`; others `all`. */
export const indicatorViews = ['8a-and-above', 'all', 'without_international', 'total', 'voting', 'executive'] as const;
export type IndicatorView = (typeof indicatorViews)[number];

export interface IndicatorDefinition {
  readonly indicator: IndicatorNumber;
  readonly title: string;
  /** What the page says it is, in one plain sentence. */
  readonly meaning: string;
  readonly measure: Measure;
  readonly parity: 0 | 1;
  /** Which group stands above the line of a ratio. Gaps are always shown so that a negative gap is worse for BME staff. */
  readonly above: 'white' | 'bme';
  /** Words for the people counted: "appointed", "shortlisted applicants". */
  readonly hits: string;
  readonly base: string;
  /** For survey indicators: a higher percentage is a worse experience. */
  readonly isHigherWorse: boolean;
}

const ratio = (
  indicator: RatioIndicator,
  title: string,
  meaning: string,
  above: 'white' | 'bme',
  hits: string,
  base: string,
): IndicatorDefinition => ({
  indicator,
  title,
  meaning,
  measure: 'relative_likelihood',
  parity: 1,
  above,
  hits,
  base,
  isHigherWorse: indicator === 3,
});

const survey = (indicator: SurveyIndicator, title: string, meaning: string): IndicatorDefinition => ({
  indicator,
  title,
  meaning,
  measure: 'percentage_point_gap',
  parity: 0,
  above: 'bme',
  hits: indicator === 7 ? 'said yes' : 'said it happened to them',
  base: 'survey responses',
  isHigherWorse: indicator !== 7,
});

export const indicatorDefinitions: Readonly<Record<IndicatorNumber, IndicatorDefinition>> = {
  1: {
    indicator: 1,
    title: 'Band 8a and above, against the workforce',
    meaning:
      'The share of staff who are BME in each pay band and medical grade, beside the share in the whole workforce.',
    measure: 'percentage_point_gap',
    parity: 0,
    above: 'bme',
    hits: 'BME staff',
    base: 'staff in the band',
    isHigherWorse: false,
  },
  2: ratio(
    2,
    'Appointed from shortlisting',
    'How likely White shortlisted applicants were to be appointed, compared with BME shortlisted applicants.',
    'white',
    'appointed',
    'shortlisted applicants',
  ),
  3: ratio(
    3,
    'Entering the formal disciplinary process',
    'How likely BME staff were to enter the formal disciplinary process, compared with White staff.',
    'bme',
    'entered the formal process',
    'staff',
  ),
  4: ratio(
    4,
    'Non-mandatory training and CPD',
    'How likely White staff were to access non-mandatory training and CPD, compared with BME staff.',
    'white',
    'accessed training',
    'staff',
  ),
  5: survey(
    5,
    'Abuse from patients and public',
    'Staff who experienced harassment, bullying or abuse from patients, relatives or the public in the last 12 months.',
  ),
  6: survey(
    6,
    'Abuse from staff',
    'Staff who experienced harassment, bullying or abuse from managers or colleagues in the last 12 months.',
  ),
  7: survey(
    7,
    'Equal opportunities for progression',
    'Staff who believe the trust provides equal opportunities for career progression or promotion.',
  ),
  8: survey(
    8,
    'Discrimination from colleagues',
    'Staff who experienced discrimination from a manager, team leader or other colleague in the last 12 months.',
  ),
  9: {
    indicator: 9,
    title: 'Board, against the workforce',
    meaning: 'The share of board members who are BME, beside the share in the whole workforce.',
    measure: 'percentage_point_gap',
    parity: 0,
    above: 'bme',
    hits: 'BME board members',
    base: 'board members',
    isHigherWorse: false,
  },
};

export const viewLabels: Readonly<Record<IndicatorView, string>> = {
  '8a-and-above': 'Band 8a and above',
  all: 'All',
  without_international: 'Without international recruitment',
  total: 'Whole board',
  voting: 'Voting members',
  executive: 'Executive members',
};

/** Ratios from 0.80 to 1.25 (both included) pass the "four-fifths" screen. A screen only: not a test of significance, nor law. */
export const screenRange = { lower: 0.8, upper: 1.25 } as const;
