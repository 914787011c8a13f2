import { appOrigin } from './app-scheme';

/** Decisions only; lock-down.ts carries them out. Written apart so that each can be tested without Electron. */

/** The page may load only its own scheme. `devtools:` serves the developer's own tools and exists only unpackaged. */
export const isAllowedRequest = (url: string): boolean =>
  url.startsWith(`${appOrigin}/`) ||
  url.startsWith('data:image/') ||
  url.startsWith('devtools://') ||
  url.startsWith('blob:' + appOrigin);

/** The page never leaves its own document. */
export const isAllowedNavigation = (url: string): boolean => url.startsWith(`${appOrigin}/index.html`);

export interface Sender {
  readonly webContentsId: number;
  readonly isMainFrame: boolean;
  readonly origin: string;
}

/** A message counts only from the main frame of the window we opened, on our own origin. */
export const isOwnSender = (sender: Sender, windowId: number | null): boolean =>
  windowId !== null && sender.webContentsId === windowId && sender.isMainFrame && sender.origin === appOrigin;
