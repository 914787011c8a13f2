import { call } from '../api/call';
import { useCopy } from './use-copy';
import type { PictureWanted } from '../../shared/ipc/picture-wanted';

export interface CopiedAs {
  /** What the picture shows, for screen readers: several pictures stand on a page. */
  readonly what: string;
  readonly picture: PictureWanted;
}

/** The page says only which picture: it is drawn and put on the clipboard on the other side. */
export const PictureButtons = ({ what, picture }: CopiedAs) => {
  const { isBusy, copy } = useCopy();
  const button = (words: string, as: 'png' | 'svg') => (
    <button
      type="button"
      className="button-quiet"
      aria-label={`${words}: ${what}`}
      disabled={isBusy}
      onClick={() => {
        copy(async () => {
          const { title } = await call('copy.picture', { picture, as });
          return `Copied${as === 'svg' ? ' as SVG' : ''}: ${title}.`;
        });
      }}
    >
      {words}
    </button>
  );
  return (
    <>
      {button('Copy picture', 'png')}
      {button('Copy as SVG', 'svg')}
    </>
  );
};
