import { describe, expect, it } from 'vitest';
import { startCaptions } from '../../../electron/exporting/board-paper/captions';
import { describePaper } from '../../../electron/exporting/board-paper/describe-paper';
import { estimatedHeight, pageHeight } from '../../../electron/exporting/board-paper/estimated-height';
import { keepTogether } from '../../../electron/exporting/board-paper/keep-together';
import { heading, paragraph } from '../../../electron/exporting/board-paper/blocks';
import { nativeTable } from '../../../electron/exporting/board-paper/native-table';
import { textWidth } from '../../../electron/exporting/page';
import { paperPictures } from '../../../electron/exporting/pictures/paper-pictures';
import type { PaperInput } from '../../../electron/exporting/paper-input';
import { makePrintPage } from '../../../electron/exporting/print-page/print-page';
import type { PaperBlock } from '../../../shared/paper/paper-block';
import { sampleLedger } from './sample-ledger';
import { sampleInput } from './sample-report';

const described = (input: PaperInput) =>
  describePaper({ input, pictures: paperPictures(input, () => new Uint8Array()), captions: startCaptions() });

const begins = ({ blocks: [first] }: { readonly blocks: readonly PaperBlock[] }): boolean =>
  first?.kind === 'heading' && first.breaksPage;

const without: PaperInput = { ...sampleInput, actions: [], ledger: sampleLedger('restricted', []) };

describe.each([
  ['with a plan', sampleInput],
  ['without one', without],
])('the sections of a paper %s', (_, input) => {
  const sections = described(input);
  const isLong = (at: number): boolean => {
    const section = sections[at];
    return (
      section !== undefined && estimatedHeight(section.blocks, section.orientation) > pageHeight[section.orientation]
    );
  };

  it('begin a page after the cover, and only where a long one follows a long one', () => {
    expect(begins(sections[1] ?? { blocks: [] })).toBe(true);
    sections.slice(2).forEach((section, place) => {
      if (begins(section)) expect([isLong(place + 1), isLong(place + 2)], section.title).toEqual([true, true]);
    });
  });

  it('leave no short section alone on a page', () => {
    sections.forEach((section, at) => {
      const next = sections[at + 1];
      if (at > 0 && !isLong(at) && next?.orientation === section.orientation)
        expect(begins(next), section.title).toBe(false);
    });
  });
});

const table = (rows: number, words = 'few words', width: number = textWidth.portrait): PaperBlock =>
  nativeTable({
    width,
    columns: [
      { title: 'A', share: 1 },
      { title: 'B', share: 1 },
    ],
    rows: Array.from({ length: rows }, () => [words, words]),
  });
const caption: PaperBlock = { kind: 'caption', of: 'Table', number: 1, title: 'A table' };
const picture: PaperBlock = { kind: 'picture', key: 'trend:2', title: '', description: '', width: 600, height: 200 };

describe('what stays together', () => {
  it('is a small table, with the chart below it', () => {
    const [, small] = keepTogether([caption, table(4), picture]);
    expect(small).toMatchObject({ isWhole: true, keepNext: true });
    expect(keepTogether([caption, table(4), paragraph('After it.')])[1]).toMatchObject({
      isWhole: true,
      keepNext: false,
    });
  });

  it('is no table of many rows or of high ones, and the chart after it may begin a page', () => {
    for (const one of [table(40), table(6, 'words '.repeat(120)), table(9, 'words '.repeat(40), textWidth.landscape)])
      expect(keepTogether([caption, one, picture])[1]).toMatchObject({ isWhole: false, keepNext: false });
  });

  it('are words that lead to a table or a list, and not a long paragraph', () => {
    const lead = (text: string, after: PaperBlock) => keepTogether([heading(2, 'A part'), paragraph(text), after])[1];
    expect(lead('What the files say:', caption)).toMatchObject({ look: { keepNext: true } });
    expect(lead('The board is asked to:', { kind: 'list', texts: ['a'], numberedAs: null })).toMatchObject({
      look: { keepNext: true },
    });
    expect(lead('word '.repeat(100), caption)).toMatchObject({ look: {} });
    expect(lead('What the files say:', paragraph('More.'))).toMatchObject({ look: {} });
  });

  it('has an element of its own in the page that is printed, and a long table has none', () => {
    const { html } = makePrintPage(sampleInput);
    const groups = html.match(/<div class="whole">[\s\S]*?<\/div>/g) ?? [];
    expect(groups.length).toBeGreaterThan(10);
    for (const group of groups) expect(group.match(/<table/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(html).not.toMatch(/<caption|<figure/);
  });
});
