import { Checkboxes, TextInput } from 'nhsuk-react-components';
import { versionLabels } from '../../../shared/narrative/version-words';
import { defaultSettings, versions } from '../../../shared/reference/settings';
import { SettingSection } from './SettingSection';
import { errorOf, isSame, textOf } from './settings-form';
import type { PartProps } from './settings-form';

const usual = textOf(defaultSettings);

export const Thresholds = ({ form, onChange, errors }: PartProps) => (
  <SettingSection
    item="threshold"
    usual={`${usual.thresholds.restricted} in the restricted version, ${usual.thresholds.public} in the public one`}
    isDefault={isSame(form.thresholds, usual.thresholds)}
    onReset={() => {
      onChange({ thresholds: usual.thresholds });
    }}
  >
    <p>
      Numbers from 1 up to one below the threshold are hidden, and so is everything that would give them away. Zero may
      show. The public version never goes below 5.
    </p>
    <div className="pairs">
      {versions.map((version) => (
        <TextInput
          key={version}
          id={`threshold-${version}`}
          label={`${versionLabels[version]} version: threshold`}
          inputMode="numeric"
          width={3}
          value={form.thresholds[version]}
          {...errorOf(errors, `threshold-${version}`)}
          onChange={(event) => {
            onChange({ thresholds: { ...form.thresholds, [version]: event.target.value } });
          }}
        />
      ))}
    </div>
    <p className="quiet">
      Two papers of one year with different thresholds can be taken from one another. Change a threshold before a year
      is published, not after.
    </p>
  </SettingSection>
);

export const BoardNames = ({ form, onChange }: PartProps) => (
  <SettingSection
    item="board"
    usual="shown in the restricted version, hidden in the public one"
    isDefault={isSame(form.boardShownBelowThreshold, usual.boardShownBelowThreshold)}
    onReset={() => {
      onChange({ boardShownBelowThreshold: usual.boardShownBelowThreshold });
    }}
  >
    <Checkboxes
      name="board"
      legend="Show board numbers below the threshold"
      legendProps={{ size: 's' }}
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
              boardShownBelowThreshold: { ...form.boardShownBelowThreshold, [version]: event.target.checked },
            });
          }}
        >
          {versionLabels[version]} version
        </Checkboxes.Item>
      ))}
    </Checkboxes>
  </SettingSection>
);
