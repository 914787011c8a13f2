import { describe, expect, it } from 'vitest';
import { localCategories } from '../../../shared/reference/ethnicity-local';
import { nationalCategories, sixteenGroups } from '../../../shared/reference/ethnicity';
import { labelIndex } from '../../../shared/dataset/values/ethnicity/label-index';
import { translateEthnicity } from '../../../shared/dataset/values/ethnicity/translate-ethnicity';
import type { RawValue } from '../../../shared/dataset/values/translation';
import { northmoor } from './northmoor-values';

/** "A white white" for a known category, "? A white" for a question with a suggestion, "?" for one without, "blank". */
const say = (raw: RawValue): string => {
  const found = translateEthnicity(raw);
  if (found.kind === 'blank') return 'blank';
  const value = found.kind === 'known' ? found.value : found.suggestion;
  if (value === null) return '?';
  const words = `${value.local ?? value.national ?? '-'} ${value.group}`;
  return found.kind === 'known' ? words : `? ${words}`;
};

describe('codes', () => {
  it('places every national category in the three, five and sixteen groups', () => {
    const places = nationalCategories.map(({ code, group, five, sixteen }) => [code, group, five, sixteen].join(' '));
    expect(places).toEqual([
      'A white white A',
      'B white white B',
      'C white white C',
      'T white white C',
      'D bme mixed D',
      'E bme mixed E',
      'F bme mixed F',
      'G bme mixed G',
      'H bme asian H',
      'J bme asian J',
      'K bme asian K',
      'L bme asian L',
      'M bme black M',
      'N bme black N',
      'P bme black P',
      'R bme asian R',
      'S bme other S',
      'Z unknown  ',
      '99 unknown  ',
    ]);
    expect(new Set(sixteenGroups).size).toBe(16);
  });

  it.each(nationalCategories)(
    'reads $code bare, in lower case, with its label and the label alone',
    ({ code, group, label }) => {
      for (const raw of [
        code,
        ` ${code.toLowerCase()} `,
        `${code} ${label}`,
        `${code}: ${label.toUpperCase()}`,
        label,
      ]) {
        expect([raw, say(raw)]).toEqual([raw, `${code} ${group}`]);
      }
    },
  );

  it.each(localCategories)('reads the local code $code bare and with its label', ({ code, national, label }) => {
    const group = national === 'C' ? 'white' : 'bme';
    expect([code, `${code} ${label}`, `${code.toLowerCase()} - ${label}`].map(say)).toEqual(
      Array(3).fill(`${code} ${group}`),
    );
  });

  it('takes the first letter as national where the list does not know the second', () => {
    expect([say('CZ'), say('L9'), say('CZ White Welsh')]).toEqual(['CZ white', 'L9 bme', 'CZ white']);
  });

  it('asks about two letters that may be an abbreviation or another list', () => {
    expect(['AF', 'A1', 'B1', 'HX', 'NA', 'N/A', 'NK', 'NS', 'W1', 'U', 'W'].map(say)).toEqual([
      '?',
      '?',
      '?',
      '? HX bme',
      '? 99 unknown',
      '? 99 unknown',
      '? 99 unknown',
      '? Z unknown',
      '?',
      '? 99 unknown',
      '? A white',
    ]);
  });

  it('puts the code before the label, unless they contradict each other', () => {
    expect(say('CX White Mixed')).toBe('CX white');
    expect(say('H Pakistani')).toBe('H bme');
    expect(say('A Asian - Indian')).toBe('?');
    expect(say('T Arab')).toBe('?');
    expect(say('Z White - British')).toBe('?');
    expect(say('S Asian')).toBe('? S bme');
    expect(say('E European')).toBe('?');
    expect(say('PE Peruvian')).toBe('? PE bme');
  });

  it('reads a code printed last in brackets', () => {
    expect([say('White - British (A)'), say('Chinese [R]'), say('White - British (H)')]).toEqual([
      'A white',
      'R bme',
      '?',
    ]);
  });
});

