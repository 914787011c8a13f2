import { useState } from 'react';
import { cellWords } from '../../../shared/narrative/leaving/release-words';
import { useVersionDifferences } from '../../api/queries';
import { ErrorNotice } from '../../components/ErrorNotice';
import { OpenButton } from '../../components/OpenButton';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { Waiting } from '../../components/Waiting';
import type { YearReport } from '../../../shared/report/types/year-report.types';
import type { TableDifference } from '../../../shared/releases/version-differences';

const most = 12;

const hiddenWords = ({ hidden }: TableDifference): string => {
  const names = hidden.slice(0, most).map(cellWords);
  return hidden.length > most ? `${names.join('; ')}; and ${String(hidden.length - most)} more` : names.join('; ');
};

const Differences = ({ tables }: { readonly tables: readonly TableDifference[] }) =>
  tables.length === 0 ? (
    <p>The public version shows everything that the restricted one shows.</p>
  ) : (
    <TableRegion label="What the public version hides beyond the restricted one">
      <table className="data-table">
        <caption className="quiet">Only places, no numbers. Tables that are the same in both are left out.</caption>
        <TableHead headings={['Table', { number: 'Hidden of shown' }, 'Which']} />
        <tbody>
          {tables.map((table) => (
            <tr key={table.table}>
              <th scope="row">{table.table}</th>
              <td className="n nowrap">
                {table.hidden.length} of {table.shown}
              </td>
              <td>{hiddenWords(table)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );

/** The two versions side by side, on demand: making both takes a moment. */
export const VersionDifferences = ({ report: { year, version } }: { readonly report: YearReport }) => {
  const [isOpen, setIsOpen] = useState(false);
  const reply = useVersionDifferences(year, isOpen);
  // What is hidden in one version alone lies between the two thresholds: that is for those who see the restricted one.
  if (version === 'public') return null;
  return (
    <section>
      <h2>Public against restricted</h2>
      <p>
        <OpenButton isOpen={isOpen} onOpen={setIsOpen}>
          {isOpen ? 'Close the list' : 'List what the public version hides beyond the restricted one'}
        </OpenButton>
      </p>
      {isOpen && reply.error !== null ? <ErrorNotice error={reply.error} /> : null}
      {isOpen && reply.isPending ? <Waiting what="Comparing the two versions" /> : null}
      {isOpen && reply.data !== undefined ? <Differences tables={reply.data.tables} /> : null}
    </section>
  );
};
