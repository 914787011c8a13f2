import { Details } from 'nhsuk-react-components';
import { plural } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { columnName, unreadWords } from '../importing/column-words';
import type { ImportRecord } from '../../../shared/ipc/replies/imports';

interface Props {
  readonly record: ImportRecord;
  readonly name: string;
}

/** What each column of a stored file was read as. */
export const ColumnsRead = ({ record, name }: Props) => {
  const { columns } = record;
  if (columns.length === 0) return null;
  const read = columns.filter(({ use }) => use.kind === 'field').length;
  return (
    <Details>
      <Details.Summary>
        {plural(read, 'column')} of {columns.length} read
        <span className="nhsuk-u-visually-hidden"> from {name}</span>
      </Details.Summary>
      <Details.Text>
        <TableRegion label={`Columns read from ${name}`}>
          <table className="data-table slim">
            <TableHead headings={['In the file', 'Column', 'Read as', 'Decided']} />
            <tbody>
              {columns.map((mapping) => (
                <tr key={mapping.column}>
                  <th scope="row">{columnName(mapping)}</th>
                  <td>{mapping.column}</td>
                  <td>{mapping.use.kind === 'field' ? mapping.use.label : unreadWords(mapping)}</td>
                  <td className="quiet">{mapping.isByHand ? 'by hand' : 'recognised'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      </Details.Text>
    </Details>
  );
};
