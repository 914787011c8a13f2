import { DateInput } from 'nhsuk-react-components';
import { defaultSettings } from '../../../shared/reference/settings';
import { yearStepLabels } from '../../../shared/reference/year-dates';
import { SettingSection } from './SettingSection';
import { errorOf, isSame, steps, textOf } from './settings-form';
import type { PartProps } from './settings-form';

const usual = textOf(defaultSettings);

/** The days of the year after the snapshot, which is the standard's own. They stand on the board paper and its page. */
export const DateSettings = ({ form, onChange, errors }: PartProps) => (
  <SettingSection
    item="date"
    usual="published by 31 October, no other day set"
    isDefault={isSame(form.dates, usual.dates)}
    onReset={() => {
      onChange({ dates: usual.dates });
    }}
  >
    <p>
      Day and month of each step, every year. The snapshot is 31 March and is not a setting. January to March are of the
      next year. Leave a step empty if it has no day.
    </p>
    <div className="pairs">
      {steps.map((step) => (
        <DateInput
          key={step}
          id={`date-${step}`}
          name={`date-${step}`}
          legend={yearStepLabels[step]}
          legendProps={{ size: 's' }}
          value={{ ...form.dates[step], year: '' }}
          {...errorOf(errors, `date-${step}`)}
          onChange={(event) => {
            const { day = '', month = '' } = event.target.value ?? {};
            onChange({ dates: { ...form.dates, [step]: { day, month } } });
          }}
        >
          <DateInput.Day id={`date-${step}-day`} value={form.dates[step].day} />
          <DateInput.Month id={`date-${step}-month`} value={form.dates[step].month} />
        </DateInput>
      ))}
    </div>
  </SettingSection>
);
