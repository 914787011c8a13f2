import fs from 'node:fs';
import path from 'node:path';
import type { OpenedServices } from '../../data/open-services';
import { exportDocuments } from '../../data/services/export-service';
import { badArguments, neededOption, outOption, textOption, versionOption, yearOption } from '../arguments';
import type { MadeHere } from '../../exporting/export-files';
import type { BatchArguments } from '../arguments';
import { listOfReleases } from '../../data/services/release-service';
import type { ReleaseWanted } from '../../data/services/release-service';
import { readTemplate } from '../../data/services/template-service';
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

/** `--template FILE` for this paper alone, `--template none` for the workbench's own look; else the one that is kept. */
const templateOption = async (
  batch: BatchArguments,
): Promise<{ readonly look?: 'own'; readonly template?: Uint8Array }> => {
  const text = textOption(batch, 'template');
  if (text === null) return {};
  if (text === 'none') return { look: 'own' };
  const place = path.resolve(text);
  return { template: (await readTemplate({ path: place, name: path.basename(place) })).bytes };
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
    readonly look?: 'own' | undefined;
    readonly template?: Uint8Array | undefined;
  } & Pick<ReleaseWanted, 'audience' | 'override'>,
): Promise<{ readonly files: readonly string[]; readonly warnings: readonly string[] }> => {
  const folder = path.resolve(wanted.out);
  fs.mkdirSync(folder, { recursive: true });
  const { year, version, audience, override, look, template } = wanted;
  const made = await exportDocuments(
    context,
    appVersion,
    wanted.formats.map((format) => ({ year, version, format, target: { folder }, audience, override, look, template })),
  );
  return { files: made.map((one) => one.path), warnings: [...new Set(made.flatMap((one) => one.warnings))] };
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
  return done(await exportAll(services, appVersion, { ...wanted, ...(await templateOption(batch)) }));
};

/** `releases`: everything that has left, the newest first. */
export const releasesCommand = (_batch: BatchArguments, { context: { db } }: OpenedServices): Outcome =>
  done({ releases: listOfReleases(db) });
