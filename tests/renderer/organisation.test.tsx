import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMockBridge, MockFailure } from './mock-bridge';
import { northmoor, southmoor } from './samples/organisations';
import { clearPreview } from './samples/imports';
import { openWindow } from './setup';

const both = () => {
  let chosen = northmoor.id;
  const list = () => ({
    organisations: [northmoor, southmoor].map((one) => ({ ...one, isCurrent: one.id === chosen })),
  });
  return createMockBridge({
    'organisations.list': list,
    'organisations.choose': ({ organisationId }) => {
      chosen = organisationId;
      return list();
    },
  });
};

describe('the organisation at the top', () => {
  it('is a name while there is one, and a choice that is announced as soon as there are two', async () => {
    openWindow('/data');
    await screen.findByRole('heading', { level: 1, name: 'Data' });
    expect(screen.queryByLabelText('Organisation shown')).toBeNull();
  });

  it('switches what every page is about and says so', async () => {
    const bridge = openWindow('/data', both());
    await userEvent.selectOptions(await screen.findByLabelText('Organisation shown'), southmoor.name);
    expect(await screen.findByText(`You are now working on ${southmoor.name}.`)).toBeInstanceOf(Element);
    expect(bridge.calls).toContainEqual({ channel: 'organisations.choose', request: { organisationId: southmoor.id } });
    expect(bridge.calls.filter(({ channel }) => channel === 'imports.list').length).toBeGreaterThan(1);
  });
});

describe('the organisation page', () => {
  it('saves what is said of it, and not without a name', async () => {
    const bridge = openWindow('/organisation');
    const name = await screen.findByLabelText('Name');
    await userEvent.clear(name);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Enter a name/)).toBeInstanceOf(Element);
    expect(document.activeElement).toBe(name);
    await userEvent.type(name, 'New');
    await userEvent.type(screen.getByLabelText('Region'), 'North');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved. Every page and paper uses it from now on.');
    expect(bridge.calls).toContainEqual({
      channel: 'organisations.save',
      request: { id: 1, profile: { name: 'New', code: '', type: '', region: 'North', address: '' } },
    });
  });

  it('removes one only after asking', async () => {
    const bridge = openWindow('/organisation', both());
    const table = await screen.findByRole('table', { name: 'Organisations held' });
    await userEvent.click(within(table).getByRole('button', { name: `Remove ${southmoor.name}` }));
    expect(bridge.calls.some(({ channel }) => channel === 'organisations.remove')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Remove it with everything' }));
    await screen.findByText(/The backup made before is on the Data page/);
    expect(bridge.calls).toContainEqual({ channel: 'organisations.remove', request: { organisationId: southmoor.id } });
  });
});

describe('a handover', () => {
  it('is not saved with a weak passphrase, nor with two that differ', async () => {
    const bridge = openWindow('/handover');
    const first = await screen.findByLabelText('Passphrase');
    await userEvent.type(first, 'short');
    await userEvent.click(screen.getByRole('button', { name: 'Save the handover file' }));
    expect(document.activeElement).toBe(first);
    await userEvent.clear(first);
    await userEvent.type(first, 'quiet ladder violet');
    const second = screen.getByLabelText('The passphrase once more');
    await userEvent.type(second, 'quiet ladder viole');
    await userEvent.click(screen.getByRole('button', { name: 'Save the handover file' }));
    expect(await screen.findByText(/The two are not the same/)).toBeInstanceOf(Element);
    expect(bridge.calls.some(({ channel }) => channel === 'handover.save')).toBe(false);
    await userEvent.type(second, 't');
    await userEvent.click(screen.getByRole('button', { name: 'Save the handover file' }));
    expect(await screen.findByText(/^Saved Handover of Northmoor/)).toBeInstanceOf(Element);
    expect(screen.getByLabelText<HTMLInputElement>('Passphrase').value).toBe('');
  });

  it('shows what a file holds before anything changes, and asks before it replaces', async () => {
    const bridge = openWindow('/handover');
    await userEvent.click(await screen.findByRole('button', { name: 'Choose a handover file' }));
    await userEvent.type(await screen.findByLabelText(/^Passphrase of/), 'x');
    await userEvent.click(screen.getByRole('button', { name: 'Open it' }));
    expect(await screen.findByText('2024 and 2025')).toBeInstanceOf(Element);
    await userEvent.click(screen.getByLabelText(/^Replace Northmoor/));
    await userEvent.click(screen.getByRole('button', { name: 'Take it over' }));
    expect(bridge.calls.some(({ channel }) => channel === 'handover.take')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Replace it' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Summary of open work' })).toBeInstanceOf(Element);
    expect(bridge.calls).toContainEqual({ channel: 'handover.take', request: { handoverId: 'h1', replaces: 1 } });
  });

  it('says in plain words that the passphrase is wrong', async () => {
    openWindow(
      '/handover',
      createMockBridge({
        'handover.open': () => {
          throw new MockFailure('wrong_passphrase', 'That is not the passphrase of this file. Nothing was changed.');
        },
      }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Choose a handover file' }));
    await userEvent.type(await screen.findByLabelText(/^Passphrase of/), 'x');
    await userEvent.click(screen.getByRole('button', { name: 'Open it' }));
    expect(await screen.findByText(/The passphrase is not right/)).toBeInstanceOf(Element);
  });
});

describe('a file that names another organisation', () => {
  const foreign = {
    ...clearPreview,
    organisation: 'Southmoor Community',
    problems: [{ severity: 'warning' as const, code: 'other_organisation', text: 'Names another.', place: null }],
  };

  it('is asked about before it can be imported, and is the same under another name', async () => {
    let isAccepted = false;
    const bridge = openWindow(
      '/import',
      createMockBridge({
        'import.preview': () => ({ files: [isAccepted ? { ...foreign, problems: [] } : foreign] }),
        'organisations.accept': () => {
          isAccepted = true;
          return { organisations: [northmoor] };
        },
      }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Choose files' }));
    await screen.findByRole('heading', { name: 'Is “Southmoor Community” another organisation?' });
    expect(screen.getByText('Say whether “Southmoor Community” is another organisation.')).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('button', { name: 'The same one under another name' }));
    expect(await screen.findByText('Nothing more to answer.')).toBeInstanceOf(Element);
    expect(bridge.calls).toContainEqual({ channel: 'organisations.accept', request: { name: 'Southmoor Community' } });
  });
});
