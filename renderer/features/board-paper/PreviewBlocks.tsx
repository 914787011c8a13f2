import { assertNever } from '../../../shared/assert-never';
import { entryText } from '../../../shared/paper/paper-block';
import { TableRegion } from '../../components/TableRegion';
import type { CaptionBlock, ListBlock, PaperBlock, PictureBlock, TableBlock } from '../../../shared/paper/paper-block';

const captionText = ({ of, number, title }: CaptionBlock): string => `${of} ${String(number)}. ${title}`;

const numberClass = (isNumber: boolean | undefined): string | undefined => (isNumber === true ? 'n' : undefined);

const PreviewTable = ({ table, caption }: { readonly table: TableBlock; readonly caption: string }) => (
  <TableRegion label={caption}>
    <table className="data-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {table.columns.map(({ title, isNumber }) => (
            <th key={title} scope="col" className={numberClass(isNumber)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, at) => (
          <tr key={at}>
            {table.columns.map(({ title, isNumber }, column) => {
              const text = entryText(row[column] ?? '');
              return column === 0 ? (
                <th key={title} scope="row">
                  {text}
                </th>
              ) : (
                <td key={title} className={numberClass(isNumber)}>
                  {text}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </TableRegion>
);

const List = ({ list }: { readonly list: ListBlock }) => {
  const items = list.texts.map((text, at) => <li key={at}>{text}</li>);
  return list.numberedAs === null ? <ul>{items}</ul> : <ol>{items}</ol>;
};

const headingNames = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;
const textClasses = { Title: 'is-title', Lead: 'is-lead', Note: 'is-note' } as const;

interface PictureProps {
  readonly picture: PictureBlock;
  readonly svg: string | undefined;
  readonly caption: string;
}

const Picture = ({ picture, svg, caption }: PictureProps) =>
  svg === undefined ? null : (
    <figure>
      <img
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
        alt={picture.description}
        width={picture.width}
        height={picture.height}
      />
      <figcaption>{caption}</figcaption>
    </figure>
  );

interface BlockProps {
  readonly block: PaperBlock;
  /** The caption beside a table or a picture. */
  readonly caption: string;
  readonly pictures: Readonly<Record<string, string>>;
}

const Block = ({ block, caption, pictures }: BlockProps) => {
  switch (block.kind) {
    case 'heading': {
      const Heading = headingNames[block.level];
      return <Heading>{block.text}</Heading>;
    }
    case 'text':
      return block.look.style === 'Title' ? (
        <h3 className="is-title">{block.text}</h3>
      ) : (
        <p className={block.look.style === undefined ? undefined : textClasses[block.look.style]}>
          {block.label === null ? null : <strong>{block.label}: </strong>}
          {block.text}
        </p>
      );
    case 'list':
      return <List list={block} />;
    case 'caption':
      return null;
    case 'table':
      return <PreviewTable table={block} caption={caption} />;
    case 'picture':
      return <Picture picture={block} svg={pictures[block.key]} caption={caption} />;
    case 'banner':
      return <p className="is-banner">{block.text}</p>;
    case 'contents':
      return (
        <ul>
          {block.lines.map(({ anchor, title }) => (
            <li key={anchor}>{title}</li>
          ))}
        </ul>
      );
    default:
      return assertNever(block);
  }
};

/** A caption stands before its table and after its picture. */
const captionOf = (blocks: readonly PaperBlock[], at: number): string => {
  const beside = blocks[at]?.kind === 'table' ? blocks[at - 1] : blocks[at + 1];
  return beside?.kind === 'caption' ? captionText(beside) : '';
};

interface Props {
  readonly blocks: readonly PaperBlock[];
  readonly pictures: Readonly<Record<string, string>>;
}

/** The pieces of the paper on screen, from the very description that the documents are made from. */
export const PreviewBlocks = ({ blocks, pictures }: Props) => (
  <>
    {blocks.map((block, at) => (
      <Block key={at} block={block} caption={captionOf(blocks, at)} pictures={pictures} />
    ))}
  </>
);
