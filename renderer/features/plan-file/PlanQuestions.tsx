import { Button } from 'nhsuk-react-components';
import { actionStatuses, statusLabels } from '../../../shared/actions/action';
import { fillWords } from '../../../shared/narrative/actions/plan-file-words';
import { ChoiceSelect } from '../../components/ChoiceSelect';
import { plural } from '../../components/format';
import { acceptSuggestions, withAnswers } from './decisions';
import type { ActionStatus } from '../../../shared/actions/action';
import type { PlanReading } from '../../../shared/ipc/replies/plans';
import type { PersonQuestion, StatusQuestion } from '../../../shared/plan-file/plan-questions';
import type { Decisions } from './decisions';

interface Props {
  readonly reading: PlanReading;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
}

const Person = ({ question, decisions, onDecide }: Omit<Props, 'reading'> & { readonly question: PersonQuestion }) => {
  const { words, rows } = question;
  const answer = decisions.answers.people[words] ?? { keep: false, role: '' };
  const set = (part: Partial<typeof answer>): void => {
    onDecide(withAnswers(decisions, { people: { ...decisions.answers.people, [words]: { ...answer, ...part } } }));
  };
  return (
    <tr>
      <th scope="row">
        {words} <span className="quiet">({plural(rows, 'row')})</span>
      </th>
      <td>
        <input
          className="nhsuk-input"
          aria-label={`Role in place of ${words}`}
          value={answer.role}
          disabled={answer.keep}
          maxLength={300}
          autoComplete="off"
          onChange={(event) => {
            set({ role: event.target.value });
          }}
        />
      </td>
      <td>
        <label className="nowrap">
          <input
            type="checkbox"
            checked={answer.keep}
            onChange={(event) => {
              set({ keep: event.target.checked });
            }}
          />{' '}
          Keep “{words}” as it is
        </label>
      </td>
    </tr>
  );
};

const People = ({ reading, ...rest }: Props) =>
  reading.questions.people.length === 0 ? null : (
    <div className="question-group">
      <h3>Owners that read like a person’s name</h3>
      <p>
        Papers name roles, and people move on. Give the role. Without one the name is left out and the owner stays open;
        it is kept only if you say so.
      </p>
      <table className="data-table">
        <caption className="nhsuk-u-visually-hidden">Owners that read like a name</caption>
        <thead>
          <tr>
            <th scope="col">In the plan</th>
            <th scope="col">Role</th>
            <th scope="col">Or</th>
          </tr>
        </thead>
        <tbody>
          {reading.questions.people.map((question) => (
            <Person key={question.words} question={question} {...rest} />
          ))}
        </tbody>
      </table>
    </div>
  );

const isStatus = (value: string): value is ActionStatus => actionStatuses.some((status) => status === value);

const labelOf = ({ kind, words }: StatusQuestion): string =>
  kind === 'fill' && isStatus(words) ? fillWords[words] : `“${words}”`;

const Status = ({ question, decisions, onDecide }: Omit<Props, 'reading'> & { readonly question: StatusQuestion }) => {
  const chosen = decisions.answers.statuses[question.id];
  return (
    <ChoiceSelect
      label={`${labelOf(question)} (${plural(question.rows, 'row')})`}
      value={chosen ?? ''}
      empty="No status: decide later"
      options={actionStatuses.map((status) => ({
        value: status,
        label: `${statusLabels[status]}${status === question.suggestion ? ' (suggested)' : ''}`,
      }))}
      onChoose={(value) => {
        const status = isStatus(value) ? value : null;
        onDecide(withAnswers(decisions, { statuses: { ...decisions.answers.statuses, [question.id]: status } }));
      }}
    />
  );
};

/** What the plan says in its own way. Nothing is chosen by itself. */
export const PlanQuestions = (props: Props) => {
  const { reading, decisions, onDecide } = props;
  const { people, statuses } = reading.questions;
  if (people.length + statuses.length === 0) return null;
  const hasSuggestion = statuses.some(({ suggestion }) => suggestion !== null);
  return (
    <section className="questions">
      <div className="spread">
        <h2 className="flush">What do you want to say about these?</h2>
        {hasSuggestion ? (
          <Button
            type="button"
            secondary
            onClick={() => {
              onDecide(acceptSuggestions(decisions, reading));
            }}
          >
            Accept all suggestions
          </Button>
        ) : null}
      </div>
      {statuses.length === 0 ? null : (
        <div className="question-group">
          <h3>What does it mean as a status?</h3>
          <div className="plan-file-statuses">
            {statuses.map((question) => (
              <Status key={question.id} question={question} decisions={decisions} onDecide={onDecide} />
            ))}
          </div>
        </div>
      )}
      <People {...props} />
    </section>
  );
};
