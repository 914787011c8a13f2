import { trainingHelp } from '../../../shared/help/figure-pages';
import { HelpLink } from '../../components/HelpLink';
import { HelpHeading } from '../../components/HelpHeading';
import { asSpan } from '../../../shared/narrative/training-origin';
import { listWords } from '../../components/format';
import { MeasureTable } from './MeasureTable';
import { ReasonsTable } from './ReasonsTable';
import type {
  ReasonsReport,
  TrainingMeasureReport,
  TrainingReport,
  TrainingSectionReport,
} from '../../../shared/report/training-report.types';

interface MeasureProps {
  readonly measure: TrainingMeasureReport;
  readonly report: TrainingReport;
}

const Measure = ({ measure, report }: MeasureProps) => (
  <>
    <h3>{measure.title}</h3>
    <p>{measure.sentence}</p>
    <p className="quiet">
      {[measure.ratioSentence, measure.stratifiedSentence, measure.unknownSentence]
        .filter((sentence) => sentence !== null)
        .join(' ')}{' '}
      {measure.stratifiedSentence === null ? null : <HelpLink page="like-for-like" />}
    </p>
    {measure.twoStoriesSentence === null ? null : <p>{measure.twoStoriesSentence}</p>}
    <MeasureTable measure={measure} report={report} />
    {measure.oddsSentence === null ? null : (
      <details className="training-detail">
        <summary>Odds ratio: {measure.title.toLowerCase()}</summary>
        <p className="quiet">{measure.oddsSentence}</p>
      </details>
    )}
    {measure.hiddenSentence === null ? null : <p className="quiet">{measure.hiddenSentence}</p>}
  </>
);

interface Props {
  readonly report: TrainingReport;
  readonly section: TrainingSectionReport;
  readonly reasons: ReasonsReport | null;
}

/** One part of the page: annual reviews, examinations or applications. */
export const TrainingSection = ({ report, section, reasons }: Props) => (
  <section className="training-section">
    <HelpHeading title={section.title} page={trainingHelp[section.section]} />
    {section.measures.length === 0 ? null : (
      <p className="quiet">
        {section.unit} Files held for {listWords(section.years)}.
      </p>
    )}
    {section.notes.map((note) => (
      <p key={note} className="quiet">
        {note}
      </p>
    ))}
    {section.measures.map((measure) => (
      <Measure key={measure.measure} measure={measure} report={report} />
    ))}
    {reasons === null ? null : <ReasonsTable reasons={reasons} span={asSpan(report.windowLabel)} />}
  </section>
);
