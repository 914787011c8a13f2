/** The objects of a PDF by their number, each as it stands between "obj" and "endobj", a byte a character. */
export interface PdfFile {
  readonly head: string;
  readonly objects: ReadonlyMap<number, string>;
  readonly root: number;
  readonly info: number;
}

/** The file is not built as the printing of the window builds it. */
export class UnknownPdf extends Error {}

const lastTable = (file: string): { readonly table: string; readonly trailer: string } => {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1]);
  const [table = '', trailer = ''] = file.slice(start).split('trailer');
  if (!table.startsWith('xref') || trailer.includes('/Prev')) throw new UnknownPdf('no single table of objects');
  return { table, trailer };
};

const objectAt = (file: string, number: number, offset: number): string => {
  const opening = `${String(number)} 0 obj\n`;
  const start = offset + opening.length;
  if (!file.startsWith(opening, offset)) throw new UnknownPdf(`no object ${String(number)}`);
  const plain = file.slice(start, file.indexOf('\nendobj', start));
  const stream = plain.indexOf('stream\n');
  if (stream < 0) return plain;
  const length = Number(/\/Length (\d+)[\s/>]/.exec(plain.slice(0, stream))?.[1]);
  const end = file.indexOf('\nendobj', start + stream + length);
  if (!Number.isFinite(length) || end < 0) throw new UnknownPdf(`a stream without its length: ${String(number)}`);
  return file.slice(start, end);
};

const reference = (trailer: string, name: string): number => {
  const found = Number(new RegExp(`/${name} (\\d+) 0 R`).exec(trailer)?.[1]);
  if (!Number.isInteger(found)) throw new UnknownPdf(`no ${name}`);
  return found;
};

/**
 * Reads a PDF with one plain table of objects, as the window prints it.
 * @throws UnknownPdf where it is built otherwise
 */
export const readPdf = (bytes: Uint8Array): PdfFile => {
  const file = Buffer.from(bytes).toString('latin1');
  const { table, trailer } = lastTable(file);
  const entries = [...table.matchAll(/(\d{10}) \d{5} ([nf])/g)];
  if (!/^xref\s+0 \d+\s/.test(table) || entries.length < 2) throw new UnknownPdf('a table of objects in pieces');
  const objects = new Map<number, string>();
  entries.forEach(([, offset, use], number) => {
    if (use === 'n') objects.set(number, objectAt(file, number, Number(offset)));
  });
  const head = file.slice(0, file.indexOf('1 0 obj'));
  return { head, objects, root: reference(trailer, 'Root'), info: reference(trailer, 'Info') };
};

/** Writes the objects anew, with a table of their places. */
export const writePdf = ({ head, objects, root, info }: PdfFile): Uint8Array => {
  const numbers = [...objects.keys()].sort((a, b) => a - b);
  const size = (numbers.at(-1) ?? 0) + 1;
  const places = new Map<number, number>();
  const pieces = [head];
  let at = head.length;
  for (const number of numbers) {
    const piece = `${String(number)} 0 obj\n${objects.get(number) ?? ''}\nendobj\n`;
    places.set(number, at);
    pieces.push(piece);
    at += piece.length;
  }
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const trailer = `trailer\n<</Size ${String(size)}\n/Root ${String(root)} 0 R\n/Info ${String(info)} 0 R>>\n`;
  pieces.push(`xref\n0 ${String(size)}\n${rows.join('')}${trailer}startxref\n${String(at)}\n%%EOF\n`);
  return new Uint8Array(Buffer.from(pieces.join(''), 'latin1'));
};

/** Text as any reader of PDF takes it. */
export const pdfText = (text: string): string => {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
  return `<feff${units.join('')}>`;
};
