import { pipelinePicture } from '../../../shared/charts/pipeline-picture';
import { SceneSvg } from '../../charts/SceneSvg';
import { HelpHeading } from '../../components/HelpHeading';
import { CopyPicture } from '../../components/CopyPicture';
import { Segmented } from '../../components/Segmented';
import { PipelineTable } from './PipelineTable';
import type { CopiedAs } from '../../components/PictureButtons';
import type { Choosing, PipelineShape } from './choices';
import type { ProgressionReport, ProgressionViewReport } from '../../../shared/report/types/progression-report.types';

const shapes = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
] as const satisfies readonly { readonly value: PipelineShape; readonly label: string }[];

interface Props extends Choosing {
  readonly view: ProgressionViewReport;
  readonly report: ProgressionReport;
}

/** The ladder, as a picture or as a table of every year. */
export const Pipeline = ({ view, report, choices: { shape }, onChoose }: Props) => {
  const workforce = report.path?.workforceBme.percent ?? null;
  const { year, version } = report;
  const copied: CopiedAs = {
    what: `The pipeline, ${view.label.toLowerCase()}`,
    picture: { kind: 'pipeline', part: view.view, year, version },
  };
  return (
    <section>
      <div className="spread section-head">
        <HelpHeading title="The pipeline, band by band" page="indicator-1" />
        <Segmented
          legend="Pipeline as"
          value={shape}
          options={shapes}
          onChange={(chosen) => {
            onChoose({ shape: chosen });
          }}
        />
      </div>
      <p className="after-buttons">{view.pipelineSentence}</p>
      {shape === 'table' ? (
        <PipelineTable view={view} picture={copied} />
      ) : (
        <>
          <div className="pipeline-picture">
            <SceneSvg isFluid scene={pipelinePicture(view, { year: report.year, workforce })} />
          </div>
          <CopyPicture {...copied} />
        </>
      )}
    </section>
  );
};
