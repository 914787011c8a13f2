import { formatPoints } from '../../../shared/narrative/format';
import { Cell } from '../../components/Cell';
import { FindingChip } from '../../components/FindingChip';
import { formatCountOf, formatRange, formatShare } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { CountsWanted } from '../../../shared/ipc/counts-wanted';
import type { TitledFigure } from '../../../shared/narrative/figure-title';
import type { CopiedAs } from '../../components/PictureButtons';
import type { TrainingCutRow } from '../../../shared/report/types/training-cut-report.types';

const nothingFound = { finding: null, isAdverse: null, hasLowNumbers: false, value: null } as const;

const Row = ({ row }: { readonly row: TrainingCutRow }) => {
  const { comparison } = row;
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {[row.white, row.bme].flatMap((group, at) => [
        <td key={`count ${String(at)}`} className="n">
          <Cell value={formatCountOf(group)} />
        </td>,
        <td key={`share ${String(at)}`} className="n">
          <Cell value={formatShare(group)} />
        </td>,
      ])}
      <td className="n value">
        <Cell value={formatPoints(comparison?.gap.value ?? null, comparison === null)} />
      </td>
      <td className="n">
        <Cell value={comparison === null ? '*' : (formatRange(comparison.gap, formatPoints) ?? '–')} />
      </td>
      <td>
        <FindingChip
          found={comparison === null ? nothingFound : { ...comparison, value: comparison.gap.value }}
          tag={row.tag}
        />
      </td>
    </tr>
  );
};

const headings = [
  'Part',
  { number: 'White' },
  { number: 'White %' },
  { number: 'BME' },
  { number: 'BME %' },
  { number: 'Gap, points' },
  { number: 'It could lie between' },
  'What the numbers support',
] as const;

interface Props {
  readonly title: string;
  readonly rows: readonly TrainingCutRow[];
  readonly origin: Pick<TitledFigure, 'source' | 'span'>;
  readonly picture: CopiedAs | null;
  readonly counts: CountsWanted;
}

/** One measure by the parts of a cut. */
export const CutTable = ({ title, rows, origin, picture, counts }: Props) => (
  <CopyableTable label={title} origin={origin} picture={picture} counts={counts}>
    <table className="data-table">
      <caption className="nhsuk-u-visually-hidden">{title}</caption>
      <TableHead headings={headings} />
      <tbody>
        {rows.map((row) => (
          <Row key={row.name} row={row} />
        ))}
      </tbody>
    </table>
  </CopyableTable>
);
