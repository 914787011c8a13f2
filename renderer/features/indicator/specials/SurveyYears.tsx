import { indicatorHelp } from '../../../../shared/help/figure-pages';
import { formatCount, formatPercent } from '../../../../shared/narrative/format';
import { HelpHeading } from '../../../components/HelpHeading';
import { Cell } from '../../../components/Cell';
import { TableHead } from '../../../components/TableHead';
import { CopyableTable } from '../../../components/CopyableTable';
import type { GroupFigure } from '../../../../shared/indicators/figure';
import type { SurveyYear } from '../../../../shared/report/specials/specials.types';
import type { IndicatorReport, YearReport } from '../../../../shared/report/types/year-report.types';

const responses = ({ of, isHidden }: GroupFigure): string => formatCount(of, isHidden && of === null);
const percent = (group: GroupFigure): string => formatPercent(group.percent, group.isHidden);

const Row = ({ row }: { readonly row: SurveyYear }) => (
  <tr>
    <th scope="row">{row.year}</th>
    <td>{row.surveyYear}</td>
    <td>{row.question ?? 'Number not known'}</td>
    {[row.white, row.bme].flatMap((group, index) => {
      const name = index === 0 ? 'white' : 'bme';
      return [
        <td key={`${name} responses`} className="n">
          <Cell value={responses(group)} />
        </td>,
        <td key={`${name} percent`} className="n value">
          <Cell value={percent(group)} />
        </td>,
      ];
    })}
  </tr>
);

const headings = [
  'Year',
  'Survey',
  'Question',
  { number: 'White responses' },
  { number: 'White' },
  { number: 'BME responses' },
  { number: 'BME' },
] as const;

interface Props {
  readonly report: YearReport;
  readonly shown: IndicatorReport;
}

/** The number of a question changes from survey to survey, and so at times does what it counts. */
export const SurveyYears = ({ report, shown }: Props) => {
  const survey = report.specials.surveys.find(({ indicator }) => indicator === shown.indicator);
  if (survey === undefined) return null;
  const caption = 'Question and responses, by survey year';
  return (
    <section className="specials">
      <HelpHeading title={caption} page={indicatorHelp[shown.indicator]} />
      <p className="narrow">“{survey.wording}”</p>
      <CopyableTable label={caption}>
        <table className="data-table">
          <caption className="nhsuk-u-visually-hidden">{caption}</caption>
          <TableHead headings={headings} />
          <tbody>
            {survey.years.map((row) => (
              <Row key={row.year} row={row} />
            ))}
          </tbody>
        </table>
      </CopyableTable>
      {survey.years.map(({ year, breakBefore }) =>
        breakBefore === null ? null : (
          <p key={year}>
            {year}: not comparable with the years before, because {breakBefore}.
          </p>
        ),
      )}
      <p className="quiet narrow">
        The survey results give White and BME staff only, so how many answered without giving their ethnicity is not
        known here. “–” under responses means that the file gives percentages alone.
      </p>
    </section>
  );
};
