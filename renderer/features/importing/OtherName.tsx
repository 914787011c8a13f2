import { Button } from 'nhsuk-react-components';
import { emptyProfile, isSameName } from '../../../shared/organisation/organisation';
import { useChange, useOrganisations } from '../../api/queries';
import { ErrorNotice } from '../../components/ErrorNotice';
import { listWords } from '../../components/format';
import { useImport } from './import-context';
import { otherNames } from './import-state';
import { letFilesWait } from './waiting-files';
import type { ReviewedFile } from './import-state';

interface AskProps {
  readonly name: string;
  readonly files: readonly string[];
}

const Ask = ({ name, files }: AskProps) => {
  const { tokens, readTokens } = useImport();
  const all = useOrganisations().data?.organisations ?? [];
  const own = all.find(({ isCurrent }) => isCurrent)?.name ?? 'your organisation';
  const known = all.find(
    (one) => !one.isCurrent && [one.name, ...one.otherNames].some((each) => isSameName(each, name)),
  );
  const accepting = useChange('organisations.accept');
  const adding = useChange('organisations.save');
  const choosing = useChange('organisations.choose');
  const isBusy = accepting.isPending || adding.isPending || choosing.isPending;
  const readThere = { onError: () => letFilesWait([]) };
  return (
    <section className="file-card" aria-label={`Whose figures are those of ${name}?`}>
      <h2>Is “{name}” another organisation?</h2>
      <p>
        {listWords(files)} {files.length === 1 ? 'names' : 'name'} “{name}”. You are working on “{own}”. Two
        organisations in one series would make every year wrong.
      </p>
      <div className="spread">
        <Button
          type="button"
          disabled={isBusy}
          onClick={() => {
            letFilesWait(tokens);
            if (known === undefined) adding.mutate({ id: null, profile: emptyProfile(name) }, readThere);
            else choosing.mutate({ organisationId: known.id }, readThere);
          }}
        >
          {known === undefined
            ? 'Another one: add it and read the files there'
            : `Another one: read the files as ${known.name}`}
        </Button>
        <Button
          type="button"
          secondary
          disabled={isBusy}
          onClick={() => {
            accepting.mutate({ name }, { onSuccess: () => void readTokens(tokens) });
          }}
        >
          The same one under another name
        </Button>
      </div>
      {[accepting, adding, choosing].map(({ error }, at) =>
        error === null ? null : <ErrorNotice key={String(at)} error={error} />,
      )}
    </section>
  );
};

/** Asked once a name, before anything else about the files. */
export const OtherName = ({ files }: { readonly files: readonly ReviewedFile[] }) => (
  <>
    {[...otherNames(files)].map(([name, fileNames]) => (
      <Ask key={name} name={name} files={fileNames} />
    ))}
  </>
);
