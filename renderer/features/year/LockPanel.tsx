import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { longDate } from '../../../shared/narrative/long-date';
import { useChange } from '../../api/queries';
import { useToast } from '../../session/toasts';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { AskDialog } from './AskDialog';
import { Rebuild } from './Rebuild';
import type { YearLock } from '../../../shared/year/year-lock.types';

const LockYear = ({ year }: { readonly year: number }) => {
  const [isAsking, setIsAsking] = useState(false);
  const locking = useChange('year.lock');
  const show = useToast();
  return (
    <>
      <p>
        {year} is open: its figures follow your files and settings. Lock it when the return is submitted. From then on
        every page and paper gives the figures as they were, and a correction has to be accepted here, with a reason.
      </p>
      {locking.error === null ? null : <ErrorNotice error={locking.error} />}
      <Button
        type="button"
        disabled={locking.isPending}
        onClick={() => {
          setIsAsking(true);
        }}
      >
        {locking.isPending ? `Locking ${String(year)}…` : `Lock ${String(year)}`}
      </Button>
      {isAsking ? (
        <AskDialog
          id="lock"
          title={`Lock the figures of ${String(year)}?`}
          confirm="Lock the year"
          onClose={() => {
            setIsAsking(false);
          }}
          onAnswer={({ role }) => {
            setIsAsking(false);
            locking.mutate(
              { year, role },
              {
                onSuccess: () => {
                  show({ text: `${String(year)} is locked.` });
                },
              },
            );
          }}
        >
          <p>
            The figures are kept with a fingerprint. The files they rest on cannot be undone while the year is locked.
            You can unlock it, with a reason that stays in the history.
          </p>
        </AskDialog>
      ) : null}
    </>
  );
};

const UnlockYear = ({ year }: { readonly year: number }) => {
  const [isAsking, setIsAsking] = useState(false);
  const unlocking = useChange('year.unlock');
  const show = useToast();
  return (
    <>
      {unlocking.error === null ? null : <ErrorNotice error={unlocking.error} />}
      <Button
        type="button"
        secondary
        onClick={() => {
          setIsAsking(true);
        }}
      >
        Unlock {year}
      </Button>
      {isAsking ? (
        <AskDialog
          id="unlock"
          title={`Unlock ${String(year)}?`}
          confirm="Unlock the year"
          words={{ label: 'The reason', isNeeded: true }}
          onClose={() => {
            setIsAsking(false);
          }}
          onAnswer={({ role, words }) => {
            setIsAsking(false);
            unlocking.mutate(
              { year, role, reason: words },
              {
                onSuccess: () => {
                  show({ text: `${String(year)} is open again.` });
                },
              },
            );
          }}
        >
          <p>
            Every page then shows the figures of the data held now. What was locked stays in the history. When you lock
            the year again, what has changed in between is entered into the ledger with this reason.
          </p>
        </AskDialog>
      ) : null}
    </>
  );
};

const Locked = ({ lock }: { readonly lock: YearLock }) => (
  <>
    <Banner tone="good">
      <p>
        <strong>
          {lock.year} is {lock.kind === 'lock' ? 'locked' : 'locked as restated'}
        </strong>{' '}
        since {longDate(lock.at)}, by {lock.role} (lock {lock.number}). Every page and paper of {lock.year} shows these
        figures, and so do the trends of later years.
      </p>
    </Banner>
    <p className="quiet">
      Imports, settings, the ethnicity translator and classes of courses may still change. What they would change in{' '}
      {lock.year} waits on this page. Imports that the figures rest on cannot be undone before you unlock the year.
    </p>
    <div className="year-tools">
      <Rebuild year={lock.year} />
      <UnlockYear year={lock.year} />
    </div>
  </>
);

/** Whether the year is locked, and what may be done about it. */
export const LockPanel = ({ year, lock }: { readonly year: number; readonly lock: YearLock | null }) => (
  <section>
    <h2>The lock</h2>
    {lock === null ? <LockYear year={year} /> : <Locked lock={lock} />}
  </section>
);
