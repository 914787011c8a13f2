import { Fragment } from 'react';
import { Link } from 'wouter';
import { formatCount, formatPercent } from '../../../shared/narrative/format';
import { rowStateWords } from '../../../shared/narrative/files/return-helper-words';
import { ethnicGroups, groupLabels } from '../../../shared/reference/groups';
import { call } from '../../api/call';
import { useReturnHelper } from '../../api/queries';
import { useSelection } from '../../session/selection';
import { Banner } from '../../components/Banner';
import { Page } from '../../components/Page';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { useCopy } from '../../components/use-copy';
import { WithReply } from '../../components/WithReply';
import type { ReactNode } from 'react';
import type { ReturnHelperReply } from '../../../shared/ipc/replies/reconcile';
import type { ReturnHelperRow } from '../../../shared/dataset/annual-return/return-helper';

const title = 'Fill in the annual return';
const what = 'The figures of your files in the rows of the annual return, in its own order.';

const Framed = ({ children }: { readonly children: ReactNode }) => (
  <Page
    title={title}
    lede="The figures of your files in the return's own order of rows, for typing or pasting."
    before={
      <p className="small">
        <Link href="/data">‹ Data</Link>
      </p>
    }
  >
    {children}
  </Page>
);

const Row = ({ row }: { readonly row: ReturnHelperRow }) => {
  if (row.kind === 'heading')
    return (
      <tr>
        <th scope="colgroup" colSpan={6}>
          {row.label}
        </th>
      </tr>
    );
  const write = (value: number | null): string =>
    value === null ? '' : row.measure === 'Percentage' ? formatPercent(value) : formatCount(value);
  return (
    <tr>
      <td>{row.indicator}</td>
      <th scope="row">{row.label}</th>
      {ethnicGroups.map((group) => (
        <td key={group} className="n">
          {write(row.figures[group])}
        </td>
      ))}
      <td>{row.isCalculated ? <span className="quiet">The return works it out</span> : rowStateWords(row.state)}</td>
    </tr>
  );
};

const Rows = ({ reply: { year, hasReturn, rows } }: { readonly reply: ReturnHelperReply }) => {
  const { isBusy, copy } = useCopy();
  return (
    <Framed>
      <Banner tone="plain">
        {hasReturn
          ? `The last column says whether the return of ${String(year)} that is held has the same.`
          : `No return of ${String(year)} is held, so nothing is compared yet. Import it once it is filled in.`}
      </Banner>
      <p className="copy-tools no-print">
        {ethnicGroups.map((group) => (
          <button
            key={group}
            type="button"
            className="button-quiet"
            disabled={isBusy}
            onClick={() => {
              copy(async () => {
                const copied = await call('copy.returnColumn', { year, group });
                return `Copied: ${groupLabels[group]}, ${String(copied.rows)} rows. Paste it beside the first heading of the return.`;
              });
            }}
          >
            Copy the column {groupLabels[group]}
          </button>
        ))}
      </p>
      <p className="quiet">
        A copied column has a line for each row below, headings too, and an empty one where nothing is to be typed. Look
        at the rows of your return first: another edition may have other rows. Exact figures: not for a paper.
      </p>
      <TableRegion label={`Annual return ${String(year)}`}>
        <table className="data-table">
          <caption className="nhsuk-u-visually-hidden">Annual return {year}, from your files</caption>
          <TableHead
            headings={[
              'Indicator',
              'Data item',
              ...ethnicGroups.map((group) => ({ number: groupLabels[group] })),
              'Against the return held',
            ]}
          />
          <tbody>
            {rows.map((row, at) => (
              <Fragment key={`${String(at)} ${row.label}`}>
                <Row row={row} />
              </Fragment>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </Framed>
  );
};

/** Exact counts, small ones too: for whoever fills in the return, so in the restricted version only. */
export const ReturnHelperPage = () => {
  const { year, version } = useSelection();
  const reply = useReturnHelper(year, version === 'restricted');
  if (version === 'public')
    return (
      <Framed>
        <Banner tone="plain">
          The return takes exact counts, small ones too, so this is shown in the restricted version only.
        </Banner>
      </Framed>
    );
  return (
    <WithReply title={title} what={what} reply={reply}>
      {(data) => <Rows reply={data} />}
    </WithReply>
  );
};
