import { PatchType, patchDocument } from 'docx';
import type { IPatch } from 'docx';
import { addressee, paperKinds } from '../../../shared/narrative/leaving/audience-words';
import { longDate } from '../../../shared/narrative/long-date';
import { problemSentence, versionWords } from '../../../shared/narrative/leaving/template-words';
import type { WordName } from '../../../shared/paper/placeholders';
import type { TemplateProblem } from '../../../shared/paper/template-problem';
import { openTemplate } from '../../importing/template/template-file';
import type { TemplateParts } from '../../importing/template/template-file';
import { packTemplate } from '../../importing/template/pack-template';
import { startCaptions } from '../board-paper/captions';
import { chosenSections } from '../board-paper/describe-paper';
import { paperTitle, versionBanner, versionNote } from '../board-paper/cover';
import type { PaperContext } from '../board-paper/paper-context';
import { paperProperties } from '../board-paper/paper-properties';
import { textWidth } from '../page';
import { audienceOfPaper } from '../paper-input';
import type { MadeDocument, PaperInput } from '../paper-input';
import { paperPictures } from '../pictures/paper-pictures';
import type { Rasterise } from '../pictures/picture';
import { svgToPng } from '../svg-to-png';
import { refuseWrongClock } from '../word/pack-word';
import { paperNumbering } from '../word/numbering';
import { wordBlocks } from '../word/word-blocks';
import type { WordLook } from '../word/word-look';
import { runs } from '../word/word-text';
import { fillBlocks, wholeSections } from './fill-blocks';
import type { Stretch } from './fill-blocks';
import { findPlaces } from './find-places';
import { layOutTemplate } from './lay-out';
import { planTemplate } from './plan-template';
import type { FilledPlace, TemplatePlan } from './plan-template';
import { headingLevels } from './template-headings';
import type { HeadingLevels } from './template-headings';
import { addStyles, bulletStyleOf, stylesPart, tableStyleOf } from './template-styles';

const settingsPart = 'word/settings.xml';

interface Opened {
  readonly parts: TemplateParts;
  readonly levels: HeadingLevels;
  readonly plan: TemplatePlan;
  readonly look: Pick<WordLook, 'tableStyle' | 'bulletStyle'>;
}

const open = async (bytes: Uint8Array, input: PaperInput): Promise<Opened> => {
  const parts = openTemplate(bytes, 'The template');
  const styles = parts.xml.get(stylesPart);
  const levels = headingLevels(styles);
  const plan = planTemplate(findPlaces(parts, levels), chosenSections(input));
  if (styles === undefined) return { parts, levels, plan, look: { tableStyle: null, bulletStyle: null } };
  const added = await addStyles(styles);
  const missing = added.missing.map((style): TemplateProblem => ({ kind: 'no_style', style }));
  return {
    parts: { ...parts, xml: new Map(parts.xml).set(stylesPart, added.styles) },
    levels,
    plan: { ...plan, problems: [...plan.problems, ...missing] },
    look: { tableStyle: tableStyleOf(styles, parts.xml.get(settingsPart)), bulletStyle: bulletStyleOf(styles) },
  };
};

/** What of a paper and a template does not fit, before anything is made. */
export const checkTemplate = async (bytes: Uint8Array, input: PaperInput): Promise<readonly TemplateProblem[]> =>
  (await open(bytes, input)).plan.problems;

const wordsOf = (input: PaperInput): Readonly<Record<WordName, string>> => ({
  title: paperTitle(input.report.year),
  organisation: input.report.organisation,
  year: String(input.report.year),
  date: longDate(input.preparedOn),
  version: versionWords(input.report.version),
  'version note': versionNote(input),
  'kind of paper': paperKinds[audienceOfPaper(input)],
  audience: addressee(audienceOfPaper(input), input.report.organisation),
});

/** What is put in under one key. */
interface Piece {
  readonly key: string;
  readonly stretch: Stretch;
  /** The level of the template's heading above. */
  readonly headingAbove: number;
}

const keysFrom = (): (() => string) => {
  let last = 0;
  return () => `workbench-${String((last += 1))}`;
};

