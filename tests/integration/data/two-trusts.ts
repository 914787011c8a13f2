import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { OpenedServices } from '../../../electron/data/open-services';
import { actionDraft } from '../../fixtures/action-draft';
import { fixtures, northmoorPaths } from '../batch/run-batch';

/** One trust of two: its files, and what is decided about them. */
export interface Trust {
  readonly name: string;
  readonly files: readonly string[];
  readonly leadership: 'mandatory' | 'non_mandatory';
  readonly threshold: number;
  readonly issue: string;
}

export const north: Trust = {
  name: 'Northmoor University Hospitals NHS Trust',
  files: northmoorPaths,
  leadership: 'non_mandatory',
  threshold: 6,
  issue: 'Shortlisted candidates of the north',
};

const everySecondRow = (name: string): string =>
  fs
    .readFileSync(path.join(fixtures, name), 'latin1')
    .split(/\r?\n/)
    .filter((_row, at) => at < 2 || at % 2 === 0)
    .join('\r\n');

/** Two files with half the rows of the north, and two that are the very same: the same people, the same bytes. */
export const southIn = (folder: string): Trust => ({
  name: 'Southmoor Community NHS Trust',
  files: [
    ...['recruitment-applicants-2024-25.csv', 'learning-2024-25.csv'].map((name) => {
      const place = path.join(folder, name);
      fs.writeFileSync(place, everySecondRow(name), 'latin1');
      return place;
    }),
    path.join(fixtures, 'staff-in-post-2025-03-31.xlsx'),
    path.join(fixtures, 'experts-register.xlsx'),
  ],
  leadership: 'mandatory',
  threshold: 8,
  issue: 'Appointed candidates of the south',
});

export const newFolder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-trusts-'));

/** Imports some files of a trust, answering as it does. */
export const importFiles = async (
  { handlers }: OpenedServices,
  trust: Trust,
  files: readonly string[],
): Promise<void> => {
  const given = files.map((place) => ({ path: place, name: path.basename(place) }));
  const { files: previews } = await handlers['import.preview']({ jobId: 'job', files: given });
  const imports: { previewId: string; answers: Record<string, string>; sameYear: 'replace' }[] = [];
  for (const preview of previews) {
    const answers = Object.fromEntries(
      preview.questions.map(({ id, suggestion }) => [
        id,
        id === 'course_category:leadership' ? trust.leadership : (suggestion ?? ''),
      ]),
    );
    if (preview.questions.length > 0)
      await handlers['import.answer']({ previewId: preview.previewId, answers, choice: null });
    imports.push({ previewId: preview.previewId, answers, sameYear: 'replace' });
  }
  await handlers['import.commit']({ jobId: 'job', imports });
};

/** The last thing that a trust does: what is locked keeps its pages. */
export const lockYear = async ({ handlers }: OpenedServices, trust: Trust): Promise<void> => {
  if (trust === north) await handlers['year.lock']({ year: 2025, role: 'Head of EDI' });
};

/** Decides what differs between the trusts: a setting with its reason, a translation, the class of a course, an action with a note. */
export const decide = async ({ handlers }: OpenedServices, trust: Trust): Promise<void> => {
  const { settings } = await handlers['settings.get']({});
  await handlers['settings.set']({
    ...settings,
    thresholds: { restricted: trust.threshold, public: trust.threshold + 6 },
    by: { role: 'EDI lead', why: `Agreed for ${trust.name}` },
  });
  const { action } = await handlers['actions.save']({
    id: null,
    start: { key: 'indicator~2~all', year: 2025 },
    draft: actionDraft({
      issue: trust.issue,
      due: '2026-09-30',
      measureOfSuccess: 'The ratio',
      targetValue: 1.2,
      testDate: '2026-03-31',
      highImpactActions: [2],
      status: 'amber',
    }),
  });
  await handlers['actions.note']({ id: action.id, text: `Begun in ${trust.name}` });
  const { entries } = await handlers['translations.list']({ version: 'restricted' });
  const words = entries.filter(({ system, group }) => system === 'staff_record' && group === 'bme');
  for (const { original } of words.slice(0, trust === north ? 1 : 2))
    await handlers['translations.change']({
      system: 'staff_record',
      original,
      from: 'bme',
      to: trust === north ? 'unknown' : 'white',
    });
};
