import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openWindow } from './setup';
// Loaded when first asked for; read here already, so that no test waits for it.
import '../../renderer/features/help/HelpPages';
import '../../renderer/features/indicator/IndicatorPage';

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const helpLink = (name: string) => screen.findAllByRole('link', { name });

describe('help', () => {
  it('is in the navigation and lists its pages by what they are about', async () => {
    openWindow('/quick-comparison');
    await userEvent.click(await screen.findByRole('link', { name: 'Help' }));
    await heading('Help');
    expect(screen.getByRole('heading', { name: 'The nine indicators' })).toBeInstanceOf(Element);
    const link = screen.getByRole('link', { name: 'Indicator 3: Entering the formal disciplinary process' });
    expect(link.getAttribute('href')).toBe('#/help/indicator-3');
  });

  it('searches as one types, announces how many, and keeps the words while an article is read', async () => {
    openWindow('/help');
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Search the help' }), 'too few');
    expect(within(screen.getByRole('main')).getByRole('status').textContent).toMatch(
      /^\d+ found, the closest first\.$/,
    );
    const [first] = within(screen.getByRole('list', { name: 'Found' })).getAllByRole('listitem');
    expect(first?.textContent).toContain('Too few to say');
    await userEvent.click(screen.getByRole('link', { name: 'Small numbers' }));
    await heading('Small numbers');
    await userEvent.click(screen.getByRole('link', { name: '‹ All help' }));
    expect(screen.getByRole('searchbox', { name: 'Search the help' })).toHaveProperty('value', 'too few');
  });

  it('says what to do where nothing is found, and shows all pages again once the box is empty', async () => {
    openWindow('/help');
    const box = await screen.findByRole('searchbox', { name: 'Search the help' });
    await userEvent.type(box, 'zebra');
    expect(within(screen.getByRole('main')).getByRole('status').textContent).toBe(
      'Nothing was found for “zebra”. Try another word, or fewer.',
    );
    await userEvent.clear(box);
    expect(screen.getByRole('heading', { name: 'Short guides' })).toBeInstanceOf(Element);
    expect(within(screen.getByRole('main')).getByRole('status').textContent).toBe('');
  });

  it('shows a method with its worked example, its direction and what it does not say', async () => {
    openWindow('/help/indicator-3');
    await heading(/^Indicator 3/);
    const row = screen.getByRole('row', { name: /BME rate ÷ White rate/ });
    expect(row.textContent).toContain('1.83, could be 0.82 to 4.09');
    for (const name of ['How it is worked out', 'Which way is worse', 'How to read it', 'What it does not say'])
      expect(screen.getByRole('heading', { name })).toBeInstanceOf(Element);
    expect(screen.getByText(/three fewer cases would bring it in range/)).toBeInstanceOf(Element);
  });

  it('opens the glossary at a term', async () => {
    openWindow('/help/glossary/denominator');
    await heading('Glossary');
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe('Denominator');
    });
  });

  it('prints, and says so where a page is not there', async () => {
    const bridge = openWindow('/help/first-import');
    await userEvent.click(await screen.findByRole('button', { name: 'Print this page' }));
    expect(bridge.calls.some(({ channel }) => channel === 'window.print')).toBe(true);
    act(() => {
      window.location.hash = '/help/no-such-page';
    });
    await heading('There is no such page of help');
  });
});

describe('F1', () => {
  it.each([
    ['/indicators/2', /^2\./, /^Indicator 2/],
    ['/progression', 'Progression', 'Race disparity ratios'],
    ['/actions', 'Action plan', 'Help'],
  ])('on %s opens what is about it', async (path, before, after) => {
    const bridge = openWindow(path);
    await heading(before);
    act(() => {
      bridge.emit('menu.command', { command: 'help' });
    });
    await heading(after);
    act(() => {
      bridge.emit('menu.command', { command: 'help-contents' });
    });
    await heading('Help');
  });
});

describe('figures', () => {
  it.each([
    ['/', ['How indicator 2 is worked out', 'How indicator 9 is worked out', 'How breakdowns are worked out']],
    ['/indicators', ['How indicator 1 is worked out', 'How indicator 8 is worked out']],
    ['/indicators/1', ['How indicator 1 is worked out', 'How breakdowns are worked out']],
    [
      '/indicators/2',
      ['How indicator 2 is worked out', 'How 95% intervals are worked out', 'How comparisons are worked out'],
    ],
    ['/indicators/7', ['How indicator 7 is worked out', 'How unknown ethnicity is treated']],
    [
      '/progression',
      [
        'How race disparity ratios are worked out',
        'How the Model Employer path is worked out',
        'How “What would it take?” is worked out',
      ],
    ],
    ['/compare', ['How comparisons are worked out', 'How indicator 2 is worked out']],
    [
      '/training',
      [
        'How ARCP outcomes are worked out',
        'How examination figures are worked out',
        'How stages of applications are worked out',
      ],
    ],
    ['/journeys', ['How the time to a higher band is worked out', 'How the first two years are worked out']],
    ['/experts', ['How the skills-recognised gap is worked out', 'How the register is counted']],
    ['/learning', ['How learning requests are worked out']],
    ['/quick-comparison', ['How the quick comparison is worked out']],
    ['/board-paper', ['How it is decided what is hidden']],
  ])('on %s lead to how they are worked out', async (path, names) => {
    openWindow(path);
    for (const name of names) expect((await helpLink(name)).length).toBeGreaterThan(0);
  });

  it('keep their place: what was chosen on the page is still chosen after a look at the help', async () => {
    openWindow('/progression');
    await userEvent.click(await screen.findByRole('radio', { name: 'Clinical' }));
    const [link] = await helpLink('How race disparity ratios are worked out');
    await userEvent.click(link!);
    await heading('Race disparity ratios');
    expect(screen.queryByRole('radio', { name: 'Clinical' })).toBeNull();
    await userEvent.click(screen.getByRole('link', { name: '‹ Back to Progression' }));
    await heading('Progression');
    expect(screen.getByRole('radio', { name: 'Clinical' })).toHaveProperty('checked', true);
    await waitFor(() => {
      expect(document.activeElement?.textContent).toContain('How race disparity ratios are worked out');
    });
    expect(document.title).toContain('Progression');
  });

  it('are copied without the marks that lead to the help', async () => {
    const bridge = openWindow('/indicators');
    await userEvent.click(await screen.findByRole('button', { name: /^Copy table: The nine indicators/ }));
    const request = bridge.calls.find(({ channel }) => channel === 'copy.table')?.request;
    expect(JSON.stringify(request)).toContain('Appointed from shortlisting');
    expect(JSON.stringify(request)).not.toMatch(/\?|is worked out/);
  });

  it('keep numbers that were typed, and start afresh on another page', async () => {
    openWindow('/quick-comparison');
    await userEvent.type((await screen.findAllByLabelText('How many'))[0]!, '56');
    await userEvent.click(screen.getByRole('link', { name: 'How the quick comparison is worked out' }));
    await heading('Quick comparison');
    await userEvent.click(await screen.findByRole('link', { name: '‹ Back to Quick comparison' }));
    expect((await screen.findAllByLabelText('How many'))[0]).toHaveProperty('value', '56');
    await userEvent.click(screen.getByRole('link', { name: 'Help' }));
    await heading('Help');
    await userEvent.click(screen.getByRole('link', { name: 'Compare' }));
    await heading('Compare');
    expect(document.activeElement?.textContent).toBe('Compare');
  });
});
