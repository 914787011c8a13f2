import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMockBridge, MockFailure } from './mock-bridge';
import { namesOf } from '../../renderer/features/importing/table-names';
import { placeWords } from '../../renderer/features/importing/place-words';
import { openWindow } from './setup';
import { askingPreview, clearPreview } from './samples/imports';
import type { ImportQuestion } from '../../shared/dataset/import-types';
import type { FilePreview } from '../../shared/ipc/replies/imports';

const review = async (change: Parameters<typeof createMockBridge>[0] = {}) => {
  const bridge = openWindow('/import', createMockBridge(change));
  await userEvent.click(await screen.findByRole('button', { name: 'Choose files' }));
  await screen.findByRole('heading', { level: 1, name: 'Check before importing' });
  return bridge;
};

const commit = (bridge: ReturnType<typeof createMockBridge>) =>
  bridge.calls.find((call) => call.channel === 'import.commit')?.request;

describe('import', () => {
  it('says what each file is, how sure, and what would be left out', async () => {
    await review();
    const card = screen.getByRole('region', { name: clearPreview.fileName });
    expect(card.textContent).toContain('Annual return, Northmoor University Hospitals');
    expect(card.textContent).toContain('97%. The headings');
    expect(card.textContent).toContain('92 read, 84 used');
    expect(card.textContent).toContain('The cell for BME holds words, not a number.');
    expect(card.textContent).toContain('5,120');
  });

  it('explains a file that cannot be imported, and goes on with the others', async () => {
    await review();
    expect(screen.getByText(/was not recognised as an annual return/)).toBeInstanceOf(Element);
    expect(screen.getByRole('button', { name: 'Import 2 files' })).toBeInstanceOf(Element);
  });

  it('waits for the answers and for what to do with a year already held', async () => {
    const bridge = await review();
    const button = screen.getByRole('button', { name: 'Import 2 files' });
    expect(button.hasAttribute('disabled')).toBe(true);
    expect(screen.getByText('2 questions are not answered yet.')).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('button', { name: 'Accept all suggestions' }));
    expect(await screen.findByText(/Say what to do with the year already held/)).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('radio', { name: 'Use this file from now on' }));
    await userEvent.click(screen.getByRole('button', { name: 'Import 2 files' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Imported' })).toBeInstanceOf(Element);
    expect(commit(bridge)).toMatchObject({
      imports: [
        // What needs a person stands first.
        { previewId: 'p2', answers: { percent: 'fraction', block: 'verified' }, sameYear: 'replace' },
        { previewId: 'p1', answers: {}, sameYear: 'ask' },
      ],
    });
  });

  it('offers to add the rows of another part of a year, held before or in the same drop', async () => {
    const quarter = (previewId: string, alreadyHeldBy: string | null): FilePreview => ({
      ...clearPreview,
      previewId,
      fileId: previewId,
      fileName: `${previewId}.csv`,
      kind: 'recruitment',
      years: [{ year: 2025, headcount: null, alreadyHeldBy, values: 10 }],
    });
    const bridge = await review({
      'import.preview': () => ({ files: [quarter('q1', null), quarter('q2', null), quarter('q3', 'old.csv')] }),
    });
    const card = (name: string) => within(screen.getByRole('region', { name }));
    expect(card('q1.csv').queryByRole('radio', { name: /Add these rows/ })).toBeNull();
    expect(card('q2.csv').getByText('2025 is already held, from q1.csv')).toBeInstanceOf(Element);
    await userEvent.click(card('q2.csv').getByRole('radio', { name: /Add these rows/ }));
    await userEvent.click(card('q3.csv').getByRole('radio', { name: /Add these rows/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Import 3 files' }));
    await screen.findByRole('heading', { level: 1, name: 'Imported' });
    expect(commit(bridge)).toMatchObject({ imports: [{ sameYear: 'ask' }, { sameYear: 'add' }, { sameYear: 'add' }] });
  });

  it('never chooses a suggestion by itself', async () => {
    await review();
    const card = screen.getByRole('region', { name: askingPreview.fileName });
    expect(
      within(card)
        .getAllByRole('radio')
        .some((radio) => radio instanceof HTMLInputElement && radio.checked),
    ).toBe(false);
    expect(within(card).getByText('26.8% (suggested)')).toBeInstanceOf(Element);
  });

  it('keeps an answered question where it was, so that it can be answered otherwise', async () => {
    const bridge = await review({
      'import.preview': () => ({ files: [askingPreview] }),
      'import.answer': ({ answers }) => ({
        ...askingPreview,
        questions: askingPreview.questions.filter(({ id }) => answers[id] === undefined),
        answered: askingPreview.questions.flatMap((question) => {
          const answer = answers[question.id];
          return answer === undefined ? [] : [{ ...question, answer, isRemembered: false }];
        }),
      }),
    });
    const radio = (name: string) => screen.getByRole('radio', { name });
    await userEvent.click(radio('0.268%'));
    expect(await screen.findByRole('heading', { name: '2 questions, 1 still to answer' })).toBeInstanceOf(Element);
    await waitFor(() => {
      expect(screen.getByText('One question is not answered yet.')).toBeInstanceOf(Element);
    });
    expect(document.activeElement).toBe(radio('0.268%'));
    await userEvent.click(radio('26.8% (suggested)'));
    await userEvent.click(radio('Prepopulated'));
    expect(await screen.findByRole('heading', { name: '2 questions, answered' })).toBeInstanceOf(Element);
    expect(bridge.calls.filter(({ channel }) => channel === 'import.answer').at(-1)?.request).toMatchObject({
      answers: { percent: 'fraction', block: 'prepopulated' },
    });
  });

  it('gives the focus to the file once all its suggestions are accepted', async () => {
    await review();
    await userEvent.click(screen.getByRole('button', { name: 'Accept all suggestions' }));
    expect(document.activeElement?.textContent).toBe(askingPreview.fileName);
  });

  it('puts many questions under the headings of what they are about, with their number', async () => {
    const ask = (id: string, suggestion: string | null): ImportQuestion => ({
      id,
      text: `“${id}”?`,
      place: null,
      options: [{ value: 'yes', label: 'Yes' }],
      suggestion,
    });
    const questions = [
      ask('ethnicity:arab', 'yes'),
      ask('course:tea', null),
      ask('ethnicity:kurdish', 'yes'),
      ask('year:learning', null),
    ];
    await review({ 'import.preview': () => ({ files: [{ ...askingPreview, questions }] }) });
    const card = within(screen.getByRole('region', { name: askingPreview.fileName }));
    expect(card.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'Ethnic groups (2)',
      'Courses (1)',
      'The file (1)',
    ]);
    expect(card.getByText('2 questions of 4 have one')).toBeInstanceOf(Element);
  });

  it('asks about a year held before once a file, for its tables are parts of one another', async () => {
    const table = (sheet: string, years: readonly number[]): FilePreview => ({
      ...clearPreview,
      previewId: sheet,
      kind: 'arcp',
      sheet,
      years: years.map((year) => ({ year, headcount: null, alreadyHeldBy: 'old.xlsx', values: 10 })),
    });
    const bridge = await review({
      'import.preview': () => ({ files: [table('A', [2025]), table('B', [2025]), table('C', [2024, 2025])] }),
    });
    const card = (sheet: string) =>
      within(screen.getByRole('region', { name: `${clearPreview.fileName}, sheet “${sheet}”` }));
    expect(card('B').queryByText(/already held/)).toBeNull();
    expect(card('C').getByText('2024 is already held, from old.xlsx')).toBeInstanceOf(Element);
    await userEvent.click(card('A').getByRole('radio', { name: 'Use this file from now on' }));
    await userEvent.click(card('C').getByRole('radio', { name: /Keep both/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Import 1 file' }));
    await screen.findByRole('heading', { level: 1, name: 'Imported' });
    expect(commit(bridge)).toMatchObject({
      imports: [{ sameYear: 'replace' }, { sameYear: 'ask' }, { sameYear: 'keep_both' }],
    });
  });

  it('tells the tables of one workbook apart, which is still one file', async () => {
    const table = (previewId: string, sheet: string): FilePreview => ({ ...clearPreview, previewId, sheet, years: [] });
    await review({ 'import.preview': () => ({ files: [table('t1', 'ARCP'), table('t2', 'Exams')] }) });
    expect(screen.getByRole('region', { name: `${clearPreview.fileName}, sheet “ARCP”` })).toBeInstanceOf(Element);
    expect(screen.getByRole('heading', { level: 2, name: `${clearPreview.fileName}, sheet “Exams”` })).toBeInstanceOf(
      Element,
    );
    expect(screen.getByRole('button', { name: 'Import 1 file' })).toBeInstanceOf(Element);
  });

  it('asks nothing about the year of a file that is left out', async () => {
    const again = { ...askingPreview, questions: [], sameFileImportedAt: '2025-04-04T13:05:00Z' };
    await review({ 'import.preview': () => ({ files: [again] }) });
    expect(screen.queryByText(/is already held/)).toBeNull();
    expect(screen.getByText('Every file is left out.')).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Leave this file out' }));
    expect(screen.getByText(/is already held/)).toBeInstanceOf(Element);
  });

  it('keeps the review while one looks at another page', async () => {
    const bridge = await review();
    await userEvent.click(screen.getByRole('button', { name: 'Accept all suggestions' }));
    bridge.emit('menu.command', { command: 'quick-comparison' });
    await screen.findByRole('heading', { level: 1, name: 'Quick comparison' });
    bridge.emit('menu.command', { command: 'import' });
    await screen.findByRole('heading', { level: 1, name: 'Check before importing' });
    expect(screen.queryByText(/questions are not answered/)).toBeNull();
  });

  it('keeps the answers when storing fails, and says so', async () => {
    await review({
      'import.preview': () => ({ files: [clearPreview] }),
      'import.commit': () => {
        throw new MockFailure('disk_full', 'The figures could not be stored. Nothing was changed.');
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Import 1 file' }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'The disk is full. The figures could not be stored. Nothing was changed.',
    );
    expect(screen.getByRole('button', { name: 'Import 1 file' })).toBeInstanceOf(Element);
  });

  it('leaves a file out that another window has stored meanwhile, as any other that is held, and goes on with the others', async () => {
    const years = [{ year: 2019, headcount: null, alreadyHeldBy: null, values: 10 }];
    const other = { ...clearPreview, previewId: 'p9', fileId: 'p9', fileName: 'other.xlsx', years };
    let stored = 0;
    const bridge = await review({
      'import.preview': () => ({ files: [clearPreview, other] }),
      'import.commit': () => {
        stored += 1;
        if (stored > 1) return { imports: [{ importId: 2, fileName: 'other.xlsx', years: [2025] }] };
        throw new MockFailure('already_imported', 'It was imported after it was read here. Nothing was imported.');
      },
      'import.answer': ({ previewId }) =>
        previewId === 'p9' ? other : { ...clearPreview, sameFileImportedAt: '2026-04-04T09:00:00.000Z' },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Import 2 files' }));
    expect((await screen.findByRole('alert')).textContent).toContain('That file is held by now');
    const card = within(screen.getByRole('region', { name: clearPreview.fileName }));
    expect(card.getByText(/This very file was imported before/)).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('button', { name: 'Import 1 file' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Imported' })).toBeInstanceOf(Element);
    const asked = bridge.calls.filter(({ channel }) => channel === 'import.commit').at(-1)?.request;
    expect(asked).toMatchObject({ imports: [{ previewId: 'p9' }] });
  });

  it('can be cancelled while reading, which leaves the page as it was', async () => {
    let refuse: (error: Error) => void = () => undefined;
    const bridge = openWindow(
      '/import',
      createMockBridge({
        'import.preview': () => new Promise((_done, fail) => (refuse = fail)),
        'import.cancel': () => {
          refuse(new MockFailure('cancelled', 'Cancelled.'));
          return { isCancelled: true };
        },
      }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Choose files' }));
    const jobId = 'jobId';
    const asked = bridge.calls.find((call) => call.channel === 'import.preview')?.request;
    const id = typeof asked === 'object' && asked !== null && jobId in asked ? String(asked[jobId]) : '';
    bridge.emit('job.progress', { jobId: id, fileName: 'a.xlsx', phase: 'reading', done: 1, total: 4 });
    expect(await screen.findByText('Reading a.xlsx…')).toBeInstanceOf(Element);
    const first = { fileName: 'a.xlsx', sheet: 'Staff', headerRow: 4, confidence: 0.9, reason: 'Row 4.', columns: [] };
    const step = { jobId: id, fileName: 'a.xlsx', done: 1, total: 3 };
    bridge.emit('job.progress', { ...step, phase: 'reading', glimpse: { ...first, kindLabel: 'Learning records' } });
    bridge.emit('job.progress', {
      ...step,
      jobId: 'other',
      phase: 'reading',
      glimpse: { ...first, kindLabel: 'Other' },
    });
    const list = await screen.findByRole('list', { name: 'Files recognised so far' });
    expect(list.textContent).toBe('a.xlsx: Learning records, sheet “Staff”, headings in row 4. 90% sure. Row 4.');
    bridge.emit('job.progress', { ...step, phase: 'understanding', rows: { done: 5000, total: 20000 } });
    expect(await screen.findByText('5,000 of 20,000 rows')).toBeInstanceOf(Element);
    // The whole file corrects what its first rows seemed to be.
    bridge.emit('job.progress', { ...step, phase: 'understanding', glimpse: { ...first, kindLabel: 'Staff in post' } });
    await waitFor(() => {
      expect(list.textContent).toContain('Staff in post');
    });
    expect(list.textContent).not.toContain('Learning records');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByRole('button', { name: 'Choose files' })).toBeInstanceOf(Element);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('undoes what was just imported', async () => {
    const bridge = await review({ 'import.preview': () => ({ files: [clearPreview] }) });
    await userEvent.click(screen.getByRole('button', { name: 'Import 1 file' }));
    const measured = await screen.findByRole('region', { name: 'The plan, measured again' });
    expect(measured.textContent).toContain('1 of 2 measures moved towards their target');
    await userEvent.click(await screen.findByRole('button', { name: 'Undo this import' }));
    expect(await screen.findByText(/The import was undone/)).toBeInstanceOf(Element);
    expect(bridge.calls).toContainEqual({ channel: 'imports.undo', request: { importId: 3 } });
  });
});

describe('names of tables and places', () => {
  it('are told apart by the sheet, and by a number where that is not enough', () => {
    const table = (fileName: string, sheet: string | null) => ({ fileName, sheet });
    expect(namesOf([table('a.xlsx', 'One'), table('b.xlsx', 'One'), table('a.xlsx', 'Two')])).toEqual([
      'a.xlsx, sheet “One”',
      'b.xlsx',
      'a.xlsx, sheet “Two”',
    ]);
    expect(namesOf([table('a.csv', null), table('a.csv', null)])).toEqual(['a.csv', 'a.csv (2)']);
  });

  it('name the sheet only where the file has sheets', () => {
    const place = { sheet: 'staff', row: 3, column: 'F' };
    expect(placeWords(place, 'staff.xlsx')).toBe('Sheet “staff”, row 3, column F');
    expect(placeWords(place, 'staff.CSV')).toBe('Row 3, column F');
  });
});
