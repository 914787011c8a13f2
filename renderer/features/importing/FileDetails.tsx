import { Details } from 'nhsuk-react-components';
import { formatCount } from '../../../shared/narrative/format';
import { groupLabels } from '../../../shared/reference/groups';
import { plural } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { placeWords } from './place-words';
import { SaveRows } from './SaveRows';
import type { FilePreview } from '../../../shared/ipc/replies/imports';

interface TableProps {
  readonly preview: FilePreview;
  readonly name: string;
}

export const LeftOut = ({ preview, name }: TableProps) => {
  if (preview.quarantined.length === 0) return null;
  return (
    <Details>
      <Details.Summary>{plural(preview.quarantined.length, 'row')} set aside, with the reason</Details.Summary>
      <Details.Text>
        {preview.kind === 'annual_return' ? null : (
          <SaveRows source={{ previewId: preview.previewId }} fileName={name} />
        )}
        <TableRegion label={`Rows set aside from ${name}`}>
          <table className="data-table">
            <TableHead headings={['Where', 'Why', 'What it held']} />
            <tbody>
              {preview.quarantined.map((row) => (
                <tr key={`${row.place.sheet}-${String(row.place.row)}-${row.reason}`}>
                  <th scope="row">{placeWords(row.place, preview.fileName)}</th>
                  <td>{row.reason}</td>
                  <td className="quiet">{row.cells.filter((cell) => cell !== '').join(' · ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      </Details.Text>
    </Details>
  );
};

export const Differences = ({
  differences,
  name,
}: {
  readonly differences: FilePreview['differences'];
  readonly name: string;
}) => {
  if (differences.length === 0) return null;
  return (
    <Details>
      <Details.Summary>
        {plural(differences.length, 'figure')} in the file {differences.length === 1 ? 'differs' : 'differ'} from what
        the counts give
      </Details.Summary>
      <Details.Text>
        <p>The workbench uses the counts. These cells of the file say something else.</p>
        <TableRegion label={`Figures that differ in ${name}`}>
          <table className="data-table">
            <TableHead headings={['Figure', { number: 'The file says' }, { number: 'The counts give' }, 'Where']} />
            <tbody>
              {differences.map((one) => (
                <tr
                  key={`${one.label}-${String(one.year)}-${one.group ?? ''}-${one.place.column ?? ''}-${String(one.place.row)}`}
                >
                  <th scope="row">
                    {one.label}, {one.year}
                    {one.group === null ? '' : `, ${groupLabels[one.group]}`}
                  </th>
                  <td className="n">{formatDecimals(one.stated)}</td>
                  <td className="n">{formatDecimals(one.recomputed)}</td>
                  <td>{placeWords(one.place, name)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      </Details.Text>
    </Details>
  );
};

const decimals = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });
const formatDecimals = (value: number): string => decimals.format(value).replace('-', '−');

export const Years = ({ preview, name }: TableProps) => {
  if (!preview.years.some((year) => year.headcount !== null)) return null;
  return (
    <TableRegion label={`Headcounts in ${name}`}>
      <table className="data-table narrow">
        <caption className="quiet">Staff in the workforce on 31 March, as read from the file</caption>
        <TableHead
          headings={['Year', { number: 'White' }, { number: 'BME' }, { number: 'Unknown' }, { number: 'Numbers read' }]}
        />
        <tbody>
          {preview.years.map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              <td className="n">{formatCount(year.headcount?.white ?? null)}</td>
              <td className="n">{formatCount(year.headcount?.bme ?? null)}</td>
              <td className="n">{formatCount(year.headcount?.unknown ?? null)}</td>
              <td className="n">{formatCount(year.values)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
};
