import { Details } from 'nhsuk-react-components';
import { groupLabels } from '../../../shared/reference/groups';
import { useTwoGroups } from '../../api/queries';
import { useSelection } from '../../session/selection';
import { ErrorNotice } from '../../components/ErrorNotice';
import { plural } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import type { TwoGroupsReply } from '../../../shared/ipc/replies/reconcile';

const People = ({ reply, year }: { readonly reply: TwoGroupsReply; readonly year: number }) => {
  const listed = new Set(reply.rows.map(({ person }) => person)).size;
  return (
    <Details>
      <Details.Summary>
        {reply.total === 1 ? 'One person has' : `${plural(reply.total, 'person', 'people')} have`} more than one ethnic
        group in files of {year}
      </Details.Summary>
      <Details.Text>
        <p>
          Correct the file that is wrong and import it again, or leave it: the last column says which group counts
          where.
          {listed < reply.total ? ` The first ${String(listed)} are listed.` : ''}
        </p>
        <TableRegion label="People with more than one ethnic group">
          <table className="data-table">
            <TableHead
              headings={[
                { number: 'Person' },
                'File',
                { number: 'Row' },
                'Read as',
                'Words in the file',
                'Which one counts',
              ]}
            />
            <tbody>
              {reply.rows.map((row) => (
                <tr key={`${String(row.person)} ${row.fileName} ${row.sheet} ${String(row.row)}`}>
                  <th scope="row" className="n">
                    {row.person}
                  </th>
                  <td>
                    {row.fileName} <span className="quiet">({row.kindLabel})</span>
                  </td>
                  <td className="n">{row.row}</td>
                  <td>{groupLabels[row.group]}</td>
                  <td>{row.original}</td>
                  <td className="quiet">{row.counts}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      </Details.Text>
    </Details>
  );
};

const Listed = ({ year }: { readonly year: number }) => {
  const found = useTwoGroups(year);
  if (found.error !== null) return <ErrorNotice error={found.error} />;
  if (found.data === undefined || found.data.total === 0) return null;
  return (
    <section>
      <h2>People with more than one ethnic group, {year}</h2>
      <People reply={found.data} year={year} />
    </section>
  );
};

/** Single people, so only in the restricted version; numbered in this list, and not otherwise known. */
export const TwoGroups = () => {
  const { year, version } = useSelection();
  return year === null || version === 'public' ? null : <Listed year={year} />;
};
