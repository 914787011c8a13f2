import { indicatorHelp } from '../../../shared/help/figure-pages';
import { indicatorDefinitions } from '../../../shared/reference/indicators';
import { methodLabel } from '../../../shared/narrative/method-labels';
import { HelpLink } from '../../components/HelpLink';
import type { IndicatorReport, YearReport } from '../../../shared/report/types/year-report.types';

const sourceWords = { return: 'the annual return', extracts: 'the extracts' } as const;

const surveyWords = ({ figure }: IndicatorReport, { specials }: YearReport): string => {
  const survey = specials.surveys.find(({ indicator }) => indicator === figure.indicator);
  const used = survey?.years.find(({ year }) => year === figure.year);
  if (used === undefined) return '';
  const { surveyYear, question } = used;
  return ` It uses the ${String(surveyYear)} staff survey${question === null ? '' : `, question ${question}`}.`;
};

interface Props {
  readonly report: YearReport;
  readonly shown: IndicatorReport;
}

/** How the figure was made, for whoever asks at the board. */
export const Method = ({ report, shown }: Props) => {
  const { figure, benchmark } = shown;
  const definition = indicatorDefinitions[figure.indicator];
  const [above, below] = definition.above === 'white' ? ['White', 'BME'] : ['BME', 'White'];
  return (
    <section>
      <h2>How this was worked out</h2>
      <p className="narrow">
        {definition.meaning}
        {figure.measure === 'relative_likelihood'
          ? ` The ratio is the ${above} rate divided by the ${below} rate, worked out from the counts and never from rounded rates.`
          : ' The gap is in percentage points, turned so that a negative gap is worse for BME staff.'}
        {surveyWords(shown, report)}
      </p>
      <p className="quiet">
        Source: {sourceWords[figure.source]}, 31 March {figure.year}.
        {figure.method === null ? '' : ` Method of the 95% interval: ${methodLabel(figure.method)}.`}
        {benchmark === null ? '' : ` National figure: ${benchmark.place}, ${benchmark.source}.`} A gap describes an
        outcome; it does not by itself show a cause.
      </p>
      <p className="help-list no-print">
        <HelpLink page={indicatorHelp[figure.indicator]} isInWords />
        <HelpLink page="intervals" isInWords />
        <HelpLink page="unknown-ethnicity" isInWords />
        <HelpLink page="shortfall" isInWords />
      </p>
    </section>
  );
};
