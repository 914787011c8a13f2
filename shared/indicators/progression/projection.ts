/** What is supposed of one band, in people a year. */
export interface Supposition {
  readonly appointments: number;
  /** Of the appointments, 0 to 100. */
  readonly bmePercent: number;
  readonly leavers: number;
}

/** A band at the end of one year. People may be parts of people: this is an average, not a plan. */
export interface ProjectedYear {
  readonly year: number;
  readonly bme: number;
  readonly of: number;
}

export interface Projection {
  /** This year first; it ends when the target is reached, nobody is left, or after `longest` years. */
  readonly years: readonly ProjectedYear[];
  /** The year in which the target share is reached; null when it is not. */
  readonly reachedIn: number | null;
}

/** Further than this nobody plans. */
export const longest = 30;

const shareOf = ({ bme, of }: ProjectedYear): number | null => (of > 0 ? (bme / of) * 100 : null);

/** Noise of adding up must not cost a year. */
const tolerance = 1e-9;

const isThere = (year: ProjectedYear, targetPercent: number): boolean => {
  const share = shareOf(year);
  return share !== null && share >= targetPercent - tolerance;
};

/**
 * The next year of a band: leavers go in the band's own proportions, appointments come in the supposed ones.
 *   band next year = band + appointments − leavers
 *   BME next year = BME + appointments × BME share of appointments − leavers × BME share of the band
 * @example nextYear({ year: 2025, bme: 10, of: 100 }, { appointments: 10, bmePercent: 50, leavers: 10 }) // 2026: 14 of 100
 */
export const nextYear = ({ year, bme, of }: ProjectedYear, suppose: Supposition): ProjectedYear => {
  const leavers = Math.min(suppose.leavers, of);
  const bmeLeavers = of > 0 ? (leavers * bme) / of : 0;
  return {
    year: year + 1,
    bme: bme - bmeLeavers + (suppose.appointments * suppose.bmePercent) / 100,
    of: of - leavers + suppose.appointments,
  };
};

/**
 * When a band reaches a BME share, if every year goes as supposed. Nothing else moves: no promotions out, no change of the target.
 * @param now - BME staff of the people in the band
 * @param targetPercent - 0 to 100
 * @example project({ year: 2025, bme: 10, of: 100 }, 20, { appointments: 10, bmePercent: 50, leavers: 10 }).reachedIn // 2028
 */
export const project = (now: ProjectedYear, targetPercent: number, suppose: Supposition): Projection => {
  const years: ProjectedYear[] = [now];
  let last = now;
  while (!isThere(last, targetPercent) && years.length <= longest) {
    last = nextYear(last, suppose);
    years.push(last);
  }
  return { years, reachedIn: isThere(last, targetPercent) ? last.year : null };
};

/**
 * The smallest whole BME percentage of appointments that reaches the target by a year; null where even 100 does not.
 * @example percentNeeded({ year: 2025, bme: 10, of: 100 }, 20, { appointments: 10, leavers: 10 }, 2028) // 47
 */
export const percentNeeded = (
  now: ProjectedYear,
  targetPercent: number,
  suppose: Omit<Supposition, 'bmePercent'>,
  by: number,
): number | null => {
  const reaches = (bmePercent: number): boolean => {
    const { reachedIn } = project(now, targetPercent, { ...suppose, bmePercent });
    return reachedIn !== null && reachedIn <= by;
  };
  const percents = Array.from({ length: 101 }, (_, percent) => percent);
  return percents.find(reaches) ?? null;
};
