import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMockBridge } from './mock-bridge';
import { journeysReport, sampleRecords } from './samples/journeys';
import { openWindow } from './setup';

const curves = 'Moved to a higher band, by years since first seen';

describe('the journeys page', () => {
  it('shows the curves in words, as a picture and as a table', async () => {
    openWindow('/journeys');
    expect(await screen.findByText(/^After 4 years, /)).toBeInstanceOf(Element);
    expect(
      screen.getByText(/In any one year a UK-educated joiner was \d\.\d\d times as likely to move up/),
    ).toBeInstanceOf(Element);
    expect(
      screen.getByText(/The two tell the same story|different stories/, { selector: 'p:nth-of-type(3)' }),
    ).toBeInstanceOf(Element);
    const picture = screen.getByRole('img', { name: new RegExp(`^${curves}`) });
    expect(picture.getAttribute('aria-label')).toMatch(/UK-educated: after 1 year \d+\.\d% \(.* still followed/);
    const table = within(screen.getByRole('table', { name: curves }));
    expect(table.getAllByRole('rowheader').map((cell) => cell.textContent)).toContain('Not known');
    expect(screen.getByRole('link', { name: 'Journeys', current: 'page' })).toBeInstanceOf(Element);
  });

  it('shows the first two years side by side, and says who can be followed', async () => {
    openWindow('/journeys');
    const table = within(await screen.findByRole('table', { name: 'In the first two years' }));
    expect(table.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
      'Entered a formal disciplinary process',
      'Took non-mandatory learning',
      'Left the trust',
    ]);
    expect(screen.getAllByText(/Joined in the years to March 2021, 2022 and 2023/)).toHaveLength(3);
  });

  it('asks again for the public version, which hides more and has one span of years', async () => {
    const bridge = openWindow('/journeys');
    await screen.findByText(/^After 4 years, /);
    await userEvent.click(screen.getByRole('radio', { name: 'Public' }));
    expect(await screen.findByText(/Counts from 1 to 9 are hidden in this public version/)).toBeInstanceOf(Element);
    expect(screen.getByText(/The public version has one span of years/)).toBeInstanceOf(Element);
    expect(bridge.calls).toContainEqual({ channel: 'report.journeys', request: { year: 2025, version: 'public' } });
  });

  it('says what to import while there is one snapshot', async () => {
    const people = sampleRecords.people.filter(({ sightings }) => sightings[0]?.year === 2025);
    const one = { people, years: { ...sampleRecords.years, staff: [2025] } };
    openWindow(
      '/journeys',
      createMockBridge({ 'report.journeys': ({ version, year }) => journeysReport(version, year, one) }),
    );
    expect(await screen.findByText(/Journeys need staff in post of at least two years/)).toBeInstanceOf(Element);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('names the files that are missing for two whole years, and draws nothing of few people', async () => {
    const few = { people: sampleRecords.people.slice(0, 40), years: { ...sampleRecords.years, formal: [2025] } };
    openWindow(
      '/journeys',
      createMockBridge({ 'report.journeys': ({ version, year }) => journeysReport(version, year, few) }),
    );
    expect(await screen.findByText(/import the disciplinary cases of three years in a row/)).toBeInstanceOf(Element);
    expect(screen.queryByRole('img', { name: new RegExp(`^${curves}`) })).toBeNull();
    expect(screen.getAllByText('Nobody to follow').length).toBeGreaterThan(0);
  });
});
