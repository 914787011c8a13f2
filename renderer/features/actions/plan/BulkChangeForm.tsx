import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { actionStatuses, actionTags, statusLabels, tagNames } from '../../../../shared/actions/action';
import { noChange } from '../../../../shared/actions/bulk-change';
import { changedWords } from '../../../../shared/narrative/actions/plan-words';
import { highImpactActions, highImpactNumbers } from '../../../../shared/reference/high-impact-actions';
import { useChange } from '../../../api/queries';
import { useToast } from '../../../session/toasts';
import { useUndo } from '../../../session/use-undo';
import { ChoiceSelect } from '../../../components/ChoiceSelect';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { isoOf } from '../action-form';
import { DateField, LineField } from '../fields';
import type { SubmitEvent } from 'react';
import type { Action } from '../../../../shared/actions/action';
import type { BulkChange } from '../../../../shared/actions/bulk-change';
import type { DateParts } from '../../../../shared/actions/form-text';

interface Typed {
  readonly status: string;
  readonly owner: string;
  readonly due: DateParts;
  readonly addTag: string;
  readonly removeTag: string;
  readonly addHighImpact: string;
  readonly removeHighImpact: string;
}

const nothingTyped: Typed = {
  status: '',
  owner: '',
  due: { day: '', month: '', year: '' },
  addTag: '',
  removeTag: '',
  addHighImpact: '',
  removeHighImpact: '',
};

/** What is typed, as a change; null where the date is none. */
const readChange = (typed: Typed): BulkChange | null => {
  const due = isoOf(typed.due);
  if (due === null) return null;
  const tags = (wanted: string) => actionTags.filter((tag) => tag === wanted);
  const numbers = (wanted: string) => highImpactNumbers.filter((number) => String(number) === wanted);
  return {
    status: actionStatuses.find((status) => status === typed.status) ?? null,
    owner: typed.owner.trim() === '' ? null : typed.owner.trim(),
    due: due === '' ? null : due,
    addTags: tags(typed.addTag),
    removeTags: tags(typed.removeTag),
    addHighImpactActions: numbers(typed.addHighImpact),
    removeHighImpactActions: numbers(typed.removeHighImpact),
  };
};

const isNothing = (change: BulkChange): boolean => JSON.stringify(change) === JSON.stringify(noChange);

const asItIs = 'Leave as it is';
const statusOptions = actionStatuses.map((status) => ({ value: status, label: statusLabels[status] }));
const tagOptions = actionTags.map((tag) => ({ value: tag, label: tagNames[tag] }));
const highImpactOptions = highImpactNumbers.map((number) => ({
  value: String(number),
  label: `${String(number)}. ${highImpactActions[number]}`,
}));

interface FieldsProps {
  readonly typed: Typed;
  readonly type: (change: Partial<Typed>) => void;
  readonly dateError: string | undefined;
}

const Fields = ({ typed, type, dateError }: FieldsProps) => (
  <div className="bulk-fields">
    <ChoiceSelect
      label="New status"
      value={typed.status}
      empty={asItIs}
      options={statusOptions}
      onChoose={(status) => {
        type({ status });
      }}
    />
    <LineField
      field="owner"
      label="New owner"
      value={typed.owner}
      error={undefined}
      onChange={(owner) => {
        type({ owner });
      }}
    />
    <DateField
      field="due"
      label="New due date"
      value={typed.due}
      error={dateError}
      onChange={(due) => {
        type({ due });
      }}
    />
    <ChoiceSelect
      label="Add a tag"
      value={typed.addTag}
      empty="None"
      options={tagOptions}
      onChoose={(addTag) => {
        type({ addTag });
      }}
    />
    <ChoiceSelect
      label="Take away a tag"
      value={typed.removeTag}
      empty="None"
      options={tagOptions}
      onChoose={(removeTag) => {
        type({ removeTag });
      }}
    />
    <ChoiceSelect
      label="Add a high-impact action"
      value={typed.addHighImpact}
      empty="None"
      options={highImpactOptions}
      onChoose={(addHighImpact) => {
        type({ addHighImpact });
      }}
    />
    <ChoiceSelect
      label="Take away a high-impact action"
      value={typed.removeHighImpact}
      empty="None"
      options={highImpactOptions}
      onChoose={(removeHighImpact) => {
        type({ removeHighImpact });
      }}
    />
  </div>
);

interface Props {
  readonly chosen: readonly Action[];
  readonly onDone: () => void;
}

/** Changes the chosen actions at once. One step of undo takes all of it back. */
export const BulkChangeForm = ({ chosen, onDone }: Props) => {
  const [typed, setTyped] = useState(nothingTyped);
  const [problem, setProblem] = useState<'date' | 'nothing' | null>(null);
  const show = useToast();
  const undo = useUndo();
  const changing = useChange('actions.change');
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const change = readChange(typed);
    if (change === null || isNothing(change)) {
      setProblem(change === null ? 'date' : 'nothing');
      return;
    }
    setProblem(null);
    // A promise: changed actions may leave what is shown, and this form with them, before a callback of the mutation would be called.
    changing
      .mutateAsync({ ids: chosen.map(({ id }) => id), change })
      .then(({ changed }) => {
        show({ text: changedWords(changed), ...(changed === 0 ? {} : { action: { label: 'Undo', run: undo } }) });
        onDone();
      })
      .catch(() => undefined);
  };
  return (
    <form
      className="banner is-plain bulk-form no-print"
      noValidate
      aria-label="Change the chosen actions"
      onSubmit={submit}
    >
      <Fields
        typed={typed}
        type={(change) => {
          setTyped({ ...typed, ...change });
        }}
        dateError={problem === 'date' ? 'Due date must be a real date, like 31 3 2028' : undefined}
      />
      {changing.error === null ? null : <ErrorNotice error={changing.error} />}
      {problem === 'nothing' ? <p role="alert">Choose what is to change first.</p> : null}
      <Button type="submit" disabled={changing.isPending}>
        {`Change ${String(chosen.length)} ${chosen.length === 1 ? 'action' : 'actions'}`}
      </Button>
    </form>
  );
};
