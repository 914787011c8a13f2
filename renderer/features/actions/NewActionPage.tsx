import { Button } from 'nhsuk-react-components';
import { Link } from 'wouter';
import { baselineOf } from '../../../shared/actions/baseline';
import { useReport } from '../../api/queries';
import { useSelection } from '../../app/selection';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Page } from '../../components/Page';
import { Waiting } from '../../components/Waiting';
import { ActionForm } from './ActionForm';
import { BaselinePanel } from './BaselinePanel';
import { TemplatePicker } from './TemplatePicker';
import { startingDraft } from './starting-draft';
import { useActionForm } from './use-action-form';
import type { IndicatorReport } from '../../../shared/report/year-report.types';

const title = 'Add an action';

interface NewActionProps {
  readonly report: IndicatorReport;
  readonly template: string;
}

const NewAction = ({ report, template }: NewActionProps) => {
  const { indicator, view, figure } = report;
  const baseline = baselineOf(figure);
  const start = { indicator, view, year: figure.year };
  const started = startingDraft(report);
  const { giveUp, save, ...form } = useActionForm(`new/${String(indicator)}/${view}/${String(figure.year)}`, started, {
    id: null,
    start,
  });
  return (
    <Page title={title} lede="An action is about one figure, and is tested on that figure.">
      <div className="form-columns">
        <div>
          <BaselinePanel baseline={baseline} />
          <TemplatePicker place={start} form={form.form} started={started} wanted={template} onFill={form.change} />
        </div>
        <ActionForm
          {...form}
          baseline={baseline}
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
  readonly number: string;
  readonly view: string;
  readonly year: string;
  /** The template to begin with; '' for none. */
  readonly template: string;
}

export const NewActionPage = ({ number, view, year, template }: Props) => {
  const { version } = useSelection();
  const reply = useReport(Number(year), version);
  const report = reply.data?.report.indicators.find((row) => String(row.indicator) === number && row.view === view);
  if (report !== undefined) return <NewAction report={report} template={template} />;
  return (
    <Page title={title}>
      {reply.isPending ? <Waiting what="Fetching the figure" /> : null}
      {reply.error === null ? null : <ErrorNotice error={reply.error} />}
      {reply.data === undefined ? null : (
        <p>
          There is no such figure for that year. <Link href="/indicators">Choose an indicator to start from</Link>.
        </p>
      )}
    </Page>
  );
};
