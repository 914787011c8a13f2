import { Button } from 'nhsuk-react-components';
import { useChange, useTemplate } from '../../api/queries';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { HelpHeading } from '../../components/HelpHeading';
import { formatBytes, formatInstant } from '../../components/format';
import { Saved } from './Saved';
import type { TemplateReply } from '../../../shared/ipc/replies';
import type { YearReport } from '../../../shared/report/year-report.types';

/** What does not fit, before anything is saved. */
const Fit = ({ problems }: Pick<TemplateReply, 'problems'>) =>
  problems.length === 0 ? (
    <p>Every section of this paper has its place in the template.</p>
  ) : (
    <Banner tone="warn">
      <p>
        <strong>What does not fit between this paper and the template</strong>
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Banner>
  );

const Kept = ({
  template,
  problems,
}: { readonly template: NonNullable<TemplateReply['template']> } & Pick<TemplateReply, 'problems'>) => (
  <>
    <p>
      Word papers are made in <strong>{template.name}</strong> ({formatBytes(template.bytes)}), chosen on{' '}
      {formatInstant(template.addedAt)}. It is kept for the papers to come.
    </p>
    {template.takenOut === null ? null : <Banner tone="plain">{template.takenOut}</Banner>}
    <Fit problems={problems} />
  </>
);

const None = () => (
  <p>
    Word papers have the workbench’s own look. Your trust’s Word template (.docx or .dotx) can be used instead: its
    logo, styles, headers and footers stay, and placeholders in it such as {'{{summary}}'} or {'{{other sections}}'} are
    filled.
  </p>
);

/** The trust's own Word template: chosen once, kept, and used for every Word paper from then on. */
export const HouseTemplate = ({ report: { year, version } }: { readonly report: YearReport }) => {
  const held = useTemplate({ year, version });
  const choose = useChange('template.choose');
  const drop = useChange('template.drop');
  const starter = useChange('template.starter');
  const template = held.data?.template ?? null;
  const isBusy = choose.isPending || drop.isPending || starter.isPending;
  const error = choose.error ?? drop.error ?? starter.error ?? held.error;
  const forget = () => {
    for (const one of [choose, drop, starter]) one.reset();
  };
  return (
    <section>
      <HelpHeading title="House template" page="house-template" />
      {held.data === undefined || template === null ? (
        <None />
      ) : (
        <Kept template={template} problems={held.data.problems} />
      )}
      <div className="spread">
        <Button
          type="button"
          secondary
          disabled={isBusy}
          onClick={() => {
            forget();
            choose.mutate({});
          }}
        >
          {template === null ? 'Choose a template' : 'Choose another template'}
        </Button>
        {template === null ? null : (
          <Button
            type="button"
            secondary
            disabled={isBusy}
            onClick={() => {
              forget();
              drop.mutate({});
            }}
          >
            Stop using it
          </Button>
        )}
        <Button
          type="button"
          secondary
          disabled={isBusy}
          onClick={() => {
            forget();
            starter.mutate({});
          }}
        >
          Save a starter template
        </Button>
      </div>
      <div role="status">
        {choose.data !== undefined && choose.data.name !== null && !choose.isPending ? (
          <Banner tone="good">{choose.data.name} is the template from now on.</Banner>
        ) : null}
        {drop.data === undefined || drop.isPending ? null : (
          <Banner tone="good">Word papers have the workbench’s own look again. Undo brings the template back.</Banner>
        )}
        {starter.data === undefined || starter.isPending ? null : <Saved reply={starter.data} />}
      </div>
      {error === null ? null : <ErrorNotice error={error} />}
    </section>
  );
};
