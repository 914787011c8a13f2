import { ForestTable } from './ForestTable';
import { lineOfFigure, lineOfStep } from './forest-line';
import { HelpHeading } from '../../../components/HelpHeading';
import type { ForestLine } from './forest-line';
import type { IndicatorReport, YearReport } from '../../../../shared/report/year-report.types';

const labels = { all: 'All recruitment', without_international: 'Without international recruitment' } as const;

/** The figure in both its views; where the return gives only one, the recruitment file is asked for both. */
const linesOf = (report: YearReport, views: readonly IndicatorReport[]): readonly ForestLine[] => {
  const isOfReturn = report.source === 'return';
  const own = views.map(({ view, figure, words }) => {
    const label = view === 'without_international' ? labels[view] : labels.all;
    return lineOfFigure(isOfReturn ? `${label} (return)` : label, figure, words.tag);
  });
  if (views.length > 1) return own;
  const paths = report.specials.recruitmentPaths;
  return [...own, ...paths.map((path) => lineOfStep(`${path.label} (recruitment file)`, path.fromShortlisting))];
};

const caption = 'With and without international recruitment';

/** International campaigns appoint almost everybody they shortlist, so one view alone can mislead: both stand together. */
export const TwinViews = ({ report }: { readonly report: YearReport }) => {
  const lines = linesOf(
    report,
    report.indicators.filter(({ indicator }) => indicator === 2),
  );
  if (lines.length < 2) return null;
  return (
    <section className="specials">
      <HelpHeading title={caption} page="indicator-2" />
      <ForestTable
        caption={caption}
        of="Appointed from shortlisting"
        measure="relative_likelihood"
        lines={lines}
        short="More BME appointments"
      />
    </section>
  );
};
