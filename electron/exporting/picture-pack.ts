import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { versionLabels } from '../../shared/narrative/version-words';
import type { MadeDocument, PaperInput } from './paper-input';
import { paperPictures } from './pictures/paper-pictures';
import type { DrawnPicture, Rasterise } from './pictures/picture';
import { svgToPng } from './svg-to-png';
import { dateOf } from './words/dates';
import { isZipDay } from './zip-day';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** "01-trend-2-all": numbered as in the paper, from the name of the chart and never from what is in it. */
const nameOf = (key: string, at: number): string =>
  `${String(at + 1).padStart(2, '0')}-${key.replace(/[^a-z0-9]+/gi, '-')}`;

const described = (name: string, { title, description }: DrawnPicture): string =>
  [`${name}.png, ${name}.svg`, title, description].join('\r\n');

/** A wrong clock is no reason to refuse pictures: they get another day. */
const zipDay = (preparedOn: string): Date => {
  const day = dateOf(preparedOn);
  return day !== null && isZipDay(day) ? day : new Date('1980-01-02T00:00:00Z');
};

const readMe = ({ report }: PaperInput, texts: readonly string[]): string =>
  [
    `Pictures of the Workforce Race Equality Standard ${String(report.year)}, ${report.organisation}`,
    `${versionLabels[report.version]} version. Use the text below each name as the alternative text of the picture.`,
    ...(texts.length === 0 ? ['There is no chart in this version: no figure may be drawn, or none is held.'] : texts),
  ].join('\r\n\r\n');

/** Every chart of the paper as PNG and SVG, with a text file that says what each shows for people who do not see it. */
export const picturePack = (input: PaperInput, rasterise: Rasterise = svgToPng): MadeDocument => {
  const pictures = paperPictures(input, rasterise);
  const named = [...pictures.byKey].map(([key, picture], at) => ({ name: nameOf(key, at), picture }));
  const texts = named.map(({ name, picture }) => described(name, picture));
  const files: Zippable = { 'alt text.txt': bytesOf(`\uFEFF${readMe(input, texts)}\r\n`) };
  for (const { name, picture } of named) {
    // A PNG is packed already: to pack it again takes as long as to draw it, and saves nothing.
    files[`${name}.png`] = [picture.png, { level: 0 }];
    files[`${name}.svg`] = bytesOf(picture.svg);
  }
  // A day of its own: the same pack made twice is the same file.
  const bytes = zipSync(files, { mtime: zipDay(input.preparedOn) });
  return { bytes, warnings: pictures.warnings };
};
