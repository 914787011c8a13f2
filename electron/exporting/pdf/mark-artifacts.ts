import { UnknownPdf } from './pdf-file';

const tokens = /<<|>>|<[\da-fA-F\s]*>|\((?:\\[\s\S]|[^\\()])*\)|[[\]]|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+/g;
const operator = /^(?!(?:true|false|null)$)[A-Za-z'"][A-Za-z\d*]*$/;

/** What an operator does to the marks of a page. */
type Kind = 'open' | 'close' | 'draw' | 'paint' | 'drop' | 'show' | 'picture';

const operatorsOf: Readonly<Record<Kind, readonly string[]>> = {
  open: ['BDC', 'BMC'],
  close: ['EMC'],
  draw: ['m', 'l', 'c', 'v', 'y', 'h', 're'],
  paint: ['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*'],
  drop: ['n'],
  show: ['Tj', 'TJ', "'", '"', 'Do', 'sh'],
  picture: ['BI'],
};

const kinds: readonly Kind[] = ['open', 'close', 'draw', 'paint', 'drop', 'show', 'picture'];
const kindOf: ReadonlyMap<string, Kind> = new Map(
  kinds.flatMap((kind) => operatorsOf[kind].map((name) => [name, kind] as const)),
);

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

const mark = { line: '/Artifact BMC', words: '/Artifact <</Type /Pagination>> BDC' } as const;

interface Step {
  readonly kind: Kind;
  /** Of its operands, and after the operator. */
  readonly start: number;
  readonly end: number;
}

const stepsOf = (content: string): readonly Step[] => {
  const steps: Step[] = [];
  let start: number | null = null;
  for (const { 0: token, index } of content.matchAll(tokens)) {
    start ??= index;
    if (!operator.test(token)) continue;
    const kind = kindOf.get(token);
    if (kind !== undefined) steps.push({ kind, start, end: index + token.length });
    start = null;
  }
  return steps;
};

/** What is drawn outside every mark, in the order of the page. */
const unmarked = (content: string): readonly Stretch[] => {
  const found: Stretch[] = [];
  let depth = 0;
  let path: number | null = null;
  for (const { kind, start, end } of stepsOf(content)) {
    if (kind === 'picture') throw new UnknownPdf('a picture within the page');
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    if (kind === 'draw') path ??= start;
    if (kind === 'show' && depth === 0) found.push({ start, end, mark: mark.words });
    if (kind === 'paint' && depth === 0 && path !== null) found.push({ start: path, end, mark: mark.line });
    if (kind === 'paint' || kind === 'drop') path = null;
  }
  if (depth !== 0) throw new UnknownPdf('marks that do not end');
  return found;
};

/**
 * Marks what a page draws outside its tags: lines, fills, head and foot, which the printing of the window leaves unmarked. Assistive technology
 * then passes over them.
 * @param content - the operators of a page
 */
export const markArtifacts = (content: string): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, mark: opening } of unmarked(content)) {
    pieces.push(content.slice(at, start), `${opening}\n`, content.slice(start, end), '\nEMC');
    at = end;
  }
  return [...pieces, content.slice(at)].join('');
};
