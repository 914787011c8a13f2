/** Said on more than one page, and so in one place. */
export const ratioDirection =
  'Above 1.00 is worse for BME staff. 1.00 means that both groups are equally likely. Below 1.00 is worse for White staff.';

export const gapDirection =
  'A negative gap is worse for BME staff. 0.0 means no difference. A positive gap is worse for White staff.';

export const noCause =
  'Why. A gap describes an outcome. By itself it does not show a cause, and it is not adjusted for grade, profession, age or length of service.';

export const standardSource =
  'The technical guidance of the Workforce Race Equality Standard (annual data collection).';

export const fromCounts = 'It is worked out from the counts, never from rates that have been rounded.';

export const unknownBeside =
  'People of unknown ethnicity are in neither group. They are shown beside the figure, with what it would be if all of them were White, or all BME.';
