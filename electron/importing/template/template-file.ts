import { fileSignature } from '../file-signature';
import { isEncryptedContainer } from '../protection';
import { unpackEntry } from '../unpack-entry';
import { readZipEntries } from '../zip-entries';
import type { ZipEntry } from '../zip-entries';
import { contentTypesPart, mainPart } from './package-paths';
import { damagedTemplate, templateFailure } from './template-failure';
import { elementsOf, parseXml } from './xml-tree';
import type { XmlElement } from './xml-tree';

/** A template is a few pages with a logo: a larger one would make every paper as large. */
const mostBytes = 10 * 1024 * 1024;
const mostUnpacked = 60 * 1024 * 1024;
/** What is read as a tree of elements takes many times its size. */
const mostXml = 15 * 1024 * 1024;
const mostEntries = 2000;

/** The parts of a Word document by their paths: XML as trees, anything else as it is. */
export interface TemplateParts {
  readonly xml: ReadonlyMap<string, XmlElement>;
  readonly other: ReadonlyMap<string, Uint8Array>;
}

const tooLarge = (fileName: string): Error =>
  templateFailure(
    'too_large',
    `“${fileName}” is too large for a template: up to 10 MB, and 60 MB unpacked.`,
    'Make its pictures smaller in Word (Picture Format, Compress Pictures) and choose it again.',
  );

const protectedTemplate = (fileName: string): Error =>
  templateFailure(
    'protected',
    `“${fileName}” is protected with a password.`,
    'Open it in Word, remove the password (File, Info, Protect Document), save a copy and choose the copy.',
  );

const notWord = (fileName: string): Error =>
  templateFailure(
    'not_word',
    `“${fileName}” is no Word document of today’s kind.`,
    'Open it in Word, save it as a Word document (.docx), and choose that.',
  );

const withMacros = (fileName: string): Error =>
  templateFailure(
    'macros',
    `“${fileName}” has macros, and a template with macros is not taken: nothing in it was run.`,
    'Open it in Word, save it as a Word document without macros (.docx), and choose that.',
  );

/** Everything that looks like code, by the name of its part or of its kind. */
const macroPart = /vbaProject|vbaData|(^|\/)macrosheets\//i;
const macroKind = /macroEnabled|vnd\.ms-office\.vbaProject/i;

const isXml = (name: string): boolean => /\.(xml|rels)$/i.test(name);

const entriesOf = (bytes: Uint8Array, fileName: string): readonly ZipEntry[] => {
  try {
    return readZipEntries(bytes).filter(({ name }) => !name.endsWith('/'));
  } catch {
    throw damagedTemplate(fileName);
  }
};

const sizeOf = (entries: readonly ZipEntry[]): number => entries.reduce((sum, { size }) => sum + size, 0);

/** By the zip's directory, before anything is unpacked; and unpacking never goes beyond the size that it names. */
const refuseByDirectory = (entries: readonly ZipEntry[], fileName: string): void => {
  if (entries.length > mostEntries || sizeOf(entries) > mostUnpacked) throw tooLarge(fileName);
  if (sizeOf(entries.filter(({ name }) => isXml(name))) > mostXml) throw tooLarge(fileName);
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw protectedTemplate(fileName);
  if (entries.some(({ name }) => macroPart.test(name))) throw withMacros(fileName);
  const names = new Set(entries.map(({ name }) => name));
  if (names.size !== entries.length) throw damagedTemplate(fileName);
  if (!names.has(mainPart) || !names.has(contentTypesPart)) throw notWord(fileName);
};

const decoded = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
};

const unpack = (bytes: Uint8Array, entries: readonly ZipEntry[], fileName: string): TemplateParts => {
  try {
    const xml = new Map<string, XmlElement>();
    const other = new Map<string, Uint8Array>();
    for (const entry of entries) {
      const content = unpackEntry(bytes, entry);
      if (isXml(entry.name)) xml.set(entry.name, parseXml(decoded(content)));
      else other.set(entry.name, content);
    }
    return { xml, other };
  } catch {
    throw damagedTemplate(fileName);
  }
};

const kindsIn = ({ xml }: TemplateParts): readonly string[] => {
  const types = xml.get(contentTypesPart);
  return types === undefined ? [] : elementsOf(types).map(({ attributes }) => attributes['ContentType'] ?? '');
};

/** The names that Word itself reads; "Strict Open XML" has others, and little else reads it. */
const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * Opens a Word document to be used as a template. Only read: nothing in it is run or fetched.
 * @throws WorkbenchFailure not_a_template, with the reason
 */
export const openTemplate = (bytes: Uint8Array, fileName: string): TemplateParts => {
  if (bytes.length === 0)
    throw templateFailure('empty', `“${fileName}” is empty.`, 'Check that the right file was saved.');
  if (bytes.length > mostBytes) throw tooLarge(fileName);
  const signature = fileSignature(bytes);
  if (signature === 'ole' && isEncryptedContainer(bytes)) throw protectedTemplate(fileName);
  if (signature !== 'zip') throw notWord(fileName);
  const entries = entriesOf(bytes, fileName);
  refuseByDirectory(entries, fileName);
  const parts = unpack(bytes, entries, fileName);
  if (kindsIn(parts).some((kind) => macroKind.test(kind))) throw withMacros(fileName);
  const document = parts.xml.get(mainPart);
  if (document?.name !== 'w:document' || document.attributes['xmlns:w'] !== transitional) throw notWord(fileName);
  return parts;
};
