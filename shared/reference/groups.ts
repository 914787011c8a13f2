/** The three groups of the standard. Unknown is left out of ratios and always shown beside them. */
export const ethnicGroups = ['white', 'bme', 'unknown'] as const;
export type EthnicGroup = (typeof ethnicGroups)[number];

export const groupLabels: Readonly<Record<EthnicGroup, string>> = {
  white: 'White',
  bme: 'BME',
  unknown: 'Unknown',
};

/** Headcounts (people, or events where an indicator counts events) of the three groups. Half counts occur in two-year averages. */
export interface GroupCounts {
  readonly white: number;
  readonly bme: number;
  readonly unknown: number;
}

export const noPeople: GroupCounts = { white: 0, bme: 0, unknown: 0 };

export const groupTotal = (counts: GroupCounts): number => counts.white + counts.bme + counts.unknown;

export const addGroups = (a: GroupCounts, b: GroupCounts): GroupCounts => ({
  white: a.white + b.white,
  bme: a.bme + b.bme,
  unknown: a.unknown + b.unknown,
});
