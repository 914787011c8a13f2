import { ErrorNotice } from '../ErrorNotice';
import { Pager } from '../Pager';
import { Waiting } from '../Waiting';
import { RowsTable } from './RowsTable';
import type { UseQueryResult } from '@tanstack/react-query';
import type { RowsReply } from '../../../shared/ipc/replies/rows';

const aPage = 50;

interface Props {
  readonly found: UseQueryResult<RowsReply>;
  readonly onPage: (from: number) => void;
}

/** What is listed, or why nothing is; then the rows, a page at a time. */
export const ListedRows = ({ found, onPage }: Props) => {
  if (found.error !== null) return <ErrorNotice error={found.error} />;
  if (found.data === undefined) return <Waiting what="Looking up the rows" />;
  const { sentence, rows, total, from } = found.data;
  return (
    <>
      <p role="status">{sentence}</p>
      {rows.length === 0 ? null : (
        <>
          <RowsTable reply={found.data} />
          <Pager from={from} shown={rows.length} total={total} aPage={aPage} onPage={onPage} />
        </>
      )}
    </>
  );
};
