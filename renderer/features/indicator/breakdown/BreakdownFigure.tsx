import { breakdownPicture, breakdownTitle } from '../../../../shared/charts/breakdown-picture';
import { SceneSvg } from '../../../charts/SceneSvg';
import { screenWidth } from '../../../charts/screen-width';
import { CopyPicture } from '../../../components/CopyPicture';
import { BreakdownTable } from './BreakdownTable';
import { pictureOf } from './picture-of';
import type { Breakdown, BreakdownReport } from '../../../../shared/report/types/breakdown-report.types';

export interface FigureProps {
  readonly report: BreakdownReport;
  readonly breakdown: Breakdown;
  readonly isTable: boolean;
}

/** Why something of these parts is hidden, each reason once. */
const Reasons = ({ breakdown }: Pick<FigureProps, 'breakdown'>) =>
  [...new Set(breakdown.rows.flatMap((row) => row.words.hidden ?? []))].map((reason) => (
    <p key={reason} className="quiet">
      * {reason}
    </p>
  ));

/** The parts of one cut, as a forest on the scale of all cuts or as a table. */
export const BreakdownFigure = ({ report, breakdown, isTable }: FigureProps) => (
  <>
    {isTable ? (
      <BreakdownTable report={report} breakdown={breakdown} />
    ) : (
      <>
        <div className="chart">
          <SceneSvg scene={breakdownPicture(report, breakdown, screenWidth)} isFluid />
        </div>
        <CopyPicture what={breakdownTitle(report, breakdown)} picture={pictureOf('breakdown', report, breakdown.cut)} />
      </>
    )}
    <Reasons breakdown={breakdown} />
  </>
);
