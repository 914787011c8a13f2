import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { nothingChosen, wantedOf } from '../../renderer/features/compare/compare-choice';
import { createMockBridge } from './mock-bridge';
import { comparisonChoices } from './samples/comparison';
import { openWindow } from './setup';

const rowOf = async (name: string | RegExp) => {
  const found = (await screen.findByRole('link', { name })).closest('tr');
  if (found === null) throw new Error('no row around the link');
  return found;
};

const asked = (bridge: ReturnType<typeof createMockBridge>) =>
  bridge.calls.filter(({ channel }) => channel === 'report.compare').at(-1)?.request;

const nothing = { years: [], cuts: [], places: [] };

describe('compare', () => {
  it('opens with the year before: both figures, the difference with its range, a picture and the words', async () => {
    const bridge = openWindow('/compare');
    const row = await rowOf('Appointed from shortlisting');
    expect(asked(bridge)).toEqual({ year: 2025, version: 'restricted', with: { kind: 'year', year: 2024 } });
    expect(within(row).getAllByText('1.53')).toHaveLength(2);
    expect(row.textContent).toContain('1.24 to 1.90');
    expect(row.textContent).toContain('No clear change since 2024');
    expect(within(row).getByRole('img', { name: /1 means no difference.*1\.00, could be/ })).toBeInstanceOf(Element);
    expect(screen.getByText(/comparisons are made here/)).toBeInstanceOf(Element);
    expect(screen.getByRole('link', { name: 'Compare' }).getAttribute('aria-current')).toBe('page');
  });

  it('shows a hidden figure as a star and gives the reason instead of a picture', async () => {
    openWindow('/compare');
    const row = await rowOf(/voting members/);
    expect(within(row).getAllByText('*').length).toBeGreaterThan(0);
    expect(row.textContent).toContain('hidden to protect people');
    expect(within(row).queryByRole('img')).toBeNull();
  });

  it('compares two parts, and asks for two that differ', async () => {
    const bridge = openWindow('/compare');
    await userEvent.click(await screen.findByRole('radio', { name: 'Two parts of the trust' }));
    await userEvent.selectOptions(await screen.findByLabelText('Second'), 'Estates');
    expect(asked(bridge)).toMatchObject({
      with: { kind: 'parts', cut: 'directorate', first: 'Surgery', second: 'Estates' },
    });
    expect((await rowOf('Appointed from shortlisting')).textContent).toContain('Closer to equal');
    await userEvent.selectOptions(screen.getByLabelText('Second'), 'Surgery');
    expect(await screen.findByText('Choose two parts that differ.')).toBeInstanceOf(Element);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('sets the trust beside others with the year and source of their figure', async () => {
    openWindow('/compare');
    await userEvent.click(await screen.findByRole('radio', { name: 'With others' }));
    const row = await rowOf('Appointed from shortlisting');
    expect(within(row).getByText('1.59')).toBeInstanceOf(Element);
    expect(row.textContent).toContain('The figure of England is of 2023, not 2025.');
    expect(screen.getByText(/Source for indicator 2: NHS Workforce Race Equality Standard, 2023/)).toBeInstanceOf(
      Element,
    );
    expect(screen.getByText(/taken as exact/)).toBeInstanceOf(Element);
  });

  it.each([
    ['Two years', /Only one year is held: 2025/],
    ['Two parts of the trust', /No part of the trust can be chosen for 2025/],
    ['With others', /No published figures up to 2025 are held/],
  ])('says what to import where there is nothing to compare: %s', async (kind, words) => {
    const bridge = openWindow('/compare', createMockBridge({ 'report.compareChoices': () => nothing }));
    await userEvent.click(await screen.findByRole('radio', { name: kind }));
    expect(await screen.findByText(words)).toBeInstanceOf(Element);
    expect(screen.getByRole('link', { name: /Import files/ })).toBeInstanceOf(Element);
    expect(asked(bridge)).toBeUndefined();
  });
});

describe('what is asked for', () => {
  it('is the year before the one shown, or else the newest', () => {
    expect(wantedOf(nothingChosen, comparisonChoices, 2025)).toEqual({ kind: 'year', year: 2024 });
    expect(wantedOf(nothingChosen, comparisonChoices, 2022)).toEqual({ kind: 'year', year: 2024 });
    expect(wantedOf({ ...nothingChosen, year: '2023' }, comparisonChoices, 2025)).toEqual({ kind: 'year', year: 2023 });
  });

  it('falls back where a choice cannot be had any more', () => {
    const gone = { ...nothingChosen, year: '2019', place: 'Gone', cut: 'band', first: 'Gone', second: 'Gone' };
    expect(wantedOf(gone, comparisonChoices, 2025)).toEqual({ kind: 'year', year: 2024 });
    expect(wantedOf({ ...gone, kind: 'peer' }, comparisonChoices, 2025)).toEqual({ kind: 'peer', place: 'England' });
    expect(wantedOf({ ...gone, kind: 'parts' }, comparisonChoices, 2025)).toMatchObject({
      first: 'Surgery',
      second: 'Medicine',
    });
  });
});
