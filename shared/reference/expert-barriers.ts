/**
 * What keeps internationally educated staff from using a skill they have. Words of people are sorted into these and never kept.
 * Source: domain notes on training, "Experts in our midst" (2025).
 */
export const barriers = [
  'not_recognised',
  'nobody_asked',
  'no_time_or_leave',
  'unconscious_bias',
  'discrimination',
  'visa',
  'language',
  'cost',
  'registration',
  'no_suitable_post',
  'other',
] as const;
export type Barrier = (typeof barriers)[number];

export const barrierLabels: Readonly<Record<Barrier, string>> = {
  not_recognised: 'Qualification or experience not recognised',
  nobody_asked: 'Nobody asked',
  no_time_or_leave: 'No time or leave',
  unconscious_bias: 'Unconscious bias',
  discrimination: 'Racism or discrimination',
  visa: 'Visa or immigration rules',
  language: 'Language',
  cost: 'Cost',
  registration: 'Registration or examinations',
  no_suitable_post: 'No suitable post',
  other: 'Something else',
};
