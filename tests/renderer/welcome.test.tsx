import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMockBridge, MockFailure } from './mock-bridge';
import { openWindow } from './setup';
import type { Status } from '../../shared/ipc/replies/window';

const none: Status = {
  organisation: null,
  years: [],
  newestWithFigures: null,
  locked: [],
  isExample: false,
  canUndo: null,
  canRedo: null,
  notice: null,
  isReadOnly: false,
};
const empty = () => createMockBridge({ 'status.get': () => none });

describe('welcome', () => {
  it('offers the example and the own files, and says that nothing leaves the laptop', async () => {
    openWindow('/', empty());
    expect(await screen.findByRole('heading', { level: 1, name: 'Welcome' })).toBeInstanceOf(Element);
    expect(screen.getByRole('button', { name: 'Start with my files' })).toBeInstanceOf(Element);
    expect(screen.getByText('Nothing leaves this laptop.')).toBeInstanceOf(Element);
  });

  it('loads the example', async () => {
    const bridge = openWindow('/', empty());
    await userEvent.click(await screen.findByRole('button', { name: 'Try the example trust' }));
    expect(bridge.calls.map((call) => call.channel)).toContain('example.load');
  });

  it('says what happened and what to do when the example cannot be loaded', async () => {
    const bridge = createMockBridge({
      'status.get': () => none,
      'example.load': () => {
        throw new MockFailure('disk_full', 'The example could not be stored.');
      },
    });
    openWindow('/', bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Try the example trust' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(
      'The disk is full. The example could not be stored. Nothing was lost. Make room on the disk',
    );
  });

  it('tells a page without data where to begin', async () => {
    openWindow('/board-paper', empty());
    expect(await screen.findByRole('link', { name: 'Import your files' })).toBeInstanceOf(Element);
  });
});
