import { Link } from 'wouter';
import type { BoardCheck } from './board-checks';

interface Props {
  readonly checks: readonly BoardCheck[];
  /** On the side card of the overview there is only room for the names. */
  readonly hasExplanations: boolean;
}

export const CheckList = ({ checks, hasExplanations }: Props) => (
  <ul className="checks">
    {checks.map((check) => (
      <li key={check.label}>
        <span aria-hidden="true">{check.isMet ? '✓' : '✗'}</span>
        <span>
          <span className="nhsuk-u-visually-hidden">{check.isMet ? 'Yes: ' : 'Not yet: '}</span>
          {check.label}
          {hasExplanations && !check.isMet ? (
            <span className="quiet">
              {' '}
              – {check.explain} {check.mend === null ? null : <Link href={check.mend.href}>{check.mend.label} ›</Link>}
            </span>
          ) : null}
        </span>
      </li>
    ))}
  </ul>
);
