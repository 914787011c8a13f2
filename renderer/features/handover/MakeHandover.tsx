import { Button, Checkboxes } from 'nhsuk-react-components';
import { useState } from 'react';
import { Link } from 'wouter';
import { passphraseProblem } from '../../../shared/handover/passphrase';
import { useChange } from '../../api/queries';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { formatBytes, listWords, plural } from '../../components/format';
import { PassphraseField } from './PassphraseField';
import type { SubmitEvent } from 'react';
import type { ExportReply } from '../../../shared/ipc/replies/exports';
import type { OrganisationRecord } from '../../../shared/organisation/organisation';

interface Problems {
  readonly first: string | null;
  readonly second: string | null;
}

const none: Problems = { first: null, second: null };

const problemsOf = (first: string, second: string): Problems => {
  const problem = passphraseProblem(first);
  return { first: problem, second: problem === null && first !== second ? 'The two are not the same' : null };
};

const Saved = ({ reply }: { readonly reply: ExportReply }) => {
  const file = reply.files?.[0];
  if (file === undefined)
    return (
      <Banner tone="plain">The save window was closed, so nothing was saved. You can start again when you like.</Banner>
    );
  return (
    <Banner tone="good">
      Saved {file.name} ({formatBytes(file.bytes)}){reply.folder === null ? '' : ` in ${reply.folder}`}. Tell the
      passphrase to your successor by another way than the file.
    </Banner>
  );
};

const heldWords = ({ years, files, actions }: OrganisationRecord): string =>
  `${plural(files, 'file')}${years.length === 0 ? '' : ` about ${listWords(years)}`} and ${plural(actions, 'action')}`;

const Fields = ({
  first,
  second,
  problems,
  setFirst,
  setSecond,
}: {
  readonly first: string;
  readonly second: string;
  readonly problems: Problems;
  readonly setFirst: (text: string) => void;
  readonly setSecond: (text: string) => void;
}) => {
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      <PassphraseField
        id="handover-passphrase"
        label="Passphrase"
        hint="At least 15 characters; four or five words that do not belong together are easy to type"
        value={first}
        isShown={isShown}
        error={problems.first}
        onChange={setFirst}
      />
      <PassphraseField
        id="handover-again"
        label="The passphrase once more"
        value={second}
        isShown={isShown}
        error={problems.second}
        onChange={setSecond}
      />
      <Checkboxes name="show-passphrase" small>
        <Checkboxes.Item
          value="show"
          checked={isShown}
          onChange={(event) => {
            setIsShown(event.target.checked);
          }}
        >
          Show the passphrase while I type
        </Checkboxes.Item>
      </Checkboxes>
    </>
  );
};

/** One file for the successor. The passphrase is typed twice, since nobody can bring it back. */
export const MakeHandover = ({ organisation }: { readonly organisation: OrganisationRecord }) => {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [problems, setProblems] = useState<Problems>(none);
  const saving = useChange('handover.save');
  const save = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const found = problemsOf(first, second);
    setProblems(found);
    if (found.first !== null || found.second !== null) {
      document.getElementById(found.first === null ? 'handover-again' : 'handover-passphrase')?.focus();
      return;
    }
    saving.mutate(
      { passphrase: first },
      {
        onSuccess: ({ files }) => {
          if (files === null) return;
          setFirst('');
          setSecond('');
        },
      },
    );
  };
  return (
    <form className="settings-form" noValidate onSubmit={save}>
      <h2>Hand over {organisation.name}</h2>
      <p>
        The file holds {heldWords(organisation)}, every decision about words and columns, the settings with their
        record, and the key by which later files join the people of these. It does not hold papers that were saved
        elsewhere: they can be made again from it. Read <Link href="/handover/summary">the summary of open work</Link>{' '}
        first, and print it for your successor.
      </p>
      <Banner>
        <strong>Nobody can bring back a lost passphrase.</strong> Without it the file cannot be opened, by us or by IT.
        It is not stored anywhere.
      </Banner>
      <Fields first={first} second={second} problems={problems} setFirst={setFirst} setSecond={setSecond} />
      <Button type="submit" disabled={saving.isPending}>
        Save the handover file
      </Button>
      <div role="status">
        {saving.isPending ? <p className="lede">Encrypting and writing…</p> : null}
        {saving.data === undefined || saving.isPending ? null : <Saved reply={saving.data} />}
      </div>
      {saving.error === null ? null : <ErrorNotice error={saving.error} />}
    </form>
  );
};
