import { Button, Details } from 'nhsuk-react-components';
import { useState } from 'react';
import { restatedFootnote } from '../../../shared/narrative/year/year-words';
import { useChange } from '../../api/queries';
import { useToast } from '../../session/toasts';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { plural } from '../../components/format';
import { AskDialog } from './AskDialog';
import { ChangesTable } from './ChangesTable';
import type { Waiting } from '../../../shared/year/year-lock.types';

interface Props {
  readonly year: number;
  readonly today: string;
  readonly waiting: Waiting;
}

const Footnotes = ({ today, waiting }: Pick<Props, 'today' | 'waiting'>) => (
  <Details>
    <Details.Summary>The footnotes that papers will print</Details.Summary>
    <Details.Text>
      <ul>
        {waiting.changes.map((change) => (
          <li key={change.id}>{restatedFootnote(change, { at: today, reason: '[the reason you give]' })}</li>
        ))}
      </ul>
    </Details.Text>
  </Details>
);

const Changes = ({ year, today, waiting }: Props) =>
  waiting.changes.length === 0 ? (
    <p>No figure of {year} that this version may show would change. Views that were not kept may be others.</p>
  ) : (
    <>
      <ChangesTable
        label={`What would change in ${String(year)}`}
        headings={['As locked', 'As counted now']}
        changes={waiting.changes}
      />
      <Footnotes today={today} waiting={waiting} />
    </>
  );

/** What waits behind a locked year: to be accepted as a restatement, or taken back where it was made. */
export const WaitingPanel = ({ year, today, waiting }: Props) => {
  const [isAsking, setIsAsking] = useState(false);
  const restating = useChange('year.restate');
  const show = useToast();
  return (
    <section>
      <h2>A correction waits</h2>
      <Banner>
        {waiting.causes.map((cause) => (
          <p key={cause}>{cause}</p>
        ))}
        <p>Nobody has accepted this yet, so every page still shows the locked figures.</p>
      </Banner>
      <Changes year={year} today={today} waiting={waiting} />
      {restating.error === null ? null : <ErrorNotice error={restating.error} />}
      <Button
        type="button"
        disabled={restating.isPending}
        onClick={() => {
          setIsAsking(true);
        }}
      >
        {restating.isPending ? `Restating ${String(year)}…` : `Accept and restate ${String(year)}`}
      </Button>
      <p className="quiet">
        To leave the year as locked, take back what you changed (undo, or choose the other file on the Data page), or
        simply leave it waiting.
      </p>
      {isAsking ? (
        <AskDialog
          id="restate"
          title={`Restate ${String(year)}?`}
          confirm="Restate the year"
          words={{
            label: 'The reason',
            hint: 'Papers of both versions print it, so name no small numbers',
            isNeeded: true,
          }}
          onClose={() => {
            setIsAsking(false);
          }}
          onAnswer={({ role, words }) => {
            setIsAsking(false);
            restating.mutate(
              { year, role, reason: words, token: waiting.token },
              {
                onSuccess: () => {
                  show({ text: `${String(year)} is restated and locked with the corrected figures.` });
                },
              },
            );
          }}
        >
          <p>
            {waiting.changes.length === 0
              ? 'The year is locked anew with the data held now.'
              : `${plural(waiting.changes.length, 'figure')} of this version will be replaced. Old and new stay in the ledger and cannot be edited.`}
          </p>
        </AskDialog>
      ) : null}
    </section>
  );
};
