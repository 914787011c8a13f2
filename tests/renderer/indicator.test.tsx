import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openWindow } from './setup';

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

  it('draws the years, and says them to who cannot see them', async () => {
    openWindow('/indicators/3');
    const name = /by year\. 2021: 1\.40 .*2023: hidden\. 2024: 2\.13 /;
    const picture = await screen.findByRole('img', { name }, { timeout: 5000 });
    expect(within(picture).getByText('* hidden')).toBeInstanceOf(Element);
    expect(within(picture).getByText('not comparable across this line')).toBeInstanceOf(Element);
  });

  it('draws the bands of the part that is chosen', async () => {
    openWindow('/indicators/1');
    await userEvent.click(await screen.findByRole('radio', { name: 'Medical and dental' }, { timeout: 5000 }));
    const picture = await screen.findByRole('img', { name: /^BME share of staff by band, medical and dental/ });
    expect(within(picture).getByText('Consultants')).toBeInstanceOf(Element);
    expect(within(picture).queryByText('Band 5')).toBeNull();
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
