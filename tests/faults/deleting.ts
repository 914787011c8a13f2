import fs from 'node:fs';
import path from 'node:path';
import { deleteData } from '../../electron/data/delete-data';
import { databaseName } from '../../electron/protection/places';
import { runBatchProcess } from './batch-process';
import { deleting } from './jobs';
import { tracing } from './traced';
import { look, newPlace } from './trial';
import type { Trial } from './trial';

const filesIn = (folder: string): readonly string[] =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    : [];

/**
 * Deleting everything is killed at one of its files: either the data are there as they were, or they are gone, and in both cases asking again
 * takes all of it.
 */
export const killDeleting = async (work: string, before: string, random: () => number): Promise<Trial> => {
  const place = newPlace(work, deleting);
  const named = { fault: 'kill', job: deleting.name, stage: deleting.name };
  const turn = 1 + Math.floor(random() * (filesIn(place.data).length + 1));
  const ended = await runBatchProcess(work, place.data, {
    args: deleting.args(work, place.out),
    prefix: tracing('/dev/null', { inject: `unlink:signal=SIGKILL:when=${String(turn)}` }),
  });
  try {
    const left = filesIn(place.data);
    if (ended.isReportedDone && left.length > 0)
      return { ...named, verdict: 'half', detail: `left: ${left.join(', ')}` };
    const isThere = left.includes(databaseName) && left.includes('protection.json');
    const isAsBefore = isThere && (await look(work, deleting, place)).text === before;
    deleteData(place.data);
    const stays = filesIn(place.data);
    if (stays.length > 0) return { ...named, verdict: 'half', detail: `cannot be deleted: ${stays.join(', ')}` };
    if (isThere && !isAsBefore) return { ...named, verdict: 'half', detail: 'the data are others' };
    return { ...named, verdict: isAsBefore ? 'before' : left.length === 0 ? 'after' : 'some', detail: '' };
  } catch (error) {
    return { ...named, verdict: 'not_opening', detail: error instanceof Error ? error.message : String(error) };
  } finally {
    fs.rmSync(place.folder, { recursive: true, force: true });
  }
};
