import fs from 'node:fs';
import path from 'node:path';
import type { OpenedServices } from '../../data/open-services';
import { exportBothVersions, exportTogether } from '../../data/services/leaving/export-service';
import type { ExportWanted } from '../../data/services/leaving/export-service';
import type { Exported } from '../../data/services/leaving/prepared';
import { badArguments, neededOption, outOption, textOption, versionOption, yearOption } from '../arguments';
import type { MadeHere } from '../../exporting/export-files';
import type { BatchArguments } from '../arguments';
import { listOfReleases } from '../../data/services/leaving/release-service';
import type { ReleaseWanted } from '../../data/services/leaving/release-service';
import { packCuts } from '../../../shared/reference/cuts';
import type { PackCut } from '../../../shared/reference/cuts';
import { paperParts } from '../../../shared/releases/paper-parts';
import type { PaperPart } from '../../../shared/releases/paper-parts';
import { readTemplate } from '../../data/services/leaving/template-service';
import { audiences } from '../../../shared/releases/release.types';
import { done } from '../outcome';
import type { Outcome } from '../outcome';

type Format = MadeHere;
const usual: readonly Format[] = ['docx', 'xlsx'];
const formats: readonly Format[] = [...usual, 'csv', 'zip'];

const noPdf =
  'A PDF is printed by the window of the app, and batch has none: export docx, or use the app for the PDF. Nothing was written';

const listOption = (batch: BatchArguments, name: string): readonly string[] | null =>
  textOption(batch, name)
    ?.split(',')
    .map((text) => text.trim()) ?? null;

const packsOption = (batch: BatchArguments): readonly PackCut[] =>
  (listOption(batch, 'packs') ?? []).map((text) => {
    const cut = packCuts.find((known) => known === text);
    if (cut === undefined) throw badArguments(`--packs are any of ${packCuts.join(', ')}, separated by commas`);
    return cut;
  });

/** Parts of a document by their ids, and packs by their names, as a refusal gives them. */
const leaveOutOption = (batch: BatchArguments): readonly string[] => listOption(batch, 'leave-out') ?? [];

const formatsOption = (batch: BatchArguments, otherwise: readonly Format[]): readonly Format[] => {
  const wanted = listOption(batch, 'formats');
  if (wanted === null) return otherwise;
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

type Look = Pick<ExportWanted, 'look' | 'template'>;

/** `--template FILE` for this paper alone, `--template none` for the workbench's own look; else the one that is kept. */
const templateOption = async (batch: BatchArguments): Promise<Look> => {
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

interface Wanted extends Pick<ReleaseWanted, 'override'>, Look {
  readonly year: number;
  readonly out: string;
  readonly formats: readonly Format[];
  readonly leaveOut?: readonly string[];
}

const madeFolder = (out: string): string => {
  const folder = path.resolve(out);
  fs.mkdirSync(folder, { recursive: true });
  return folder;
};

interface Written {
  readonly files: readonly string[];
  readonly warnings: readonly string[];
}

const written = (made: readonly Exported[]): Written => ({
  files: made.map((one) => one.path),
  warnings: [...new Set(made.flatMap((one) => one.warnings))],
});

const isPart = (text: string): text is PaperPart => paperParts.some((known) => known === text);

/** Documents of one version, and packs if any are wanted. */
export const exportAll = async (
  { context }: OpenedServices,
  appVersion: string,
  {
    year,
    out,
    formats: wantedFormats,
    leaveOut = [],
    packs = [],
    ...rest
  }: Wanted & Pick<ReleaseWanted, 'version' | 'audience'> & { readonly packs?: readonly PackCut[] },
): Promise<Written> => {
  const folder = madeFolder(out);
  const { version, override } = rest;
  const made = await exportTogether(context, appVersion, {
    documents: wantedFormats.map((format) => ({
      year,
      format,
      target: { folder },
      leaveOut: leaveOut.filter(isPart),
      ...rest,
    })),
    packs: packs.map((cut) => ({ year, version, cut, folder, override, leaveOut })),
  });
  return written(made);
};

const exportBoth = async (
  { context }: OpenedServices,
  appVersion: string,
  {
    year,
    out,
    formats: wantedFormats,
    override,
    leaveOut = [],
    packs,
    ...look
  }: Wanted & { readonly packs: readonly PackCut[] },
): Promise<Written> => {
  const made = await exportBothVersions(context, appVersion, {
    year,
    folder: madeFolder(out),
    formats: wantedFormats,
    packs,
    override,
    leaveOut: leaveOut.filter(isPart),
    ...look,
  });
  return written(made);
};

const refuseOfOneVersion = (batch: BatchArguments): void => {
  const given = ['version', 'audience'].filter((name) => textOption(batch, name) !== null);
  if (given.length > 0)
    throw badArguments(
      `--both makes the restricted version for the board and the public one: leave out --${given.join(' and --')}`,
    );
};

export const exportCommand = async (
  batch: BatchArguments,
  services: OpenedServices,
  appVersion: string,
): Promise<Outcome> => {
  const packs = packsOption(batch);
  const isBoth = batch.options.both === true;
  const wanted = {
    year: yearOption(batch),
    out: outOption(batch),
    formats: formatsOption(batch, isBoth ? formats : packs.length > 0 ? [] : usual),
    leaveOut: leaveOutOption(batch),
    override: overrideOption(batch),
    packs,
  };
  const look = await templateOption(batch);
  if (isBoth) {
    refuseOfOneVersion(batch);
    return done(await exportBoth(services, appVersion, { ...wanted, ...look }));
  }
  const rest = { version: versionOption(batch), audience: audienceOption(batch) };
  return done(await exportAll(services, appVersion, { ...wanted, ...rest, ...look }));
};

/** `releases`: everything that has left, the newest first. */
export const releasesCommand = (_batch: BatchArguments, { context: { db } }: OpenedServices): Outcome =>
  done({ releases: listOfReleases(db) });
