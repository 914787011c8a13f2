import { ratioAxis } from '../../../shared/charts/axis';
import { axisScene } from '../../../shared/charts/axis-scene';
import { forestRow } from '../../../shared/charts/forest-row';
import { formatPeople, formatPoints, formatRatio } from '../../../shared/narrative/format';
import { findingTag } from '../../../shared/narrative/tags';
import { SceneSvg } from '../../charts/SceneSvg';
import { methodLabel } from '../../../shared/narrative/method-labels';
import { formatWithRange } from '../../components/format';
import { Facts } from '../../components/Facts';
import type { Comparison } from '../../../shared/report/types/comparison.types';
import type { Side } from './read-sides';

/** The gap comes as a proportion and is shown in percentage points. */
const points = (value: number | null): string => formatPoints(value === null ? null : value * 100);

const probability = (value: number | null): string => {
  if (value === null) return '–';
  return value < 0.0001 ? 'less than 0.0001' : value.toFixed(4);
};

const Chart = ({ comparison }: { readonly comparison: Comparison }) => {
  const { value, lower, upper } = comparison.ratio;
  const row = {
    value,
    lower,
    upper,
    national: null,
    nationalLabel: null,
    measure: 'relative_likelihood',
    finding: comparison.finding,
  } as const;
  const axis = ratioAxis([row]);
  return (
    <div className="slim">
      <SceneSvg isDecoration isFluid scene={axisScene(axis, 420, 18)} />
      <SceneSvg isFluid scene={forestRow(row, axis, 420, 40)} />
    </div>
  );
};

interface Props {
  readonly comparison: Comparison;
  readonly sides: readonly [Side, Side];
}

/** The sentence first. With too few people no ratio is shown: the exact test and the words are all the numbers bear. */
export const Result = ({ comparison, sides }: Props) => {
  const isFew = comparison.finding === 'too_few';
  const short = comparison.shortfallGroup === 'first' ? sides[0].name : sides[1].name;
  const estimates: readonly (readonly [string, string])[] = isFew
    ? []
    : [
        ['Ratio', formatWithRange(comparison.ratio, formatRatio)],
        ['Gap, percentage points', formatWithRange(comparison.gap, points)],
        ...(comparison.shortfall === null
          ? []
          : [['Short by', `${formatPeople(comparison.shortfall)} in ${short}`] as const]),
      ];
  return (
    <section className="card" aria-live="polite">
      <h2>{findingTag[comparison.finding]}</h2>
      <p>{comparison.sentence}</p>
      {isFew || comparison.ratio.value === null ? null : <Chart comparison={comparison} />}
      <Facts
        facts={[
          ...estimates,
          ['Fisher’s exact test', `p ${probability(comparison.fisher)}`],
          ['Mid-P', `p ${probability(comparison.midP)}`],
        ]}
      />
      {isFew ? null : (
        <p className="quiet">
          95% intervals. Ratio: {methodLabel(comparison.ratio.method)}. Gap: {methodLabel(comparison.gap.method)}. The
          ratio is the rate of {sides[0].name} divided by the rate of {sides[1].name}.
        </p>
      )}
    </section>
  );
};
