import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Requests } from '../../shared/ipc/contract';
import { createMockBridge, MockFailure } from './mock-bridge';
import { sampleActions } from './samples/actions';
import { openWindow } from './setup';
import { bridgeWith } from './plan-parts';

const [first] = sampleActions;
if (first === undefined) throw new Error('no sample actions');

describe('the page of an action', () => {
  it('shows the figure then and now, notes, evidence and history', async () => {
    openWindow('/actions/a1', bridgeWith([{ ...first, evidenceFiles: ['minutes.docx'] }]));
    expect(await screen.findByRole('heading', { level: 1, name: 'Action A-001' })).toBeInstanceOf(Element);
    expect(await screen.findByRole('table', { name: /each year after the baseline/ })).toBeInstanceOf(Element);
    expect(screen.getByText('First panels trained in three divisions.')).toBeInstanceOf(Element);
    expect(screen.getByText('minutes.docx')).toBeInstanceOf(Element);
    expect(await screen.findByText('Status: Amber: at risk → Green: on track')).toBeInstanceOf(Element);
    expect(screen.getByText('Due date: 30 June 2026 → 31 March 2026 (undone)')).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('link', { name: 'Change the action' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Change action A-001' })).toBeInstanceOf(Element);
  });

  it('says so where there is no such action', async () => {
    openWindow('/actions/gone');
    expect(await screen.findByText(/That action is not in the plan/)).toBeInstanceOf(Element);
  });
});

describe('unsaved text', () => {
  const kept = (bridge: ReturnType<typeof createMockBridge>) =>
    bridge.calls.filter(({ channel }) => channel === 'drafts.keep').map(({ request }) => request);

  it('is written down while one types, and said to be', async () => {
    const bridge = openWindow('/actions/a1/edit');
    const owner = await screen.findByLabelText('Owner');
    await userEvent.type(owner, '!');
    await waitFor(() => {
      expect(kept(bridge)).toMatchObject([
        { key: 'a1', content: { kind: 'action', form: { owner: 'Head of recruitment!' } } },
      ]);
    });
    expect(await screen.findByText(/^Draft kept/)).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('button', { name: 'Leave it as it was' }));
    expect(bridge.calls.filter(({ channel }) => channel === 'drafts.drop').map(({ request }) => request)).toEqual([
      { organisation: 1, key: 'a1' },
    ]);
    expect(await screen.findByRole('heading', { level: 1, name: 'Action A-001' })).toBeInstanceOf(Element);
  });

  it('comes back after the app was killed, in the form and in the note', async () => {
    const before = openWindow('/actions/a1/edit');
    await userEvent.type(await screen.findByLabelText('Owner'), '?');
    await waitFor(() => {
      expect(kept(before)).toHaveLength(1);
    });
    const [draft] = kept(before) as readonly Requests['drafts.keep'][];
    if (draft === undefined) throw new Error('nothing kept');
    document.body.replaceChildren();
    openWindow(
      '/actions/a1/edit',
      createMockBridge({
        'drafts.list': () => ({
          drafts: [
            { ...draft, keptAt: '2026-04-04T09:00:00Z' },
            { key: 'note/a2', keptAt: '2026-04-04T09:00:00Z', content: { kind: 'note', text: 'Half a no' } },
          ],
        }),
      }),
    );
    expect(await screen.findByDisplayValue('Head of recruitment?')).toBeInstanceOf(Element);
    window.location.hash = '/actions';
    await userEvent.click(await screen.findByRole('link', { name: 'a note on A-002' }));
    expect(await screen.findByDisplayValue('Half a no')).toBeInstanceOf(Element);
  });

  it('can be thrown away from the plan', async () => {
    const bridge = createMockBridge({
      'drafts.list': () => ({
        drafts: [{ key: 'note/a1', keptAt: '2026-04-04T09:00:00Z', content: { kind: 'note', text: 'x' } }],
      }),
    });
    openWindow('/actions', bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Throw away a note on A-001' }));
    expect(screen.queryByText(/text that is not saved yet/)).toBeNull();
    expect(bridge.calls.at(-1)).toMatchObject({ channel: 'drafts.drop', request: { key: 'note/a1' } });
  });

  it('that cannot be kept is said, and closing asks', async () => {
    openWindow(
      '/actions/a1/edit',
      createMockBridge({
        'drafts.keep': () => {
          throw new MockFailure('data_folder_read_only', 'The data folder cannot be written to.');
        },
      }),
    );
    const closing = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const owner = await screen.findByLabelText('Owner');
    expect(closing()).toBe(false);
    await userEvent.type(owner, '!');
    expect(await screen.findByText(/could not be kept yet/)).toBeInstanceOf(Element);
    expect(closing()).toBe(true);
  });
});

describe('redo', () => {
  it('is in the menu, and beside undo where there is something to redo', async () => {
    const base = createMockBridge();
    const bridge = createMockBridge({
      'status.get': async () => ({ ...(await base.handlers['status.get']({})), canRedo: 'saving A-002' }),
    });
    openWindow('/actions', bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Redo: saving A-002' }));
    expect(await screen.findByText('Done again: saving A-002')).toBeInstanceOf(Element);
    bridge.emit('menu.command', { command: 'redo' });
    await waitFor(() => {
      expect(bridge.calls.filter(({ channel }) => channel === 'redo.last')).toHaveLength(2);
    });
  });
});
