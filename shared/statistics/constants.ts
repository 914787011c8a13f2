/** The normal deviate of a two-sided 95 % interval, to the six decimals that every published check value uses. */
export const Z_95 = 1.959964;
