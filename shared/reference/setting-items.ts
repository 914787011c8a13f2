/** Everything on the Settings page that a person may change, in the order in which pages and papers list it. */
export const settingItems = [
  'threshold',
  'board',
  'source',
  'counted',
  'basis',
  'tiers',
  'path',
  'question',
  'date',
  'benchmark',
  'keeper',
  'copies',
] as const;
export type SettingItem = (typeof settingItems)[number];

/** What a page or a paper calls them. */
export const settingTitles: Readonly<Record<SettingItem, string>> = {
  threshold: 'Hiding small numbers',
  board: 'Board members',
  source: 'Where figures come from',
  counted: 'Who counts in the workforce',
  basis: 'Indicator 3: how disciplinary cases were counted',
  tiers: 'Upper bands: the tiers of the race disparity ratio',
  path: 'Model Employer path',
  question: 'Staff survey questions of indicators 5 to 8',
  date: 'Dates of the year',
  benchmark: 'Figures of others',
  keeper: 'The keeper of the register',
  copies: 'Copied tables and pictures',
};

/** Where each default comes from. Field knowledge is what is usual in the field and was not yet checked against the technical guidance. */
export const settingSources: Readonly<Record<SettingItem, string>> = {
  threshold: 'Usual practice with small numbers (field knowledge, 2025): public papers are stricter.',
  board: 'Board members are named on every trust’s website and published by the national team.',
  source: 'The return is what the trust submitted.',
  counted: 'Usual reading of the standard (field knowledge, 2025).',
  basis: 'Usual reading of the standard (field knowledge, 2025).',
  tiers: 'Race disparity ratio of the WRES team (field knowledge).',
  path: 'A Model Employer, NHS England, 2019 (field knowledge).',
  question: 'Question numbers of the NHS Staff Survey, by survey year (field knowledge).',
  date: 'Publication is usually due by 31 October. The other days are the trust’s own.',
  benchmark: 'Reports of the NHS Workforce Race Equality Standard, each figure with its year.',
  keeper: 'Nobody is named until the trust names somebody.',
  copies: 'What is copied leaves the laptop as a paper does, so it is remembered unless the trust decides otherwise.',
};

/** What the standard or a national document fixes, so that it is no setting. */
export const fixedByStandard: readonly { readonly rule: string; readonly reason: string }[] = [
  { rule: 'The snapshot is 31 March', reason: 'The standard counts staff on the last day of the reporting year.' },
  {
    rule: 'Events are counted from 1 April to 31 March',
    reason: 'The standard takes the twelve months before the snapshot, and the staff survey of the autumn before it.',
  },
  {
    rule: 'A training year starts on the first Wednesday of August',
    reason: 'That is how annual reviews of doctors in training are counted.',
  },
  {
    rule: 'Indicator 1 is shown by each band, and summed up as band 8a and above',
    reason:
      'The rows are those of the return. National figures are of the same bands, so another sum could not be set beside them.',
  },
  {
    rule: 'The Model Employer path is of bands 8a to 9 and VSM',
    reason: 'The national document names them.',
  },
  {
    rule: 'Indicators 2 and 4 divide White by BME, indicator 3 BME by White',
    reason: 'The formulas are those of the standard.',
  },
];
