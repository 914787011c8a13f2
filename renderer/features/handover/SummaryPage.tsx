import { Button } from 'nhsuk-react-components';
import { Link } from 'wouter';
import { longDate } from '../../../shared/narrative/long-date';
import { useChange, useHandoverSummary } from '../../api/queries';
import { useSelection } from '../../session/selection';
import { ErrorNotice } from '../../components/ErrorNotice';
import { formatInstant, listWords, plural } from '../../components/format';
import { Page } from '../../components/Page';
import { Waiting } from '../../components/Waiting';
import { SummaryTable } from './SummaryTable';
import { OpenActions } from './OpenActions';
import type { HandedFile, HandoverSummary, YearStepDue } from '../../../shared/handover/summary.types';

const usedWords = ({ years }: HandedFile): string => {
  const used = years.filter(({ isInUse }) => isInUse).map(({ year }) => year);
  if (years.length === 0) return 'Its rows were added to another file';
  return used.length === 0 ? 'Held, not used' : `Used for ${listWords(used)}`;
};

const stateOf = ({ isDone, isLate }: YearStepDue): string => {
  if (isDone) return 'Signed off';
  return isLate ? 'Not signed off, and the day is past' : 'To come';
};

const Steps = ({ steps }: Pick<HandoverSummary, 'steps'>) =>
  steps === null ? null : (
    <SummaryTable
      title={`The plan of ${String(steps.year)}${steps.isLocked ? ', which is locked' : ''}`}
      nothing="No stage is planned."
      headings={['Stage', 'Due', 'Who', 'Where we are']}
      rows={steps.days.map((step) => [
        step.label,
        step.day === '' ? 'No day set' : longDate(step.day),
        step.role,
        stateOf(step),
      ])}
    />
  );

const Waits = ({ openQuestions }: Pick<HandoverSummary, 'openQuestions'>) => (
  <section>
    <h2>What waits for somebody</h2>
    {openQuestions.length === 0 ? (
      <p>Nothing that the workbench knows of.</p>
    ) : (
      <ul>
        {openQuestions.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    )}
  </section>
);

const Files = ({ summary }: { readonly summary: HandoverSummary }) => (
  <SummaryTable
    title="What each file is"
    nothing="No file is held."
    headings={['File', 'What it is', 'Imported', 'Years', 'Rows set aside']}
    rows={summary.files.map((file) => [
      file.columnsByHand === 0
        ? file.fileName
        : `${file.fileName} (${plural(file.columnsByHand, 'column')} chosen by hand)`,
      file.kindLabel,
      formatInstant(file.importedAt),
      usedWords(file),
      file.setAside === null ? 'Not shown in the public version' : String(file.setAside),
    ])}
  />
);

const Summary = ({ summary }: { readonly summary: HandoverSummary }) => (
  <>
    <Waits openQuestions={summary.openQuestions} />
    <OpenActions summary={summary} />
    <Steps steps={summary.steps} />
    <SummaryTable
      title="What words were decided to mean"
      nothing="Nothing had to be decided: every word was known."
      headings={['System', 'What', 'Words', 'Read as']}
      rows={summary.decisions.map(({ systemLabel, topic, words, answer }) => [systemLabel, topic, words, answer])}
    />
    <SummaryTable
      title="Settings that were changed"
      nothing="No setting was changed."
      headings={['When', 'Who', 'Setting', 'From', 'To', 'Why']}
      rows={summary.settingChanges.map(({ at, role, label, from, to, why }) => [
        formatInstant(at),
        role === '' ? '–' : role,
        label,
        from,
        to,
        why === '' ? '–' : why,
      ])}
    />
    <Files summary={summary} />
  </>
);

/** For whoever comes after: what waits, what was decided, what is held. Made to be printed. */
export const SummaryPage = () => {
  const { version } = useSelection();
  const { data, error, isPending } = useHandoverSummary(version);
  const printing = useChange('window.print');
  return (
    <Page
      title="Summary of open work"
      lede={
        data === undefined
          ? 'For whoever takes over.'
          : `${data.organisation.name}, ${longDate(data.madeOn)}. For whoever takes over: what waits, what was decided, and what is held.`
      }
      before={
        <p className="small no-print">
          <Link href="/handover">‹ Handover</Link>
        </p>
      }
      tools={
        <Button
          type="button"
          secondary
          className="no-print"
          onClick={() => {
            printing.mutate({});
          }}
        >
          Print
        </Button>
      }
    >
      {isPending ? <Waiting what="Putting it together" /> : null}
      {error === null ? null : <ErrorNotice error={error} />}
      {data === undefined ? null : <Summary summary={data} />}
    </Page>
  );
};
