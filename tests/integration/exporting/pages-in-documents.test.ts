import { read } from '@e965/xlsx';
import type { CellObject, WorkBook } from '@e965/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { boardPaperDocx, makeBoardPaper } from '../../../electron/exporting/board-paper/board-paper';
import { pageMissingNotes, pageSheets } from '../../../electron/exporting/page-tables/page-sheets';
import { actionPlanXlsx } from '../../../electron/exporting/workbook/action-plan-workbook';
import { defaultSettings } from '../../../shared/reference/settings';
import { elements, openDocx } from './open-docx';
import type { OpenedDocument } from './open-docx';
import { emptyPages } from './sample-pages';
import { sampleInput } from './sample-report';
import { tellingPages } from './telling-pages';
import { wellFormedError } from './well-formed';

const pages = tellingPages('restricted', defaultSettings);
const input = { ...sampleInput, pages };

describe('the pages in the board paper', () => {
  let paper: OpenedDocument;
  let body: string;
  beforeAll(async () => {
    paper = openDocx(await boardPaperDocx(input));
    body = paper.part('word/document.xml');
  });

  it('are well-formed, with a repeated header row and no empty cell in any table', () => {
    expect(wellFormedError(body)).toBeNull();
    const tables = elements(body, 'w:tbl');
    expect(tables.length).toBeGreaterThan(40);
    for (const table of tables) {
      expect(elements(table, 'w:tr')[0]).toContain('<w:tblHeader/>');
      for (const cell of elements(table, 'w:tc')) expect(cell.replace(/<[^>]+>/g, '').trim()).not.toBe('');
    }
  });

  it('have every sentence that the screens say', () => {
    const { training, experts, journeys, progression, breakdowns, lookFirst } = pages;
    const said = [
      ...training.sections.flatMap(({ measures }) => measures.map(({ sentence }) => sentence)),
      ...training.stages.slice(0, 1).map(({ sentence }) => sentence),
      experts.experts?.words.gap ?? '',
      experts.experts?.words.consent ?? '',
      experts.accessSentence,
      ...experts.learningRequests.map(({ words }) => words.sentence),
      journeys.promotion.sentence,
      ...journeys.shares.map(({ sentence }) => sentence),
      ...progression.views.slice(0, 1).map(({ headline }) => headline),
      ...breakdowns.flatMap((report) => report.breakdowns.map(({ sentence }) => sentence)),
      ...lookFirst.items.map(({ sentence }) => sentence),
    ];
    expect(said.filter((text) => text !== '').length).toBeGreaterThan(12);
    for (const text of said) expect(paper.text).toContain(text);
  });

  it('name the span of years and the definition beside the figures', () => {
    expect(paper.text).toContain(`Years: ${pages.training.windowLabel}`);
    expect(paper.text).toContain(pages.training.definitionLabel);
  });

  it('draw the pictures of the screens, each with a description', () => {
    const drawn = [...body.matchAll(/<wp:docPr [^>]*name="([^"]*)" descr="[^"]{20,}"/g)].map((found) => found[1]);
    expect(drawn.slice(-3)).toEqual([
      'Appointed from shortlisting, by directorate',
      'BME share of staff by band, clinical and non-clinical, 2025',
      'Moved to a higher band, by years since first seen',
    ]);
  });

  it('say what is not held where nothing is', async () => {
    const nothing = { ...sampleInput, pages: emptyPages('restricted') };
    const made = await makeBoardPaper(nothing);
    const { text } = openDocx(made.bytes);
    for (const { place, reason } of pageMissingNotes(nothing.pages)) {
      expect(text).toContain(place);
      expect(text).toContain(reason);
    }
    expect(text).toContain('No register of internationally educated staff is held for 2025.');
    expect(text).toContain('No list of study leave, CPD funding or apprenticeships is held for 2025.');
  });
});

describe('the pages in the workbook', () => {
  let book: WorkBook;
  beforeAll(async () => {
    book = read(await actionPlanXlsx(input), { cellNF: true });
  });

  const cell = (sheet: string, place: string): Partial<CellObject> => {
    const found: unknown = book.Sheets[sheet]?.[place];
    return typeof found === 'object' && found !== null ? found : {};
  };
  /** The cell under a heading, in the first row that begins with these words. */
  const under = (sheet: string, title: string, table: string, row: string): Partial<CellObject> => {
    const places = Object.keys(book.Sheets[sheet] ?? {});
    const column = places.find((place) => /^[A-Z]+3$/.test(place) && cell(sheet, place).v === title)?.replace('3', '');
    const line = places.find(
      (place) =>
        place.startsWith('A') && cell(sheet, place).v === table && cell(sheet, place.replace('A', 'B')).v === row,
    );
    return cell(sheet, `${column ?? 'none'}${line?.slice(1) ?? ''}`);
  };

  it('have a sheet for each theme, between the years and the method', () => {
    const names = pageSheets(pages).map(({ name }) => name);
    expect(names).toEqual([
      'Where',
      'Disparity ratios',
      'Pipeline',
      'Model Employer',
      'Training',
      'Application stages',
      'Learning requests',
      'Experts',
      'Journeys',
    ]);
    expect(book.SheetNames.slice(7, -4)).toEqual(names);
    expect(book.SheetNames.slice(-4)).toEqual(['Data quality', 'Method', 'Hidden', 'Settings']);
  });

  it('have numbers as numbers, shares as percentages, stars for what is hidden', () => {
    const requests = 'Study leave requests by ethnic group: requests, not people';
    expect(under('Learning requests', 'Asked', requests, 'White')).toMatchObject({ t: 'n', v: 3690, z: '#,##0' });
    expect(under('Learning requests', 'Approved of decided', requests, 'White')).toMatchObject({
      t: 'n',
      v: 377 / 3690,
      z: '0.0%',
    });
    expect(under('Learning requests', 'Approved', requests, 'BME')).toMatchObject({ t: 's', v: '*' });
    const where = 'Indicator 2: Appointed from shortlisting, by directorate';
    expect(under('Where', 'Ratio', where, 'Surgery')).toMatchObject({ t: 's', v: '*' });
    expect(under('Where', 'White: share', where, 'Estates')).toMatchObject({ t: 'n', z: '0.0%' });
    expect(under('Pipeline', 'Year', 'Staff by band and year', 'Clinical and non-clinical')).toMatchObject({
      t: 'n',
      v: 2025,
    });
  });
});
