import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMockBridge } from './mock-bridge';
import { sampleProgression } from './samples/progression';
import { openWindow } from './setup';

const table = (name: RegExp) => screen.findByRole('table', { name });
const row = async (inTable: RegExp, name: RegExp) => within(await table(inTable)).getByRole('row', { name });

describe('progression page', () => {
  it('shows the three ratios with their intervals, their words and the product', async () => {
    openWindow('/progression');
    const first = await row(
      /^Race disparity ratios, Clinical and non-clinical, 2025/,
      /^Band 5 and under to bands 6 and 7/,
    );
    expect(first.textContent).toContain('1.50');
    expect(first.textContent).toContain('1.32 to 1.71');
    expect(first.textContent).toContain('Unlikely to be chance');
    expect(first.textContent).toContain('No clear change since 2024');
    expect(screen.getByText('1.50 × 1.67 = 2.50')).toBeInstanceOf(Element);
    expect(
      screen.getByText(/^Clinical and non-clinical, 2025: band 5 and under to band 8a and above\. /),
    ).toBeInstanceOf(Element);
    expect(screen.getByText(/there are 2\.50 times as many in band 8a and above/)).toBeInstanceOf(Element);
    expect(screen.getByRole('link', { name: 'Progression', current: 'page' })).toBeInstanceOf(Element);
    expect((await row(/^Staff in each tier/, /^Bands 6 and 7/)).textContent).toBe('Bands 6 and 71,5004500');
    expect((await table(/^Race disparity ratios by year/)).textContent).toContain('2024');
  });

  it('draws the ladder with a description, and has it as a table of every year', async () => {
    openWindow('/progression');
    const picture = await screen.findByRole('img', { name: /^BME share of staff by band/ });
    expect(picture.getAttribute('aria-label')).toContain('Band 8a: 14.0% (52 of 372); 2024: 14.0% (52 of 372).');
    await userEvent.click(screen.getByRole('radio', { name: 'Table' }));
    expect(screen.queryByRole('img')).toBeNull();
    const ladder = await table(/^Staff by band and year/);
    const headings = within(ladder)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(headings).toEqual(['Band 8c', 'Band 8b', 'Band 8a', 'Band 7', 'Band 6', 'Band 5', 'Band 4']);
    // The one small count, and the counts that would give it away.
    expect(within(ladder).getAllByText('*').length).toBeGreaterThan(3);
    expect(screen.getByText(/Hidden: numbers from 1 to 4/)).toBeInstanceOf(Element);
  });

  it('shows one part of the workforce at a time', async () => {
    openWindow('/progression');
    await userEvent.click(await screen.findByRole('radio', { name: 'Clinical' }));
    expect((await row(/^Staff in each tier, Clinical, 2025/, /^Band 5 and under/)).textContent).toContain('1,500');
  });

  it('shows what is missing on the Model Employer path, and that its baseline moves', async () => {
    openWindow('/progression');
    const senior = await row(/^Model Employer path to 2028/, /^All of these together/);
    // 1,440 of 5,440 staff are BME; 590 staff from 8a on.
    expect(senior.textContent).toContain('590901566622');
    expect(senior.textContent).toContain('66 people short: 22 more a year.');
    expect(screen.getByText(/The baseline is not fixed/)).toBeInstanceOf(Element);
    expect(screen.getByText(/3 years are left/)).toBeInstanceOf(Element);
  });

  it('answers what it would take, by sliders with a number beside them', async () => {
    openWindow('/progression');
    const band = await screen.findByRole('combobox', { name: 'Band' });
    await userEvent.selectOptions(band, 'All of these together');
    const appointments = screen.getByRole('slider', { name: 'Appointments to the band in a year' });
    expect(appointments.getAttribute('aria-valuetext')).toBe('59 appointments');
    fireEvent.change(screen.getByRole('slider', { name: 'Share of them BME' }), { target: { value: '60' } });
    expect(screen.getByText('60%')).toBeInstanceOf(Element);
    expect(
      screen.getByText(/With 59 appointments a year, 60% of them BME, and 59 leavers a year, the band reaches/),
    ).toBeInstanceOf(Element);
    fireEvent.change(appointments, { target: { value: '0' } });
    fireEvent.change(screen.getByRole('slider', { name: 'Leavers from the band in a year' }), {
      target: { value: '295' },
    });
    expect(screen.getByText(/nobody would be left in the band/)).toBeInstanceOf(Element);
    expect(screen.getByText(/BME staff next year = BME staff \+ appointments/)).toBeInstanceOf(Element);
  });

  it('asks anew for the public version, and says what it hides', async () => {
    const bridge = openWindow('/progression');
    await table(/^Race disparity ratios, /);
    await userEvent.click(screen.getByRole('radio', { name: 'Clinical' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Table' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Public' }));
    expect(await screen.findByText(/Counts from 1 to 9 are hidden in this public version/)).toBeInstanceOf(Element);
    expect(bridge.calls.filter(({ channel }) => channel === 'report.progression').at(-1)?.request).toEqual({
      year: 2025,
      version: 'public',
    });
    // What was chosen stays chosen.
    expect(await table(/^Staff by band and year, Clinical/)).toBeInstanceOf(Element);
  });

  it('says what to import where no bands are held, and which part is not', async () => {
    openWindow('/progression', createMockBridge({ 'report.progression': (wanted) => sampleProgression(wanted, []) }));
    expect(await screen.findByText(/No pay bands are held for 2025\. /)).toBeInstanceOf(Element);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('shows a part that the file does not hold as a sentence', async () => {
    const bands = [{ section: 'clinical', band: '5', counts: { white: 60, bme: 40, unknown: 0 } }] as const;
    openWindow(
      '/progression',
      createMockBridge({ 'report.progression': (wanted) => sampleProgression(wanted, bands) }),
    );
    await userEvent.click(await screen.findByRole('radio', { name: 'Non-clinical' }));
    expect(await screen.findByText('No non-clinical pay bands are held for 2025.')).toBeInstanceOf(Element);
    expect(screen.getByText(/no senior band of this year shows the counts/)).toBeInstanceOf(Element);
  });
});
