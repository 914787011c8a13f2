import { useState } from 'react';
import { longDate } from '../../../shared/narrative/long-date';
import { stageStates } from '../../../shared/year/plan';
import type { Stage, StageState } from '../../../shared/year/plan';
import { useChange } from '../../api/queries';
import { useToast } from '../../session/toasts';
import { useUndo } from '../../session/use-undo';
import { ErrorNotice } from '../../components/ErrorNotice';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { AskDialog } from './AskDialog';
import { PlanEditor } from './PlanEditor';
import type { YearPlan } from '../../../shared/year/year-lock.types';

const stateWords: Readonly<Record<StageState, string>> = {
  done: 'Done',
  overdue: 'Overdue',
  next: 'Next',
  later: 'Later',
};

interface SignOffProps {
  readonly stage: Stage;
  readonly today: string;
  readonly onChange: (stage: Stage) => void;
}

const SignOff = ({ stage, today, onChange }: SignOffProps) => {
  const [isAsking, setIsAsking] = useState(false);
  if (stage.signOff !== null)
    return (
      <>
        {longDate(stage.signOff.on)}, {stage.signOff.role}
        {stage.signOff.note === '' ? null : `: ${stage.signOff.note}`}{' '}
        <button
          type="button"
          className="button-quiet"
          onClick={() => {
            onChange({ ...stage, signOff: null });
          }}
        >
          Take back<span className="nhsuk-u-visually-hidden"> the sign-off of {stage.title}</span>
        </button>
      </>
    );
  return (
    <>
      <button
        type="button"
        className="button-quiet"
        onClick={() => {
          setIsAsking(true);
        }}
      >
        Sign off<span className="nhsuk-u-visually-hidden"> {stage.title}</span>
      </button>
      {isAsking ? (
        <AskDialog
          id="sign-off"
          title={`Sign off: ${stage.title}`}
          confirm="Sign off"
          start={{ role: stage.role, date: today }}
          asksDate
          words={{ label: 'Note', isNeeded: false }}
          onClose={() => {
            setIsAsking(false);
          }}
          onAnswer={({ role, date, words }) => {
            setIsAsking(false);
            onChange({ ...stage, signOff: { on: date, role: role.trim(), note: words.trim() } });
          }}
        >
          <p>The stage is done.</p>
        </AskDialog>
      ) : null}
    </>
  );
};

interface TableProps {
  readonly year: number;
  readonly stages: readonly Stage[];
  readonly today: string;
  readonly onChange: (stages: readonly Stage[]) => void;
}

const PlanTable = ({ year, stages, today, onChange }: TableProps) => {
  const states = stageStates(stages, today);
  return (
    <TableRegion label={`Plan of ${String(year)}`}>
      <table className="data-table">
        <caption className="nhsuk-u-visually-hidden">Plan of {year}</caption>
        <TableHead headings={['Stage', 'Date', 'Who sees to it', 'How it stands', 'Sign-off']} />
        <tbody>
          {stages.map((stage, at) => (
            <tr key={stage.id} className={`stage is-${states[at] ?? 'later'}`}>
              <th scope="row">{stage.title}</th>
              <td className="nowrap">{stage.due === '' ? 'no date' : longDate(stage.due)}</td>
              <td>{stage.role}</td>
              <td className="nowrap">
                <span className="stage-state">{stateWords[states[at] ?? 'later']}</span>
              </td>
              <td>
                <SignOff
                  stage={stage}
                  today={today}
                  onChange={(changed) => {
                    onChange(stages.map((one) => (one.id === changed.id ? changed : one)));
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
};

const overdueSentence = (titles: readonly string[]): string => {
  if (titles.length === 0) return 'Nothing is overdue.';
  return titles.length > 3 ? `${String(titles.length)} stages are overdue.` : `Overdue: ${titles.join(', ')}.`;
};

const planSentence = (stages: readonly Stage[], today: string): string => {
  const states = stageStates(stages, today);
  const overdue = stages.filter((_stage, at) => states[at] === 'overdue').map(({ title }) => title);
  const next = stages.find((_stage, at) => states[at] === 'next');
  if (states.every((state) => state === 'done')) return 'Every stage is done.';
  return [overdueSentence(overdue), next === undefined ? '' : `Next: ${next.title}, ${longDate(next.due)}.`]
    .filter((part) => part !== '')
    .join(' ');
};

interface Props {
  readonly year: number;
  readonly today: string;
  readonly plan: YearPlan;
}

/** The stages of the year, back from the day of publication: what is done, overdue and next. */
export const Planner = ({ year, today, plan }: Props) => {
  const [isEditing, setIsEditing] = useState(false);
  const saving = useChange('year.savePlan');
  const show = useToast();
  const undo = useUndo();
  const save = (stages: readonly Stage[]) => {
    saving.mutate(
      { year, stages: [...stages] },
      {
        onSuccess: () => {
          setIsEditing(false);
          show({ text: `The plan of ${String(year)} is saved.`, action: { label: 'Undo', run: undo } });
        },
      },
    );
  };
  return (
    <section>
      <h2>The plan</h2>
      <p>
        {planSentence(plan.stages, today)}
        {plan.isSaved ? null : (
          <span className="quiet">
            {' '}
            These are the usual stages and the days of the Settings page; change them for this year.
          </span>
        )}
      </p>
      {saving.error === null ? null : <ErrorNotice error={saving.error} />}
      {isEditing ? (
        <PlanEditor
          year={year}
          stages={plan.stages}
          usual={plan.usual}
          onSave={save}
          onCancel={() => {
            setIsEditing(false);
          }}
        />
      ) : (
        <>
          <PlanTable year={year} stages={plan.stages} today={today} onChange={save} />
          <button
            type="button"
            className="button-quiet plan-change"
            onClick={() => {
              setIsEditing(true);
            }}
          >
            Change the stages and dates
          </button>
        </>
      )}
    </section>
  );
};
