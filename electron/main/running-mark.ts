import fs from 'node:fs';
import path from 'node:path';

/** Lies beside the settings of the window while the app runs; what lies there at the next start was left by one that did not close. */
const markIn = (folder: string): string => path.join(folder, 'running');

/** True where the app did not close in the usual way last time. */
export const markRunning = (folder: string): boolean => {
  const mark = markIn(folder);
  const wasLeft = fs.existsSync(mark);
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(mark, '');
  } catch {
    return false;
  }
  return wasLeft;
};

export const unmarkRunning = (folder: string): void => {
  try {
    fs.rmSync(markIn(folder), { force: true });
  } catch {
    return;
  }
};
