import { funnelPicture, funnelTitle } from '../../../../shared/charts/funnel-picture';
import { funnelMeaning, notInFunnelSentence } from '../../../../shared/narrative/breakdown/breakdown-page-words';
import { SceneSvg } from '../../../charts/SceneSvg';
import { screenWidth } from '../../../charts/screen-width';
import { HelpHeading } from '../../../components/HelpHeading';
import { CopyPicture } from '../../../components/CopyPicture';
import { FunnelTable } from './FunnelTable';
import { pictureOf } from './picture-of';
import type { FigureProps } from './BreakdownFigure';

/** Many parts beside one another: which stand further from the expected rate than chance alone would take them. Nobody is ranked. */
export const FunnelFigure = ({ report, breakdown, isTable }: FigureProps) => {
  const { cut, funnel, rows } = breakdown;
  const scene = funnelPicture(report, breakdown, screenWidth);
  if (funnel === null || scene === null) return null;
  const missing = notInFunnelSentence(cut, rows.length - funnel.points.length);
  return (
    <section>
      <HelpHeading level={3} title={`More than chance? ${funnelTitle(report, breakdown)}`} page="funnel-plot" />
      <p className="finding">
        {funnel.sentence} {missing}
      </p>
      {isTable ? (
        <FunnelTable report={report} cut={cut} funnel={funnel} />
      ) : (
        <>
          <div className="chart">
            <SceneSvg scene={scene} isFluid />
          </div>
          <CopyPicture what={funnelTitle(report, breakdown)} picture={pictureOf('funnel', report, cut)} />
          <p className="quiet narrow">{funnelMeaning(cut)}</p>
        </>
      )}
    </section>
  );
};
