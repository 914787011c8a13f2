import { formatCount, formatPercent } from '../../../shared/narrative/format';
import { bandsSource } from '../../../shared/narrative/leaving/picture-source';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { CopiedAs } from '../../components/PictureButtons';
import type { ProjectedYear } from '../../../shared/indicators/progression/projection';

const shownAtFirst = 6;

/** The first years and the last one; between them a long projection says nothing new. */
const picked = (years: readonly ProjectedYear[]): readonly ProjectedYear[] =>
  years.length <= shownAtFirst + 1 ? years : [...years.slice(0, shownAtFirst), ...years.slice(-1)];

interface Props {
  readonly years: readonly ProjectedYear[];
  readonly band: string;
  readonly picture: CopiedAs['picture'];
}

/** Year by year, rounded for reading only: each year is worked out from the unrounded one before it. */
export const ProjectionTable = ({ years, band, picture }: Props) => {
  const caption = `Projection, ${band}`;
  return (
    <CopyableTable label={caption} origin={{ source: bandsSource }} picture={{ what: caption, picture }}>
      <table className="data-table">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <TableHead headings={['Year', { number: 'BME staff' }, { number: 'Staff' }, { number: 'BME share' }]} />
        <tbody>
          {picked(years).map(({ year, bme, of }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className="n">{formatCount(bme)}</td>
              <td className="n">{formatCount(of)}</td>
              <td className="n value">{formatPercent(of > 0 ? (bme / of) * 100 : null)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </CopyableTable>
  );
};
