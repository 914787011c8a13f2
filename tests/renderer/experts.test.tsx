import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMockBridge } from './mock-bridge';
import { emptyExpertsReport, expertsReport } from './samples/experts';
import { openWindow } from './setup';

const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 5000 });
const textOf = (name: string): string => screen.getByRole('table', { name }).textContent ?? '';

describe('experts page', () => {
  it('shows what expertise the trust holds, and how much of it is used', async () => {
    openWindow('/experts');
    expect(await heading('Experts in our midst')).toBeInstanceOf(Element);
    expect(await screen.findByText(/147 colleagues of 155 rows in the file agreed to be held/)).toBeInstanceOf(Element);
    expect(
      screen.getByText(/56 of 106 colleagues with a specialist skill from overseas \(52\.8%\)/).textContent,
    ).toContain('The true share could lie between 43.4% and 62.1%.');
    const specialties = within(screen.getByRole('table', { name: 'Specialties' }));
    expect(specialties.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
      'Surgery',
      'Obstetrics',
      'Others, taken together',
    ]);
    expect(textOf('Specialties')).not.toMatch(/Theatre|Urology/);
    expect(screen.getByText('1 more language has fewer than 5 people and is not shown.')).toBeInstanceOf(Element);
  });

  it('asks again for the public version, and hides there what eight people would be', async () => {
    const bridge = openWindow('/experts');
    await heading('Experts in our midst');
    await userEvent.click(screen.getByRole('radio', { name: 'Public' }));
    expect(
      await screen.findByText('147 colleagues agreed to be held. Nothing of anybody else was kept.'),
    ).toBeInstanceOf(Element);
    expect(bridge.calls).toContainEqual({ channel: 'report.experts', request: { year: 2025, version: 'public' } });
    expect(screen.queryByText('Twi')).toBeNull();
  });

  it('says what to import, and that consent is by row, where there is no register', async () => {
    openWindow('/experts', createMockBridge({ 'report.experts': () => emptyExpertsReport }));
    expect(await screen.findByText(/No register of internationally educated staff is held for 2025/)).toBeInstanceOf(
      Element,
    );
    expect(screen.getByText('Consent, row by row.')).toBeInstanceOf(Element);
    expect(screen.getByRole('link', { name: 'Import the register' }).getAttribute('href')).toContain('/import');
  });

  it('says that nobody has agreed to be held, and shows no empty list', async () => {
    const report = expertsReport('restricted');
    if (report.experts === null) throw new Error('no register in the sample');
    const { words } = report.experts;
    const withdrawn = {
      ...report.experts,
      consented: { count: 0, isHidden: false },
      words: { ...words, consent: 'Nobody in the file has agreed to be held: nothing of it was kept.' },
    };
    openWindow('/experts', createMockBridge({ 'report.experts': () => ({ ...report, experts: withdrawn }) }));
    expect(await screen.findByText(/Nobody in the file has agreed to be held/)).toBeInstanceOf(Element);
    expect(screen.queryAllByRole('table')).toEqual([]);
    expect(screen.queryByText('Find expertise')).toBeNull();
  });

  it('answers how many have an expertise, where they work, and whom to ask, but never who', async () => {
    const bridge = openWindow('/experts');
    await heading('Experts in our midst');
    await userEvent.selectOptions(await screen.findByLabelText('Language'), 'Hindi');
    await userEvent.selectOptions(screen.getByLabelText('Level of language'), 'clinical');
    expect(await screen.findByText('12 colleagues in the register speak Hindi at clinical level.')).toBeInstanceOf(
      Element,
    );
    expect(screen.getByText('Directorates with 5 or more of them: Medicine.')).toBeInstanceOf(Element);
    expect(
      screen.getByText(/ask the register’s keeper, Head of international recruitment: extension 4411\./),
    ).toBeInstanceOf(Element);
    await userEvent.selectOptions(screen.getByLabelText('Country of qualification'), 'India');
    expect(
      await screen.findByText('12 colleagues in the register speak Hindi at clinical level and qualified in India.'),
    ).toBeInstanceOf(Element);
    expect(screen.getByRole('combobox', { name: 'Years practised overseas' }).hasAttribute('disabled')).toBe(true);
    expect(screen.queryByRole('option', { name: 'Ewe' })).toBeNull();
    expect(bridge.calls.at(-1)).toEqual({
      channel: 'report.findExperts',
      request: {
        year: 2025,
        version: 'restricted',
        first: { kind: 'language', name: 'Hindi', isClinical: true },
        second: { kind: 'country', name: 'India' },
      },
    });
  });

  it('sets level against first band, and says where the register is silent', async () => {
    openWindow('/experts');
    await heading('Experts in our midst');
    const table = within(await screen.findByRole('table', { name: 'Level overseas against first UK band, people' }));
    expect(table.getAllByRole('row').map((row) => row.textContent)).toEqual([
      'Level overseasBand 5Band 6',
      'Consultant or head of service107',
      'Specialist or senior3020',
      'Registered professional7010',
    ]);
    const panel = within(screen.getByRole('table', { name: 'High-impact action 5' }));
    expect(panel.getByText(/90 of 130 colleagues of whom it is known \(69\.2%\) had an induction/)).toBeInstanceOf(
      Element,
    );
    expect(
      panel.getByText(/24\.0% of internationally educated staff and 31\.0% of UK-educated staff took part/),
    ).toBeInstanceOf(Element);
    const complete = within(
      screen.getByRole('table', { name: 'What the register says, of people who agreed to be held' }),
    );
    expect(complete.getByRole('row', { name: /^Way into the trust/ }).textContent).toBe('Way into the trust00.0%');
  });

  it('is found by its name', async () => {
    const bridge = openWindow('/settings');
    await heading('Settings');
    act(() => {
      bridge.emit('menu.command', { command: 'find' });
    });
    const box = await screen.findByRole('searchbox');
    await userEvent.type(box, 'experts');
    expect(screen.getAllByRole('link', { name: 'Experts in our midst' }).length).toBeGreaterThan(0);
  });
});

