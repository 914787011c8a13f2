import type { Bench } from '../bench';
import { createBackupReader } from './backups';
import { createHandoverReader } from './handovers';
import { planReaders } from './plans';
import type { Reader } from './reader';
import { settingsReader } from './settings';
import { workbookReaders } from './workbooks';

export const allReaders = async (bench: Bench): Promise<readonly Reader[]> => [
  ...workbookReaders,
  ...planReaders,
  await createHandoverReader(bench),
  createBackupReader(bench),
  settingsReader,
];