/** Headings stand one level below the template's own above them; whole sections are the uppermost wherever they stand. */
const shiftOf = ({ stretch: { blocks, isWhole }, headingAbove }: Piece): number => {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  return isWhole || levels.length === 0 ? 0 : headingAbove + 1 - Math.min(...levels);
};

/** Inside a table or a box a heading is never the uppermost of the paper. */
const levelAbove = ({ container, headingAbove }: FilledPlace): number =>
  container === 'page' ? headingAbove : Math.max(headingAbove, 1);

/** Blocks made in the order of the text, since their tables and figures are numbered as they are made. */
const piecesOf = (context: PaperContext, { blocks, rest, problems }: TemplatePlan, key: () => string) => {
  const isAdded = (kind: TemplateProblem['kind']): boolean => problems.some((one) => one.kind === kind);
  const piece = (stretch: Stretch, headingAbove: number): Piece => ({ key: key(), stretch, headingAbove });
  const banner: Stretch = {
    orientation: 'portrait',
    blocks: [versionBanner(context.input.report.version)],
    isWhole: false,
  };
  const first = isAdded('version_at_the_top') ? piece(banner, 0) : null;
  const filled = blocks.map((place) => ({
    place,
    pieces: fillBlocks(context, place.placeholder.filling, rest).map((stretch) => piece(stretch, levelAbove(place))),
  }));
  const [hidden] = isAdded('hidden_at_the_end') ? wholeSections(context, { sections: ['hidden'], indicators: [] }) : [];
  return { first, filled, last: hidden === undefined ? null : piece(hidden, 0) };
};

const wordPatches = (places: readonly FilledPlace[], input: PaperInput): Readonly<Record<string, IPatch>> => {
  const words = wordsOf(input);
  return Object.fromEntries(
    places.flatMap(({ typed, placeholder: { filling } }) =>
      filling.kind === 'words' ? [[typed, { type: PatchType.PARAGRAPH, children: runs(words[filling.word]) }]] : [],
    ),
  );
};

/**
 * A board paper in the trust's own template: its styles, headers, footers and pictures stay, and its placeholders are filled from the same
 * description as the workbench's own paper. What does not fit is among the warnings.
 * @throws WorkbenchFailure where the file cannot be a template
 */
export const fillTemplate = async (
  bytes: Uint8Array,
  input: PaperInput,
  rasterise: Rasterise = svgToPng,
): Promise<MadeDocument> => {
  const { parts, levels, plan, look } = await open(bytes, input);
  const pictures = paperPictures(input, rasterise);
  const context: PaperContext = { input, pictures, captions: startCaptions() };
  const { first, filled, last } = piecesOf(context, plan, keysFrom());
  const laid = layOutTemplate(
    parts,
    filled.map(({ place, pieces }) => ({
      place,
      keys: pieces.map(({ key, stretch: { orientation } }) => ({ key, orientation })),
    })),
    { added: { first: first?.key ?? null, last: last?.key ?? null }, levels },
  );
  const pieces = [first, ...filled.flatMap((one) => one.pieces), last].flatMap((one) => one ?? []);
  const blockPatches = pieces.map((piece): readonly [string, IPatch] => {
    const { orientation, blocks } = piece.stretch;
    const width = laid.widths.get(piece.key) ?? textWidth[orientation];
    const drawn: WordLook = {
      ...look,
      headingShift: shiftOf(piece),
      tableScale: width / textWidth[orientation],
      widestPicture: width,
    };
    const children = blocks.flatMap((block) => wordBlocks(block, pictures, drawn));
    return [piece.key, { type: PatchType.DOCUMENT, children }];
  });
  refuseWrongClock();
  const made = await patchDocument({
    outputType: 'uint8array',
    data: packTemplate(laid.parts),
    patches: { ...wordPatches(plan.words, input), ...Object.fromEntries(blockPatches) },
    numbering: paperNumbering,
    properties: paperProperties(input),
  });
  return { bytes: made, warnings: [...pictures.warnings, ...plan.problems.map(problemSentence)] };
};
