import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ApplicationRow } from '../../../../shared/dataset/extract-types';
import { applicationCount, applications, parsedExtract } from '../parsed-extracts';
import { openTestServices, parsedReturn } from '../test-services';
import type { TestServices } from '../test-services';

let services: TestServices;
beforeEach(() => {
  services = openTestServices();
});
afterEach(() => {
  services.destroy();
});

const paths = async () => {
  const { report } = await services.handlers['report.year']({ year: 2025, version: 'restricted' });
  return report.specials;
};

const reached = (over: Partial<ApplicationRow>, from: number, many: number): readonly ApplicationRow[] =>
  applications('white', many, 0).map((row, index) => ({ ...row, row: from + index, ...over }));

describe('the stages of a recruitment file', () => {
  it('are counted from a list of applicants', async () => {
    const rows = [
      ...reached({ isShortlisted: false, isInterviewed: false, isOffered: false }, 2, 60),
      ...reached({ isInterviewed: false, isOffered: false }, 100, 40),
      ...reached({ isInterviewed: true, isOffered: false }, 200, 20),
      ...reached({ isInterviewed: true, isOffered: true, isAppointed: true }, 300, 10),
    ];
    await services.importFile('applicants.xlsx', parsedExtract('recruitment', rows));
    const [path] = (await paths()).recruitmentPaths;
    expect(path?.stages.map(({ stage, counts }) => [stage, counts.white])).toEqual([
      ['applied', 130],
      ['shortlisted', 70],
      ['interviewed', 30],
      ['offered', 10],
      ['appointed', 10],
    ]);
  });

  it('are counted from a table of counts, without a stage that a row does not tell', async () => {
    await services.importFile(
      'counts.xlsx',
      parsedExtract('recruitment', [
        applicationCount(2, 'white', 500, { applied: 900, interviewed: 300, appointed: 100 }),
        applicationCount(3, 'bme', 400, { applied: 800, interviewed: null, appointed: 60 }),
        applicationCount(4, 'bme', 50, { applied: 90, appointed: 30, isInternational: true }),
      ]),
    );
    const { recruitmentPaths, pathNote } = await paths();
    expect(recruitmentPaths.map(({ view, stages }) => [view, stages.map(({ counts }) => counts.bme)])).toEqual([
      ['all', [890, 450, 90]],
      ['without_international', [800, 400, 60]],
    ]);
    expect(pathNote).toBeNull();
  });

  it('stand beside the figure of the return, which has no such stages, and say so', async () => {
    await services.importFile('return.xlsx', parsedReturn([2025]));
    await services.importFile(
      'counts.xlsx',
      parsedExtract('recruitment', [applicationCount(2, 'white', 500, { applied: 900, appointed: 100 })]),
    );
    expect((await paths()).pathNote).toContain('The stages come from the recruitment file');
  });
});
