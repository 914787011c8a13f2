import { PictureButtons } from './PictureButtons';
import type { CopiedAs } from './PictureButtons';

/** Below a picture that stands without a table. */
export const CopyPicture = (copied: CopiedAs) => (
  <p className="copy-tools no-print">
    <PictureButtons {...copied} />
  </p>
);
