import { Button } from 'nhsuk-react-components';
import { Link } from 'wouter';
import { useMeasure } from '../../api/queries';
import { useSelection } from '../../session/selection';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Page } from '../../components/Page';
import { Waiting } from '../../components/Waiting';
import { ActionForm } from './ActionForm';
import { useDrafts } from './drafts/drafts-context';
import { BaselinePanel } from './BaselinePanel';
import { TemplatePicker } from './TemplatePicker';
import { startingDraft } from './starting-draft';
import { useActionForm } from './use-action-form';
import type { MeasuredFigure } from '../../../shared/measures/measured-figure';

const title = 'Add an action';

interface NewActionProps {
  readonly measureKey: string;
  readonly figure: MeasuredFigure;
  readonly template: string;
}

const NewAction = ({ measureKey: key, figure, template }: NewActionProps) => {
  const { year } = figure;
  const started = startingDraft(figure);
  const draft = `new/${key}/${String(year)}`;
  const { giveUp, save, ...form } = useActionForm(draft, started, { id: null, start: { key, year } }, '/actions');
  return (
    <Page title={title} lede="An action is about one figure, and is tested on that figure.">
      <div className="form-columns">
        <div>
          <BaselinePanel baseline={figure} />
          <TemplatePicker
            measure={figure.ref}
            form={form.form}
            started={started}
            wanted={template}
            onFill={form.change}
          />
        </div>
        <ActionForm
          {...form}
          baseline={figure}
          draft={draft}
          onSave={save}
          buttons={
            <Button type="button" secondary onClick={giveUp}>
              Do not add it
            </Button>
          }
        />
      </div>
    </Page>
  );
};

interface Props {
  readonly measureKey: string;
  readonly year: string;
  /** The template to begin with; '' for none. */
  readonly template: string;
}

export const NewActionPage = ({ measureKey, year, template }: Props) => {
  const { version } = useSelection();
  const { isReady } = useDrafts();
  const reply = useMeasure({ key: measureKey, year: Number(year), version });
  if (reply.data !== undefined && isReady)
    return <NewAction measureKey={measureKey} figure={reply.data.figure} template={template} />;
  return (
    <Page title={title}>
      {reply.isPending || !isReady ? <Waiting what="Fetching the figure" /> : null}
      {reply.error === null ? null : (
        <>
          <ErrorNotice error={reply.error} />
          <p>
            <Link href="/indicators">Choose an indicator to start from</Link>, or any other figure beside which “Add an
            action” stands.
          </p>
        </>
      )}
    </Page>
  );
};
