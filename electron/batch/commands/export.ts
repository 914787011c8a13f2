import fs from 'node:fs';
import path from 'node:path';
import type { OpenedServices } from '../../data/open-services';
import { exportDocuments } from '../../data/services/export-service';
import { badArguments, neededOption, outOption, textOption, versionOption, yearOption } from '../arguments';
import type { MadeHere } from '../../exporting/export-files';
import type { BatchArguments } from '../arguments';
import { listOfReleases } from '../../data/services/release-service';
import type { ReleaseWanted } from '../../data/services/release-service';
import { audiences } from '../../../shared/releases/release.types';
import { done } from '../outcome';
import type { Outcome } from '../outcome';

type Format = MadeHere;
const usual: readonly Format[] = ['docx', 'xlsx'];
const formats: readonly Format[] = [...usual, 'csv', 'zip'];

const noPdf =
  'A PDF is printed by the window of the app, and batch has none: export docx, or use the app for the PDF. Nothing was written';

const formatsOption = (batch: BatchArguments): readonly Format[] => {
  const wanted = (textOption(batch, 'formats') ?? usual.join(',')).split(',').map((text) => text.trim());
  return wanted.map((text) => {
    if (text === 'pdf') throw badArguments(noPdf);
    const format = formats.find((known) => known === text);
    if (format === undefined) throw badArguments(`--formats are any of ${formats.join(', ')}, separated by commas`);
    return format;
  });
};

const audienceOption = (batch: BatchArguments): ReleaseWanted['audience'] => {
  const text = textOption(batch, 'audience');
  if (text === null) return undefined;
  const audience = audiences.find((known) => known === text);
  if (audience === undefined) throw badArguments(`--audience is ${audiences.join(', ')}`);
  return audience;
};

/** Both or neither: nobody overrides without a reason. */
const overrideOption = (batch: BatchArguments): ReleaseWanted['override'] =>
  textOption(batch, 'override-by') === null && textOption(batch, 'because') === null
    ? undefined
    : {
        role: neededOption(batch, 'override-by', 'Head of EDI'),
        reason: neededOption(batch, 'because', 'The file was corrected'),
      };

export const exportAll = async (
  { context }: OpenedServices,
  appVersion: string,
  wanted: {
    readonly year: number;
    readonly version: 'restricted' | 'public';
    readonly out: string;
    readonly formats: readonly Format[];
  } & Pick<ReleaseWanted, 'audience' | 'override'>,
): Promise<readonly string[]> => {
  const folder = path.resolve(wanted.out);
  fs.mkdirSync(folder, { recursive: true });
  const { year, version, audience, override } = wanted;
  const made = await exportDocuments(
    context,
    appVersion,
    wanted.formats.map((format) => ({ year, version, format, target: { folder }, audience, override })),
  );
  return made.map((one) => one.path);
};

export const exportCommand = async (
  batch: BatchArguments,
  services: OpenedServices,
  appVersion: string,
): Promise<Outcome> => {
  const wanted = {
    year: yearOption(batch),
    version: versionOption(batch),
    out: outOption(batch),
    formats: formatsOption(batch),
    audience: audienceOption(batch),
    override: overrideOption(batch),
  };
  return done({ files: await exportAll(services, appVersion, wanted) });
};

/** `releases`: everything that has left, the newest first. */
export const releasesCommand = (_batch: BatchArguments, { context: { db } }: OpenedServices): Outcome =>
  done({ releases: listOfReleases(db) });
