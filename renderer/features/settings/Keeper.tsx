import { TextInput } from 'nhsuk-react-components';
import { SettingSection } from './SettingSection';
import type { RegisterKeeper } from '../../../shared/reference/settings';

interface Props {
  readonly keeper: RegisterKeeper;
  readonly onChange: (keeper: RegisterKeeper) => void;
}

/** Who is asked when someone wants to reach colleagues in the register. The app itself names nobody. */
export const Keeper = ({ keeper, onChange }: Props) => (
  <SettingSection
    item="keeper"
    usual="not named"
    isDefault={keeper.role === '' && keeper.contact === ''}
    onReset={() => {
      onChange({ role: '', contact: '' });
    }}
  >
    <p>
      The Experts page says how many colleagues have an expertise, never who. It sends people who want to reach them to
      this role.
    </p>
    <TextInput
      id="keeper-role"
      label="Role"
      hint="For example, Head of international recruitment"
      maxLength={200}
      value={keeper.role}
      onChange={(event) => {
        onChange({ ...keeper, role: event.target.value });
      }}
    />
    <TextInput
      id="keeper-contact"
      label="How to reach them"
      hint="Shown as it is written here, such as a shared mailbox or an extension"
      maxLength={300}
      value={keeper.contact}
      onChange={(event) => {
        onChange({ ...keeper, contact: event.target.value });
      }}
    />
  </SettingSection>
);
