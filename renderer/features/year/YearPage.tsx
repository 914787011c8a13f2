import { useYearPage } from '../../api/queries';
import { useSelection } from '../../session/selection';
import { Page } from '../../components/Page';
import { WithReply } from '../../components/WithReply';
import { History, Ledger } from './Ledger';
import { LockPanel } from './LockPanel';
import { Planner } from './Planner';
import { WaitingPanel } from './WaitingPanel';

/** One reporting year from snapshot to publication: its plan, its lock, what waits behind it, what was restated. */
export const YearPage = () => {
  const { year, version } = useSelection();
  return (
    <WithReply title="Year" what="The plan and the lock of a year" reply={useYearPage(year, version)}>
      {(page) => (
        <Page
          title={`The year ${String(page.year)}`}
          lede="From the snapshot to publication: what is due, and whether the figures are locked."
        >
          <LockPanel key={page.year} year={page.year} lock={page.lock} />
          {page.waiting === null ? null : <WaitingPanel year={page.year} today={page.today} waiting={page.waiting} />}
          <Planner key={`plan ${String(page.year)}`} year={page.year} today={page.today} plan={page.plan} />
          <Ledger year={page.year} ledger={page.ledger} />
          <History history={page.history} />
        </Page>
      )}
    </WithReply>
  );
};
