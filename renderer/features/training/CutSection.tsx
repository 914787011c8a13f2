import { cutForest } from '../../../shared/charts/cut-forest';
import { trainingCutWords } from '../../../shared/narrative/training/training-cut-words';
import { originOfCut } from '../../../shared/narrative/training/training-origin';
import { wordsOfMeasure } from '../../../shared/narrative/training/training-words';
import { useTrainingCut } from '../../api/queries';
import { useKept } from '../../app/kept-choices';
import { AddAction } from '../../components/AddAction';
import { SceneSvg } from '../../charts/SceneSvg';
import { HelpHeading } from '../../components/HelpHeading';
import { ChoiceSelect } from '../../components/ChoiceSelect';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Waiting } from '../../components/Waiting';
import { CutTable } from './CutTable';
import { chosenCut } from './training-choices';
import type { Requests } from '../../../shared/ipc/contract';
import type { TrainingMeasure } from '../../../shared/indicators/training/training-measures';
import type { PictureOf } from '../../../shared/ipc/picture-wanted';
import type { TrainingCutReport, TrainingCutRow } from '../../../shared/report/types/training-cut-report.types';
import type { ActionStart } from '../../components/AddAction';

interface FoundProps {
  readonly report: TrainingCutReport;
  readonly picture: PictureOf<'training_cut'>;
}

const hasGap = ({ comparison }: TrainingCutRow): boolean => comparison !== null && comparison.gap.value !== null;

/** Small parts together are others every year, so nothing can be measured again of them. */
const startsOf = ({ measure, window, cut, rows }: TrainingCutReport): readonly ActionStart[] =>
  rows.flatMap(({ part, name }): readonly ActionStart[] =>
    part === null ? [] : [{ label: name, measure: { kind: 'training_part', measure, window, cut, part } }],
  );

const Found = ({ report, picture }: FoundProps) => (
  <>
    <h3>{report.title}</h3>
    <p>{report.summary}</p>
    <p className="quiet">{report.settings.join(' ')}</p>
    {report.rows.length === 0 ? null : (
      <>
        {report.rows.some(hasGap) ? (
          <div className="training-forest">
            <SceneSvg scene={cutForest(report.title, report.rows)} isFluid />
          </div>
        ) : null}
        <CutTable
          title={report.title}
          rows={report.rows}
          origin={originOfCut(report)}
          picture={report.rows.some(hasGap) ? { what: report.title, picture } : null}
          counts={{ kind: 'training_cut', window: report.window, measure: report.measure, cut: report.cut }}
        />
        <AddAction year={report.year} starts={startsOf(report)} />
      </>
    )}
    {report.notes.map((note) => (
      <p key={note} className="quiet">
        {note}
      </p>
    ))}
  </>
);

interface Props {
  readonly span: Pick<Requests['report.trainingCut'], 'year' | 'version' | 'window'>;
  /** Those that the page shows; of annual reviews the one that counts outcomes. */
  readonly measures: readonly TrainingMeasure[];
}

/** Any measure of the page by specialty, grade, examination, sitting, sex or working pattern. */
export const CutSection = ({ span, measures }: Props) => {
  const [choices, keep] = useKept('training');
  const { measure, cuts, cut } = chosenCut(choices, measures);
  const isLonglistApart = measures.includes('application_longlisted');
  const reply = useTrainingCut({ ...span, measure, cut });
  return (
    <section className="training-section">
      <HelpHeading title="By specialty, grade, examination and more" page="breakdowns" />
      <div className="training-definition">
        <ChoiceSelect
          label="Measure"
          value={measure}
          options={measures.map((value) => ({ value, label: wordsOfMeasure(value, isLonglistApart).title }))}
          onChoose={(chosen) => {
            keep({ ...choices, measure: measures.find((each) => each === chosen) ?? null });
          }}
        />
        <ChoiceSelect
          label="By"
          value={cut}
          options={cuts.map((value) => ({ value, label: trainingCutWords[value].label }))}
          onChoose={(chosen) => {
            keep({ ...choices, cut: cuts.find((each) => each === chosen) ?? 'specialty' });
          }}
        />
      </div>
      {reply.error !== null ? <ErrorNotice error={reply.error} /> : null}
      {reply.data === undefined && reply.error === null ? <Waiting what="Counting" /> : null}
      {reply.data === undefined ? null : (
        <Found report={reply.data} picture={{ kind: 'training_cut', ...span, measure, cut }} />
      )}
    </section>
  );
};
