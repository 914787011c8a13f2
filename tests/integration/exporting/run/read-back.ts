import fs from 'node:fs';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import type { Version } from '../../../../shared/reference/settings';
import { elements } from '../open-docx';

/** A table as somebody reads it in a file: what stands above it, its headings, its rows. Numbers of a workbook stay numbers. */
export interface ReadTable {
  readonly file: string;
  readonly version: Version;
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const versionOf = (file: string): Version => (/ - Public(\.| - \d|$)/.test(file) ? 'public' : 'restricted');

const plain = (xml: string): string =>
  xml
    .replace(/<w:br\/>|<br\s*\/?>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&');

/** Rows of cells, the words of each; the first row holds the headings. */
const gridOf = (table: string, row: string, cells: RegExp): readonly (readonly string[])[] =>
  elements(table, row).map((one) => [...one.matchAll(cells)].map(([cell]) => plain(cell)));

const asTable = (
  file: string,
  title: string,
  [headings = [], ...rows]: readonly (readonly (string | number | null)[])[],
): ReadTable => ({ file, version: versionOf(file), title, headings: headings.map(String), rows });

const readWord = (file: string, bytes: Uint8Array): readonly ReadTable[] => {
  const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const pieces = document.split(/(?=<w:tbl>)/);
  return pieces.flatMap((piece, at) => {
    const [table] = elements(piece, 'w:tbl');
    if (table === undefined) return [];
    const title =
      elements(pieces[at - 1] ?? '', 'w:p')
        .map(plain)
        .filter((text) => text !== '')
        .at(-1) ?? '';
    return [asTable(file, title, gridOf(table, 'w:tr', /<w:tc>[\s\S]*?<\/w:tc>/g))];
  });
};

/** The page that the app prints: `file` is the name of the PDF. */
export const readPage = (file: string, html: string): readonly ReadTable[] =>
  html.split(/(?=<table[ >])/).flatMap((piece, at, pieces) => {
    const [table] = elements(piece, 'table');
    if (table === undefined) return [];
    const title = plain(elements(pieces[at - 1] ?? '', 'p').at(-1) ?? '');
    return [asTable(file, title, gridOf(table, 'tr', /<t[hd][ >][\s\S]*?<\/t[hd]>/g))];
  });

/** A sheet has its title, a note, perhaps an empty row, and then its headings: the first row with several cells. */
const readWorkbook = (file: string, bytes: Uint8Array): readonly ReadTable[] => {
  const book = read(bytes);
  return book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) return [];
    const rows = utils.sheet_to_json<(string | number | null)[]>(sheet, { header: 1, raw: true, defval: null });
    const start = rows.findIndex((row) => row.filter((cell) => cell !== null && cell !== '').length > 1);
    return start < 0 ? [] : [asTable(file, name, rows.slice(start))];
  });
};

const readCsv = (file: string, bytes: Uint8Array): readonly ReadTable[] => {
  const book = read(strFromU8(bytes), { type: 'string', raw: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (sheet === undefined) return [];
  const rows = utils.sheet_to_json<(string | null)[]>(sheet, { header: 1, raw: true, defval: null });
  const typed = rows.map((row) =>
    row.map((cell) => (cell !== null && /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)),
  );
  return [asTable(file, 'Figures', typed)];
};

/** The words of every drawing of a pack, and the texts beside them, a line each. */
const readPictures = (file: string, bytes: Uint8Array): readonly ReadTable[] =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => name.endsWith('.svg') || name.endsWith('.txt'))
    .map(([name, data]) => {
      const text = strFromU8(data);
      const lines = name.endsWith('.txt') ? text.split(/\r?\n/) : elements(text, 'text').map(plain);
      return { ...asTable(file, name, []), rows: lines.map((line) => [line]) };
    });

const readers: Readonly<Record<string, (file: string, bytes: Uint8Array) => readonly ReadTable[]>> = {
  '.docx': readWord,
  '.xlsx': readWorkbook,
  '.csv': readCsv,
  '.zip': readPictures,
};

/** Every table of every file of a run, as it stands on the disk. */
export const readRun = (folder: string): readonly ReadTable[] =>
  fs.readdirSync(folder).flatMap((file) => {
    const reader = readers[path.extname(file)];
    if (reader === undefined || file.includes('what is hidden')) return [];
    return reader(file, fs.readFileSync(path.join(folder, file)));
  });
