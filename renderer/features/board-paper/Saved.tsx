import { Banner } from '../../components/Banner';
import { formatBytes, listWords, plural } from '../../components/format';
import type { ExportReply } from '../../../shared/ipc/replies/exports';

interface FilesProps {
  readonly files: NonNullable<ExportReply['files']>;
  readonly where: string;
}

const SavedFiles = ({ files, where }: FilesProps) => {
  const words = files.map(({ name, bytes }) => `${name} (${formatBytes(bytes)})`);
  if (words.length === 1) return `Saved ${listWords(words)}${where}.`;
  return (
    <>
      Saved {plural(words.length, 'file')}
      {where}:
      <ul className="saved-files">
        {words.map((file) => (
          <li key={file}>{file}</li>
        ))}
      </ul>
    </>
  );
};

/** What came of the save window: the files with their place, and what to know about them. */
export const Saved = ({ reply }: { readonly reply: ExportReply }) => {
  if (reply.files === null)
    return (
      <Banner tone="plain">
        The save window was closed, so nothing was saved. You can export again when you like.
      </Banner>
    );
  return (
    <>
      <Banner tone="good">
        <SavedFiles files={reply.files} where={reply.folder === null ? '' : ` in ${reply.folder}`} />
      </Banner>
      {reply.warnings.length === 0 ? null : (
        <Banner tone="warn">
          {reply.warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Banner>
      )}
    </>
  );
};
