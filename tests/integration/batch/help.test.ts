import { expect, it } from 'vitest';
import { runTestBatch } from './run-batch';

it.each([['help'], ['--help'], ['-h']])('%s says what can be asked, without a data folder', async (word) => {
  const { json, exitCode } = await runTestBatch([word]);
  expect(exitCode).toBe(0);
  expect(json).toMatchObject({
    usage: expect.arrayContaining([expect.stringMatching(/^batch --data DIR import FILE/)]),
  });
});
