import { useExperts } from '../api/queries';
import { useSelection } from '../app/selection';
import { ErrorNotice } from './ErrorNotice';
import { NoData } from './NoData';
import { Page } from './Page';
import { Waiting } from './Waiting';
import type { ReactNode } from 'react';
import type { ExpertsReport } from '../../shared/report/experts-report.types';

interface Props {
  readonly title: string;
  readonly what: string;
  readonly children: (report: ExpertsReport) => ReactNode;
}

/** Shows a page about the register or learning requests of the chosen year, or why it cannot be shown. */
export const WithExperts = ({ title, what, children }: Props) => {
  const { year, version } = useSelection();
  const report = useExperts(year, version);
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
