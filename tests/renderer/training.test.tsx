import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMockBridge } from './mock-bridge';
import { noTrainingCounts, sampleTraining } from './samples/training';
import { openWindow } from './setup';

const table = (name: RegExp) => screen.findByRole('table', { name });
const row = async (inTable: RegExp, name: string) =>
  within(await table(inTable)).getByRole('row', { name: new RegExp(`^${name}`) });

describe('training page', () => {
  it('says each gap in words with its interval, and shows the groups by place of qualification', async () => {
    openWindow('/training');
    expect(
      await screen.findByText(/15\.6% of the outcomes of BME doctors and 7\.7% of those of White doctors/),
    ).toBeInstanceOf(Element);
    expect(screen.getByText('Training years 2021 to 2025 together (5 August 2020 to 5 August 2025)')).toBeInstanceOf(
      Element,
    );
    const all = await row(/^Unsatisfactory outcomes, by place/, 'All');
    expect(all.textContent).toContain('30 of 390');
    expect(all.textContent).toContain('72 of 463');
    expect(all.textContent).toContain('Unlikely to be chance');
    expect(all.textContent).toContain('−7.9');
    expect((await row(/^Unsatisfactory outcomes, by place/, 'EEA')).textContent).toContain('hidden');
    expect(screen.getByRole('link', { name: 'Training', current: 'page' })).toBeInstanceOf(Element);
  });

  it('says what the files do not hold', async () => {
    openWindow('/training');
    expect(await screen.findByText(/No examinations are held for these years/)).toBeInstanceOf(Element);
    expect(screen.getByText('Some file of these years does not say: interviewed.')).toBeInstanceOf(Element);
    expect(screen.queryByRole('table', { name: /^Interviewed/ })).toBeNull();
  });

  it('asks anew for another window, definition and version', async () => {
    const bridge = openWindow('/training');
    await table(/^Unsatisfactory outcomes, by place/);
    await userEvent.click(screen.getByRole('radio', { name: '1 year' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'ARCP definition' }), 'extension');
    await table(/^Extension of training.*by place/);
    await userEvent.click(screen.getByRole('radio', { name: 'Public' }));
    expect(await screen.findByText(/Counts from 1 to 9 are hidden in this public version/)).toBeInstanceOf(Element);
    expect(screen.getByText(/one span of training years, the newest 5 together/)).toBeInstanceOf(Element);
    expect(screen.queryByRole('radio', { name: '3 years' })).toBeNull();
    expect(bridge.calls.filter(({ channel }) => channel === 'report.training').at(-1)?.request).toEqual({
      year: 2025,
      version: 'public',
      window: 1,
      definition: 'extension',
      unit: 'outcomes',
    });
  });

  it('splits any measure by what the files say, with a picture, a table and words', async () => {
    const bridge = openWindow('/training');
    const found = await table(/^Unsatisfactory outcomes, by specialty/);
    expect(within(found).getByRole('row', { name: /^Medicine/ }).textContent).toContain('22 of 322');
    expect(within(found).getByRole('row', { name: /^Others \(\d specialties together\)/ })).toBeInstanceOf(Element);
    expect(screen.getByRole('img', { name: /by specialty: gaps in percentage points/ })).toBeInstanceOf(Element);
    expect(screen.getByText(/of 2 specialties or groups of them can be compared/)).toBeInstanceOf(Element);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Measure' }), 'application_offered');
    expect(await screen.findByText('The files of these years do not say the specialty.')).toBeInstanceOf(Element);
    expect(bridge.calls.filter(({ channel }) => channel === 'report.trainingCut').at(-1)?.request).toEqual({
      year: 2025,
      version: 'restricted',
      window: 5,
      measure: 'application_offered',
      cut: 'specialty',
    });
  });

  it('counts trainees once a year where that is asked for, and says so', async () => {
    openWindow('/training');
    await table(/^Unsatisfactory outcomes, by place/);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Counted' }), 'trainees');
    expect(await table(/each trainee once a year, by place/)).toBeInstanceOf(Element);
    expect(screen.getByText(/Each trainee is counted once a training year/)).toBeInstanceOf(Element);
  });

  it('shows reasons, the odds ratio in the detail, and the stages that multiply to the whole', async () => {
    openWindow('/training');
    expect(
      await screen.findByText(
        /Examination failure is the reason given for 55\.6% of the 72 unsatisfactory outcomes of BME/,
      ),
    ).toBeInstanceOf(Element);
    expect(screen.getAllByText(/^Odds ratio, BME to White doctors: 2\.21/)).toHaveLength(1);
    const stages = await table(/^Stage by stage/);
    expect(within(stages).getByRole('row', { name: /^Offered a post/ }).textContent).toContain('1.67');
    expect(screen.getByText(/The steps multiply to the whole: 1\.00 × 1\.00 × 1\.67 × 0\.60 = 1\.00/)).toBeInstanceOf(
      Element,
    );
  });

  it('says what to import where nothing is held', async () => {
    openWindow(
      '/training',
      createMockBridge({ 'report.training': (request) => sampleTraining(request, noTrainingCounts) }),
    );
    expect(await screen.findByText(/No training files are held for these years/)).toBeInstanceOf(Element);
    expect(screen.queryByRole('table')).toBeNull();
  });
});
