import fs from 'node:fs';
import path from 'node:path';
import type { OpenedServices } from '../../data/open-services';
import { exportDocument } from '../../data/services/export-service';
import { badArguments, outOption, textOption, versionOption, yearOption } from '../arguments';
import type { MadeHere } from '../../exporting/export-files';
import type { BatchArguments } from '../arguments';
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

export const exportAll = async (
  { context }: OpenedServices,
  appVersion: string,
  wanted: {
    readonly year: number;
    readonly version: 'restricted' | 'public';
    readonly out: string;
    readonly formats: readonly MadeHere[];
  },
): Promise<readonly string[]> => {
  const folder = path.resolve(wanted.out);
  fs.mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const format of wanted.formats) {
    const made = await exportDocument(context, appVersion, {
      year: wanted.year,
      version: wanted.version,
      format,
      target: { folder },
    });
    files.push(made.path);
  }
  return files;
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
  };
  return done({ files: await exportAll(services, appVersion, wanted) });
};
