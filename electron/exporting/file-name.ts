import type { ExportFormat } from '../../shared/ipc/export-formats';
import type { PackCut } from '../../shared/reference/cuts';
import { paperKindWithin } from '../../shared/narrative/leaving/audience-words';
import type { Version } from '../../shared/reference/settings';
import { usualAudience } from '../../shared/releases/usual-audience';
import type { Audience } from '../../shared/releases/release.types';

export interface FileNameParts {
  readonly organisation: string;
  readonly year: number;
  readonly version: Version;
  readonly format: ExportFormat;
  /** Not said: whom the version is for. */
  readonly audience?: Audience | undefined;
}

const kinds: Readonly<Record<Exclude<ExportFormat, 'docx' | 'pdf'>, string>> = {
  xlsx: 'figures and action plan',
  csv: 'figures',
  zip: 'pictures',
};

/** Of what is no paper only where it is for others than its version usually is. */
const readers: Readonly<Record<Audience, string>> = {
  board: '',
  division: ' for divisions',
  network: ' for the staff network',
  other: ' for readers outside the trust',
  public: '',
};

const kindOf = ({ version, format, audience = usualAudience[version] }: FileNameParts): string =>
  format === 'docx' || format === 'pdf' ? paperKindWithin(audience) : `${kinds[format]}${readers[audience]}`;

/** Linux allows 255 bytes a name and Windows 260 characters a whole path: this leaves room for a deep folder. */
const mostBytes = 80;

const withinBytes = (text: string): string => {
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += encoder.encode(character).length;
    if (bytes > mostBytes) return kept;
    kept += character;
  }
  return kept;
};

/** Removes what Windows refuses in a name, and the invisible characters that can turn a name round (U+202E). */
const safePart = (text: string): string => {
  const plain = text
    .normalize('NFC')
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return withinBytes(plain).replace(/^[. ]+|[. ]+$/g, '');
};

/**
 * "WRES 2025 board paper - Riverbank NHS Trust - Restricted.docx". It starts with a word of its own, so that no
 * organisation can make it one of Windows' reserved names (CON, NUL, COM1 …), and the version is never cut off.
 */
export const exportFileName = (parts: FileNameParts): string => {
  const { organisation, year, version, format } = parts;
  const name = safePart(organisation);
  const kind = `WRES ${String(year)} ${kindOf(parts)}`;
  const ending = version === 'restricted' ? 'Restricted' : 'Public';
  return `${[kind, name, ending].filter((part) => part !== '').join(' - ')}.${format}`;
};

/** "Handover of Riverbank NHS Trust 2026-11-30.rewhandover": a word of its own first, as above. */
export const handoverFileName = (organisation: string, madeOn: string): string =>
  `${`Handover of ${safePart(organisation)}`.trim()} ${madeOn}.rewhandover`;

/** "Action plan to edit - Riverbank NHS Trust - 2026-04-04.xlsx". */
export const planFileNameOf = (organisation: string, day: string): string =>
  `${['Action plan to edit', safePart(organisation), day].filter((part) => part !== '').join(' - ')}.xlsx`;

/** "WRES 2025 what is hidden - Riverbank NHS Trust - Restricted.csv" */
export const hiddenListName = ({ organisation, year }: Pick<FileNameParts, 'organisation' | 'year'>): string =>
  `${[`WRES ${String(year)} what is hidden`, safePart(organisation), 'Restricted'].filter((part) => part !== '').join(' - ')}.csv`;

const packKinds: Readonly<Record<PackCut, string>> = {
  directorate: 'division pack',
  site: 'site pack',
  staff_group: 'staff group pack',
};

export interface PackNameParts extends Omit<FileNameParts, 'format'> {
  readonly format: 'docx' | 'xlsx';
  readonly cut: PackCut;
  readonly division: string;
  /** Names of the same run: two divisions whose names differ only in what a name may not hold get a number. */
  readonly taken: readonly string[];
}

/** "WRES 2025 division pack - Surgery - Riverbank NHS Trust - Restricted.xlsx" */
export const packFileName = ({ organisation, year, version, format, cut, division, taken }: PackNameParts): string => {
  const ending = version === 'restricted' ? 'Restricted' : 'Public';
  const start = [`WRES ${String(year)} ${packKinds[cut]}`, safePart(division), safePart(organisation)];
  const nameOf = (number: number): string =>
    `${[...start, ending, ...(number === 1 ? [] : [String(number)])].filter((part) => part !== '').join(' - ')}.${format}`;
  const isTaken = (name: string): boolean => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  let number = 1;
  while (isTaken(nameOf(number))) number += 1;
  return nameOf(number);
};
