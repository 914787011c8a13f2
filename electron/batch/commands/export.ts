import fs from 'node:fs';
import path from 'node:path';
import type { OpenedServices } from '../../data/open-services';
import { exportDocument } from '../../data/services/export-service';
import { badArguments, outOption, textOption, versionOption, yearOption } from '../arguments';
import type { BatchArguments } from '../arguments';
import { done } from '../outcome';
import type { Outcome } from '../outcome';

type Format = 'docx' | 'xlsx';
const formats: readonly Format[] = ['docx', 'xlsx'];

const formatsOption = (batch: BatchArguments): readonly Format[] => {
  const wanted = (textOption(batch, 'formats') ?? formats.join(',')).split(',').map((text) => text.trim());
  return wanted.map((text) => {
    const format = formats.find((known) => known === text);
    if (format === undefined) throw badArguments(`--formats are ${formats.join(' and ')}, separated by a comma`);
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
    readonly formats: readonly Format[];
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
