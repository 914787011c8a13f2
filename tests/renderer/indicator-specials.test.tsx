import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMockBridge } from './mock-bridge';
import { sampleReport } from './samples/report';
import { sampleSpecials } from './samples/specials';
import { openWindow } from './setup';
import type { RowsReply } from '../../shared/ipc/replies/rows';

const patience = { timeout: 5000 };
const withSpecials = () =>
  createMockBridge({
    'report.year': () => ({ report: { ...sampleReport, specials: sampleSpecials }, actionCounts: {} }),
  });

const open = (path: string) => openWindow(path, withSpecials());
const cellsOf = (row: HTMLElement): readonly (string | null)[] =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('the page of indicator 2', () => {
  it('shows both views in one table', async () => {
    open('/indicators/2');
    const table = await screen.findByRole('table', { name: 'With and without international recruitment' }, patience);
    const rows = within(table)
      .getAllByRole('rowheader')
      .map((head) => head.textContent);
    expect(rows).toEqual(['All recruitment (return)', 'Without international recruitment (return)']);
    expect(within(table).getByText('1.94')).toBeInstanceOf(Element);
  });

  it('shows the stages, a ratio for each step, and the product', async () => {
    open('/indicators/2');
    const stages = await screen.findByRole('table', { name: 'Applications at each stage: all recruitment' }, patience);
    expect(within(stages).getByText('hidden')).toBeInstanceOf(Element);
    const steps = screen.getByRole('table', { name: 'The ratio at each step: all recruitment' });
    const whole = within(steps).getByRole('row', { name: /the whole path/ });
    expect(cellsOf(whole).slice(0, 3)).toEqual(['279 of 2,000', '181 of 2,400', '1.85']);
    expect(screen.getByText(/^1\.21 × 1\.53 = 1\.85/)).toBeInstanceOf(Element);
  });
});

describe('the other pages', () => {
  it('indicator 3 pools years beside the single one, with the sentence on small numbers', async () => {
    open('/indicators/3');
    const table = await screen.findByRole('table', { name: 'One year and several years together' }, patience);
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    expect(screen.getByText(/^Two years, 2024 to 2025: 16 BME and 13 White cases/)).toBeInstanceOf(Element);
  });

  it('indicator 7 names the question of each survey, who answered, and where the series breaks', async () => {
    open('/indicators/7');
    const table = await screen.findByRole('table', { name: 'Question and responses, by survey year' }, patience);
    expect(cellsOf(within(table).getByRole('row', { name: /^2021/ }))).toEqual([
      '2020',
      'Q14',
      '900',
      '88.0%',
      '300',
      '71.0%',
    ]);
    expect(screen.getByText(/^2022: not comparable with the years before/)).toBeInstanceOf(Element);
  });

  it('indicator 9 sets total, voting and executive side by side and says what one person would change', async () => {
    open('/indicators/9');
    const table = await screen.findByRole('table', { name: 'Whole board, voting and executive members' }, patience);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(3);
    expect(screen.getByText('Whole board: One more BME member would make the gap −8.8.')).toBeInstanceOf(Element);
  });

  it('indicator 1 has the workforce share and the people short of every band', async () => {
    open('/indicators/1');
    await userEvent.click(await screen.findByRole('radio', { name: 'Table' }, patience));
    const table = await screen.findByRole('table', { name: 'Non-clinical: each band against the whole workforce' });
    for (const name of ['Workforce', 'People short']) expect(within(table).getByText(name)).toBeInstanceOf(Element);
  });
});

describe('every row behind a figure', () => {
  const row = { fileName: 'cases.xlsx', sheet: 'Log', band: null, staffGroup: null, standsFor: 1, month: '2024-06' };
  const reply: RowsReply = {
    sentence: '60 counted, each in the row named here.',
    total: 60,
    from: 0,
    rows: [{ ...row, row: 7, category: 'Chinese', directorate: 'Surgery' }],
  };

  it('is asked for once it is opened, by group and number, and page by page', async () => {
    const bridge = createMockBridge({ 'report.rows': ({ from }) => ({ ...reply, from }) });
    openWindow('/indicators/3', bridge);
    const summary = await screen.findByText('Every row behind this figure', {}, patience);
    expect(bridge.calls.some(({ channel }) => channel === 'report.rows')).toBe(false);
    await userEvent.click(summary);
    expect(await screen.findByText('June 2024', {}, patience)).toBeInstanceOf(Element);
    expect(screen.getByText('Row 1 of 60: cases.xlsx, sheet “Log”')).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('button', { name: 'More rows' }));
    await userEvent.click(screen.getByRole('radio', { name: 'White' }));
    const asked = bridge.calls.filter(({ channel }) => channel === 'report.rows').map(({ request }) => request);
    expect(asked[0]).toEqual({
      year: 2025,
      version: 'restricted',
      indicator: 3,
      view: 'all',
      group: 'bme',
      side: 'hits',
      from: 0,
    });
    expect(asked.at(-1)).toMatchObject({ group: 'white', from: 0 });
  });

  it('is not offered for surveys, which have no rows', async () => {
    openWindow('/indicators/5');
    await screen.findByRole('heading', { level: 1 }, patience);
    expect(screen.queryByText('Every row behind this figure')).toBeNull();
  });
});
