import { beforeAll, describe, expect, it } from 'vitest';
import { boardPaperDocx, makeBoardPaper } from '../../../electron/exporting/board-paper/board-paper';
import { indicatorDefinitions, indicatorNumbers } from '../../../shared/reference/indicators';
import { elements, openDocx } from './open-docx';
import type { OpenedDocument } from './open-docx';
import { sampleLedger } from './sample-ledger';
import { sampleInput } from './sample-report';
import { wellFormedError } from './well-formed';

describe('the board paper', () => {
  let paper: OpenedDocument;
  let body: string;

  beforeAll(async () => {
    paper = openDocx(await boardPaperDocx(sampleInput));
    body = paper.part('word/document.xml');
  });

  it('is well-formed in every part', () => {
    for (const name of paper.names.filter((one) => /\.(xml|rels)$/.test(one))) {
      expect(wellFormedError(paper.part(name)), name).toBeNull();
    }
  });

  it('has the sections as real headings, in order', () => {
    const headings = elements(body, 'w:p')
      .filter((paragraph) => paragraph.includes('w:val="Heading1"'))
      .map((paragraph) => paragraph.replace(/<[^>]+>/g, ''));
    expect(headings).toEqual([
      'Executive summary',
      'Background',
      'The nine indicators',
      'Indicator 1: pay bands and grades',
      'Where the gap is',
      'Progression',
      'Training and attainment',
      'Experts in our midst',
      'Action plan',
      'What moved: the ledger',
      'Recommendations',
      'Method',
      'Data quality and unknown ethnicity',
      'Appendix: what was hidden and why',
      'Appendix: what is not held',
      'Appendix: settings and changes',
    ]);
  });

  it('prints on its cover what is said of the organisation, and nothing where nothing is', async () => {
    expect(paper.text).not.toMatch(/^(Organisation|Address)/m);
    const profile = { name: 'X', code: 'RNM', type: 'Acute trust', region: '', address: '1 Moor Lane\n\nNorthmoor ' };
    const { text } = openDocx(await boardPaperDocx({ ...sampleInput, profile }));
    expect(text).toMatch(/^Organisation:? ?Acute trust, code RNM$/m);
    expect(text).toMatch(/^Address:? ?1 Moor Lane, Northmoor$/m);
  });

  it('has a heading for each of the nine indicators, missing ones included', () => {
    for (const indicator of indicatorNumbers) {
      expect(paper.text).toContain(`Indicator ${String(indicator)}: ${indicatorDefinitions[indicator].title}\n`);
    }
    expect(paper.text).toContain('The return gives no figure for indicator 8.');
  });

  it('repeats one header row in every table, keeps it whole and leaves no cell empty', () => {
    const tables = elements(body, 'w:tbl');
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      const rows = elements(table, 'w:tr');
      expect(rows[0]).toContain('<w:tblHeader/>');
      expect(rows[0]).toContain('<w:cantSplit/>');
      expect(rows.slice(1).join('')).not.toContain('<w:tblHeader/>');
      for (const cell of elements(table, 'w:tc')) expect(cell.replace(/<[^>]+>/g, '').trim()).not.toBe('');
    }
  });

  it('has headings that never skip a level, lists as lists, and no empty paragraph to make room', () => {
    const paragraphs = elements(body, 'w:p');
    const levels = paragraphs.flatMap((one) => {
      const level = /w:val="Heading(\d)"/.exec(one)?.[1];
      return level === undefined ? [] : [Number(level)];
    });
    levels.forEach((level, at) => {
      expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 1) + 1);
    });
    for (const one of paragraphs.filter((each) => !/<w:drawing|<w:sectPr/.test(each)))
      expect(one.replace(/<[^>]+>/g, '').trim()).not.toBe('');
    expect(paragraphs.filter((one) => one.includes('<w:numPr>')).length).toBeGreaterThan(5);
    for (const one of paragraphs) expect(one.replace(/<[^>]+>/g, '')).not.toMatch(/^\s*[•*–-]\s/);
  });

  it('puts a numbered caption over each table', () => {
    const captions = [
      ...body.matchAll(/Table <\/w:t><\/w:r><w:fldSimple w:instr="SEQ Table[^"]*"><w:r><w:t[^>]*>(\d+)</g),
    ];
    expect(captions.map((found) => Number(found[1]))).toEqual(elements(body, 'w:tbl').map((_, index) => index + 1));
  });

  it('gives every picture a title and a description, and an id of its own', () => {
    const pictures = body.match(/<wp:docPr [^>]*>/g) ?? [];
    expect(pictures.length).toBeGreaterThan(8);
    for (const picture of pictures) {
      expect(picture).toMatch(/ title="[^"]+"/);
      expect(picture).toMatch(/ descr="[^"]{20,}"/);
    }
    expect(new Set(pictures.map((picture) => / id="(\d+)"/.exec(picture)?.[1])).size).toBe(pictures.length);
  });

  it('is in British English, Arial 11, on A4 pages, the action plan landscape', () => {
    const styles = paper.part('word/styles.xml');
    expect(styles).toContain('<w:lang w:val="en-GB"');
    expect(styles).toMatch(/<w:rPrDefault>.*w:ascii="Arial".*<w:sz w:val="22"\/>/);
    const sizes = body.match(/<w:pgSz [^>]*>/g) ?? [];
    expect(sizes).toHaveLength(3);
    expect(sizes[0]).toMatch(/w:w="11906".*w:h="16838"|w:h="16838".*w:w="11906"/);
    expect(sizes[1]).toContain('landscape');
  });

  it('has the title, the version and the pages in its properties, header and footer', () => {
    const core = paper.part('docProps/core.xml');
    expect(core).toContain(
      'Workforce Race Equality Standard 2025, board paper: Riverbank &amp; Fenside NHS Foundation Trust',
    );
    expect(core).toContain('restricted version');
    expect(paper.part('word/header1.xml')).toContain('Restricted version');
    const footer = paper.part('word/footer1.xml');
    expect(footer).toContain('PAGE');
    expect(footer).toContain('NUMPAGES');
  });

  it('asks Word for no update when it is opened', () => {
    expect(paper.everything).not.toContain('updateFields');
    expect(paper.everything).not.toMatch(/w:dirty="(true|1)"/);
  });

  it('shows hidden, too few, not calculable and endless figures in words, never as a number', () => {
    expect(paper.text).toContain('2.20 to any higher number');
    expect(paper.text).toContain('Too few to say');
    expect(paper.text).not.toMatch(/Infinity|NaN|null|undefined/);
    expect(paper.text).toContain('Indicator 4. Non-mandatory training and CPD, 2025\nRatio: *\nWhite *; BME *');
  });

  it('keeps emoji and line breaks and drops what XML cannot hold', () => {
    expect(paper.text).toContain('“the panel gap” 🙂');
    expect(paper.text).toContain('two trained members\nand scores');
    expect(paper.text).toContain('Training written. 42 of 60');
    expect([...paper.everything].some((character) => character < ' ' && !'\n\t\r'.includes(character))).toBe(false);
  });

  it('says the status in words', () => {
    expect(paper.text).toContain('Amber: at risk');
    expect(paper.text).toContain('Red: off track');
  });

  it('is still made, with its tables and a warning, when no picture can be drawn', async () => {
    const made = await makeBoardPaper(sampleInput, () => {
      throw new Error('no rasteriser');
    });
    const plain = openDocx(made.bytes);
    expect(made.warnings).toHaveLength(1);
    expect(made.warnings[0]).toMatch(/pictures could not be drawn.*Indicator 2 by year/);
    expect(plain.text).toContain('The picture could not be drawn. The table holds the same numbers.');
    expect(plain.part('word/document.xml')).not.toContain('<w:drawing>');
    expect(elements(plain.part('word/document.xml'), 'w:tbl')).toHaveLength(elements(body, 'w:tbl').length);
  });

  it('is made of an empty report', async () => {
    const report = {
      ...sampleInput.report,
      indicators: [],
      bands: [],
      hidden: [],
      lookFirst: [],
      missing: [],
      organisation: '',
    };
    const made = await makeBoardPaper({ ...sampleInput, report, actions: [], ledger: sampleLedger('restricted', []) });
    expect(openDocx(made.bytes).text).toContain('There are no actions yet.');
    expect(openDocx(made.bytes).text).toContain('There is no action to measure yet.');
    expect(made.warnings).toEqual([]);
  });

  it('lets a very long row split over pages', async () => {
    const [action] = sampleInput.actions;
    const long = action === undefined ? [] : [{ ...action, issue: 'A long story. '.repeat(350) }];
    const tables = elements(
      openDocx(await boardPaperDocx({ ...sampleInput, actions: long })).part('word/document.xml'),
      'w:tbl',
    );
    const table = tables.find((one) => one.includes('A long story.')) ?? '';
    expect(elements(table, 'w:tr')[1]).not.toContain('<w:cantSplit/>');
  });
});
