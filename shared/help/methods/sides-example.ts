import { compareSides } from '../../indicators/compare-sides';
import type { Sides } from '../../indicators/sides';
import { countOf, estimateLine, rateLine } from '../example';
import type { ExampleLine, WorkedExample } from '../example';

interface Input extends Sides {
  readonly isHigherWorse: boolean;
  /** "passed, of those who sat". */
  readonly happened: string;
  readonly from: string;
  readonly names?: { readonly white: string; readonly bme: string };
  readonly more?: readonly ExampleLine[];
}

/** Two groups compared as the pages on training, learning requests and journeys do. */
export const sidesExample = (input: Input): WorkedExample => {
  const { isHigherWorse, white, bme, happened, from, more = [] } = input;
  const names = input.names ?? { white: 'White', bme: 'BME' };
  const { gap, ratio } = compareSides(isHigherWorse, { white, bme });
  const [first, second] = isHigherWorse ? [names.white, names.bme] : [names.bme, names.white];
  return {
    given: `${names.white}: ${countOf(white)} ${happened}. ${names.bme}: ${countOf(bme)}. ${from}`,
    lines: [
      rateLine(`${names.white} rate`, white),
      rateLine(`${names.bme} rate`, bme),
      estimateLine(`Gap, ${first} − ${second}`, 'points', gap),
      estimateLine(`Ratio, ${second} ÷ ${first}`, 'ratio', ratio),
      ...more,
    ],
    sentence: null,
  };
};
