import { Button, ErrorSummary } from 'nhsuk-react-components';
import { useState } from 'react';
import { changedLines } from '../../../shared/narrative/setting-lines';
import { useChange } from '../../api/queries';
import { useToast } from '../../session/toasts';
import { ErrorNotice } from '../../components/ErrorNotice';
import { BenchmarkSettings } from './BenchmarkSettings';
import { Counted, Discipline, Source } from './CountingSettings';
import { Copies } from './CopySettings';
import { DateSettings } from './DateSettings';
import { BoardNames, Thresholds } from './HidingSettings';
import { Keeper } from './Keeper';
import { Path, Tiers } from './ProgressionSettings';
import { SurveySettings } from './SurveySettings';
import { WhoChanges } from './WhoChanges';
import { fieldId, readSettings, settingsOf, textOf } from './settings-form';
import type { SubmitEvent } from 'react';
import type { SettingsReply } from '../../../shared/ipc/replies/settings';
import type { Settings } from '../../../shared/reference/settings';
import type { FieldErrors, PartProps, SettingsText } from './settings-form';

const focusField = (field: string): void => {
  document.getElementById(fieldId(field))?.focus();
};

const Problems = ({ errors }: { readonly errors: FieldErrors }) => (
  <ErrorSummary>
    <ErrorSummary.Title>The settings are not saved yet</ErrorSummary.Title>
    <ErrorSummary.List>
      {Object.entries(errors).map(([field, text]) => (
        <ErrorSummary.ListItem
          key={field}
          href={`#${fieldId(field)}`}
          onClick={(event) => {
            // The part after # is the page one is on, so following the link would leave it.
            event.preventDefault();
            focusField(field);
          }}
        >
          {text}
        </ErrorSummary.ListItem>
      ))}
    </ErrorSummary.List>
  </ErrorSummary>
);

interface Props {
  readonly reply: SettingsReply;
  readonly years: readonly number[];
}

const Parts = ({ reply, years, ...part }: Props & PartProps) => (
  <>
    <Thresholds {...part} />
    <BoardNames {...part} />
    <Source {...part} />
    <Counted {...part} />
    <Discipline {...part} years={years} />
    <Tiers {...part} />
    <Path {...part} />
    <SurveySettings {...part} years={years} />
    <DateSettings {...part} />
    <BenchmarkSettings {...part} imported={reply.importedBenchmarks} />
    <Keeper
      keeper={part.form.registerKeeper}
      onChange={(registerKeeper) => {
        part.onChange({ registerKeeper });
      }}
    />
    <Copies {...part} />
    <WhoChanges {...part} />
  </>
);

/** Records are given by value, so that what is sent cannot be changed by the form. */
const toSend = (settings: Settings) => ({
  ...settings,
  disciplineBasis: { ...settings.disciplineBasis },
  surveyQuestions: Object.fromEntries(
    Object.entries(settings.surveyQuestions).map(([year, numbers]) => [year, { ...numbers }]),
  ),
});

/** What was changed elsewhere meanwhile, such as by Ctrl+Z, is shown; what is being typed is kept while nothing was. */
const useForm = ({ settings, changes }: SettingsReply) => {
  const role = changes.find((change) => change.role !== '')?.role ?? '';
  const [form, setForm] = useState<SettingsText>(() => textOf(settings, role));
  const [known, setKnown] = useState(settings);
  if (known !== settings) {
    setKnown(settings);
    const isChanged = changedLines(known, settings).length > 0;
    if (isChanged && changedLines(settingsOf(form), settings).length > 0) setForm(textOf(settings, form.role));
  }
  return [form, setForm] as const;
};

export const SettingsForm = ({ reply, years }: Props) => {
  const [form, setForm] = useForm(reply);
  const [errors, setErrors] = useState<FieldErrors>({});
  const saving = useChange('settings.set');
  const show = useToast();
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readSettings(form, reply.importedBenchmarks);
    setErrors(read.errors);
    if (read.settings === null) return;
    saving.mutate(
      { ...toSend(read.settings), by: { role: form.role.trim(), why: form.why.trim() } },
      {
        onSuccess: () => {
          setForm((now) => ({ ...now, why: '' }));
          show({ text: 'Settings saved. All figures follow them from now on.' });
        },
      },
    );
  };
  return (
    <form className="settings-form" noValidate onSubmit={save}>
      {saving.error === null ? null : <ErrorNotice error={saving.error} />}
      {Object.keys(errors).length === 0 ? null : <Problems errors={errors} />}
      <Parts
        reply={reply}
        years={years}
        form={form}
        errors={errors}
        onChange={(change) => {
          setForm((now) => ({ ...now, ...change }));
        }}
      />
      <Button type="submit" disabled={saving.isPending}>
        Save settings
      </Button>
    </form>
  );
};
