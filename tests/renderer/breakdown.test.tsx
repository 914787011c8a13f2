import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMockBridge, MockFailure } from './mock-bridge';
import { sampleBreakdown } from './samples/breakdown';
import { openWindow } from './setup';
import type { MockBridge } from './mock-bridge';

const gapHeading = () => screen.findByRole('heading', { level: 2, name: 'Where is the gap?' }, { timeout: 5000 });
/** The section with its figures there. */
const gapShown = async () => {
  await gapHeading();
  await screen.findByRole('combobox', { name: 'Show only' });
};
const picture = (name: RegExp) => screen.findByRole('img', { name });
const lastOf = (bridge: MockBridge, channel: string) =>
  bridge.calls.filter((each) => each.channel === channel).at(-1)?.request;

const narrowTo = async (label: string) => {
  await gapShown();
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Show only' }), label);
  await userEvent.click(screen.getByRole('button', { name: 'Show' }));
};

describe('where the gap is', () => {
  it('says it in words, then draws every part, with a summary for screen readers', async () => {
    openWindow('/indicators/2');
    await gapShown();
    expect(screen.getByText(/The gap is clearest in Emergency and acute medicine/)).toBeInstanceOf(Element);
    expect(await picture(/^Appointed from shortlisting, by directorate\..*Surgery: 2\.25/)).toBeInstanceOf(Element);
    expect(screen.getByText('too few to say')).toBeInstanceOf(Element);
    expect(screen.getByText(/no cut by site/)).toBeInstanceOf(Element);
    expect(screen.getByText(/What is hidden here, and why: 1 place/)).toBeInstanceOf(Element);
  });

  it('shows another cut', async () => {
    openWindow('/indicators/3');
    await gapShown();
    await userEvent.click(screen.getByRole('radio', { name: 'Five ethnic groups' }));
    expect(await screen.findByText(/Each group is compared with all White people/)).toBeInstanceOf(Element);
    expect(await picture(/by five ethnic groups\..*Asian:/)).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('radio', { name: 'Table' }));
    const table = await screen.findByRole('table', { name: /, by five ethnic groups$/ });
    expect(within(table).queryByRole('columnheader', { name: 'Unknown' })).toBeNull();
    expect(within(table).getByRole('columnheader', { name: 'This group' })).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('radio', { name: 'Chart' }));
    expect(screen.queryByRole('img', { name: /who entered the formal process/ })).toBeNull();
  });

  it('combines a cut with a second one, as a table with its words, and goes back', async () => {
    openWindow('/indicators/3');
    await gapShown();
    const second = screen.getByRole('combobox', { name: 'and by' });
    expect(
      within(second)
        .getAllByRole('option')
        .map((one) => one.textContent),
    ).toEqual(['nothing else', 'Sex']);
    await userEvent.selectOptions(second, 'Sex');
    const table = await screen.findByRole('table', { name: /, by directorate and by sex$/ });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((one) => one.textContent),
    ).toEqual(['Surgery, Female', 'Surgery, Male', 'All others together, Female', 'All others together, Male']);
    expect(screen.getByText('Parts in which any number would be under 5 stand together.')).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('radio', { name: 'Five ethnic groups' }));
    expect(screen.queryByRole('combobox', { name: 'and by' })).toBeNull();
    expect(screen.queryByRole('table', { name: /by directorate and by sex/ })).toBeNull();
  });

  it('has a list where the cuts are more than fit side by side', async () => {
    const many = createMockBridge({
      'report.breakdown': (wanted) => {
        const report = sampleBreakdown(wanted);
        const [first] = report.breakdowns;
        return {
          ...report,
          breakdowns: [
            ...report.breakdowns,
            ...(first === undefined ? [] : [{ ...first, cut: 'site' as const, label: 'Site' }]),
          ],
        };
      },
    });
    openWindow('/indicators/2', many);
    await gapShown();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Broken down by' }), 'Site');
    expect(await picture(/^Appointed from shortlisting, by site/)).toBeInstanceOf(Element);
  });

  it('draws a funnel for many parts, with its words and its table', async () => {
    openWindow('/indicators/2');
    await gapShown();
    expect(await picture(/^BME shortlisted applicants who were appointed, by directorate\. Two of ten/)).toBeInstanceOf(
      Element,
    );
    expect(screen.getByText(/Two of the directorates have no mark here/)).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('radio', { name: 'Table' }));
    const table = await screen.findByRole('table', { name: /^BME shortlisted applicants who were appointed/ });
    expect(within(table).getByRole('row', { name: /^Surgery 196 11\.2% Outside the 99\.8% limits/ })).toBeInstanceOf(
      Element,
    );
  });

  it('shows every part as a table with its counts', async () => {
    openWindow('/indicators/2');
    await gapShown();
    await userEvent.click(screen.getByRole('radio', { name: 'Table' }));
    const table = await screen.findByRole('table', { name: 'Appointed from shortlisting, by directorate' });
    expect(within(table).getAllByRole('row')).toHaveLength(14);
    expect(within(table).getByRole('row', { name: /^Finance 6 of 24.*low numbers/ })).toBeInstanceOf(Element);
    expect(within(table).getByRole('row', { name: /^Pharmacy.*Too few to say/ })).toBeInstanceOf(Element);
    expect(
      within(table).getByRole('row', { name: /^Research and innovation hidden hidden hidden hidden/ }),
    ).toBeInstanceOf(Element);
  });

  it('keeps the bands of indicator 1 and adds the other cuts', async () => {
    openWindow('/indicators/1');
    expect(await screen.findByRole('heading', { name: 'Band by band' }, { timeout: 5000 })).toBeInstanceOf(Element);
    expect(await gapHeading()).toBeInstanceOf(Element);
  });

  it('opens on a cut that has a figure, not on one of which all is hidden', async () => {
    const hidden = createMockBridge({
      'report.breakdown': (wanted) => {
        const report = sampleBreakdown(wanted);
        const [first, ...rest] = report.breakdowns;
        const rows = first?.rows.filter((row) => row.figure.isHidden) ?? [];
        return { ...report, breakdowns: first === undefined ? rest : [{ ...first, rows, funnel: null }, ...rest] };
      },
    });
    openWindow('/indicators/2', hidden);
    await gapShown();
    expect(screen.getByRole('radio', { name: 'Staff group' })).toHaveProperty('checked', true);
  });

  it('names parts of indicator 1 for what they are: all staff, not those of band 8a and above', async () => {
    openWindow('/indicators/1');
    expect(await picture(/^BME share of staff, against the workforce, by directorate\. Anaesthesia/)).toBeInstanceOf(
      Element,
    );
    await narrowTo('Surgery');
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: '1. BME share of staff, against the workforce – Directorate: Surgery',
      }),
    ).toBeInstanceOf(Element);
    expect(screen.getByText(/These years are for band 8a and above in the whole trust/)).toBeInstanceOf(Element);
  });

  it('is not there for a survey', async () => {
    const bridge = openWindow('/indicators/5');
    expect(await screen.findByRole('heading', { level: 1, name: /^5\. / }, { timeout: 5000 })).toBeInstanceOf(Element);
    expect(screen.queryByRole('heading', { name: 'Where is the gap?' })).toBeNull();
    expect(bridge.calls.some(({ channel }) => channel === 'report.breakdown')).toBe(false);
  });

  it('says why there is nothing where a year has only totals', async () => {
    const bare = createMockBridge({
      'report.breakdown': (wanted) => ({
        ...sampleBreakdown(wanted),
        breakdowns: [],
        filters: [],
        notes: [],
        hidden: [],
      }),
    });
    openWindow('/indicators/2', bare);
    expect(await screen.findByText(/this year has only totals for it/, {}, { timeout: 5000 })).toBeInstanceOf(Element);
  });

  it('leaves the rest of the page standing when it fails', async () => {
    const failing = createMockBridge({
      'report.breakdown': () => {
        throw new MockFailure('internal', 'The parts could not be counted.');
      },
    });
    openWindow('/indicators/2', failing);
    expect(await screen.findByText(/The parts could not be counted/, {}, { timeout: 5000 })).toBeInstanceOf(Element);
    expect(screen.getByRole('heading', { level: 2, name: 'Over the years' })).toBeInstanceOf(Element);
  });
});

