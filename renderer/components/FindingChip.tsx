import type { Finding } from '../../shared/indicators/figure';

export interface Found {
  /** Null where nothing can be said, as where a number behind it is hidden. */
  readonly finding: Finding | null;
  /** Null where neither direction is the worse one. */
  readonly isAdverse: boolean | null;
  readonly hasLowNumbers: boolean;
  readonly value: number | null;
}

interface Props {
  readonly found: Found;
  /** What the numbers support, in words. */
  readonly tag: string;
}

const toneOf = ({ finding, isAdverse }: Found): string => {
  if (finding !== 'unlikely_chance' || isAdverse === null) return 'is-unsure';
  return isAdverse ? 'is-adverse' : 'is-good';
};

/** What the numbers support, in words. The tint repeats the words and never stands alone. */
export const FindingChip = ({ found, tag }: Props) => (
  <>
    <span className={`chip ${toneOf(found)}`}>{tag}</span>
    {found.hasLowNumbers && found.value !== null ? (
      <>
        {' '}
        <span className="chip is-unsure">low numbers</span>
      </>
    ) : null}
  </>
);
