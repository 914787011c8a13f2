import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { bridgeName, channels, eventChannels } from '../../shared/ipc/channels';
import type { Bridge } from '../../shared/ipc/bridge';

const known: readonly string[] = channels;
const knownEvents: readonly string[] = eventChannels;

/** Only names on the list pass; what they carry is checked in the main process. */
const invoke = (channel: string, request: unknown): Promise<unknown> =>
  known.includes(channel) && channel !== 'files.register'
    ? ipcRenderer.invoke(channel, request)
    : Promise.reject(new Error('unknown channel'));

const bridge = {
  call: invoke,
  on: (channel: string, listener: (event: unknown) => void): (() => void) => {
    if (!knownEvents.includes(channel)) throw new Error('unknown event');
    const relay = (_event: unknown, payload: unknown): void => {
      listener(payload);
    };
    ipcRenderer.on(channel, relay);
    return () => {
      ipcRenderer.off(channel, relay);
    };
  },
  /** The page hands over `File` objects that the user dropped; a page cannot make one that has a path. */
  registerDropped: (files: readonly unknown[]): Promise<unknown> =>
    ipcRenderer.invoke('files.register', {
      paths: files
        .map((file) => (file instanceof File ? webUtils.getPathForFile(file) : ''))
        .filter((place) => place !== ''),
    }),
} satisfies { readonly [K in keyof Bridge]: unknown };

contextBridge.exposeInMainWorld(bridgeName, bridge);
