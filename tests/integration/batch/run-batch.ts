import path from 'node:path';
import { runBatch } from '../../../electron/batch/run';
import type { BatchNeeds } from '../../../electron/batch/run';
import type { Outcome } from '../../../electron/batch/outcome';
import { northmoorFiles } from '../../fixtures/northmoor-folder';
import { readPlanFileHere } from '../../../electron/importing/plans/read-plan-file';
import { parseFileHere } from '../../../electron/importing/parse-file-here';

let ids = 0;

/** A fixed clock and key; files are read in this thread. */
export const testNeeds: BatchNeeds = {
  appVersion: '0.0.0',
  now: () => new Date('2026-04-04T09:00:00Z'),
  newId: () => `id-${String((ids += 1))}`,
  newKey: () => 'key of the tests',
  parseFile: (request) => parseFileHere(request, request.onProgress),
  releaseFile: () => Promise.resolve(),
  readPlanFile: readPlanFileHere,
  log: () => undefined,
};

/** The batch command as the tests run it. */
export const runTestBatch = (argv: readonly string[]): Promise<Outcome> => runBatch(argv, testNeeds);

export const fixtures = path.join(import.meta.dirname, '..', '..', 'fixtures', 'northmoor');

/** All files of the fictional trust, where they are. */
export const northmoorPaths: readonly string[] = northmoorFiles.map((name) => path.join(fixtures, name));
