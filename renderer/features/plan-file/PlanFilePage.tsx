import { Button } from 'nhsuk-react-components';
import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { bridge } from '../../api/bridge';
import { call, unwrapped } from '../../api/call';
import { useChange } from '../../api/queries';
import { useToast } from '../../session/toasts';
import { useUndo } from '../../session/use-undo';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { listWords, plural } from '../../components/format';
import { Page } from '../../components/Page';
import { Waiting } from '../../components/Waiting';
import { useFileDrop } from '../importing/use-file-drop';
import { noDecisions, openConflicts } from './decisions';
import { EditsPart } from './EditsPart';
import { PlanPreviewPart } from './PlanPreviewPart';
import { RefusedTable } from './RefusedTable';
import type { FileToken } from '../../../shared/ipc/replies/imports';
import type { PlanReading, PlanStored } from '../../../shared/ipc/replies/plans';

const back = (
  <p className="small">
    <Link href="/actions">‹ Action plan</Link>
  </p>
);

type Ask = () => Promise<{ readonly files: readonly FileToken[] }>;

interface ChooserProps {
  readonly onFile: (ask: Ask) => void;
}

const Chooser = ({ onFile }: ChooserProps) => {
  const zone = useRef<HTMLElement>(null);
  const isOver = useFileDrop(zone, (files) => {
    onFile(async () => unwrapped(await bridge().registerDropped(files.slice(0, 1))));
  });
  return (
    <section ref={zone} className={`drop-zone${isOver ? ' is-over' : ''}`} aria-label="Plan to bring in">
      <p>
        <strong>Drop one plan here</strong>: a Word document with tables, an Excel workbook or a CSV file. Or the
        workbook you exported for others, as it came back.
      </p>
      <Button
        type="button"
        onClick={() => {
          onFile(() => call('plan.pick', {}));
        }}
      >
        Choose a plan
      </Button>
      <p className="quiet flush">The file is only read. Nothing is stored until you have seen what was understood.</p>
    </section>
  );
};

const Done = ({ stored, onAgain }: { readonly stored: PlanStored; readonly onAgain: () => void }) => {
  const { drafts, changed, removed, refused } = stored;
  const parts = [
    ...(drafts.length === 0 ? [] : [`${plural(drafts.length, 'draft')} added`]),
    ...(changed.length === 0 ? [] : [`${plural(changed.length, 'action')} changed (${changed.join(', ')})`]),
    ...(removed.length === 0 ? [] : [`${plural(removed.length, 'action')} removed (${removed.join(', ')})`]),
  ];
  return (
    <>
      <Banner tone={parts.length === 0 ? 'plain' : 'good'}>
        <p role="status">
          {parts.length === 0 ? 'Nothing was changed.' : `${listWords(parts)}. Undo takes all of it back.`}
        </p>
      </Banner>
      <RefusedTable title="Not taken over" refused={refused} />
      <p>
        <Link href="/actions">Go to the action plan</Link>
      </p>
      <button type="button" className="button-quiet" onClick={onAgain}>
        Bring in another file
      </button>
    </>
  );
};

interface ReviewProps {
  readonly reading: PlanReading;
  readonly onDone: (stored: PlanStored) => void;
  readonly onGiveUp: () => void;
}

const buttonOf = (reading: PlanReading, wanted: number): string =>
  reading.kind === 'plan' ? `Add ${plural(wanted, 'draft')}` : 'Take over the edits';

const Review = ({ reading, onDone, onGiveUp }: ReviewProps) => {
  const [decisions, setDecisions] = useState(noDecisions);
  const storing = useChange('plan.store');
  const show = useToast();
  const undo = useUndo();
  const open = openConflicts(reading, decisions);
  const wanted = reading.rows.filter(({ id }) => !decisions.answers.without.includes(id)).length;
  const isEmpty = reading.kind === 'plan' && wanted === 0;
  const part = { decisions, onDecide: setDecisions };
  return (
    <>
      <h2 className="flush">{reading.fileName}</h2>
      {reading.remarks.map((remark) => (
        <Banner key={remark}>{remark}</Banner>
      ))}
      {reading.kind === 'plan' ? (
        <PlanPreviewPart reading={reading} {...part} />
      ) : (
        <EditsPart reading={reading} {...part} />
      )}
      {storing.error === null ? null : <ErrorNotice error={storing.error} />}
      <div className="action-bar">
        <Button
          type="button"
          disabled={open > 0 || isEmpty || storing.isPending}
          onClick={() => {
            storing
              .mutateAsync({ planId: reading.planId, ...decisions })
              .then((stored) => {
                onDone(stored);
                show({ text: `Stored: ${reading.fileName}.`, action: { label: 'Undo', run: undo } });
              })
              .catch(() => undefined);
          }}
        >
          {buttonOf(reading, wanted)}
        </Button>
        <Button type="button" secondary onClick={onGiveUp}>
          Leave all as it is
        </Button>
        <p role="status" className="flush">
          {open > 0
            ? `${plural(open, 'field')} changed on both sides: choose first.`
            : isEmpty
              ? 'No row is ticked.'
              : ''}
        </p>
      </div>
    </>
  );
};

type State =
  | { readonly step: 'choosing'; readonly failure: unknown }
  | { readonly step: 'reading' }
  | { readonly step: 'reviewing'; readonly reading: PlanReading }
  | { readonly step: 'done'; readonly stored: PlanStored };

const start: State = { step: 'choosing', failure: null };

/** One page: a file is chosen, what it means is shown and asked, and it is stored or not. */
export const PlanFilePage = () => {
  const [state, setState] = useState<State>(start);
  const read = async (ask: Ask): Promise<void> => {
    try {
      const [file] = (await ask()).files;
      if (file === undefined) return;
      setState({ step: 'reading' });
      setState({ step: 'reviewing', reading: await call('plan.read', { token: file.token }) });
    } catch (failure) {
      setState({ step: 'choosing', failure });
    }
  };
  const again = (): void => {
    setState(start);
  };
  return (
    <Page
      title="Bring in a plan, or edits of yours"
      lede="A plan that was made elsewhere becomes drafts. Edits of your own plan are put beside it, and neither side is lost."
      before={back}
    >
      {state.step === 'choosing' ? (
        <>
          {state.failure === null ? null : <ErrorNotice error={state.failure} />}
          <Chooser onFile={(ask) => void read(ask)} />
        </>
      ) : null}
      {state.step === 'reading' ? <Waiting what="Reading the plan" /> : null}
      {state.step === 'reviewing' ? (
        <Review
          key={state.reading.planId}
          reading={state.reading}
          onGiveUp={again}
          onDone={(stored) => {
            setState({ step: 'done', stored });
          }}
        />
      ) : null}
      {state.step === 'done' ? <Done stored={state.stored} onAgain={again} /> : null}
    </Page>
  );
};
