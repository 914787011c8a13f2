import { formatRatio } from '../../../shared/narrative/format';
import { HelpHeading } from '../../components/HelpHeading';
import { Cell } from '../../components/Cell';
import { FindingChip } from '../../components/FindingChip';
import { formatCountOf } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { OtherCount, YearReport } from '../../../shared/report/types/year-report.types';

const caption = 'Other counts you imported';

/** White above the line: whether that is good or bad is for the measure to say, so the tag has no colour of its own. */
const Row = ({ count }: { readonly count: OtherCount }) => (
  <tr>
    <th scope="row">{count.stage === null ? count.measure : `${count.measure}: ${count.stage}`}</th>
    {(['white', 'bme', 'unknown'] as const).map((group) => (
      <td key={group} className="n">
        <Cell value={formatCountOf(count[group])} />
      </td>
    ))}
    <td className="n value">
      <Cell value={count.white.isHidden || count.bme.isHidden ? '*' : formatRatio(count.ratio)} />
    </td>
    <td>
      <FindingChip found={{ ...count, isAdverse: null, value: count.ratio }} tag={count.tag} />
      <details>
        <summary>In words</summary>
        <p>{count.sentence}</p>
      </details>
    </td>
  </tr>
);

/** Counts made elsewhere, beside the nine indicators and apart from them. */
export const OtherCounts = ({ report }: { readonly report: YearReport }) => {
  if (report.otherCounts.length === 0) return null;
  return (
    <section>
      <HelpHeading title={caption} page="quick-comparison" />
      <p className="quiet">
        As the imported tables give them, for {report.year}. The ratio is the White rate divided by the BME rate.
      </p>
      <CopyableTable label={caption}>
        <table className="data-table">
          <caption className="nhsuk-u-visually-hidden">{caption}</caption>
          <TableHead
            headings={[
              'Measure',
              ...['White', 'BME', 'Unknown', 'Ratio'].map((number) => ({ number })),
              'What the numbers support',
            ]}
          />
          <tbody>
            {report.otherCounts.map((count) => (
              <Row key={`${count.measure}|${count.stage ?? ''}`} count={count} />
            ))}
          </tbody>
        </table>
      </CopyableTable>
    </section>
  );
};
