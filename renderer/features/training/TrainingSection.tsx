import { trainingHelp } from '../../../shared/help/figure-pages';
import { HelpLink } from '../../components/HelpLink';
import { HelpHeading } from '../../components/HelpHeading';
import { asSpan } from '../../../shared/narrative/training/training-origin';
import { placeLabels } from '../../../shared/narrative/training/training-words';
import { AddAction } from '../../components/AddAction';
import { listWords } from '../../components/format';
import { MeasureTable } from './MeasureTable';
import { ReasonsTable } from './ReasonsTable';
import { TrainingRows } from './TrainingRows';
import type { ActionStart } from '../../components/AddAction';
import type {
  ReasonsReport,
  TrainingMeasureReport,
  TrainingReport,
  TrainingSectionReport,
} from '../../../shared/report/types/training-report.types';

type Span = Pick<TrainingReport, 'year' | 'window'>;

const startsOf = ({ measure, rows, stratified }: TrainingMeasureReport, { window }: Span): readonly ActionStart[] => [
  ...rows.map(({ pmq }): ActionStart => ({
    label: pmq === 'all' ? 'All places of qualification' : `Qualified in: ${placeLabels[pmq]}`,
    measure: { kind: 'training', measure, window, place: pmq },
  })),
  ...(stratified === null
    ? []
    : [{ label: 'Places compared like for like', measure: { kind: 'training_alike', measure, window } } as const]),
];

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
    <AddAction year={report.year} starts={startsOf(measure, report)} />
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
    {section.measures.length === 0 ? null : <TrainingRows report={report} section={section} />}
    {reasons === null ? null : <ReasonsTable reasons={reasons} span={asSpan(report.windowLabel)} />}
  </section>
);
