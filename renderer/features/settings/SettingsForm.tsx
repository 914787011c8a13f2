import { Button, Checkboxes, Select, TextInput } from 'nhsuk-react-components';
import { useState } from 'react';
import { disciplineBasisOf, versions } from '../../../shared/reference/settings';
import { useChange } from '../../api/queries';
import { useToast } from '../../app/toasts';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Keeper } from './Keeper';
import { WhoCounts } from './WhoCounts';
import { readSettings, textOf } from './settings-form';
import type { SubmitEvent } from 'react';
import type { Settings, Version } from '../../../shared/reference/settings';
import type { SettingsText, ThresholdErrors } from './settings-form';

const versionLabels: Readonly<Record<Version, string>> = { restricted: 'Restricted version', public: 'Public version' };

interface PartProps {
  readonly form: SettingsText;
  readonly onChange: (form: SettingsText) => void;
}

const Thresholds = ({ form, onChange, errors }: PartProps & { readonly errors: ThresholdErrors }) => {
  const errorOf = (version: Version) => {
    const error = errors[version];
    return error === undefined ? {} : { error };
  };
  return (
    <section>
      <h2>Hiding small numbers</h2>
      <p>
        Numbers from 1 up to one below the threshold are hidden, and so is everything that would give them away. Zero
        may show.
      </p>
      <div className="pairs">
        {versions.map((version) => (
          <TextInput
            key={version}
            id={`threshold-${version}`}
            label={`${versionLabels[version]}: threshold`}
            inputMode="numeric"
            width={3}
            value={form.thresholds[version]}
            {...errorOf(version)}
            onChange={(event) => {
              onChange({ ...form, thresholds: { ...form.thresholds, [version]: event.target.value } });
            }}
          />
        ))}
      </div>
    </section>
  );
};

const BoardNames = ({ form, onChange }: PartProps) => (
  <section>
    <h2>Board members</h2>
    <Checkboxes
      name="board"
      legend="Show board numbers below the threshold"
      hint="Board members are named on the trust’s website, so their numbers are often shown."
      small
    >
      {versions.map((version) => (
        <Checkboxes.Item
          key={version}
          value={version}
          checked={form.boardShownBelowThreshold[version]}
          onChange={(event) => {
            onChange({
              ...form,
              boardShownBelowThreshold: { ...form.boardShownBelowThreshold, [version]: event.target.checked },
            });
          }}
        >
          {versionLabels[version]}
        </Checkboxes.Item>
      ))}
    </Checkboxes>
  </section>
);

const basisOptions = [
  { value: 'single_year', label: 'One year' },
  { value: 'two_year_average', label: 'Average of two years' },
] as const;

/** Only the years that are held are listed; the rule for all others stays as it is. */
const Discipline = ({ form, onChange, years }: PartProps & { readonly years: readonly number[] }) => {
  if (years.length === 0) return null;
  const known: Settings = { ...form, thresholds: { restricted: 0, public: 0 } };
  return (
    <section>
      <h2>Indicator 3: how disciplinary cases were counted</h2>
      <p>Older returns averaged two years. The line over the years breaks where this changes.</p>
      <div className="pairs">
        {years.map((year) => (
          <Select
            key={year}
            id={`basis-${String(year)}`}
            label={String(year)}
            value={disciplineBasisOf(year, known)}
            onChange={(event) => {
              const chosen = basisOptions.find((option) => option.value === event.target.value);
              if (chosen !== undefined)
                onChange({ ...form, disciplineBasis: { ...form.disciplineBasis, [String(year)]: chosen.value } });
            }}
          >
            {basisOptions.map((option) => (
              <Select.Option key={option.value} value={option.value}>
                {option.label}
              </Select.Option>
            ))}
          </Select>
        ))}
      </div>
    </section>
  );
};

const sourceOptions = [
  { value: 'return', label: 'The annual return' },
  { value: 'extracts', label: 'The row-level extracts' },
] as const;

const Source = ({ form, onChange }: PartProps) => (
  <section>
    <h2>Where figures come from</h2>
    <Select
      id="preferred-source"
      label="For a year that has both"
      hint="A year that has only one of the two always uses that one. Every page and paper names its source."
      value={form.preferredSource}
      onChange={(event) => {
        const chosen = sourceOptions.find((option) => option.value === event.target.value);
        if (chosen !== undefined) onChange({ ...form, preferredSource: chosen.value });
      }}
    >
      {sourceOptions.map((option) => (
        <Select.Option key={option.value} value={option.value}>
          {option.label}
        </Select.Option>
      ))}
    </Select>
  </section>
);

interface Props {
  readonly settings: Settings;
  readonly years: readonly number[];
}

export const SettingsForm = ({ settings, years }: Props) => {
  const [form, setForm] = useState<SettingsText>(() => textOf(settings));
  const [errors, setErrors] = useState<ThresholdErrors>({});
  const saving = useChange('settings.set');
  const show = useToast();
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readSettings(form);
    setErrors(read.errors);
    const wrong = versions.find((version) => read.errors[version] !== undefined);
    if (wrong !== undefined) document.getElementById(`threshold-${wrong}`)?.focus();
    if (read.settings === null) return;
    saving.mutate(
      { ...read.settings, disciplineBasis: { ...read.settings.disciplineBasis } },
      {
        onSuccess: () => {
          show({ text: 'Settings saved. All figures follow them from now on.' });
        },
      },
    );
  };
  return (
    <form className="narrow" noValidate onSubmit={save}>
      {saving.error === null ? null : <ErrorNotice error={saving.error} />}
      <Thresholds form={form} onChange={setForm} errors={errors} />
      <BoardNames form={form} onChange={setForm} />
      <Source form={form} onChange={setForm} />
      <WhoCounts
        counted={form.countedAssignments}
        onChange={(countedAssignments) => {
          setForm({ ...form, countedAssignments });
        }}
      />
      <Keeper
        keeper={form.registerKeeper}
        onChange={(registerKeeper) => {
          setForm({ ...form, registerKeeper });
        }}
      />
      <Discipline form={form} onChange={setForm} years={years} />
      <Button type="submit" disabled={saving.isPending}>
        Save settings
      </Button>
    </form>
  );
};
