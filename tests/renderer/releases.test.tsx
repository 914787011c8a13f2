import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMockBridge, MockFailure } from './mock-bridge';
import { openWindow } from './setup';

describe('a release that is refused', () => {
  const refusing = () => {
    const calls: unknown[] = [];
    const bridge = createMockBridge({
      'export.run': (request) => {
        calls.push(request);
        if (request.override === undefined)
          throw new MockFailure('release_refused', 'Somebody could learn a number between 1 and 4.');
        return { files: [{ name: 'Board paper.docx', bytes: 9000 }], folder: 'Documents', warnings: [] };
      },
    });
    return { bridge, calls };
  };

  it('is explained, and goes by role and reason only', async () => {
    const { bridge, calls } = refusing();
    openWindow('/board-paper', bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Export Word' }));
    expect((await screen.findByRole('alert')).textContent).toContain('a number between 1 and 4');
    await userEvent.click(screen.getByRole('button', { name: 'Release it all the same…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Release it' }));
    expect(screen.getByText('Enter a role')).toBeInstanceOf(Element);
    expect(calls).toHaveLength(1);
    await userEvent.type(screen.getByLabelText('Your role'), 'Head of EDI');
    await userEvent.type(screen.getByLabelText('The reason'), 'Corrected');
    await userEvent.click(screen.getByRole('button', { name: 'Release it' }));
    expect(await screen.findByText(/Saved Board paper\.docx/)).toBeInstanceOf(Element);
    expect(calls[1]).toMatchObject({ format: 'docx', override: { role: 'Head of EDI', reason: 'Corrected' } });
  });

  it('goes without what is offered to be left out, and only that', async () => {
    const requests: unknown[] = [];
    const bridge = createMockBridge({
      'export.run': (request) => {
        requests.push(request);
        if (request.leaveOut === undefined)
          throw new MockFailure('release_refused', 'Somebody could learn a number between 1 and 4.', {
            leaveOut: 'where-1-site\nindicator-2',
            leaveOutNames: 'Indicator 1 by site\nIndicator 2: appointed',
          });
        return { files: [{ name: 'Board paper.docx', bytes: 9000 }], folder: 'Documents', warnings: ['Left out: it.'] };
      },
    });
    openWindow('/board-paper', bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Export Word' }));
    expect(await screen.findByText('Indicator 1 by site')).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('button', { name: 'Leave them out and export' }));
    expect(await screen.findByText('Left out: it.')).toBeInstanceOf(Element);
    expect(requests[1]).toEqual({
      year: 2025,
      version: 'restricted',
      format: 'docx',
      audience: 'board',
      leaveOut: ['where-1-site', 'indicator-2'],
    });
  });

  it('of any other failure offers no way round it', async () => {
    const bridge = createMockBridge({
      'export.folder': () => {
        throw new MockFailure('target_read_only', 'The folder cannot be written to.');
      },
    });
    openWindow('/board-paper', bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Export packs' }));
    expect(await screen.findByRole('alert')).toBeInstanceOf(Element);
    expect(screen.queryByRole('button', { name: 'Release it all the same…' })).toBeNull();
  });
});

describe('what has left', () => {
  it('lists releases with what was let go, and finds by any words', async () => {
    openWindow('/board-paper/releases');
    expect(await screen.findByText('2 releases, the newest first.')).toBeInstanceOf(Element);
    expect(
      screen.getByText(/Head of EDI: The file was corrected \(2 small numbers could be worked out\)/),
    ).toBeInstanceOf(Element);
    await userEvent.type(screen.getByLabelText('Search'), 'word board');
    expect(screen.getByText('1 release, the newest first.')).toBeInstanceOf(Element);
    expect(screen.queryByText(/Division pack Surgery/)).toBeNull();
  });

  it('says so where nothing has', async () => {
    openWindow('/board-paper/releases', createMockBridge({ 'releases.list': () => ({ releases: [] }) }));
    expect(await screen.findByText(/Nothing has left yet/)).toBeInstanceOf(Element);
  });
});
