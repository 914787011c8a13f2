import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { planBackFrom, usualPublication } from '../../../shared/year/plan';
import type { Stage } from '../../../shared/year/plan';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { newStage, planError } from './plan-form';

interface FieldProps {
  readonly label: string;
  readonly type?: 'text' | 'date';
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const Field = ({ label, type = 'text', value, onChange }: FieldProps) => (
  <input
    className="nhsuk-input plan-field"
    type={type}
    aria-label={label}
    maxLength={200}
    value={value}
    onChange={(event) => {
      onChange(event.target.value);
    }}
  />
);

interface RowProps {
  readonly stage: Stage;
  readonly onChange: (stage: Stage) => void;
  readonly onRemove: () => void;
}

const Row = ({ stage, onChange, onRemove }: RowProps) => (
  <tr>
    <td>
      <Field
        label={`Stage: ${stage.title}`}
        value={stage.title}
        onChange={(title) => {
          onChange({ ...stage, title });
        }}
      />
    </td>
    <td>
      <Field
        label={`Date of ${stage.title}`}
        type="date"
        value={stage.due}
        onChange={(due) => {
          onChange({ ...stage, due });
        }}
      />
    </td>
    <td>
      <Field
        label={`Who sees to ${stage.title}`}
        value={stage.role}
        onChange={(role) => {
          onChange({ ...stage, role });
        }}
      />
    </td>
    <td>
      <button type="button" className="button-quiet" onClick={onRemove}>
        Remove<span className="nhsuk-u-visually-hidden"> {stage.title}</span>
      </button>
    </td>
  </tr>
);

interface BackwardsProps {
  readonly publication: string;
  readonly onPlan: (publication: string) => void;
}

/** One date that moves the others. */
const Backwards = ({ publication, onPlan }: BackwardsProps) => {
  const [date, setDate] = useState(publication);
  return (
    <div className="year-tools">
      <label htmlFor="publication" className="nhsuk-label">
        Published on
      </label>
      <input
        id="publication"
        className="nhsuk-input plan-date"
        type="date"
        value={date}
        onChange={(event) => {
          setDate(event.target.value);
        }}
      />
      <Button
        type="button"
        secondary
        disabled={date === ''}
        onClick={() => {
          onPlan(date);
        }}
      >
        Plan back from this day
      </Button>
    </div>
  );
};

interface Props {
  readonly year: number;
  readonly stages: readonly Stage[];
  readonly usual: readonly Stage[];
  readonly onSave: (stages: readonly Stage[]) => void;
  readonly onCancel: () => void;
}

export const PlanEditor = ({ year, stages, usual, onSave, onCancel }: Props) => {
  const [form, setForm] = useState(stages);
  const [error, setError] = useState<string | null>(null);
  return (
    <>
      <Backwards
        publication={form.find(({ id }) => id === 'publish')?.due ?? usualPublication(year)}
        onPlan={(publication) => {
          setForm(planBackFrom(form, year, publication));
        }}
      />
      <TableRegion label={`Change the plan of ${String(year)}`}>
        <table className="data-table">
          <TableHead headings={['Stage', 'Date', 'Who sees to it', 'Remove']} />
          <tbody>
            {form.map((stage) => (
              <Row
                key={stage.id}
                stage={stage}
                onChange={(changed) => {
                  setForm(form.map((one) => (one.id === changed.id ? changed : one)));
                }}
                onRemove={() => {
                  setForm(form.filter(({ id }) => id !== stage.id));
                }}
              />
            ))}
          </tbody>
        </table>
      </TableRegion>
      <div role="alert">{error === null ? null : <p className="nhsuk-error-message">{error}</p>}</div>
      <div className="year-tools">
        <Button
          type="button"
          onClick={() => {
            const wrong = planError(form);
            setError(wrong);
            if (wrong === null) onSave(form);
          }}
        >
          Save the plan
        </Button>
        <Button
          type="button"
          secondary
          onClick={() => {
            setForm([...form, newStage(form)]);
          }}
        >
          Add a stage
        </Button>
        <button
          type="button"
          className="button-quiet"
          onClick={() => {
            setForm(usual);
          }}
        >
          Put back the usual stages
        </button>
        <button type="button" className="button-quiet" onClick={onCancel}>
          Leave as it was
        </button>
      </div>
    </>
  );
};