describe('a filter', () => {
  it('narrows the page and stands in every title', async () => {
    const bridge = openWindow('/indicators/2');
    await narrowTo('Surgery');
    expect(
      await screen.findByRole('heading', { level: 1, name: '2. Appointed from shortlisting – Directorate: Surgery' }),
    ).toBeInstanceOf(Element);
    expect(lastOf(bridge, 'report.breakdown')).toMatchObject({ filter: { cut: 'directorate', part: 'Surgery' } });
    expect(screen.getByText('48 of 190')).toBeInstanceOf(Element);
    expect(await picture(/by staff group – Directorate: Surgery/)).toBeInstanceOf(Element);
    expect(screen.getByText(/These years are for the whole trust, not only for Directorate: Surgery/)).toBeInstanceOf(
      Element,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Add an action' }));
    const baseline = await screen.findByRole('region', { name: 'Where it starts' });
    expect(baseline.textContent).toContain('Appointed from shortlisting – Directorate: Surgery');
    expect(lastOf(bridge, 'measures.read')).toMatchObject({ key: 'part~2~all~directorate~Surgery' });
  });

  it('stays put between pages, says where it does not hold, and goes with one click', async () => {
    openWindow('/indicators/2');
    await narrowTo('Surgery');
    await userEvent.click(await screen.findByRole('link', { name: 'Overview' }));
    expect(
      await screen.findByText(
        'This page is about the whole trust: its figures cannot be narrowed to Directorate: Surgery.',
      ),
    ).toBeInstanceOf(Element);
    window.location.hash = '/indicators/4';
    expect(await screen.findByRole('heading', { level: 1, name: /^4\. .* – Directorate: Surgery$/ })).toBeInstanceOf(
      Element,
    );
    await userEvent.click(screen.getByRole('button', { name: /^Directorate: Surgery/ }));
    expect(await screen.findByRole('heading', { level: 1, name: '4. Non-mandatory training and CPD' })).toBeInstanceOf(
      Element,
    );
    expect(screen.queryByRole('button', { name: /show the whole trust again/ })).toBeNull();
  });

  it('says nothing about itself where there are no figures to narrow', async () => {
    openWindow('/indicators/2');
    await narrowTo('Surgery');
    await userEvent.click(await screen.findByRole('link', { name: 'Settings' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeInstanceOf(Element);
    expect(screen.queryByText(/cannot be narrowed/)).toBeNull();
  });

  it('is not remembered by the other side', async () => {
    const bridge = openWindow('/indicators/2');
    await narrowTo('Surgery');
    expect(bridge.calls.some(({ channel }) => channel === 'preferences.set')).toBe(false);
  });

  it('that leaves nothing says so in a sentence, with a way back', async () => {
    const empty = createMockBridge({
      'report.breakdown': (wanted) => ({
        ...sampleBreakdown(wanted),
        ...(wanted.filter === null ? {} : { whole: null, breakdowns: [] }),
      }),
    });
    openWindow('/indicators/2', empty);
    await narrowTo('Surgery');
    expect(await screen.findByText(/There is no figure for Directorate: Surgery in 2025/)).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('button', { name: 'Show the whole trust' }));
    expect(await screen.findByRole('heading', { level: 1, name: '2. Appointed from shortlisting' })).toBeInstanceOf(
      Element,
    );
  });
});

describe('copying', () => {
  it('asks for a picture by its name and never sends a drawing', async () => {
    const bridge = openWindow('/indicators/2');
    await gapShown();
    await userEvent.click(
      screen.getByRole('button', { name: /^Copy picture: Appointed from shortlisting, by directorate/ }),
    );
    expect(await screen.findByText(/^Copied: Appointed from shortlisting, by directorate/)).toBeInstanceOf(Element);
    expect(lastOf(bridge, 'copy.picture')).toEqual({
      picture: {
        kind: 'breakdown',
        indicator: 2,
        view: 'all',
        year: 2025,
        version: 'restricted',
        filter: null,
        cut: 'directorate',
      },
      as: 'png',
    });
    await userEvent.click(screen.getByRole('button', { name: /^Copy as SVG: Appointed from shortlisting, by year/ }));
    expect(lastOf(bridge, 'copy.picture')).toMatchObject({ picture: { kind: 'trend', indicator: 2 }, as: 'svg' });
  });

  it('sends the cells of a table as they are seen, with whose they are', async () => {
    const bridge = openWindow('/indicators/2');
    await narrowTo('Surgery');
    await screen.findByText('48 of 190');
    await userEvent.click(
      screen.getByRole('button', { name: /^Copy table: Appointed, out of shortlisted applicants/ }),
    );
    expect(lastOf(bridge, 'copy.table')).toEqual({
      title:
        'Appointed, out of shortlisted applicants – Directorate: Surgery. Northmoor University Hospitals, 31 March 2025. Restricted version',
      year: 2025,
      version: 'restricted',
      counts: {
        kind: 'breakdown',
        indicator: 2,
        view: 'all',
        filter: { cut: 'directorate', part: 'Surgery' },
        cut: null,
      },
      headings: ['Group', 'Number', 'Per cent'],
      rows: [
        ['White', '48 of 190', '25.3%'],
        ['BME', '22 of 196', '11.2%'],
        ['Unknown', '0 of 12', '0.0%'],
      ],
    });
  });

  it('copies a hidden number as the star that is seen', async () => {
    const bridge = openWindow('/indicators/3');
    await gapShown();
    await userEvent.click(screen.getByRole('radio', { name: 'Table' }));
    await userEvent.click(await screen.findByRole('button', { name: /^Copy table: Entering.*, by directorate/ }));
    const request = lastOf(bridge, 'copy.table') as { readonly rows: readonly (readonly string[])[] };
    expect(request.rows.find(([name]) => name === 'Research and innovation')).toEqual([
      'Research and innovation',
      '*',
      '*',
      '*',
      '*',
      '0 of 12',
      '*',
      '*',
      'Hidden',
    ]);
  });

  it('says when it could not be done', async () => {
    const failing = createMockBridge({
      'copy.picture': () => {
        throw new MockFailure('not_found', 'There is no such picture.');
      },
    });
    openWindow('/indicators/2', failing);
    await gapShown();
    await userEvent.click(screen.getByRole('button', { name: /^Copy picture: Appointed.*by directorate/ }));
    expect(await screen.findByText(/That was not found/)).toBeInstanceOf(Element);
  });
});
