import { TextInput } from 'nhsuk-react-components';
import { sectionId } from './SettingSection';
import { errorOf } from './settings-form';
import type { PartProps } from './settings-form';

/** Who saves the settings, and why: it goes into the record that every paper prints. */
export const WhoChanges = ({ form, onChange, errors }: PartProps) => (
  <section aria-labelledby={sectionId('save')}>
    <h2 id={sectionId('save')} tabIndex={-1}>
      Save
    </h2>
    <p>
      What you change goes into the record below, which every paper prints. Your reason is printed in the restricted
      version only.
    </p>
    <div className="two-columns">
      <TextInput
        id="changed-by"
        label="Your role"
        hint="A role, not a name: for example, EDI lead"
        autoComplete="off"
        maxLength={100}
        value={form.role}
        {...errorOf(errors, 'changed-by')}
        onChange={(event) => {
          onChange({ role: event.target.value });
        }}
      />
      <TextInput
        id="changed-why"
        label="Why, in a few words (optional)"
        hint="For example, agreed by the board in May"
        autoComplete="off"
        maxLength={500}
        value={form.why}
        onChange={(event) => {
          onChange({ why: event.target.value });
        }}
      />
    </div>
  </section>
);
