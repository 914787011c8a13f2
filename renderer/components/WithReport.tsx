import { useReport } from '../api/queries';
import { useSelection } from '../session/selection';
import { WithReply } from './WithReply';
import type { ReportReply } from '../../shared/ipc/replies/reports';
import type { AboutPage } from './WithReply';

/** A page about the indicators of the chosen year. */
export const WithReport = (page: AboutPage<ReportReply>) => {
  const { year, version } = useSelection();
  return <WithReply {...page} reply={useReport(year, version, year !== null)} />;
};
