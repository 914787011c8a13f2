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

/** Up to this many rows a table is kept on one page. */
const mostRowsKeptTogether = 9;

const table = (block: TableBlock, caption: CaptionBlock | null): string => {
  const total = block.columns.reduce((sum, { share }) => sum + share, 0);
  const widths = block.columns.map(({ share }) => `<col width="${((100 * share) / total).toFixed(2)}%">`);
  const heads = block.columns.map((column) => `<th scope="col"${numberClass(column)}>${lines(column.title)}</th>`);
  const rows = block.rows.map((entries) => `<tr>${row(block, entries)}</tr>`);
  const look = [
    ...(block.isDense === true ? ['dense'] : []),
    ...(block.rows.length <= mostRowsKeptTogether ? ['whole'] : []),
  ];
  return [
    `<table class="${look.join(' ')}">`,
    caption === null ? '' : `<caption>${captionText(caption)}</caption>`,
    `<colgroup>${widths.join('')}</colgroup><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
  ].join('');
};

const picture = (block: PictureBlock, caption: CaptionBlock | null, pictures: DrawnPictures): string => {
  const drawn = pictures.byKey.get(block.key);
  if (drawn === undefined) return '';
  const source = `data:image/svg+xml;base64,${Buffer.from(drawn.svg).toString('base64')}`;
  const size = `width="${String(block.width)}" height="${String(block.height)}"`;
  const words = caption === null ? '' : `<figcaption>${captionText(caption)}</figcaption>`;
  return `<figure><img src="${source}" alt="${escaped(block.description)}" ${size}>${words}</figure>`;
};

const text = ({ label, text: words, look }: TextBlock): string => {
  // The title of the paper is the first entry of the outline.
  if (look.style === 'Title') return `<h1 class="title">${lines(words)}</h1>`;
  const style = look.style === undefined ? '' : ` class="${look.style.toLowerCase()}"`;
  return `<p${style}>${label === null ? '' : `<strong>${escaped(label)}:</strong> `}${lines(words)}</p>`;
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
      return table(block, caption);
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

/** A caption belongs to the table after it and to the picture before it: in a page both are one element. */
export const htmlBlocks = (blocks: readonly PaperBlock[], pictures: DrawnPictures): string =>
  blocks
    .map((block, at) => {
      const [before, after] = [blocks[at - 1], blocks[at + 1]];
      if (block.kind === 'caption' && (block.of === 'Table' ? after?.kind === 'table' : before?.kind === 'picture'))
        return '';
      const beside = block.kind === 'table' ? before : after;
      return alone(block, beside?.kind === 'caption' ? beside : null, pictures);
    })
    .join('\n');
