import { likelihoodIndicator } from '../../indicators/likelihood-indicator';
import { figureWords } from '../../narrative/figure-words';
import { defaultSettings } from '../../reference/settings';
import type { RatioIndicator } from '../../reference/indicators';
import type { Proportion } from '../../statistics/types';
import { countOf, estimateLine, rateLine } from '../example';
import type { ExampleLine, WorkedExample } from '../example';

interface Counts {
  readonly white: Proportion;
  readonly bme: Proportion;
  readonly unknown?: Proportion;
}

const nobody: Proportion = { count: 0, of: 0 };

/** The figure that the workbench makes of these counts. */
export const exampleFigure = (indicator: RatioIndicator, { white, bme, unknown = nobody }: Counts) =>
  likelihoodIndicator({
    indicator,
    view: 'all',
    year: 2025,
    source: 'return',
    hits: { white: white.count, bme: bme.count, unknown: unknown.count },
    of: { white: white.of, bme: bme.of, unknown: unknown.of },
  });

interface Input extends Counts {
  readonly indicator: RatioIndicator;
  /** "were appointed"; who could have been stands in `among`. */
  readonly among: string;
  readonly happened: string;
  readonly from: string;
  /** What is said of the people short; absent where the page does not show it. */
  readonly short?: string;
  readonly more?: readonly ExampleLine[];
}

/** Indicators 2, 3 and 4 from stated counts: both rates, the ratio, the people short and the sentence. */
export const likelihoodExample = ({
  indicator,
  among,
  happened,
  from,
  short,
  more = [],
  ...counts
}: Input): WorkedExample => {
  const figure = exampleFigure(indicator, counts);
  const { sentence, smallNumbers } = figureWords(figure, defaultSettings.thresholds.restricted);
  const isWhiteAbove = indicator !== 3;
  return {
    given: `${countOf(counts.white)} White and ${countOf(counts.bme)} BME ${among} ${happened}. ${from}`,
    lines: [
      rateLine('White rate', counts.white),
      rateLine('BME rate', counts.bme),
      estimateLine(isWhiteAbove ? 'White rate ÷ BME rate' : 'BME rate ÷ White rate', 'ratio', figure),
      ...(short === undefined ? [] : [{ what: short, unit: 'people', value: figure.shortfall } as const]),
      ...more,
    ],
    sentence: smallNumbers === null ? sentence : `${sentence} ${smallNumbers}`,
  };
};
