import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { app, screen } from 'electron';
import type { AppInfo } from '../../shared/ipc/replies/keeping';
import { diagnosticsText } from '../../shared/support/diagnostics-text';
import { buildHash } from './build-hash';
import type { DataProcess } from './data-process';
import { lastLogLines } from './log-file';

export interface SupportPlaces {
  /** The built program: main, preload and renderer lie in it. */
  readonly out: string;
  readonly dataFolder: string;
  readonly logFile: string;
}

const once = <T>(work: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: work() }).value;
};

const licencesName = 'third-party-licences.txt';

/** In the product beside the program, in development beside the build. */
const licencesText = (out: string): string | null => {
  const place = [process.resourcesPath, out]
    .map((folder) => path.join(folder, licencesName))
    .find((candidate) => fs.existsSync(candidate));
  return place === undefined ? null : fs.readFileSync(place, 'utf8');
};

export interface Support {
  readonly info: () => AppInfo;
  readonly licences: () => string | null;
  /** Made anew; what was made last is what can be copied. */
  readonly diagnostics: () => Promise<string>;
  readonly lastDiagnostics: () => string | null;
}

export const createSupport = (places: SupportPlaces, data: Pick<DataProcess, 'ask'>): Support => {
  const build = once(() => buildHash(places.out));
  let last: string | null = null;
  const info = (): AppInfo => ({
    version: app.getVersion(),
    build: build(),
    dataFolder: places.dataFolder,
    electron: process.versions.electron,
    chromium: process.versions['chrome'] ?? '',
    node: process.versions.node,
    system: `${os.type()} ${process.getSystemVersion()} ${os.arch()}`,
  });
  return {
    info,
    licences: () => licencesText(places.out),
    diagnostics: async () => {
      const facts = await data.ask('support.facts', {});
      last = diagnosticsText({
        at: new Date().toISOString(),
        app: info(),
        isUsualPlace: places.dataFolder === path.join(app.getPath('userData'), 'data'),
        memoryBytes: os.totalmem(),
        screens: screen
          .getAllDisplays()
          .map(({ size, scaleFactor }) => ({ width: size.width, height: size.height, scale: scaleFactor })),
        data: facts.ok ? facts.value : null,
        log: lastLogLines(places.logFile),
      });
      return last;
    },
    lastDiagnostics: () => last,
  };
};
