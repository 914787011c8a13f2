import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMockBridge, MockFailure } from './mock-bridge';
import type { MockBridge } from './mock-bridge';
import { lockedYear, rebuilt, sampleLock, sampleWaiting, yearPage } from './samples/year';
import { openWindow } from './setup';

const status = createMockBridge().handlers['status.get'];
const locked = (over: Partial<ReturnType<typeof yearPage>> = {}): MockBridge =>
  createMockBridge({
    'status.get': async () => ({ ...(await status({})), locked: [lockedYear] }),
    'year.get': (request) => yearPage(request, { lock: sampleLock, history: [sampleLock], ...over }),
  });
const callsOf = ({ calls }: MockBridge, channel: string) =>
  calls.filter((one) => one.channel === channel).map(({ request }) => request);
const click = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const type = async (label: string, text: string) => {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
};

describe('the plan of a year', () => {
  it('says what is done, overdue and next', async () => {
    openWindow('/year');
    const plan = await screen.findByRole('table', { name: 'Plan of 2025' });
    expect(within(plan).getByRole('row', { name: /^Snapshot/ }).textContent).toContain('2 April 2025');
    expect(within(plan).getByRole('row', { name: /^Data signed off/ }).textContent).toContain('Overdue');
    expect(within(plan).getByRole('row', { name: /^Staff network/ }).textContent).toContain('Next');
    expect(
      screen.getByText(
        /^Overdue: Data signed off, Return submitted\. Next: Staff network consulted, 5 September 2025\./,
      ),
    ).toBeInstanceOf(Element);
  });

  it('saves a sign-off with role, day and note', async () => {
    const bridge = openWindow('/year');
    await click('Sign off Data signed off');
    await type('Note (optional)', 'Checked twice');
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Sign off' }));
    const [saved] = callsOf(bridge, 'year.savePlan') as { stages: { id: string; signOff: unknown }[] }[];
    expect(saved?.stages.find(({ id }) => id === 'data')?.signOff).toEqual({
      on: '2025-06-10',
      role: 'Workforce information lead',
      note: 'Checked twice',
    });
  });

  it('is planned back from another day, gets and loses stages, and is not saved with a stage without a name', async () => {
    const bridge = openWindow('/year');
    await click('Change the stages and dates');
    const day = screen.getByLabelText('Published on');
    await userEvent.clear(day);
    await userEvent.type(day, '2025-09-30');
    await click('Plan back from this day');
    await click('Remove Staff network consulted');
    await click('Add a stage');
    await userEvent.clear(screen.getByLabelText('Stage: New stage 1'));
    await click('Save the plan');
    expect(await screen.findByText('Give every stage a name, or remove it.')).toBeInstanceOf(Element);
    expect(callsOf(bridge, 'year.savePlan')).toEqual([]);
    await click('Remove');
    await click('Save the plan');
    const [saved] = callsOf(bridge, 'year.savePlan') as { stages: { id: string; due: string }[] }[];
    expect(saved?.stages.map(({ id, due }) => [id, due])).toEqual([
      ['snapshot', '2025-03-31'],
      ['data', '2025-04-16'],
      ['return', '2025-04-30'],
      ['committee', '2025-08-26'],
      ['board', '2025-09-16'],
      ['publish', '2025-09-30'],
    ]);
  });
});

describe('the lock of a year', () => {
  it('asks for the role before it locks', async () => {
    const bridge = openWindow('/year');
    await click('Lock 2025');
    await click('Lock the year');
    expect(await screen.findByText('Enter a role')).toBeInstanceOf(Element);
    expect(callsOf(bridge, 'year.lock')).toEqual([]);
    await type('Your role', 'Head of EDI');
    await click('Lock the year');
    expect(callsOf(bridge, 'year.lock')).toEqual([{ year: 2025, role: 'Head of EDI' }]);
  });

  it('asks for role and reason before it unlocks', async () => {
    const bridge = openWindow('/year', locked());
    await click('Unlock 2025');
    await type('Your role', 'Head of EDI');
    await click('Unlock the year');
    expect(await screen.findByText('Enter the reason')).toBeInstanceOf(Element);
    await type('The reason', 'Resubmitted');
    await click('Unlock the year');
    expect(callsOf(bridge, 'year.unlock')).toEqual([{ year: 2025, role: 'Head of EDI', reason: 'Resubmitted' }]);
  });

  it('shows what waits with old and new and the footnotes, and accepts exactly that', async () => {
    const bridge = openWindow('/year', locked({ waiting: sampleWaiting }));
    const changes = await screen.findByRole('table', { name: 'What would change in 2025' });
    expect(changes.textContent).toContain('BME 300 of 1,500');
    expect(changes.textContent).toContain('BME 312 of 1,500');
    expect(
      screen.getByText(/restated on 10 June 2025\. It was 1\.45 .* Reason: \[the reason you give\]/),
    ).toBeInstanceOf(Element);
    await click('Accept and restate 2025');
    await type('Your role', 'Head of EDI');
    await type('The reason', 'Twelve missed');
    await click('Restate the year');
    expect(callsOf(bridge, 'year.restate')).toEqual([
      { year: 2025, role: 'Head of EDI', reason: 'Twelve missed', token: sampleWaiting.token },
    ]);
  });

  it('rebuilds, and says where this version would give other figures or the fingerprint is gone', async () => {
    openWindow('/year', locked());
    await click('Rebuild and check');
    expect((await screen.findByText(/the same byte for byte/)).textContent).toContain('18 pages of lock 1');
    expect(
      screen.getByText('This version of the workbench makes the same figures of the locked counts.'),
    ).toBeInstanceOf(Element);
  });

  it('says where a lock is broken', async () => {
    const bridge = locked();
    bridge.handlers['year.rebuild'] = ({ year }) => ({
      ...rebuilt(year),
      isSame: false,
      byThisApp: sampleWaiting.changes,
    });
    openWindow('/year', bridge);
    await click('Rebuild and check');
    expect(await screen.findByText(/no longer have their fingerprint/)).toBeInstanceOf(Element);
    expect(screen.getByRole('table', { name: /as this version would work it out/ }).textContent).toContain('1.39');
  });
});

describe('a locked year on other pages', () => {
  it('is named with who locked it, and what waits', async () => {
    openWindow('/', locked({ waiting: sampleWaiting }));
    const notice = await screen.findByText(/The changes wait on the page Year\./);
    expect(notice.textContent).toContain(
      '2025 was locked by Head of EDI on 2 June 2025. These are the figures as locked',
    );
  });

  it('is no part of pages that are counted from the data held now', async () => {
    openWindow('/training', locked());
    expect(await screen.findByText(/this page is no part of the lock/)).toBeInstanceOf(Element);
  });

  it('is said where data are changed, and a refused undo says the way out', async () => {
    const bridge = locked();
    bridge.handlers['imports.undo'] = () => {
      throw new MockFailure('year_locked', 'The figures of 2025 are locked. Nothing was changed. Unlock 2025 first.');
    };
    openWindow('/data', bridge);
    expect(await screen.findByText(/waits on the page/)).toBeInstanceOf(Element);
    const [undo] = await screen.findAllByRole('button', { name: /^Undo this import/ });
    if (undo !== undefined) await userEvent.click(undo);
    await click('Undo the import');
    expect((await screen.findByText(/Unlock 2025 first\./)).textContent).toContain('The year is locked.');
  });
});
