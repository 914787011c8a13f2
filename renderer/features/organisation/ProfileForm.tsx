import { Button, Textarea, TextInput } from 'nhsuk-react-components';
import { useState } from 'react';
import { useChange } from '../../api/queries';
import { useToast } from '../../session/toasts';
import { ErrorNotice } from '../../components/ErrorNotice';
import type { SubmitEvent } from 'react';
import type { OrganisationProfile, OrganisationRecord } from '../../../shared/organisation/organisation';

type Field = Exclude<keyof OrganisationProfile, 'name' | 'address'>;

const fields: readonly {
  readonly field: Field;
  readonly label: string;
  readonly hint: string;
  readonly most: number;
}[] = [
  { field: 'code', label: 'Organisation code', hint: 'As in national returns, such as RXX', most: 20 },
  { field: 'type', label: 'Type', hint: 'For example, acute trust', most: 100 },
  { field: 'region', label: 'Region', hint: 'For example, North West', most: 100 },
];

const profileOf = ({ name, code, type, region, address }: OrganisationProfile): OrganisationProfile => ({
  name,
  code,
  type,
  region,
  address,
});

/** What is said of the organisation that is worked on. The cover of every board paper prints it. */
export const ProfileForm = ({ organisation }: { readonly organisation: OrganisationRecord }) => {
  const [form, setForm] = useState(() => profileOf(organisation));
  const [isNameMissing, setIsNameMissing] = useState(false);
  const saving = useChange('organisations.save');
  const show = useToast();
  const change = (part: Partial<OrganisationProfile>): void => {
    setForm((now) => ({ ...now, ...part }));
  };
  const save = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setIsNameMissing(form.name.trim() === '');
    if (form.name.trim() === '') {
      document.getElementById('organisation-name')?.focus();
      return;
    }
    saving.mutate(
      { id: organisation.id, profile: form },
      {
        onSuccess: () => {
          show({ text: 'Saved. Every page and paper uses it from now on.' });
        },
      },
    );
  };
  return (
    <form className="settings-form" noValidate onSubmit={save}>
      <h2>What is said of it</h2>
      <p>
        Pages show the name. The cover of each board paper prints the rest as well; leave out what should not stand
        there.
      </p>
      {saving.error === null ? null : <ErrorNotice error={saving.error} />}
      <TextInput
        id="organisation-name"
        label="Name"
        autoComplete="off"
        maxLength={200}
        value={form.name}
        {...(isNameMissing ? { error: 'Enter a name' } : {})}
        onChange={(event) => {
          change({ name: event.target.value });
        }}
      />
      <div className="two-columns">
        {fields.map(({ field, label, hint, most }) => (
          <TextInput
            key={field}
            id={`organisation-${field}`}
            label={label}
            hint={hint}
            autoComplete="off"
            maxLength={most}
            value={form[field]}
            onChange={(event) => {
              change({ [field]: event.target.value });
            }}
          />
        ))}
      </div>
      <Textarea
        id="organisation-address"
        label="Address"
        rows={3}
        maxLength={500}
        value={form.address}
        onChange={(event) => {
          change({ address: event.target.value });
        }}
      />
      <Button type="submit" disabled={saving.isPending}>
        Save
      </Button>
    </form>
  );
};
