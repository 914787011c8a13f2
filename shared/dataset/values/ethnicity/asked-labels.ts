import type { NationalCode } from '../../../reference/ethnicity';

export interface AskedLabel {
  readonly phrases: string;
  readonly suggestion: NationalCode | null;
  readonly reason: string;
}

const nationality = 'without a heading this may be a nationality and not an ethnic category';
const abbreviation = 'an abbreviation that different systems use for different things';

/** Labels that a careful person would ask about, with what they most likely mean. Field knowledge (2025). */
export const askedLabels: readonly AskedLabel[] = [
  {
    phrases: 'white mixed|mixed white|mixed white british|white british mixed|white and mixed|white or mixed',
    suggestion: 'G',
    reason: 'with its code CX this is White; the words alone read as Mixed',
  },
  {
    phrases: 'white asian|white black caribbean|white black african|white caribbean|white african',
    suggestion: null,
    reason: 'this may be a mixed background or a White one',
  },
  {
    phrases: 'british|english|scottish|welsh|northern irish|british mixed british|white other british',
    suggestion: 'A',
    reason: nationality,
  },
  { phrases: 'irish', suggestion: 'B', reason: nationality },
  {
    phrases: 'european|eastern european|western european|other european|caucasian|traveller|irish traveller|gypsy',
    suggestion: 'C',
    reason: 'not a label of the national list',
  },
  { phrases: 'african', suggestion: 'N', reason: 'without a heading this may be a place and not an ethnic category' },
  {
    phrases: 'caribbean|afro caribbean|west indian',
    suggestion: 'M',
    reason: 'without a heading this may be a place and not an ethnic category',
  },
  { phrases: 'mixed british|british mixed', suggestion: 'G', reason: 'this may be a mixed background or British' },
  {
    phrases: 'other|any other|any other background|other background|any other group|other specified',
    suggestion: 'S',
    reason: '“other” could be part of any heading',
  },
  {
    phrases: 'south asian|east asian|south east asian|southeast asian|oriental',
    suggestion: 'L',
    reason: 'this covers several national categories',
  },
  {
    phrases: 'jewish|sikh|muslim|hindu|christian',
    suggestion: null,
    reason: 'a religion, not a national ethnic category',
  },
  {
    phrases:
      'latin american|south american|hispanic|latino|latina|middle eastern|north african|iranian|kurdish|turkish',
    suggestion: 'S',
    reason: 'not a label of the national list; such staff are found under White and under other',
  },
  { phrases: 'w|wb', suggestion: 'A', reason: `“W” is not a national code: ${abbreviation}` },
  { phrases: 'wi', suggestion: 'B', reason: abbreviation },
  { phrases: 'wo', suggestion: 'C', reason: abbreviation },
  {
    phrases: 'na|n a|nk|n k|nr|none|nil|u|unk|tbc|tba|to be confirmed|0|00|999',
    suggestion: '99',
    reason: abbreviation,
  },
  { phrases: 'ns|n s|nd|pn|pns|pnts|pnd', suggestion: 'Z', reason: abbreviation },
];
