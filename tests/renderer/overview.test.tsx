import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMockBridge } from './mock-bridge';
import { openWindow } from './setup';
import { sampleReport, thinReport } from './samples/report';

const row = async (name: RegExp) => {
  const link = await screen.findByRole('link', { name });
  const found = link.closest('tr');
  if (found === null) throw new Error('no row around the link');
  return found;
};

describe('overview', () => {
  it('shows the figure, its words and a description of its picture', async () => {
    openWindow('/');
    const appointed = await row(/^Appointed from shortlisting$/);
    expect(appointed.textContent).toContain('1.53');
    expect(appointed.textContent).toContain('Unlikely to be chance');
    expect(
      within(appointed).getByRole('img', { name: /1\.53, could be 1\.24 to 1\.90; England 2023: 1\.59/ }),
    ).toBeInstanceOf(Element);
  });

  it('shows a hidden figure as a star, with the reason in words and no number', async () => {
    openWindow('/');
    const voting = await row(/voting members/);
    expect(within(voting).getAllByText('*').length).toBeGreaterThanOrEqual(3);
    expect(voting.textContent).toContain('hidden to protect people');
    expect(voting.textContent).not.toMatch(/\d\d\.\d/);
  });

  it('has every chart as a table too', async () => {
    openWindow('/');
    await userEvent.click(await screen.findByRole('radio', { name: 'Tables' }));
    const appointed = await row(/^Appointed from shortlisting$/);
    expect(appointed.textContent).toContain('279 of 1,065');
    expect(appointed.textContent).toContain('1.24 to 1.90');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('says what to import for a missing indicator', async () => {
    openWindow('/', createMockBridge({ 'report.year': () => ({ report: thinReport, actionCounts: {} }) }));
    expect(await screen.findByText(/Indicator 5 needs the staff survey rows/)).toBeInstanceOf(Element);
  });

  it('says how good the data are, with rows set aside only in the restricted version', async () => {
    openWindow('/');
    const card = (await screen.findByRole('heading', { name: 'How good are the data?' })).closest('section');
    expect(card?.textContent).toContain('Ethnicity is unknown for 302 of 7,234 staff');
    expect(await screen.findByText(/12 rows of your files could not be read/)).toBeInstanceOf(Element);
    expect(card?.textContent).toContain('3 words for an ethnic group');
    expect(card?.textContent).toContain('3 figures and counts are hidden');
    await userEvent.click(screen.getByRole('radio', { name: 'Public' }));
    await screen.findByText(/Public version/);
    expect(document.body.textContent).not.toContain('set aside');
  });

  it('sets published figures beside its own, each with its year and source', async () => {
    openWindow('/');
    const table = await screen.findByRole('table', { name: 'Beside others' });
    expect(within(table).getAllByRole('row')[1]?.textContent).toMatch(/Appointed.*1\.53England1\.592023NHS/);
    expect(screen.getByRole('link', { name: /Is the difference more than chance/ }).getAttribute('href')).toContain(
      '/compare/peer',
    );
  });

  it('asks for the other version and remembers it', async () => {
    const bridge = openWindow('/');
    await userEvent.click(await screen.findByRole('radio', { name: 'Public' }));
    expect(await screen.findByText(/Public version: numbers from 1 to 9 are hidden/)).toBeInstanceOf(Element);
    expect(bridge.calls).toContainEqual({ channel: 'preferences.set', request: { year: null, version: 'public' } });
    expect(bridge.calls).toContainEqual({ channel: 'report.year', request: { year: 2025, version: 'public' } });
  });

  it('moves focus to the heading of the page and names it in the title', async () => {
    openWindow('/');
    const heading = await screen.findByRole('heading', {
      level: 1,
      name: `How equal is ${sampleReport.organisation}?`,
    });
    expect(document.activeElement).toBe(heading);
    expect(document.title).toContain('How equal is');
  });

  it('follows the menu', async () => {
    const bridge = openWindow('/');
    await screen.findByRole('heading', { level: 1 });
    bridge.emit('menu.command', { command: 'quick-comparison' });
    expect(await screen.findByRole('heading', { level: 1, name: 'Quick comparison' })).toBeInstanceOf(Element);
    bridge.emit('menu.command', { command: 'undo' });
    expect(await screen.findByText('Undone: saving A-002')).toBeInstanceOf(Element);
  });
});
