import { useSelection } from '../session/selection';
import { ErrorNotice } from './ErrorNotice';
import { NoData } from './NoData';
import { Page } from './Page';
import { Waiting } from './Waiting';
import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';

export interface AboutPage<T> {
  readonly title: string;
  readonly what: string;
  readonly children: (reply: T) => ReactNode;
}

interface Props<T> extends AboutPage<T> {
  readonly reply: UseQueryResult<T>;
}

/** Shows a page about the chosen year, or why it cannot be shown: no data yet, still being worked out, or a fault. */
export const WithReply = <T,>({ title, what, reply, children }: Props<T>) => {
  const { year } = useSelection();
  if (year === null) return <NoData title={title} what={what} />;
  if (reply.data !== undefined) return children(reply.data);
  return (
    <Page title={title}>
      {reply.error === null ? (
        <Waiting what="Working out the figures" />
      ) : (
        <ErrorNotice
          error={reply.error}
          onRetry={() => {
            void reply.refetch();
          }}
        />
      )}
    </Page>
  );
};
