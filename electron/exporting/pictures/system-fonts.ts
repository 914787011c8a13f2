import { existsSync } from 'node:fs';
import path from 'node:path';

const windowsFonts = path.join(process.env['WINDIR'] ?? 'C:\\Windows', 'Fonts');
const macFonts = '/System/Library/Fonts/Supplemental';
const liberation = '/usr/share/fonts/truetype/liberation';

/** Arial, or the face made to its measures, in the places the three systems keep it. Each pair is regular and bold. */
const pairs: readonly (readonly [string, string])[] = [
  [path.join(windowsFonts, 'arial.ttf'), path.join(windowsFonts, 'arialbd.ttf')],
  [`${macFonts}/Arial.ttf`, `${macFonts}/Arial Bold.ttf`],
  [`${liberation}/LiberationSans-Regular.ttf`, `${liberation}/LiberationSans-Bold.ttf`],
  [`${liberation}2/LiberationSans-Regular.ttf`, `${liberation}2/LiberationSans-Bold.ttf`],
];

/**
 * Reading every font of the system costs up to half a second a picture, so the two faces that are wanted are named;
 * null where neither is in its usual place, and all fonts must be read.
 */
export const fontFiles = (exists: (file: string) => boolean = existsSync): string[] | null => {
  const found = pairs.find((pair) => pair.every(exists));
  return found === undefined ? null : [...found];
};
