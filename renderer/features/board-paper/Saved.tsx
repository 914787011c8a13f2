import { Banner } from '../../components/Banner';
import { formatBytes, listWords } from '../../components/format';
import type { ExportReply } from '../../../shared/ipc/replies';

/** What came of the save window: the files with their place, and what to know about them. */
export const Saved = ({ reply }: { readonly reply: ExportReply }) => {
  if (reply.files === null)
    return (
      <Banner tone="plain">
        The save window was closed, so nothing was saved. You can export again when you like.
      </Banner>
    );
  const names = listWords(reply.files.map((file) => `${file.name} (${formatBytes(file.bytes)})`));
  return (
    <>
      <Banner tone="good">
        Saved {names}
        {reply.folder === null ? '' : ` in ${reply.folder}`}.
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
