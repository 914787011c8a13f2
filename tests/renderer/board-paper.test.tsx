import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { moveSection, startingSections } from '../../shared/paper/paper-sections';
import { createMockBridge, MockFailure } from './mock-bridge';
import { openWindow } from './setup';
import { samplePreview } from './samples/paper';

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
      request: { year: 2025, version: 'restricted', format: 'docx', audience: 'board' },
    });
  });

  it('exports for whom one chooses, and the restricted version never for everybody', async () => {
    const bridge = openWindow('/board-paper');
    const list = await screen.findByRole('combobox', { name: 'For whom' });
    expect(within(list).queryByRole('option', { name: 'Public' })).toBeNull();
    await userEvent.selectOptions(list, 'Staff network');
    await userEvent.click(screen.getByRole('button', { name: 'Export Word' }));
    expect(bridge.calls.find(({ channel }) => channel === 'export.run')?.request).toMatchObject({
      audience: 'network',
    });
  });

  it('makes packs of the parts one chooses, and both versions', async () => {
    const bridge = openWindow('/board-paper');
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'A pack for each' }), 'Site');
    await userEvent.click(screen.getByRole('button', { name: 'Export packs' }));
    expect(await screen.findByText(/Saved Pack Surgery/)).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('button', { name: 'Export both versions' }));
    const wanted = bridge.calls.filter(({ channel }) => channel === 'export.folder').map(({ request }) => request);
    expect(wanted).toEqual([
      { what: 'packs', year: 2025, version: 'restricted', cut: 'site', leaveOut: [] },
      { what: 'both_versions', year: 2025, leaveOut: [] },
    ]);
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

describe('the sections of the paper', () => {
  const boxes = () => screen.getAllByRole('checkbox').map((box) => box.id);

  it('are moved and switched, and what is sent is the whole choice', async () => {
    const bridge = openWindow('/board-paper');
    await userEvent.click(await screen.findByRole('button', { name: 'Move down: Executive summary' }));
    expect(await screen.findByText('Executive summary is now section 2 of 16.')).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Method' }));
    const saved = bridge.calls.filter(({ channel }) => channel === 'paper.save').at(-1)?.request;
    expect(saved).toMatchObject({
      year: 2025,
      version: 'restricted',
      summary: null,
      recommendations: '',
      sections: moveSection(startingSections, 'summary', 1).map((one) =>
        one.id === 'method' ? { ...one, isOn: false } : one,
      ),
    });
    await waitFor(() => {
      expect(boxes().slice(0, 2)).toEqual(['background-on', 'summary-on']);
    });
  });

  it('are moved with Alt and an arrow key, and the keyboard keeps its place', async () => {
    openWindow('/board-paper');
    const box = await screen.findByRole('checkbox', { name: 'Background' });
    box.focus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(await screen.findByText('Background is now section 1 of 16.')).toBeInstanceOf(Element);
    expect(document.activeElement?.id).toBe('background-on');
  });

  it('that explain every star stay in', async () => {
    const bridge = openWindow('/board-paper');
    await userEvent.click(await screen.findByRole('checkbox', { name: /what was hidden/ }));
    expect(await screen.findByText(/is in every paper, so that every \* is explained/)).toBeInstanceOf(Element);
    expect(bridge.calls.some(({ channel }) => channel === 'paper.save')).toBe(false);
  });
});

describe('the preview', () => {
  it('shows a section with its headings, table and picture, and another when it is chosen', async () => {
    openWindow('/board-paper');
    const preview = within(await screen.findByRole('region', { name: 'Preview of the paper' }));
    expect(preview.getByRole('heading', { level: 3, name: 'Executive summary' })).toBeInstanceOf(Element);
    expect(preview.getByRole('rowheader', { name: '4. Training' })).toBeInstanceOf(Element);
    expect(preview.getByRole('table', { name: 'Table 1. The nine indicators, 2025' })).toBeInstanceOf(Element);
    expect(preview.getByRole('img', { name: 'Three ratios with their intervals.' })).toBeInstanceOf(Element);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Recommendations');
    expect(preview.getByText('receive the figures')).toBeInstanceOf(Element);
    expect(preview.queryByRole('table')).toBeNull();
  });
});

