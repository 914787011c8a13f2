import { Details } from 'nhsuk-react-components';
import { formatPercent } from '../../../shared/narrative/format';
import { TableRegion } from '../../components/TableRegion';
import { plural } from '../../components/format';
import type { ColumnMapping } from '../../../shared/dataset/extract-types';
import type { FilePreview } from '../../../shared/ipc/replies';

const useWords = ({ use }: ColumnMapping): string => {
  switch (use.kind) {
    case 'field':
      return use.label;
    case 'identity':
      return 'Left out: it names people or is free text';
    case 'not_needed':
      return 'Not needed';
  }
};

const Row = ({ mapping }: { readonly mapping: ColumnMapping }) => (
  <tr>
    <th scope="row">
      {mapping.header === '' ? `Column ${mapping.column}` : mapping.header}
      <span className="quiet"> {mapping.column}</span>
    </th>
    <td>{useWords(mapping)}</td>
    <td className="n">
      {mapping.use.kind === 'field' ? formatPercent(mapping.confidence * 100).replace('.0', '') : ''}
    </td>
    <td className="quiet">{mapping.samples.join(' · ')}</td>
  </tr>
);

/** What became of each column of an extract: read as something, left out because it names people, or not needed. */
export const Columns = ({ preview }: { readonly preview: Pick<FilePreview, 'fileName' | 'columns'> }) => {
  if (preview.columns.length === 0) return null;
  const used = preview.columns.filter(({ use }) => use.kind === 'field').length;
  const left = preview.columns.filter(({ use }) => use.kind === 'identity').length;
  return (
    <Details>
      <Details.Summary>
        {plural(used, 'column')} read
        {left === 0 ? '' : `, ${String(left)} left out because they name people or are free text`}
      </Details.Summary>
      <Details.Text>
        <TableRegion label={`Columns of ${preview.fileName}`}>
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">In the file</th>
                <th scope="col">Read as</th>
                <th scope="col" className="n">
                  How sure
                </th>
                <th scope="col">For example</th>
              </tr>
            </thead>
            <tbody>
              {preview.columns.map((mapping) => (
                <Row key={mapping.column} mapping={mapping} />
              ))}
            </tbody>
          </table>
        </TableRegion>
      </Details.Text>
    </Details>
  );
};
