import { noShareWords, whyNoShare } from '../../../shared/narrative/band-share';
import { formatCount, formatPercent } from '../../../shared/narrative/format';
import { bandsSource } from '../../../shared/narrative/leaving/picture-source';
import { Cell } from '../../components/Cell';
import { formatRange } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { CopiedAs } from '../../components/PictureButtons';
import type {
  PipelineBand,
  PipelinePoint,
  ProgressionViewReport,
} from '../../../shared/report/types/progression-report.types';

const headings = [
  'Band',
  { number: 'Year' },
  { number: 'White' },
  { number: 'BME' },
  { number: 'Unknown' },
  { number: 'All' },
  { number: 'BME share' },
  { number: 'It could lie between' },
] as const;

const shareOf = (point: PipelinePoint): string => {
  const why = whyNoShare(point);
  if (why === null) return formatPercent(point.bme.percent);
  return why === 'hidden' ? '*' : noShareWords[why].short;
};

const Point = ({ point }: { readonly point: PipelinePoint }) => (
  <>
    <td className="n">{point.year}</td>
    {[point.white, point.bme, point.unknown].map((group, at) => (
      <td key={at} className="n">
        <Cell value={formatCount(group.count, group.isHidden)} />
      </td>
    ))}
    <td className="n">
      <Cell value={formatCount(point.bme.of, point.bme.of === null)} />
    </td>
    <td className="n value">
      <Cell value={shareOf(point)} />
      {point.hasLowNumbers && point.bme.percent !== null ? <span className="quiet"> low numbers</span> : null}
    </td>
    <td className="n">{formatRange(point, formatPercent) ?? '–'}</td>
  </>
);

const Band = ({ band: { label, points } }: { readonly band: PipelineBand }) =>
  [...points].reverse().map((point, at) => (
    <tr key={point.year}>
      {at === 0 ? (
        <th scope="rowgroup" rowSpan={points.length}>
          {label}
        </th>
      ) : null}
      <Point point={point} />
    </tr>
  ));

interface Props {
  readonly view: ProgressionViewReport;
  readonly picture: CopiedAs;
}

/** Every band and year with the three groups; the highest band first, as in the picture. */
export const PipelineTable = ({ view, picture }: Props) => {
  const caption = `Staff by band and year, ${view.label}`;
  return (
    <CopyableTable label={caption} origin={{ source: bandsSource }} picture={picture} counts={{ kind: 'ladder' }}>
      <table className="data-table is-pipeline">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <TableHead headings={headings} />
        {[...view.pipeline].reverse().map((band) => (
          <tbody key={band.band}>
            <Band band={band} />
          </tbody>
        ))}
      </table>
    </CopyableTable>
  );
};
