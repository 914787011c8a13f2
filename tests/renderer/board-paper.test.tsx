import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { boardChecks } from '../../renderer/features/board-paper/board-checks';
import { createMockBridge, MockFailure } from './mock-bridge';
import { openWindow } from './setup';
import { sampleActions } from './samples/actions';
import { sampleReport, thinReport } from './samples/report';

describe('board paper', () => {
  it('lists what is hidden and why, before anything is exported', async () => {
    openWindow('/board-paper');
    expect(await screen.findByText('Hidden so that band 9 cannot be worked out from the total.')).toBeInstanceOf(
      Element,
    );
  });

  it('exports what is shown and says where it went', async () => {
    const bridge = openWindow('/board-paper');
    await userEvent.click(await screen.findByRole('button', { name: 'Export Word' }));
    expect(await screen.findByText(/Saved Board paper 2025\.docx \(212 kB\) in Documents/)).toBeInstanceOf(Element);
    expect(bridge.calls).toContainEqual({
      channel: 'export.run',
      request: { year: 2025, version: 'restricted', format: 'docx' },
    });
  });

  it('says that nothing was saved when the save window was closed', async () => {
    openWindow('/board-paper', createMockBridge({ 'export.run': () => ({ files: null, folder: null, warnings: [] }) }));
    await userEvent.click(await screen.findByRole('button', { name: 'Export Excel' }));
    expect(await screen.findByText(/nothing was saved/)).toBeInstanceOf(Element);
  });

  it('explains a failure', async () => {
    const bridge = createMockBridge({
      'export.run': () => {
        throw new MockFailure('target_open_elsewhere', 'The paper could not be written.');
      },
    });
    openWindow('/board-paper', bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Export Word' }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'open in another program. The paper could not be written. Nothing was lost. Close it there',
    );
  });
});

describe('board checks', () => {
  const unmet = (...args: Parameters<typeof boardChecks>) =>
    boardChecks(...args)
      .filter((check) => !check.isMet)
      .map((check) => check.label);

  it('are all met by a full year with a measurable plan', () => {
    expect(unmet(sampleReport, sampleActions)).toEqual([]);
  });

  it('name what is missing', () => {
    expect(unmet({ ...thinReport, years: [2025] }, [])).toEqual([
      'Two earlier years beside this one',
      'Staff survey joined',
      'With and without international recruitment',
      'All nine indicators present',
      'Every action can be measured',
    ]);
  });
});
