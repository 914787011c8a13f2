import type { Session, WebContents } from 'electron';
import { isAllowedNavigation, isAllowedRequest } from './policy';

/** Everything a page could ask of the machine is refused; every request that is not for our own files is cancelled. */
export const lockDownSession = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAllowedRequest(details.url) });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  // Spell checking fetches dictionaries from a server of its own, as soon as there is a session, and behind the list of requests. Switching it
  // off comes too late for that; without a language there is nothing to fetch.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
};

export const lockDownContents = (contents: WebContents): void => {
  // Calls between browsers (WebRTC) pass by the content policy and the session's list of requests. Without UDP they go through the network
  // of the browser, to which no address is known (main/index.ts).
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!isAllowedNavigation(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isAllowedNavigation(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
};
