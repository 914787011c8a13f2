import { formatPeople } from '../../../shared/narrative/format';
import { benchmarkLabel, isStar } from '../../../shared/charts/report-rows';
import { Cell } from '../../components/Cell';
import { formatMeasure, plural } from '../../components/format';
import type { IndicatorNumber } from '../../../shared/reference/indicators';
import type { IndicatorReport } from '../../../shared/report/types/year-report.types';

/** What the people short are, by indicator. Surveys count answers, not people one could name a number of. */
const shortOf: Readonly<Partial<Record<IndicatorNumber, string>>> = {
  1: 'more BME staff at this level would match the workforce',
  2: 'more BME appointments at the White rate',
  3: 'fewer BME cases at the White rate',
  4: 'more BME staff trained at the White rate',
  9: 'more BME members would match the workforce',
};

interface Figure {
  readonly value: string;
  readonly words: string;
}

const figuresOf = (report: IndicatorReport, actions: number): readonly Figure[] => {
  const { figure, benchmark, change } = report;
  const isRatio = figure.measure === 'relative_likelihood';
  const name = isRatio ? 'ratio' : 'gap, percentage points';
  const own: Figure = {
    value: formatMeasure(figure.measure, figure.value, isStar(figure)),
    words: `${name}, ${String(figure.year)}. ${change?.sentence ?? ''}`,
  };
  const short = shortOf[figure.indicator];
  // Nobody is short where the figure is not worse for BME staff: said with a nought, so that every page has the number.
  const people = figure.isAdverse === false ? 0 : figure.shortfall;
  return [
    own,
    ...(people === null || short === undefined ? [] : [{ value: formatPeople(people), words: short }]),
    ...(benchmark === null
      ? []
      : [{ value: formatMeasure(figure.measure, benchmark.value), words: `${benchmarkLabel(report) ?? ''} return` }]),
    { value: String(actions), words: `${plural(actions, 'action').replace(/^\S+ /, '')} for this indicator` },
  ];
};

interface Props {
  readonly report: IndicatorReport;
  readonly actions: number;
}

/** The three or four numbers a reader would quote, each with what it is. */
export const KeyFigures = ({ report, actions }: Props) => (
  <dl className="key-figures">
    {figuresOf(report, actions).map((figure) => (
      <div key={figure.words}>
        <dt>{figure.words}</dt>
        <dd>
          <Cell value={figure.value} />
        </dd>
      </div>
    ))}
  </dl>
);
