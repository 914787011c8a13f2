import { describe, expect, it } from 'vitest';
import { dataFolderOf } from '../../../electron/main/data-folder';
import { firstPlace, fitPlace, parsePlace } from '../../../electron/main/window-state';

const laptop = { x: 0, y: 0, width: 1366, height: 728 };

describe('place of the window', () => {
  it('is remembered as it was', () => {
    const place = { x: 40, y: 30, width: 1200, height: 700, isMaximised: false };
    expect(fitPlace(parsePlace(JSON.stringify(place)), [laptop])).toEqual(place);
  });

  it('comes back into view when its screen is gone', () => {
    expect(fitPlace({ x: 2500, y: 100, width: 1200, height: 700, isMaximised: false }, [laptop])).toMatchObject({
      x: null,
      y: null,
    });
  });

  it('is never larger than the screen', () => {
    expect(fitPlace({ x: 0, y: 0, width: 4000, height: 3000, isMaximised: false }, [laptop])).toMatchObject({
      width: 1366,
      height: 728,
    });
  });

  it.each(['', 'null', '{"width":"wide"}', '{', '[]'])('starts anew from a file that says %s', (text) => {
    expect(parsePlace(text)).toEqual(firstPlace);
  });
});

describe('data folder', () => {
  it('is taken from the command line, then the environment, then beside the settings', () => {
    expect(dataFolderOf('/u', ['app', '--data', '/d'], { RACE_EQUALITY_WORKBENCH_DATA: '/e' })).toBe('/d');
    expect(dataFolderOf('/u', ['app', '--data=/d'], {})).toBe('/d');
    expect(dataFolderOf('/u', ['app'], { RACE_EQUALITY_WORKBENCH_DATA: '/e' })).toBe('/e');
    expect(dataFolderOf('/u', ['app'], {})).toBe('/u/data');
  });
});
