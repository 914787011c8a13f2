import { Button } from 'nhsuk-react-components';
import { useChange, useTemplate } from '../../api/queries';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { HelpHeading } from '../../components/HelpHeading';
import { formatBytes, formatInstant } from '../../components/format';
import { Saved } from './Saved';
import type { TemplateReply } from '../../../shared/ipc/replies/paper';
import type { YearReport } from '../../../shared/report/types/year-report.types';

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

interface Deed {
  readonly label: string;
  readonly run: () => void;
}

const Deeds = ({ deeds, isBusy }: { readonly deeds: readonly Deed[]; readonly isBusy: boolean }) => (
  <div className="spread">
    {deeds.map(({ label, run }) => (
      <Button key={label} type="button" secondary disabled={isBusy} onClick={run}>
        {label}
      </Button>
    ))}
  </div>
);

type Change<C extends 'template.choose' | 'template.drop' | 'template.starter'> = ReturnType<typeof useChange<C>>;

interface Changes {
  readonly choose: Change<'template.choose'>;
  readonly drop: Change<'template.drop'>;
  readonly starter: Change<'template.starter'>;
}

/** What came of the last deed. */
const Outcome = ({ choose, drop, starter }: Changes) => {
  if (choose.isSuccess && choose.data.name !== null)
    return <Banner tone="good">{choose.data.name} is the template from now on.</Banner>;
  if (drop.isSuccess)
    return <Banner tone="good">Word papers have the workbench’s own look again. Undo brings the template back.</Banner>;
  return starter.isSuccess ? <Saved reply={starter.data} /> : null;
};

/** The trust's own Word template: chosen once, kept, and used for every Word paper from then on. */
export const HouseTemplate = ({ report: { year, version } }: { readonly report: YearReport }) => {
  const held = useTemplate({ year, version });
  const changes: Changes = {
    choose: useChange('template.choose'),
    drop: useChange('template.drop'),
    starter: useChange('template.starter'),
  };
  const all = Object.values(changes);
  const template = held.data?.template ?? null;
  const error = all.map((change) => change.error).find((one) => one !== null) ?? held.error;
  const begin = (change: { readonly mutate: (request: Record<string, never>) => void }) => () => {
    for (const one of all) one.reset();
    change.mutate({});
  };
  const drop: Deed = { label: 'Stop using it', run: begin(changes.drop) };
  return (
    <section>
      <HelpHeading title="House template" page="house-template" />
      {template === null ? <None /> : <Kept template={template} problems={held.data?.problems ?? []} />}
      <Deeds
        isBusy={all.some(({ isPending }) => isPending)}
        deeds={[
          { label: template === null ? 'Choose a template' : 'Choose another template', run: begin(changes.choose) },
          ...(template === null ? [] : [drop]),
          { label: 'Save a starter template', run: begin(changes.starter) },
        ]}
      />
      <div role="status">
        <Outcome {...changes} />
      </div>
      {error === null ? null : <ErrorNotice error={error} />}
    </section>
  );
};