describe('the words of the paper', () => {
  const summary = () => screen.findByLabelText<HTMLTextAreaElement>('Executive summary', { selector: 'textarea' });

  it('start as the figures give them, are saved as typed, and can go back', async () => {
    const bridge = openWindow('/board-paper');
    expect((await summary()).value).toBe(samplePreview.generatedSummary);
    await userEvent.type(await summary(), ' More.');
    await userEvent.click(screen.getByRole('button', { name: 'Save the words' }));
    expect(await screen.findByText('The words of the paper are saved.')).toBeInstanceOf(Element);
    expect(bridge.calls.filter(({ channel }) => channel === 'paper.save').at(-1)?.request).toMatchObject({
      summary: `${samplePreview.generatedSummary} More.`,
      recommendations: '',
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Go back to the generated summary' }));
    await waitFor(() => {
      expect(bridge.calls.filter(({ channel }) => channel === 'paper.save').at(-1)?.request).toMatchObject({
        summary: null,
      });
    });
  });

  it('say when the figures have changed since', async () => {
    const edited = { text: 'Ours', generated: 'What they said then.', at: '2026-05-03T10:00:00Z' };
    openWindow(
      '/board-paper',
      createMockBridge({
        'paper.preview': () => ({
          ...samplePreview,
          isSummaryOutdated: true,
          choices: { ...samplePreview.choices, summary: edited },
        }),
      }),
    );
    expect(await screen.findByText(/changed since this summary was edited on 3 May 2026/)).toBeInstanceOf(Element);
    expect(screen.getByText('What they said then.')).toBeInstanceOf(Element);
  });

  it('stay typed when they cannot be saved', async () => {
    const bridge = createMockBridge({
      'paper.save': () => {
        throw new MockFailure('disk_full', 'The disk is full.');
      },
    });
    openWindow('/board-paper', bridge);
    await userEvent.clear(await summary());
    await userEvent.type(await summary(), 'Kept');
    await userEvent.click(screen.getByRole('button', { name: 'Save the words' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
    expect((await summary()).value).toBe('Kept');
    await userEvent.click(screen.getByRole('button', { name: 'Leave as it was' }));
    expect((await summary()).value).toBe(samplePreview.generatedSummary);
  });
});

describe('the house template', () => {
  const kept = {
    template: { name: 'house.docx', addedAt: '2026-05-03T10:00:00Z', bytes: 48_000, takenOut: 'Taken out: a link.' },
    problems: ['“Training and attainment” is not in the paper: the template has no place for it.'],
  };

  it('is offered with a starter, and says who is the template once one is chosen', async () => {
    const bridge = openWindow('/board-paper', createMockBridge({ 'template.choose': () => ({ name: 'house.docx' }) }));
    expect(await screen.findByText(/Word papers have the workbench’s own look/)).toBeInstanceOf(Element);
    expect(screen.queryByRole('button', { name: 'Word without the template' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Choose a template' }));
    expect(await screen.findByText('house.docx is the template from now on.')).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('button', { name: 'Save a starter template' }));
    expect(await screen.findByText(/nothing was saved/)).toBeInstanceOf(Element);
    expect(bridge.calls.map(({ channel }) => channel)).toContain('template.starter');
  });

  it('lists what does not fit before anything is saved, and can be left out of one paper', async () => {
    const bridge = openWindow('/board-paper', createMockBridge({ 'template.get': () => kept }));
    expect(await screen.findByText(/“Training and attainment” is not in the paper/)).toBeInstanceOf(Element);
    expect(screen.getByText('Taken out: a link.')).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('button', { name: 'Word without the template' }));
    await waitFor(() => {
      expect(bridge.calls).toContainEqual({
        channel: 'export.run',
        request: { year: 2025, version: 'restricted', format: 'docx', audience: 'board', look: 'own' },
      });
    });
    await userEvent.click(screen.getByRole('button', { name: 'Stop using it' }));
    expect(await screen.findByText(/own look again/)).toBeInstanceOf(Element);
  });

  it('says what was wrong with a file that cannot be one', async () => {
    const refuse = () => {
      throw new MockFailure('not_a_template', '“old.doc” is no Word document of today’s kind. Nothing was changed.');
    };
    openWindow('/board-paper', createMockBridge({ 'template.choose': refuse }));
    await userEvent.click(await screen.findByRole('button', { name: 'Choose a template' }));
    expect(await screen.findByText(/no Word document of today’s kind/)).toBeInstanceOf(Element);
  });
});
