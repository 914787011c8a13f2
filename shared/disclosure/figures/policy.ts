import type { Settings, Version } from '../../reference/settings';

/** What one version may show. */
export interface DisclosurePolicy {
  readonly version: Version;
  /** Counts from 1 to one below this are hidden. 0 or 1 hides nothing. */
  readonly threshold: number;
  readonly isBoardShown: boolean;
}

export const policyOf = (version: Version, settings: Settings): DisclosurePolicy => ({
  version,
  threshold: settings.thresholds[version],
  isBoardShown: settings.boardShownBelowThreshold[version],
});

export const isSmall = (count: number, threshold: number): boolean => count > 0 && count < threshold;
