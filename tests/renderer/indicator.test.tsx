import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../../renderer/charts/runs';
import { openWindow } from './setup';
import { discipline } from './samples/ratios';
import { surveys } from './samples/gaps';

describe('indicator page', () => {
  it('shows the sentence, the unknown banner and the key figures', async () => {
    openWindow('/indicators/2');
    expect(
      await screen.findByRole('heading', { level: 1, name: '2. Appointed from shortlisting' }, { timeout: 5000 }),
    ).toBeInstanceOf(Element);
    expect(screen.getByText(/If all were White the ratio would be 1\.50/)).toBeInstanceOf(Element);
    expect(screen.getByText('more BME appointments at the White rate')).toBeInstanceOf(Element);
    expect(screen.getByText('England 2023 return')).toBeInstanceOf(Element);
  });

  it('switches the view', async () => {
    openWindow('/indicators/2');
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Without international recruitment' }, { timeout: 5000 }),
    );
    const counts = screen.getByRole('table', { name: 'Appointed, out of shortlisted applicants' });
    expect(await within(counts).findByText('130 of 961')).toBeInstanceOf(Element);
  });

  it('shows every year as a table, hidden ones as a star', async () => {
    openWindow('/indicators/3');
    await userEvent.click(await screen.findByRole('radio', { name: 'Table' }, { timeout: 5000 }));
    expect(await screen.findByText('Hidden to protect people')).toBeInstanceOf(Element);
    expect(screen.getByText(/Cases are counted over one year from 2022/)).toBeInstanceOf(Element);
  });

  it('keeps the three parts of the workforce apart', async () => {
    openWindow('/indicators/1');
    await userEvent.click(await screen.findByRole('radio', { name: 'Table' }, { timeout: 5000 }));
    await userEvent.click(screen.getByRole('radio', { name: 'Medical and dental' }));
    expect(await screen.findByRole('rowheader', { name: 'Consultants' })).toBeInstanceOf(Element);
    expect(screen.queryByRole('rowheader', { name: 'Band 5' })).toBeNull();
  });
});

describe('lines between years', () => {
  it('stop at a hidden year', () => {
    expect(runsOf(discipline.trend).map((run) => run.map((point) => point.year))).toEqual([[2024, 2025]]);
  });

  it('stop at a break of method', () => {
    expect(runsOf(surveys[2]?.trend ?? []).map((run) => run.map((point) => point.year))).toEqual([
      [2022, 2023, 2024, 2025],
    ]);
  });
});
