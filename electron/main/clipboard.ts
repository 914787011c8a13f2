import { Buffer } from 'node:buffer';
import * as electron from 'electron';

/** What is put on the clipboard: several forms of one thing, of which the program that pastes takes the best it knows. */
export interface ClipboardContent {
  readonly text?: string;
  readonly html?: string;
  readonly png?: Uint8Array;
}

/** Up to about Electron 40 the clipboard took all forms in one object and answered at once. */
interface EarlierClipboard {
  readonly write: (data: { text?: string; html?: string; image?: Electron.NativeImage }) => void;
}

const bytesOf = (png: Uint8Array): Blob => new Blob([new Uint8Array(png)], { type: 'image/png' });

const itemOf = ({ text, html, png }: ClipboardContent): Record<string, string | Blob> => ({
  ...(text === undefined ? {} : { 'text/plain': text }),
  ...(html === undefined ? {} : { 'text/html': html }),
  ...(png === undefined ? {} : { 'image/png': bytesOf(png) }),
});

const writeEarlier = ({ text, html, png }: ClipboardContent): void => {
  // The types are those of the pinned Electron; the one assembled for development and tests is older and has this interface.
  const clipboard = electron.clipboard as unknown as EarlierClipboard;
  clipboard.write({
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
    ...(png === undefined ? {} : { image: electron.nativeImage.createFromBuffer(Buffer.from(png)) }),
  });
};

/** The page has no right to the clipboard; main has, and only for what these handlers made. */
export const putOnClipboard = async (content: ClipboardContent): Promise<void> => {
  if ('ClipboardItem' in electron) await electron.clipboard.write([new electron.ClipboardItem(itemOf(content))]);
  else writeEarlier(content);
};
