import type { Value } from './table-grids';

/** A list of annual reviews as training systems export it, with a name and a comment that must not be kept. */
export const arcpHeader = [
  'GMC Number ',
  'Surname *',
  'Programme name*',
  'Review date*',
  'Outcome*',
  'Unsatisfactory Outcome/Not Assessed Reason',
  'Comments',
];
export const review = (gmc: Value, on: Value, outcome: Value, reason: Value = null): readonly Value[] => [
  gmc,
  'Lowe',
  'Core Surgery',
  on,
  outcome,
  reason,
  'He was often late for the morning ward round, his trainer says, because of a family matter.',
];