describe('learning page', () => {
  it('shows requests by group, with the gap and what is hidden', async () => {
    openWindow('/learning');
    await heading('Learning requests');
    expect(await screen.findByText(/60\.0% of those of BME staff and 90\.0% of those of White staff/)).toBeInstanceOf(
      Element,
    );
    const table = screen.getByRole('table', { name: /CPD funding requests by ethnic group/ });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows[0]?.textContent).toBe('White2121802090.0%180–£73,800');
    expect(rows[2]?.textContent).not.toMatch(/[12]/);
    const rowOf = (name: RegExp, row: RegExp): string =>
      within(screen.getByRole('table', { name })).getByRole('row', { name: row }).textContent ?? '';
    expect(rowOf(/step by step/, /^Asked → approved/)).toMatch(
      /^Asked → approved84\.9%54\.1%\*\w*1\.57, could be 1\.31 to 1\.88Unlikely/,
    );
    expect(rowOf(/by reason/, /^No budget/)).toMatch(/^No budget1020/);
    expect(rowOf(/pounds a head/, /^White/)).toBe('White£4109.5 days (7 to 12)');
    expect(rowOf(/pounds a head/, /^Unknown/)).not.toMatch(/\d/);
  });

  it('lists courses to class once, the open ones first, with a way back', async () => {
    const bridge = openWindow('/learning');
    await heading('Learning requests');
    const table = within(await screen.findByRole('table', { name: 'Courses and whether they are mandatory' }));
    expect(table.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['Wound care', 'Fire safety']);
    expect(screen.getByText(/1 course not classed yet: until then both figures wait/)).toBeInstanceOf(Element);
    await userEvent.selectOptions(screen.getByLabelText('Class of Wound care'), 'non_mandatory');
    expect(await screen.findByText(/“Wound care” is now classed as Non-mandatory training and CPD/)).toBeInstanceOf(
      Element,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(bridge.calls.filter(({ channel }) => /courses\.change|undo/.test(channel))).toEqual([
      { channel: 'courses.change', request: { course: 'Wound care', to: 'non_mandatory' } },
      { channel: 'undo.last', request: {} },
    ]);
    await userEvent.type(screen.getByLabelText('Find a course'), 'fire');
    expect(table.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['Fire safety']);
  });

  it('says what to import where there are no requests', async () => {
    openWindow('/learning', createMockBridge({ 'report.experts': () => emptyExpertsReport }));
    expect(await screen.findByText(/No requests are held for 2025/)).toBeInstanceOf(Element);
  });
});
