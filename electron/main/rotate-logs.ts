import fs from 'node:fs';

const olderKept = 3;

const olderName = (place: string, number: number): string => place.replace(/\.log$/, `.${String(number)}.log`);

/** main.log becomes main.1.log, that main.2.log, and so on; the oldest goes. */
export const rotateLogs = (place: string): void => {
  fs.rmSync(olderName(place, olderKept), { force: true });
  for (let number = olderKept - 1; number >= 1; number -= 1)
    if (fs.existsSync(olderName(place, number))) fs.renameSync(olderName(place, number), olderName(place, number + 1));
  if (fs.existsSync(place)) fs.renameSync(place, olderName(place, 1));
};
