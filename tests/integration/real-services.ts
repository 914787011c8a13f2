import path from 'node:path';
import { openServices } from '../../electron/data/open-services';
import type { OpenedServices } from '../../electron/data/open-services';
import { readPlanFileHere } from '../../electron/importing/plans/read-plan-file';
import { parseFileHere } from '../../electron/importing/parse-file-here';
import type { FilePreview } from '../../shared/ipc/replies/imports';
import { northmoorFiles } from '../fixtures/northmoor-folder';
import { northmoor } from './importing/correction-files';

/** The services on a data folder, reading real files in this thread. `openTestServices` has files that are made up. */
export const openRealServices = (dataFolder: string, startsSession = true): OpenedServices => {
  let ids = 0;
  return openServices({
    dataFolder,
    onDamage: 'refuse',
    startsSession,
    now: () => new Date('2026-04-04T09:00:00Z'),
    newId: () => `id-${String((ids += 1))}`,
    newKey: () => 'key of the tests',
    parseFile: (request) => parseFileHere(request, request.onProgress),
    releaseFile: () => Promise.resolve(),
    readPlanFile: readPlanFileHere,
    onProgress: () => undefined,
  });
};

/** The first table of a file. */
export const previewFile = async ({ handlers }: OpenedServices, place: string): Promise<FilePreview> => {
  const { files } = await handlers['import.preview']({
    jobId: 'job',
    files: [{ path: place, name: path.basename(place) }],
  });
  const [first] = files;
  if (first === undefined) throw new Error('no preview');
  return first;
};

/** Imports what was read; returns the id of the import. */
export const commitPreview = async ({ handlers }: OpenedServices, previewId: string): Promise<number> => {
  const { imports } = await handlers['import.commit']({
    jobId: 'job',
    imports: [{ previewId, answers: {}, sameYear: 'ask' }],
  });
  return imports[0]?.importId ?? 0;
};

const answered = async ({ handlers }: OpenedServices, preview: FilePreview): Promise<FilePreview> => {
  let found = preview;
  const answers: Record<string, string> = {};
  for (let round = 0; round < 5 && found.questions.length > 0; round += 1) {
    for (const { id, suggestion } of found.questions) answers[id] = suggestion ?? '';
    found = await handlers['import.answer']({ previewId: found.previewId, answers, choice: null });
  }
  return found;
};

/** Files dropped at once and stored with the suggested answers; what was said of each of them. */
export const importFiles = async (
  services: OpenedServices,
  places: readonly string[],
): Promise<readonly FilePreview[]> => {
  const files = places.map((place) => ({ path: place, name: path.basename(place) }));
  const { files: previews } = await services.handlers['import.preview']({ jobId: 'job', files });
  const understood: FilePreview[] = [];
  for (const preview of previews) understood.push(await answered(services, preview));
  const imports = understood.map(({ previewId }) => ({ previewId, answers: {}, sameYear: 'ask' as const }));
  await services.handlers['import.commit']({ jobId: 'job', imports });
  return understood;
};

/** All files of the fictional trust, with the suggested answers. */
export const importNorthmoor = async (services: OpenedServices): Promise<void> => {
  await importFiles(
    services,
    northmoorFiles.map((name) => path.join(northmoor, name)),
  );
};
