import { Link } from 'wouter';
import { measureOfArcp } from '../../../shared/indicators/training/training-measures';
import { trainingWindows } from '../../../shared/reference/training-year';
import {
  newestYearsSentence,
  oneSpanSentence,
  trainingGapNote,
} from '../../../shared/narrative/training/training-words';
import { useTraining, useTrainingCut } from '../../api/queries';
import { useKept } from '../../app/kept-choices';
import { useSelection } from '../../session/selection';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { NoData } from '../../components/NoData';
import { Page } from '../../components/Page';
import { Segmented } from '../../components/Segmented';
import { Waiting } from '../../components/Waiting';
import { StagesSection } from './StagesSection';
import { TrainingSection } from './TrainingSection';
import { trainingCutMeasures } from '../../../shared/report/training/training-cut-measures';
import { CutSection } from './CutSection';
import { TrainingSettings } from './TrainingSettings';
import { chosenCut } from './training-choices';
import type { TrainingReport } from '../../../shared/report/types/training-report.types';

const title = 'Training';
const windows = trainingWindows.map((years) => ({
  value: String(years),
  label: years === 1 ? '1 year' : `${String(years)} years`,
}));

const Nothing = () => (
  <Banner tone="plain">
    <p>
      No training files are held for these years. <Link href="/import">Import</Link> the workbook with trainees, ARCP
      outcomes and examinations, and the list of specialty applications.
    </p>
  </Banner>
);

/** Why the years that are shown are not the ones that were chosen. */
const SpanBanner = ({ report, year }: { readonly report: TrainingReport; readonly year: number }) => {
  if (report.version === 'public')
    return (
      <Banner tone="plain">
        {report.thresholdSentence} {oneSpanSentence}
      </Banner>
    );
  return report.year === year ? null : <Banner tone="plain">{newestYearsSentence}</Banner>;
};

const Training = ({ year }: { readonly year: number }) => {
  const { version } = useSelection();
  const [choices, keep] = useKept('training');
  const { window, settings } = choices;
  const training = useTraining({ year, version, window, ...settings });
  // Asked for at once, and not when the page is drawn: what stands at its end would come that much later.
  const { measure, cut } = chosenCut(choices, [choices.measure ?? measureOfArcp(settings.definition, 'outcomes')]);
  useTrainingCut({ year, version, window, measure, cut });
  const report = training.data;
  const isHeld = report?.sections.some(({ measures }) => measures.length > 0) === true;
  return (
    <Page
      title={title}
      lede={report?.windowLabel ?? ''}
      tools={
        version === 'public' ? null : (
          <Segmented
            legend="Years together"
            value={String(window)}
            options={windows}
            onChange={(chosen) => {
              keep({ ...choices, window: trainingWindows.find((years) => String(years) === chosen) ?? window });
            }}
          />
        )
      }
    >
      {report !== undefined && !isHeld ? null : (
        <TrainingSettings
          settings={settings}
          onChange={(changed) => {
            keep({ ...choices, settings: changed });
          }}
        />
      )}
      {training.error !== null ? <ErrorNotice error={training.error} /> : null}
      {report === undefined && training.error === null ? <Waiting what="Counting" /> : null}
      {report !== undefined && isHeld ? <SpanBanner report={report} year={year} /> : null}
      {report !== undefined && !isHeld ? <Nothing /> : null}
      {isHeld ? (
        <>
          <p className="quiet">{trainingGapNote}</p>
          {report.sections.map((section) => (
            <TrainingSection
              key={section.section}
              report={report}
              section={section}
              reasons={section.section === 'arcp' ? report.reasons : null}
            />
          ))}
          <StagesSection report={report} />
          <CutSection span={{ year, version, window }} measures={trainingCutMeasures(report)} />
        </>
      ) : null}
    </Page>
  );
};

/** Annual reviews, examinations and applications to specialty training, by group and place of qualification. */
export const TrainingPage = () => {
  const { year } = useSelection();
  if (year === null)
    return <NoData title={title} what="Annual reviews, examinations and applications to specialty training." />;
  return <Training year={year} />;
};
