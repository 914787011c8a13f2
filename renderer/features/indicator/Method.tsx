import { indicatorDefinitions, surveyIndicators } from '../../../shared/reference/indicators';
import { surveyQuestion, surveyYearOf } from '../../../shared/reference/survey-questions';
import { methodLabel } from '../../../shared/narrative/method-labels';
import type { IndicatorFigure } from '../../../shared/indicators/figure';
import type { IndicatorReport } from '../../../shared/report/year-report.types';

const sourceWords = { return: 'the annual return', extracts: 'the extracts' } as const;

const surveyWords = (figure: IndicatorFigure): string => {
  const survey = surveyIndicators.find((indicator) => indicator === figure.indicator);
  if (survey === undefined) return '';
  const surveyYear = surveyYearOf(figure.year);
  const question = surveyQuestion(survey, surveyYear);
  return ` It uses the ${String(surveyYear)} staff survey${question === null ? '' : `, question ${question}`}.`;
};

/** How the figure was made, for whoever asks at the board. */
export const Method = ({ report }: { readonly report: IndicatorReport }) => {
  const { figure, benchmark } = report;
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
        {surveyWords(figure)}
      </p>
      <p className="quiet">
        Source: {sourceWords[figure.source]}, 31 March {figure.year}.
        {figure.method === null ? '' : ` Method of the 95% interval: ${methodLabel(figure.method)}.`}
        {benchmark === null ? '' : ` National figure: ${benchmark.place}, ${benchmark.source}.`} A gap describes an
        outcome; it does not by itself show a cause.
      </p>
    </section>
  );
};
