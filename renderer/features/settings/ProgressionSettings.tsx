import { Checkboxes, Radios, Select, TextInput } from 'nhsuk-react-components';
import { baselineLabels } from '../../../shared/narrative/setting-lines';
import { bandLabel } from '../../../shared/reference/bands';
import { defaultSettings } from '../../../shared/reference/settings';
import { areInOrder, tierLabelsOf, tierStarts } from '../../../shared/reference/tiers';
import { SettingSection } from './SettingSection';
import { errorOf, isSame, textOf } from './settings-form';
import type { TierLimits } from '../../../shared/reference/tiers';
import type { PartProps } from './settings-form';

const usual = textOf(defaultSettings);

const wordsOf = (limits: TierLimits): string => Object.values(tierLabelsOf(limits)).join('; ');

export const Tiers = ({ form, onChange, errors }: PartProps) => {
  const start = (field: 'middleFrom' | 'upperFrom', id: string, label: string) => (
    <Select
      id={id}
      label={label}
      value={form.tiers[field]}
      {...errorOf(errors, id)}
      onChange={(event) => {
        const band = tierStarts.find((one) => one === event.target.value);
        if (band !== undefined) onChange({ tiers: { ...form.tiers, [field]: band } });
      }}
    >
      {tierStarts.map((band) => (
        <Select.Option key={band} value={band}>
          {bandLabel(band)}
        </Select.Option>
      ))}
    </Select>
  );
  return (
    <SettingSection
      item="tiers"
      usual={wordsOf(usual.tiers)}
      isDefault={isSame(form.tiers, usual.tiers)}
      onReset={() => {
        onChange({ tiers: usual.tiers });
      }}
    >
      <p>
        These decide the three ratios of the Progression page. Indicator 1 is always summed up as band 8a and above, and
        the Model Employer path is always of bands 8a to 9 and VSM: those are not the trust’s to choose.
      </p>
      <div className="pairs">
        {start('middleFrom', 'tier-middle', 'Middle tier starts at')}
        {start('upperFrom', 'tier-upper', 'Upper tier starts at')}
      </div>
      <Checkboxes name="vsm" small legend="Very senior managers (VSM)" legendProps={{ size: 's' }}>
        <Checkboxes.Item
          value="upper"
          checked={form.tiers.isVsmUpper}
          onChange={(event) => {
            onChange({ tiers: { ...form.tiers, isVsmUpper: event.target.checked } });
          }}
        >
          Count them in the upper tier
        </Checkboxes.Item>
      </Checkboxes>
      <p role="status">{areInOrder(form.tiers) ? `Tiers: ${wordsOf(form.tiers)}.` : 'The tiers are out of order.'}</p>
    </SettingSection>
  );
};

const baselines = ['each_year', 'first_year'] as const;

export const Path = ({ form, onChange, errors }: PartProps) => {
  const { pathFrom, pathTo, pathBaseline } = usual;
  return (
    <SettingSection
      item="path"
      usual={`${pathFrom} to ${pathTo}, baseline not fixed`}
      isDefault={isSame([form.pathFrom, form.pathTo, form.pathBaseline], [pathFrom, pathTo, pathBaseline])}
      onReset={() => {
        onChange({ pathFrom, pathTo, pathBaseline });
      }}
    >
      <div className="pairs">
        <TextInput
          id="path-from"
          label="First year"
          inputMode="numeric"
          width={4}
          value={form.pathFrom}
          {...errorOf(errors, 'path-from')}
          onChange={(event) => {
            onChange({ pathFrom: event.target.value });
          }}
        />
        <TextInput
          id="path-to"
          label="Last year"
          inputMode="numeric"
          width={4}
          value={form.pathTo}
          {...errorOf(errors, 'path-to')}
          onChange={(event) => {
            onChange({ pathTo: event.target.value });
          }}
        />
      </div>
      <Radios name="path-baseline" small legend="Targets are made of" legendProps={{ size: 's' }}>
        {baselines.map((baseline) => (
          <Radios.Item
            key={baseline}
            value={baseline}
            checked={form.pathBaseline === baseline}
            onChange={() => {
              onChange({ pathBaseline: baseline });
            }}
          >
            {baselineLabels[baseline]}
          </Radios.Item>
        ))}
      </Radios>
    </SettingSection>
  );
};