describe('labels', () => {
  it.each([
    ['White - British', 'A white'],
    ['  white   BRITISH ', 'A white'],
    ['English, Welsh, Scottish, Northern Irish or British', 'A white'],
    ['White: English/Welsh/Scottish/Northern Irish/British', 'A white'],
    ['White Irish', 'B white'],
    ['Gypsy or Irish Traveller', 'T white'],
    ['White: Roma', 'C white'],
    ['Roma', 'C white'],
    ['Any other White background', 'C white'],
    ['White Other', 'C white'],
    ['White Polish', 'CP white'],
    ['White Portuguese', 'C white'],
    ['White Unspecified', 'C3 white'],
    ['Mixed - White & Asian', 'F bme'],
    ['White and Asian', 'F bme'],
    ['White & Black Caribbean', 'D bme'],
    ['Mixed/Multiple ethnic groups: White and Black African', 'E bme'],
    ['Any other Mixed or Multiple ethnic background', 'G bme'],
    ['White & Asian (Mixed)', 'F bme'],
    ['Asian, Asian British or Asian Welsh: Indian', 'H bme'],
    ['Pakistani or British Pakistani', 'J bme'],
    ['Bangladeshi', 'K bme'],
    ['Other Asian', 'L bme'],
    ['Asian or Asian British - Chinese', 'R bme'],
    ['Other Ethnic Groups - Chinese', 'R bme'],
    ['Chinese', 'R bme'],
    ['Black or Black British - Carribean', 'M bme'],
    ['Black, Black British, Black Welsh, Caribbean or African: African', 'N bme'],
    ['Black/African/Caribbean/Black British: Any other Black/African/Caribbean background', 'P bme'],
    ['Arab', 'S bme'],
    ['Other ethnic group: Arab', 'S bme'],
    ['Any other ethnic group', 'S bme'],
    ['Filipino', 'SC bme'],
    ['White', '- white'],
    ['Asian', '- bme'],
    ['Mixed', '- bme'],
    ['BME', '- bme'],
  ])('%s is %s', (raw, expected) => {
    expect(say(raw)).toBe(expected);
  });

  it('puts Chinese with Asian whatever the heading says', () => {
    for (const raw of ['R', 'R Chinese', 'Other Ethnic Groups - Chinese', 'Asian - Chinese']) {
      expect(translateEthnicity(raw)).toMatchObject({
        kind: 'known',
        value: { national: 'R', five: 'asian', sixteen: 'R' },
      });
    }
  });

  it.each([
    ['Not stated', 'Z unknown'],
    ['Prefer not to say', 'Z unknown'],
    ['I do not wish to disclose my ethnic origin', 'Z unknown'],
    ['Undisclosed', 'Z unknown'],
    ['Unspecified', '99 unknown'],
    ['NULL', '99 unknown'],
    ['(blank)', '99 unknown'],
    ['Not Known', '99 unknown'],
    ['x', '99 unknown'],
    ['99', '99 unknown'],
    ['', 'blank'],
    ['   ', 'blank'],
    ['\u00a0\u200b', 'blank'],
  ])('“%s” is %s', (raw, expected) => {
    expect(say(raw)).toBe(expected);
  });

  it('reads numbers, and nothing, as they come from a cell', () => {
    expect([say(9), say(99), say(null)]).toEqual(['99 unknown', '99 unknown', 'blank']);
  });
});

describe('questions', () => {
  it.each([
    ['White Mixed', '? G bme'],
    ['Mixed British', '? G bme'],
    ['Mixed - White and British', '? G bme'],
    ['White: British, mixed British', '? G bme'],
    ['White Asian', '?'],
    ['White and Chinese', '? G bme'],
    ['White Scouse', '? C white'],
    ['White African', '?'],
    ['Non White', '?'],
    ['British', '? A white'],
    ['Irish', '? B white'],
    ['Polish', '? CP white'],
    ['Nigerian', '? PC bme'],
    ['Other', '? S bme'],
    ['Asain', '? - bme'],
    ['White & Asain', '? F bme'],
    ['White Britsh', '? A white'],
    ['Latin American', '? S bme'],
    ['Jewish', '?'],
    ['#N/A', '?'],
    ['-', '?'],
    ['?', '?'],
    ['Martian', '?'],
    ['none', '? 99 unknown'],
  ])('%s is asked about: %s', (raw, expected) => {
    expect(say(raw)).toBe(expected);
  });

  it('asks about numbers of other lists and about flags', () => {
    expect([say(1), say(8), say(16), say(true)]).toEqual(['?', '?', '?', '?']);
  });
});

describe('the original', () => {
  it('is kept as the file has it', () => {
    expect(translateEthnicity('  cx  White Mixed')).toEqual({
      kind: 'known',
      certainty: 'exact',
      reason: 'the first letter of CX is national: White - Any other White background',
      value: { original: '  cx  White Mixed', national: 'C', local: 'CX', group: 'white', five: 'white', sixteen: 'C' },
    });
  });

  it('translates every value of Northmoor exactly', () => {
    const found = northmoor.ethnicOrigin.map((raw) => translateEthnicity(raw));
    expect(found.every((each) => each.kind === 'known' && each.certainty === 'exact')).toBe(true);
  });
});

it('knows no label that starts with a code', () => {
  expect([...labelIndex.keys()].filter((key) => key.length < 3).sort()).toEqual([
    '0',
    '00',
    'na',
    'nd',
    'nk',
    'nr',
    'ns',
    'pn',
    'u',
    'w',
    'wb',
    'wi',
    'wo',
  ]);
});
