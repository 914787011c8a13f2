import { Button, Radios } from 'nhsuk-react-components';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useChange } from '../../api/queries';
import { useToast } from '../../session/toasts';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Facts } from '../../components/Facts';
import { formatInstant, listWords, plural } from '../../components/format';
import type { OpenedHandoverReply } from '../../../shared/ipc/replies/organisations';
import type { OrganisationRecord } from '../../../shared/organisation/organisation';

interface Props {
  readonly opened: OpenedHandoverReply;
  readonly onDone: () => void;
}

const Choice = ({
  organisations,
  replaces,
  onChange,
}: {
  readonly organisations: readonly OrganisationRecord[];
  readonly replaces: number | null;
  readonly onChange: (replaces: number | null) => void;
}) => (
  <Radios name="take-as" small legend="What is to become of what you hold already?">
    <Radios.Item
      value="add"
      checked={replaces === null}
      onChange={() => {
        onChange(null);
      }}
    >
      Keep it. Add this as another organisation
    </Radios.Item>
    {organisations.map(({ id, name, files, actions }) => (
      <Radios.Item
        key={id}
        value={String(id)}
        checked={replaces === id}
        onChange={() => {
          onChange(id);
        }}
      >
        {`Replace ${name} (${plural(files, 'file')}, ${plural(actions, 'action')})`}
      </Radios.Item>
    ))}
  </Radios>
);

const factsOf = ({ manifest }: OpenedHandoverReply): readonly (readonly [string, string])[] => [
  ['Organisation', manifest.organisation],
  ['Years', manifest.years.length === 0 ? 'None' : listWords(manifest.years)],
  ['Files', String(manifest.files)],
  ['Actions', String(manifest.actions)],
  ['Made', `${formatInstant(manifest.madeAt)}, by version ${manifest.appVersion}`],
];

/** What the file holds, and the one question where something is held already. */
export const TakeOver = ({ opened, onDone }: Props) => {
  const [replaces, setReplaces] = useState<number | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const taking = useChange('handover.take');
  const discarding = useChange('handover.discard');
  const show = useToast();
  const [, go] = useLocation();
  const { organisations } = opened;
  const replaced = organisations.find(({ id }) => id === replaces);
  const take = (): void => {
    setIsAsking(false);
    taking.mutate(
      { handoverId: opened.handoverId, replaces },
      {
        onSuccess: ({ organisation }) => {
          show({ text: `You are now working on ${organisation}.` });
          onDone();
          go('/handover/summary');
        },
      },
    );
  };
  return (
    <>
      <h3>What this file holds</h3>
      <Facts facts={factsOf(opened)} />
      {organisations.length === 0 ? null : (
        <Choice organisations={organisations} replaces={replaces} onChange={setReplaces} />
      )}
      <p>{organisations.length === 0 ? '' : 'A backup of what you hold is made first.'}</p>
      {taking.error === null ? null : <ErrorNotice error={taking.error} />}
      <div className="spread">
        <Button
          type="button"
          disabled={taking.isPending}
          onClick={() => {
            if (replaced === undefined) take();
            else setIsAsking(true);
          }}
        >
          Take it over
        </Button>
        <Button
          type="button"
          secondary
          onClick={() => {
            discarding.mutate({});
            onDone();
          }}
        >
          Change nothing
        </Button>
      </div>
      {replaced === undefined || !isAsking ? null : (
        <ConfirmDialog
          title={`Replace ${replaced.name}?`}
          confirm="Replace it"
          onClose={() => {
            setIsAsking(false);
          }}
          onConfirm={take}
        >
          <p>
            Its files, settings and actions go, and those of the handover file come in their place. Undo does not bring
            them back; a backup of everything is made first.
          </p>
        </ConfirmDialog>
      )}
    </>
  );
};
