import { assertNever } from '../../../shared/assert-never';
import { entryText } from '../../../shared/paper/paper-block';
import type {
  CaptionBlock,
  ListBlock,
  PaperBlock,
  PictureBlock,
  TableBlock,
  TableColumn,
  TableEntry,
  TextBlock,
} from '../../../shared/paper/paper-block';
import { textWidth } from '../page';
import type { DrawnPictures } from '../pictures/picture';
import { escaped, lines } from './escaped';

const captionText = ({ of, number, title }: CaptionBlock): string => escaped(`${of} ${String(number)}. ${title}`);

const numberClass = ({ isNumber }: TableColumn): string => (isNumber === true ? ' class="number"' : '');

/** A tint is an attribute of the cell: the page's policy allows no style of its own. */
const tint = (entry: TableEntry): string => (typeof entry === 'string' ? '' : ` bgcolor="#${escaped(entry.fill)}"`);

const row = ({ columns }: TableBlock, entries: readonly TableEntry[]): string =>
  columns
    .map((column, at) => {
      const entry = entries[at] ?? '';
      const look = `${numberClass(column)}${tint(entry)}`;
      const words = lines(entryText(entry));
      return at === 0 ? `<th scope="row"${look}>${words}</th>` : `<td${look}>${words}</td>`;
    })
    .join('');

/** How much of the page's width a table takes: what is wider than an upright page stands on a wide one. */
const shareOfPage = ({ width }: TableBlock): number =>
  width / (width > textWidth.portrait ? textWidth.landscape : textWidth.portrait);

const table = (block: TableBlock): string => {
  const total = block.columns.reduce((sum, { share }) => sum + share, 0);
  const widths = block.columns.map(({ share }) => `<col width="${((100 * share) / total).toFixed(2)}%">`);
  const heads = block.columns.map((column) => `<th scope="col"${numberClass(column)}>${lines(column.title)}</th>`);
  const rows = block.rows.map((entries) => `<tr>${row(block, entries)}</tr>`);
  return [
    `<table${block.isDense === true ? ' class="dense"' : ''} width="${(100 * shareOfPage(block)).toFixed(0)}%">`,
    `<colgroup>${widths.join('')}</colgroup><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
  ].join('');
};

const picture = (block: PictureBlock, caption: CaptionBlock | null, pictures: DrawnPictures): string => {
  const drawn = pictures.byKey.get(block.key);
  if (drawn === undefined) return '';
  const source = `data:image/svg+xml;base64,${Buffer.from(drawn.svg).toString('base64')}`;
  const size = `width="${String(block.width)}" height="${String(block.height)}"`;
  const words = caption === null ? '' : `<p>${captionText(caption)}</p>`;
  // No <figure>: its tag would be a picture of its own, without words.
  return `<div class="figure"><img src="${source}" alt="${escaped(block.description)}" ${size}>${words}</div>`;
};

const text = ({ label, text: words, look }: TextBlock): string => {
  // The title of the paper is the first entry of the outline.
  if (look.style === 'Title') return `<h1 class="title">${lines(words)}</h1>`;
  const classes = [
    ...(look.style === undefined ? [] : [look.style.toLowerCase()]),
    ...(look.keepNext === true ? ['keep'] : []),
  ];
  const named = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
  return `<p${named}>${label === null ? '' : `<strong>${escaped(label)}:</strong> `}${lines(words)}</p>`;
};

const list = ({ texts, numberedAs }: ListBlock): string => {
  const name = numberedAs === null ? 'ul' : 'ol';
  return `<${name}>${texts.map((words) => `<li>${lines(words)}</li>`).join('')}</${name}>`;
};

const alone = (block: PaperBlock, caption: CaptionBlock | null, pictures: DrawnPictures): string => {
  switch (block.kind) {
    case 'heading': {
      const name = `h${String(block.level)}`;
      const id = block.anchor === null ? '' : ` id="${escaped(block.anchor)}"`;
      return `<${name}${id}${block.breaksPage ? ' class="new-page"' : ''}>${lines(block.text)}</${name}>`;
    }
    case 'text':
      return text(block);
    case 'list':
      return list(block);
    case 'caption':
      return `<p class="caption">${captionText(block)}</p>`;
    case 'table':
      return table(block);
    case 'picture':
      return picture(block, caption, pictures);
    case 'banner':
      return `<p class="banner ${block.version}">${escaped(block.text)}</p>`;
    case 'contents':
      return `<ul class="contents">${block.lines
        .map(({ anchor, title }) => `<li><a href="#${escaped(anchor)}">${escaped(title)}</a></li>`)
        .join('')}</ul>`;
    default:
      return assertNever(block);
  }
};

/** A picture with its caption, or one block. */
const withCaption = (blocks: readonly PaperBlock[], at: number): number =>
  blocks[at]?.kind === 'picture' && blocks[at + 1]?.kind === 'caption' ? 2 : 1;

/** Leads to what follows, and never stands alone at the foot of a page. */
const leads = (block: PaperBlock | undefined): boolean =>
  block?.kind === 'heading' || block?.kind === 'caption' || (block?.kind === 'text' && block.look.keepNext === true);

interface Group {
  /** The place after the last block of it. */
  readonly end: number;
  /** It stays on one page. */
  readonly isWhole: boolean;
  /** What follows begins on the same page. */
  readonly keepsNext: boolean;
}

/** Words that lead to a small table or a picture, with it and the chart of its numbers; what leads to anything longer is kept beside it. */
const groupFrom = (blocks: readonly PaperBlock[], start: number): Group => {
  let at = start;
  while (leads(blocks[at])) at += 1;
  const block = blocks[at];
  if (block?.kind === 'table' && block.isWhole === true) {
    const end = at + 1 + (block.keepNext === true ? withCaption(blocks, at + 1) : 0);
    return { end, isWhole: true, keepsNext: false };
  }
  if (at > start && block?.kind === 'picture')
    return { end: at + withCaption(blocks, at), isWhole: true, keepsNext: false };
  if (at > start) return { end: at, isWhole: at > start + 1, keepsNext: true };
  return { end: at + withCaption(blocks, at), isWhole: false, keepsNext: false };
};

const inOrder = (blocks: readonly PaperBlock[], pictures: DrawnPictures): string => {
  const made: string[] = [];
  for (let at = 0; at < blocks.length; at += withCaption(blocks, at)) {
    const [block, after] = [blocks[at], blocks[at + 1]];
    if (block !== undefined) made.push(alone(block, after?.kind === 'caption' ? after : null, pictures));
  }
  return made.join('\n');
};

/**
 * The caption of a picture is one element with it. That of a table is a paragraph before it and no <caption>: with one, and a head that repeats,
 * Chromium begins the rows of a long table on the page after its caption, and tags the caption's words as nothing. What stays together has an
 * element around it: the wish of neighbours to stay together Chromium follows for two of them, and not for more.
 */
export const htmlBlocks = (blocks: readonly PaperBlock[], pictures: DrawnPictures): string => {
  const made: string[] = [];
  let at = 0;
  while (at < blocks.length) {
    const { end, isWhole, keepsNext } = groupFrom(blocks, at);
    const inside = inOrder(blocks.slice(at, end), pictures);
    made.push(isWhole ? `<div class="whole${keepsNext ? ' keep' : ''}">\n${inside}\n</div>` : inside);
    at = end;
  }
  return made.join('\n');
};
