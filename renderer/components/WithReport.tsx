import { useReport } from '../api/queries';
import { useSelection } from '../app/selection';
import { ErrorNotice } from './ErrorNotice';
import { NoData } from './NoData';
import { Page } from './Page';
import { Waiting } from './Waiting';
import type { ReactNode } from 'react';
import type { ReportReply } from '../../shared/ipc/replies';

interface Props {
  readonly title: string;
  readonly what: string;
  readonly children: (reply: ReportReply) => ReactNode;
}

/** Shows a page about the chosen year, or why it cannot be shown: no data yet, still being worked out, or a fault. */
export const WithReport = ({ title, what, children }: Props) => {
  const { year, version } = useSelection();
  const report = useReport(year, version, year !== null);
  if (year === null) return <NoData title={title} what={what} />;
  if (report.data !== undefined) return children(report.data);
  return (
    <Page title={title}>
      {report.error === null ? (
        <Waiting what="Working out the figures" />
      ) : (
        <ErrorNotice
          error={report.error}
          onRetry={() => {
            void report.refetch();
          }}
        />
      )}
    </Page>
  );
};
