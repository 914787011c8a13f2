import { Link } from 'wouter';
import { useLedger } from '../../api/queries';
import { useSelection } from '../../session/selection';
import { Banner } from '../../components/Banner';
import { Page } from '../../components/Page';
import { WithReply } from '../../components/WithReply';
import { LedgerLines } from './LedgerLines';
import type { LedgerReport } from '../../../shared/actions/ledger.types';

const title = 'Ledger';
const what =
  'Every measure of the plan, measured again in each year after it began: what moved, what did not, and what cannot be said.';

const Shown = ({ ledger }: { readonly ledger: LedgerReport }) => (
  <Page
    title={title}
    lede={ledger.headline}
    before={
      <p className="small">
        <Link href="/actions">‹ Action plan</Link>
      </p>
    }
  >
    {ledger.lines.length === 0 ? (
      <Banner tone="plain">
        There is no action yet. Choose “Add an action” beside any figure: it is measured again at every import.
      </Banner>
    ) : (
      <LedgerLines lines={ledger.lines} />
    )}
    {ledger.lines.length === 0
      ? null
      : ledger.notes.map((note) => (
          <p key={note} className="quiet">
            {note}
          </p>
        ))}
  </Page>
);

export const LedgerPage = () => {
  const { version } = useSelection();
  return (
    <WithReply title={title} what={what} reply={useLedger(version)}>
      {(ledger) => <Shown ledger={ledger} />}
    </WithReply>
  );
};
