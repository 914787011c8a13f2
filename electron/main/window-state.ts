import fs from 'node:fs';

export interface WindowPlace {
  readonly x: number | null;
  readonly y: number | null;
  readonly width: number;
  readonly height: number;
  readonly isMaximised: boolean;
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const firstPlace: WindowPlace = { x: null, y: null, width: 1366, height: 768, isMaximised: false };
const smallest = { width: 640, height: 480 };

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Reads a remembered place; anything odd in the file gives the first place. */
export const parsePlace = (text: string): WindowPlace => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return firstPlace;
    const { x, y, width, height, isMaximised } = value as Record<string, unknown>;
    if (!isNumber(width) || !isNumber(height)) return firstPlace;
    return { x: isNumber(x) ? x : null, y: isNumber(y) ? y : null, width, height, isMaximised: isMaximised === true };
  } catch {
    return firstPlace;
  }
};

const overlaps = (place: WindowPlace, area: Area): boolean =>
  place.x !== null &&
  place.y !== null &&
  place.x < area.x + area.width - 100 &&
  place.x + place.width > area.x + 100 &&
  place.y >= area.y - 10 &&
  place.y < area.y + area.height - 100;

/** A place on a screen that is no longer plugged in, or larger than the screen, is brought back into view. */
export const fitPlace = (place: WindowPlace, areas: readonly Area[]): WindowPlace => {
  const area = areas.find((one) => overlaps(place, one));
  const [first] = areas;
  const room = area ?? first ?? { x: 0, y: 0, width: firstPlace.width, height: firstPlace.height };
  const width = Math.max(smallest.width, Math.min(place.width, room.width));
  const height = Math.max(smallest.height, Math.min(place.height, room.height));
  return area === undefined ? { ...place, x: null, y: null, width, height } : { ...place, width, height };
};

export const readPlace = (file: string): WindowPlace => {
  try {
    return parsePlace(fs.readFileSync(file, 'utf8'));
  } catch {
    return firstPlace;
  }
};

/** Not being able to remember the window's place is no reason to trouble anyone. */
export const writePlace = (file: string, place: WindowPlace): void => {
  try {
    fs.writeFileSync(`${file}.part`, JSON.stringify(place));
    fs.renameSync(`${file}.part`, file);
  } catch {
    // The folder may be read-only; the window then opens at its first place.
  }
};
