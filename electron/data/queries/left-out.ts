/** True for an assignment that does not count in the workforce. */
export const isLeftOut = 'left_out_because IS NOT NULL';
