import type { Settings, Version } from '../../reference/settings';
import type { TierLimits } from '../../reference/tiers';

/** What one version may show. */
export interface DisclosurePolicy {
  readonly version: Version;
  /** Counts from 1 to one below this are hidden. 0 or 1 hides nothing. */
  readonly threshold: number;
  readonly isBoardShown: boolean;
  /** Where the tiers of the race disparity ratio end: they are printed, so they decide what gives a number back. Not said: the default. */
  readonly tiers?: TierLimits;
  /**
   * The threshold of the restricted version, where this is the public one: whoever has the restricted paper can read the public one too, so
   * what that hides is hidden here as well. Not said: this version stands by itself.
   */
  readonly beneath?: number;
}

/** The policy of the restricted version, where this is that of the public one; else null. */
export const policyBeneath = ({ beneath, ...policy }: DisclosurePolicy): DisclosurePolicy | null =>
  beneath === undefined ? null : { ...policy, version: 'restricted', threshold: beneath };

export const policyOf = (version: Version, settings: Settings): DisclosurePolicy => ({
  version,
  threshold: settings.thresholds[version],
  isBoardShown: settings.boardShownBelowThreshold[version],
  tiers: settings.tiers,
  ...(version === 'public' ? { beneath: settings.thresholds.restricted } : {}),
});

export const isSmall = (count: number, threshold: number): boolean => count > 0 && count < threshold;
