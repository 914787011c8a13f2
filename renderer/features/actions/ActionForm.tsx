import { Button, Checkboxes, ErrorSummary, Radios } from 'nhsuk-react-components';
import { useState } from 'react';
import { actionStatuses, actionTags, statusLabels, tagLabels } from '../../../shared/actions/action';
import { highImpactActions, highImpactNumbers } from '../../../shared/reference/high-impact-actions';
import { ErrorNotice } from '../../components/ErrorNotice';
import { fieldId, readForm, targetOf } from './action-form';
import { KeptNotice } from './drafts/KeptNotice';
import { DateField, LineField, LongField } from './fields';
import type { ReactNode, SubmitEvent } from 'react';
import { targetHint } from '../../../shared/narrative/actions/measure-words';
import { Completion } from './Completion';
import { WhatToSee } from './WhatToSee';
import type { ActionDraft } from '../../../shared/actions/action';
import type { MeasuredFigure } from '../../../shared/measures/measured-figure';
import type { ActionFormText, FieldError, FieldName } from './action-form';
import type { Change } from './fields';

interface PartProps {
  readonly form: ActionFormText;
  readonly change: Change;
  readonly errorOf: (field: FieldName) => string | undefined;
}

const What = ({ form, change, errorOf }: PartProps) => (
  <>
    <LongField
      field="issue"
      label="Issue"
      hint="What the figure shows, in plain words."
      value={form.issue}
      error={errorOf('issue')}
      onChange={(issue) => {
        change({ issue });
      }}
    />
    <LongField
      field="change"
      label="What will change"
      value={form.change}
      error={errorOf('change')}
      onChange={(value) => {
        change({ change: value });
      }}
    />
    <LongField
      field="why"
      label="Why it should work"
      value={form.why}
      error={errorOf('why')}
      onChange={(why) => {
        change({ why });
      }}
    />
  </>
);

const Who = ({ form, change, errorOf }: PartProps) => (
  <div className="two-columns">
    <LineField
      field="owner"
      label="Owner"
      hint="A role, like Head of recruitment."
      value={form.owner}
      error={errorOf('owner')}
      onChange={(owner) => {
        change({ owner });
      }}
    />
    <LineField
      field="executive"
      label="Accountable executive"
      hint="A role, like Chief people officer."
      value={form.executive}
      error={errorOf('executive')}
      onChange={(executive) => {
        change({ executive });
      }}
    />
    <DateField
      field="start"
      label="Start date"
      hint="For example, 1 9 2027"
      value={form.start}
      error={errorOf('start')}
      onChange={(start) => {
        change({ start });
      }}
    />
    <DateField
      field="due"
      label="Due date"
      hint="For example, 31 3 2028"
      value={form.due}
      error={errorOf('due')}
      onChange={(due) => {
        change({ due });
      }}
    />
  </div>
);

interface MeasureProps extends PartProps {
  readonly baseline: MeasuredFigure;
}

const Measure = ({ form, change, errorOf, baseline }: MeasureProps) => (
  <>
    <LongField
      field="measureOfSuccess"
      label="Measure of success"
      hint="A change in the figure, not that something was delivered."
      value={form.measureOfSuccess}
      error={errorOf('measureOfSuccess')}
      onChange={(measureOfSuccess) => {
        change({ measureOfSuccess });
      }}
    />
    <div className="two-columns">
      <LineField
        field="targetValue"
        label="Target value"
        hint={targetHint[baseline.unit]}
        value={form.target}
        error={errorOf('targetValue')}
        onChange={(target) => {
          change({ target });
        }}
      />
      <DateField
        field="testDate"
        label="Test date"
        hint="When the figure will be looked at again."
        value={form.testDate}
        error={errorOf('testDate')}
        onChange={(testDate) => {
          change({ testDate });
        }}
      />
    </div>
    <WhatToSee baseline={baseline} target={targetOf(form)} />
  </>
);

const Tags = ({ form, change }: Omit<PartProps, 'errorOf'>) => (
  <Checkboxes name="tags" legend="What it does for people" small>
    {actionTags.map((tag) => (
      <Checkboxes.Item
        key={tag}
        value={tag}
        checked={form.tags.includes(tag)}
        onChange={(event) => {
          const others = form.tags.filter((each) => each !== tag);
          change({ tags: event.target.checked ? [...others, tag] : others });
        }}
      >
        {tagLabels[tag]}
      </Checkboxes.Item>
    ))}
  </Checkboxes>
);

