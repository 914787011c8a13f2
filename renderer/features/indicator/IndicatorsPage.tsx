import { indicatorHelp } from '../../../shared/help/figure-pages';
import { isStar } from '../../../shared/charts/report-rows';
import { Link } from 'wouter';
import { indicatorDefinitions, indicatorNumbers } from '../../../shared/reference/indicators';
import { HelpLink } from '../../components/HelpLink';
import { Cell } from '../../components/Cell';
import { FindingChip } from '../../components/FindingChip';
import { formatMeasure } from '../../components/format';
import { Page } from '../../components/Page';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import { WithReport } from '../../components/WithReport';
import type { IndicatorNumber } from '../../../shared/reference/indicators';
import type { YearReport } from '../../../shared/report/types/year-report.types';

const Row = ({ number, report }: { readonly number: IndicatorNumber; readonly report: YearReport }) => {
  const definition = indicatorDefinitions[number];
  const found = report.indicators.find((row) => row.indicator === number);
  const missing = report.missing.find((row) => row.indicator === number);
  return (
    <tr>
      <th scope="row">
        <span className="indicator-name">
          <span className="no">{number}</span>
          <Link href={`/indicators/${String(number)}`}>{definition.title}</Link>
          <HelpLink page={indicatorHelp[number]} />
        </span>
      </th>
      <td>{definition.meaning}</td>
      <td className="n value">
        {found === undefined ? (
          '–'
        ) : (
          <Cell value={formatMeasure(found.figure.measure, found.figure.value, isStar(found.figure))} />
        )}
      </td>
      <td>
        {found === undefined ? (
          <span className="quiet">{missing?.sentence ?? 'No figure for this year.'}</span>
        ) : (
          <FindingChip found={found.figure} tag={found.words.tag} />
        )}
      </td>
    </tr>
  );
};

const caption = 'The nine indicators of the Workforce Race Equality Standard';

export const IndicatorsPage = () => (
  <WithReport title="Indicators" what={`${caption}, one page each.`}>
    {({ report }) => (
      <Page title="Indicators" lede={`${caption}, as they stood on 31 March ${String(report.year)}.`}>
        <CopyableTable label={caption}>
          <table className="data-table is-figures">
            <caption className="nhsuk-u-visually-hidden">{caption}</caption>
            <TableHead
              headings={['Indicator', 'What it compares', { number: 'Ratio or gap' }, 'What the numbers support']}
            />
            <tbody>
              {indicatorNumbers.map((number) => (
                <Row key={number} number={number} report={report} />
              ))}
            </tbody>
          </table>
        </CopyableTable>
        <p className="quiet">
          Ratios: 1 means equal. Gaps: percentage points, and a negative gap is worse for BME staff.
        </p>
      </Page>
    )}
  </WithReport>
);
