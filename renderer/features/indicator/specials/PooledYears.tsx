import { ForestTable } from './ForestTable';
import { lineOfFigure } from './forest-line';
import { HelpHeading } from '../../../components/HelpHeading';
import type { IndicatorReport, YearReport } from '../../../../shared/report/year-report.types';

interface Props {
  readonly report: YearReport;
  readonly shown: IndicatorReport;
}

/** Cases are few, so years are added up: one year's ratio can hang on two or three people. */
export const PooledYears = ({ report, shown }: Props) => {
  const { pooling } = report.specials;
  if (pooling === null) return null;
  const lines = [
    lineOfFigure(`One year, ${String(shown.figure.year)}`, shown.figure, shown.words.tag),
    ...pooling.pools.map(({ label, figure, words }) => lineOfFigure(label, figure, words.tag)),
  ];
  return (
    <section className="specials">
      <HelpHeading title="Several years together" page="indicator-3" />
      {pooling.pools.length === 0 ? null : (
        <ForestTable
          caption="One year and several years together"
          of="Years"
          measure="relative_likelihood"
          lines={lines}
          short="Fewer BME cases"
        />
      )}
      {pooling.pools.map(({ label, words }) =>
        words.smallNumbers === null ? null : (
          <p key={label}>
            {label}: {words.smallNumbers}
          </p>
        ),
      )}
      {pooling.notes.map((note) => (
        <p key={note} className="quiet narrow">
          {note}
        </p>
      ))}
    </section>
  );
};