const Standing = ({ form, change, errorOf, baseline }: MeasureProps) => (
  <>
    <Checkboxes name="highImpactActions" legend="High-impact actions it belongs to" small>
      {highImpactNumbers.map((number) => (
        <Checkboxes.Item
          key={number}
          value={String(number)}
          checked={form.highImpactActions.includes(number)}
          onChange={(event) => {
            change({
              highImpactActions: event.target.checked
                ? [...form.highImpactActions, number].sort((a, b) => a - b)
                : form.highImpactActions.filter((each) => each !== number),
            });
          }}
        >
          {`${String(number)}. ${highImpactActions[number]}`}
        </Checkboxes.Item>
      ))}
    </Checkboxes>
    <Tags form={form} change={change} />
    <Radios name="status" legend="Status" small>
      {actionStatuses.map((status) => (
        <Radios.Item
          key={status}
          value={status}
          checked={form.status === status}
          onChange={() => {
            change({ status });
          }}
        >
          {statusLabels[status]}
        </Radios.Item>
      ))}
    </Radios>
    {form.status === 'blue' || form.completion !== '' ? (
      <Completion form={form} change={change} error={errorOf('completion')} baseline={baseline} />
    ) : null}
    <LongField
      field="evidence"
      label="Evidence"
      hint="Where a reader can check what was done."
      value={form.evidence}
      error={errorOf('evidence')}
      onChange={(evidence) => {
        change({ evidence });
      }}
    />
    <LongField
      field="evidenceFiles"
      label="Files with evidence"
      hint="The names of the files, one a line. The files stay where they are."
      value={form.evidenceFiles}
      error={errorOf('evidenceFiles')}
      onChange={(evidenceFiles) => {
        change({ evidenceFiles });
      }}
    />
  </>
);

const Problems = ({ errors }: { readonly errors: readonly FieldError[] }) => (
  <ErrorSummary>
    <ErrorSummary.Title>The action is not saved yet</ErrorSummary.Title>
    <p>Nothing you typed is lost. Please put these right and save again.</p>
    <ErrorSummary.List>
      {errors.map((error) => (
        <ErrorSummary.ListItem
          key={`${error.field}-${error.text}`}
          href={`#${fieldId(error.field)}`}
          onClick={(event) => {
            // The part after # is the page one is on, so following the link would leave the form.
            event.preventDefault();
            document.getElementById(fieldId(error.field))?.focus();
          }}
        >
          {error.text}
        </ErrorSummary.ListItem>
      ))}
    </ErrorSummary.List>
  </ErrorSummary>
);

interface Props {
  readonly form: ActionFormText;
  readonly baseline: MeasuredFigure;
  readonly change: Change;
  readonly isSaving: boolean;
  readonly failure: unknown;
  readonly onSave: (draft: ActionDraft) => void;
  readonly buttons: ReactNode;
  /** The name under which unsaved text is kept, and whether there is any. */
  readonly draft: string;
  readonly isTyped: boolean;
}

/** Everything one fills in about an action. What is missing is said only when one tries to save. */
export const ActionForm = ({
  form,
  baseline,
  change,
  isSaving,
  failure,
  onSave,
  buttons,
  draft: kept,
  isTyped,
}: Props) => {
  const [attempt, setAttempt] = useState(0);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const errorOf = (field: FieldName): string | undefined => errors.find((error) => error.field === field)?.text;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readForm(form);
    setErrors(read.errors);
    setAttempt(attempt + 1);
    if (read.errors.length === 0) onSave(read.draft);
  };
  const parts = { form, change, errorOf };
  return (
    <form className="narrow" noValidate onSubmit={submit}>
      {errors.length === 0 ? null : <Problems key={attempt} errors={errors} />}
      {failure === null ? null : <ErrorNotice error={failure} />}
      <What {...parts} />
      <Who {...parts} />
      <Measure {...parts} baseline={baseline} />
      <Standing {...parts} baseline={baseline} />
      <KeptNotice draft={kept} isTyped={isTyped} />
      <div className="spread">
        <Button type="submit" disabled={isSaving}>
          Save the action
        </Button>
        {buttons}
      </div>
    </form>
  );
};
