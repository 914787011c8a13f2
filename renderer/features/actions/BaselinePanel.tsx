import { findingTag } from '../../../shared/narrative/tags';
import { formatPercent } from '../../../shared/narrative/format';
import { indicatorDefinitions, viewLabels } from '../../../shared/reference/indicators';
import { Facts } from '../../components/Facts';
import { formatCountOf, formatMeasure, formatWithRange } from '../../components/format';
import type { Baseline } from '../../../shared/actions/action';

const side = ({ count, of, percent }: Baseline['white']): string =>
  count === null && percent === null
    ? '–'
    : `${formatCountOf({ count, of, percent, isHidden: false })} (${formatPercent(percent)})`;

export const baselineName = ({ indicator, view }: Pick<Baseline, 'indicator' | 'view'>): string =>
  `${String(indicator)}. ${indicatorDefinitions[indicator].title}${view === 'all' || view === '8a-and-above' ? '' : ` (${viewLabels[view].toLowerCase()})`}`;

/** The figure an action starts from. It is filled from the data, so there is nothing to type here. */
export const BaselinePanel = ({ baseline }: { readonly baseline: Baseline }) => {
  const write = (value: number | null): string => formatMeasure(baseline.measure, value);
  return (
    <section className="banner is-plain" id="action-baseline" tabIndex={-1} aria-labelledby="baseline-heading">
      <h2 id="baseline-heading" className="flush">
        Where it starts
      </h2>
      <Facts
        facts={[
          ['Figure', baselineName(baseline)],
          ['Year', String(baseline.year)],
          [
            baseline.measure === 'relative_likelihood' ? 'Ratio' : 'Gap',
            baseline.value === null ? 'hidden or not calculable' : formatWithRange(baseline, write),
          ],
          ['White', side(baseline.white)],
          ['BME', side(baseline.bme)],
          ['Numbers support', findingTag[baseline.finding]],
        ]}
      />
    </section>
  );
};
