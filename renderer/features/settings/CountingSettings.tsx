import { Select, TextInput } from 'nhsuk-react-components';
import { basisLabels, countSourceLabels } from '../../../shared/narrative/setting-lines';
import { defaultSettings, disciplineBasisOf } from '../../../shared/reference/settings';
import { SettingSection } from './SettingSection';
import { WhoCounts } from './WhoCounts';
import { errorOf, isSame, settingsOf, textOf } from './settings-form';
import type { CountSource, DisciplineBasis } from '../../../shared/reference/settings';
import type { PartProps } from './settings-form';

const usual = textOf(defaultSettings);
const sources: readonly CountSource[] = ['return', 'extracts'];
const bases: readonly DisciplineBasis[] = ['single_year', 'two_year_average'];

export const Source = ({ form, onChange }: PartProps) => (
  <SettingSection
    item="source"
    usual="the annual return"
    isDefault={form.preferredSource === usual.preferredSource}
    onReset={() => {
      onChange({ preferredSource: usual.preferredSource });
    }}
  >
    <Select
      id="preferred-source"
      label="For a year that has both"
      hint="A year that has only one of the two always uses that one. Every page and paper names its source."
      value={form.preferredSource}
      onChange={(event) => {
        const chosen = sources.find((source) => source === event.target.value);
        if (chosen !== undefined) onChange({ preferredSource: chosen });
      }}
    >
      {sources.map((source) => (
        <Select.Option key={source} value={source}>
          {countSourceLabels[source]}
        </Select.Option>
      ))}
    </Select>
  </SettingSection>
);

export const Counted = ({ form, onChange }: PartProps) => (
  <SettingSection
    item="counted"
    usual="nobody besides"
    isDefault={isSame(form.countedAssignments, usual.countedAssignments)}
    onReset={() => {
      onChange({ countedAssignments: usual.countedAssignments });
    }}
  >
    <WhoCounts
      counted={form.countedAssignments}
      onChange={(countedAssignments) => {
        onChange({ countedAssignments });
      }}
    />
  </SettingSection>
);

/** The years that are held are listed; a rule holds for all others. */
export const Discipline = ({ form, onChange, errors, years }: PartProps & { readonly years: readonly number[] }) => {
  const known = settingsOf(form);
  const { disciplineBasis, firstSingleYear } = usual;
  return (
    <SettingSection
      item="basis"
      usual={`one year from ${firstSingleYear} on, an average of two years before`}
      isDefault={isSame([form.disciplineBasis, form.firstSingleYear], [disciplineBasis, firstSingleYear])}
      onReset={() => {
        onChange({ disciplineBasis, firstSingleYear });
      }}
    >
      <p>
        Older returns averaged two years. The line over the years breaks where this changes, and no change is claimed
        across the break.
      </p>
      <TextInput
        id="first-single-year"
        label="First year counted by one year"
        hint="Years before it are averages of two, unless you say otherwise below."
        inputMode="numeric"
        width={4}
        value={form.firstSingleYear}
        {...errorOf(errors, 'first-single-year')}
        onChange={(event) => {
          onChange({ firstSingleYear: event.target.value });
        }}
      />
      <div className="pairs">
        {years.map((year) => (
          <Select
            key={year}
            id={`basis-${String(year)}`}
            label={String(year)}
            value={disciplineBasisOf(year, known)}
            onChange={(event) => {
              const chosen = bases.find((basis) => basis === event.target.value);
              if (chosen === undefined) return;
              onChange({ disciplineBasis: { ...form.disciplineBasis, [String(year)]: chosen } });
            }}
          >
            {bases.map((basis) => (
              <Select.Option key={basis} value={basis}>
                {basisLabels[basis]}
              </Select.Option>
            ))}
          </Select>
        ))}
      </div>
    </SettingSection>
  );
};
