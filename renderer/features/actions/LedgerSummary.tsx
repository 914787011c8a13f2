import { Link } from 'wouter';
import { useLedger } from '../../api/queries';
import { useSelection } from '../../session/selection';

/** After an import: what became of the measures of the plan. Nothing where there is no action. */
export const LedgerSummary = () => {
  const { version } = useSelection();
  const ledger = useLedger(version).data;
  if (ledger === undefined || ledger.lines.length === 0) return null;
  return (
    <section className="banner is-plain" aria-labelledby="measured-again">
      <h2 id="measured-again" className="flush">
        The plan, measured again
      </h2>
      <p>
        {ledger.headline} <Link href="/actions/ledger">Open the ledger</Link>
      </p>
    </section>
  );
};
