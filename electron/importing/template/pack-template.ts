import { strToU8, zipSync } from 'fflate';
import { contentTypesPart } from './package-paths';
import type { TemplateParts } from './template-file';
import { xmlText } from './xml-tree';

/** A fixed day, so that the same template gives the same bytes; a zip knows none before 1980. */
const day = new Date(1980, 0, 1, 12);

/** The parts of a template as a Word document again, the list of its parts first. */
export const packTemplate = ({ xml, other }: TemplateParts): Uint8Array => {
  const texts = [...xml].map(([name, root]): readonly [string, Uint8Array] => [name, strToU8(xmlText(root))]);
  const ordered = [...texts, ...other].sort(
    ([first], [second]) => Number(second === contentTypesPart) - Number(first === contentTypesPart),
  );
  return zipSync(Object.fromEntries(ordered), { level: 6, mtime: day });
};
