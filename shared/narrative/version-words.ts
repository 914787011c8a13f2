import type { Version } from '../reference/settings';

export const versionLabels: Readonly<Record<Version, string>> = { restricted: 'Restricted', public: 'Public' };

export const versionNotes: Readonly<Record<Version, string>> = {
  restricted: 'Restricted: for the board and named staff. Not for publication.',
  public: 'Public: small numbers are hidden by the stricter rule. May be published.',
};

/** Which counts the version hides, in words. `threshold` 5 hides counts from 1 to 4. */
export const thresholdSentence = (version: Version, threshold: number): string => {
  const name = version === 'restricted' ? 'restricted' : 'public';
  if (threshold <= 1) return `In this ${name} version no small counts are hidden.`;
  const range = threshold === 2 ? 'A count of 1 is' : `Counts from 1 to ${String(threshold - 1)} are`;
  return `${range} hidden in this ${name} version and shown as “*”.`;
};
