import { descendants, isElement } from './xml-tree';
import type { XmlElement } from './xml-tree';

/** Fields of Word that read other files, call other programs or run something. */
const fetches =
  /^\s*(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|RD|MACROBUTTON|GOTOBUTTON|MERGEFIELD|EMBED|CONTROL|HTMLACTIVEX|ADDIN)\b/i;

interface Field {
  instruction: string;
  readonly marks: XmlElement[];
  isResult: boolean;
}

const wordsOf = ({ children }: XmlElement): string => children.filter((child) => !isElement(child)).join('');

/** A field that another one names is part of it: the outer one cannot be judged by its own words alone. */
const close = (open: Field[], found: XmlElement[]): void => {
  const field = open.pop();
  if (field === undefined) return;
  if (fetches.test(field.instruction)) found.push(...field.marks);
  const outer = open.at(-1);
  if (outer !== undefined && !outer.isResult) outer.instruction += field.instruction;
};

/**
 * The elements to take out so that no field of a part fetches or runs anything; what a field showed last stays as words. Of a field in one piece it
 * is the field itself, of which the content is to be kept.
 */
export const fetchingFields = (root: XmlElement): readonly XmlElement[] => {
  const found: XmlElement[] = [];
  const open: Field[] = [];
  for (const one of descendants(root)) {
    const field = open.at(-1);
    if (one.name === 'w:fldSimple' && fetches.test(one.attributes['w:instr'] ?? '')) found.push(one);
    else if (one.name === 'w:instrText' && field !== undefined && !field.isResult) {
      field.instruction += wordsOf(one);
      field.marks.push(one);
    } else if (one.name === 'w:fldChar') {
      const kind = one.attributes['w:fldCharType'];
      if (kind === 'begin') open.push({ instruction: '', marks: [one], isResult: false });
      else if (field !== undefined) {
        field.marks.push(one);
        if (kind === 'separate') field.isResult = true;
        else close(open, found);
      }
    }
  }
  // A field that is never closed is no field: Word shows it as it is, and would still read its words.
  for (const { instruction, marks } of open) if (fetches.test(instruction)) found.push(...marks);
  return found;
};
