import { Button, Checkboxes, Select, TextInput } from 'nhsuk-react-components';
import { indicatorDefinitions, viewLabels } from '../../../shared/reference/indicators';
import { isRatio } from '../../../shared/reference/own-benchmarks';
import { figureKey, figuresToCompare } from './benchmark-draft';
import { errorOf } from './settings-form';
import type { BenchmarkDraft } from './benchmark-draft';
import type { FieldErrors } from './settings-form';

const labelOf = ({ indicator, view }: (typeof figuresToCompare)[number]): string => {
  const { title } = indicatorDefinitions[indicator];
  return `${String(indicator)}. ${title}${view === 'all' || view === '8a-and-above' ? '' : `: ${viewLabels[view].toLowerCase()}`}`;
};

const hintOf = (figure: string): string => {
  const of = figuresToCompare.find((one) => figureKey(one) === figure);
  return of !== undefined && isRatio(of.indicator)
    ? 'A ratio, like 1.59'
    : 'Percentage points; a negative gap is worse for BME staff, like −12.1';
};

interface Props {
  readonly draft: BenchmarkDraft;
  readonly errors: FieldErrors;
  readonly isEdit: boolean;
  readonly onChange: (draft: BenchmarkDraft) => void;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

/** One figure of others. It joins the list above, and is kept when the settings are saved. */
export const BenchmarkForm = ({ draft, errors, isEdit, onChange, onAdd, onCancel }: Props) => {
  const field = (name: 'place' | 'year' | 'value' | 'source', label: string, hint?: string) => (
    <TextInput
      id={`benchmark-${name}`}
      label={label}
      autoComplete="off"
      maxLength={name === 'source' ? 500 : 200}
      value={draft[name]}
      {...(hint === undefined ? {} : { hint })}
      {...errorOf(errors, `benchmark-${name}`)}
      onChange={(event) => {
        onChange({ ...draft, [name]: event.target.value });
      }}
    />
  );
  return (
    <fieldset className="setting-box">
      <legend>{isEdit ? 'Change the figure' : 'Add a figure'}</legend>
      <Select
        id="benchmark-view"
        label="Figure"
        value={draft.figure}
        {...errorOf(errors, 'benchmark-view')}
        onChange={(event) => {
          onChange({ ...draft, figure: event.target.value });
        }}
      >
        {figuresToCompare.map((of) => (
          <Select.Option key={figureKey(of)} value={figureKey(of)}>
            {labelOf(of)}
          </Select.Option>
        ))}
      </Select>
      <div className="pairs">
        {field('place', 'Whose figure', 'England, or the name of a trust')}
        {field('year', 'Reporting year', 'Like 2024')}
        {field('value', 'Value', hintOf(draft.figure))}
      </div>
      {field('source', 'Where it was published')}
      <Checkboxes name="benchmark-national" small>
        <Checkboxes.Item
          value="national"
          checked={draft.isNational}
          onChange={(event) => {
            onChange({ ...draft, isNational: event.target.checked });
          }}
        >
          It is the national figure
        </Checkboxes.Item>
      </Checkboxes>
      <div className="spread">
        <Button type="button" secondary onClick={onAdd}>
          {isEdit ? 'Change it in the list' : 'Add it to the list'}
        </Button>
        {isEdit ? (
          <button type="button" className="button-quiet" onClick={onCancel}>
            Leave it as it was
          </button>
        ) : null}
      </div>
    </fieldset>
  );
};
