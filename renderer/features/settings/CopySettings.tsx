import { Checkboxes } from 'nhsuk-react-components';
import { Link } from 'wouter';
import { defaultSettings } from '../../../shared/reference/settings';
import { SettingSection } from './SettingSection';
import type { PartProps } from './settings-form';

/** Whether what is copied from a page counts as having left. */
export const Copies = ({ form, onChange }: PartProps) => (
  <SettingSection
    item="copies"
    usual="remembered"
    isDefault={form.remembersCopies === defaultSettings.remembersCopies}
    onReset={() => {
      onChange({ remembersCopies: defaultSettings.remembersCopies });
    }}
  >
    <p>
      A table or a picture that is copied usually ends in an e-mail or a paper. Remembered, it stands in the list of{' '}
      <Link href="/board-paper/releases">what has left</Link>, is held against earlier releases, and later ones are held
      against it. Not remembered, a small number could be worked out from it, and nobody would be told.
    </p>
    <Checkboxes name="copies" legend="What is copied" legendProps={{ size: 's' }} small>
      <Checkboxes.Item
        value="remembered"
        checked={form.remembersCopies}
        onChange={(event) => {
          onChange({ remembersCopies: event.target.checked });
        }}
      >
        Remember copied tables and pictures
      </Checkboxes.Item>
    </Checkboxes>
  </SettingSection>
);
