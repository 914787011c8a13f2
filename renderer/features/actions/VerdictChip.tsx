import type { LedgerVerdict } from '../../../shared/actions/ledger.types';

const tones: Readonly<Record<LedgerVerdict, string>> = {
  towards: 'is-good',
  reversed: 'is-adverse',
  away: 'is-adverse',
  not_moved: 'is-unsure',
  too_few: 'is-unsure',
  no_range: 'is-unsure',
  hidden: 'is-unsure',
  definition_changed: 'is-unsure',
  not_held: 'is-unsure',
};

interface Props {
  readonly verdict: LedgerVerdict;
  readonly tag: string;
}

export const VerdictChip = ({ verdict, tag }: Props) => <span className={`chip ${tones[verdict]}`}>{tag}</span>;
