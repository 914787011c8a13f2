import type { FiveGroup, NationalCode } from '../../../reference/ethnicity';

/**
 * The words that labels are made of: a heading and a detail ("Mixed" + "White & Asian"), or a detail that needs no heading.
 * Sources: NHS Data Dictionary labels (2001), census labels of 2011 and 2021, and the shorter forms of human resources
 * systems (field knowledge). Phrases are separated by "|"; case, spaces and punctuation do not matter.
 */
export const headings: Readonly<Record<FiveGroup, string>> = {
  white: 'white|white ethnic group|white ethnicity',
  mixed:
    'mixed|mixed or multiple ethnic groups|mixed or multiple ethnic group|mixed multiple ethnic groups|mixed multiple ethnic group|mixed multiple|mixed or multiple|multiple ethnic groups|mixed race|mixed ethnicity|mixed ethnic group|mixed background|mixed heritage|mixed parentage|dual heritage',
  asian:
    'asian or asian british|asian asian british|asian british|asian|asian asian british or asian welsh|asian asian british asian welsh|asian asian scottish or asian british|asian british asian',
  black:
    'black or black british|black black british|black british|black|black african caribbean or black british|black african caribbean black british|black african or caribbean or black british|black or african or caribbean or black british|black black british black welsh caribbean or african|black black british caribbean or african|black caribbean or african',
  other:
    'other|other ethnic groups|other ethnic group|chinese or other ethnic group|chinese or other ethnic groups|chinese or other|other groups',
};

export interface LabelDetail {
  readonly code: NationalCode;
  readonly under: FiveGroup;
  /** Details that mean this only behind the heading: "Other" behind "Asian". */
  readonly details: string;
  /** Details that stand alone with one meaning. */
  readonly alone: string;
}

const english = 'english welsh scottish northern irish';

export const labelDetails: readonly LabelDetail[] = [
  {
    code: 'A',
    under: 'white',
    details: `british|uk|${english} or british|${english} british`,
    alone: `${english} or british|${english} british|white ${english} or british background`,
  },
  { code: 'B', under: 'white', details: 'irish|irish republic|republic of ireland', alone: '' },
  {
    code: 'T',
    under: 'white',
    details: 'gypsy or irish traveller|gypsy irish traveller|gypsy or traveller|gypsy traveller',
    alone: 'gypsy or irish traveller|gypsy irish traveller|gypsy or traveller|gypsy traveller',
  },
  {
    code: 'C',
    under: 'white',
    details:
      'any other white background|any other background|any other white|any other|other|other white|other white background|other background|roma|other european|european|eastern european',
    alone: 'any other white background|any other white|other white|other white background|roma',
  },
  {
    code: 'D',
    under: 'mixed',
    details: 'white and black caribbean|white black caribbean|black caribbean and white|white and caribbean',
    alone: 'white and black caribbean',
  },
  {
    code: 'E',
    under: 'mixed',
    details: 'white and black african|white black african|black african and white|white and african',
    alone: 'white and black african',
  },
  {
    code: 'F',
    under: 'mixed',
    details: 'white and asian|white asian|asian and white|white and asian british',
    alone: 'white and asian',
  },
  {
    code: 'G',
    under: 'mixed',
    details:
      'any other mixed background|any other mixed|any other mixed or multiple ethnic background|any other mixed or multiple ethnic groups|other mixed or multiple ethnic groups|other mixed or multiple ethnic background|any other mixed multiple ethnic background|any other background|any other|other|other mixed|other mixed background|other background',
    alone:
      'any other mixed background|any other mixed|any other mixed or multiple ethnic background|any other mixed multiple ethnic background|other mixed|other mixed background|other mixed or multiple ethnic groups|other mixed or multiple ethnic background|any other mixed or multiple ethnic groups',
  },
  {
    code: 'H',
    under: 'asian',
    details: 'indian|british indian|indian or british indian|asian indian',
    alone: 'indian|british indian|indian or british indian',
  },
  {
    code: 'J',
    under: 'asian',
    details: 'pakistani|british pakistani|pakistani or british pakistani|asian pakistani',
    alone: 'pakistani|british pakistani|pakistani or british pakistani',
  },
  {
    code: 'K',
    under: 'asian',
    details: 'bangladeshi|british bangladeshi|bangladeshi or british bangladeshi|asian bangladeshi',
    alone: 'bangladeshi|british bangladeshi|bangladeshi or british bangladeshi',
  },
  {
    code: 'R',
    under: 'asian',
    details: 'chinese|asian chinese|british chinese',
    alone: 'chinese|british chinese|chinese or british chinese|chinese ethnic group',
  },
  { code: 'R', under: 'other', details: 'chinese', alone: '' },
  {
    code: 'L',
    under: 'asian',
    details:
      'any other asian background|any other background|any other asian|any other|other|other asian|other asian background|other background|other asian or asian british background|other asian unspecified',
    alone:
      'any other asian background|any other asian|other asian|other asian background|other asian or asian british background',
  },
  {
    code: 'M',
    under: 'black',
    details: 'caribbean|black caribbean|afro caribbean|british caribbean',
    alone: 'black caribbean',
  },
  { code: 'N', under: 'black', details: 'african|black african|british african', alone: 'black african' },
  {
    code: 'P',
    under: 'black',
    details:
      'any other black background|any other background|any other black|any other|other|other black|other black background|other background|any other black african or caribbean background|any other black african caribbean background|other black african or caribbean background|any other black black british or caribbean background|other black or black british background',
    alone:
      'any other black background|any other black|other black|other black background|any other black african or caribbean background|any other black african caribbean background|any other black black british or caribbean background',
  },
  {
    code: 'S',
    under: 'other',
    details: 'any other ethnic group|any other background|any other|any other group|arab|other|other ethnic group',
    alone:
      'any other ethnic group|any other ethnic groups|other ethnic group|other ethnic groups|any other ethnic background|any other ethnicity|other ethnicity|other ethnic background|arab',
  },
];

/** Nothing is known: not recorded (99), or asked and not stated (Z). */
export const unknownPhrases: Readonly<Record<'Z' | '99', string>> = {
  Z: 'not stated|prefer not to say|prefer not to state|prefer not to disclose|prefer not to answer|do not wish to disclose|i do not wish to disclose|do not wish to state|i do not wish to state|i do not wish to disclose my ethnic origin|i do not wish to disclose this|i do not wish to disclose this information|do not wish to say|not disclosed|undisclosed|not declared|undeclared|declined|declined to say|declined to answer|declined to state|refused|refused to say|withheld|information withheld|not given|ethnicity not stated|ethnic origin not stated|not stated not given|i would prefer not to say|rather not say',
  '99': 'not known|unknown|unspecified|not specified|not recorded|not provided|not available|not held|no data|missing|null|blank|unknown null|unknown or null|not known not recorded|ethnicity unknown|ethnicity not known|ethnicity unknown null|not known or not recorded|no information|information not provided|not entered|not collected|not yet known|not yet recorded|undefined',
};

/** Names of the whole group of the standard. */
export const bmePhrases =
  'bme|bame|black and minority ethnic|black asian and minority ethnic|black asian minority ethnic|black minority ethnic|ethnic minority|ethnic minorities|minority ethnic|global majority|racially minoritised|other than white|all other ethnic groups';

/** Europeans and others whose label after "White" is surely any other White background. */
export const otherWhite =
  'american|australian|austrian|belgian|bulgarian|canadian|czech|danish|dutch|estonian|european|finnish|french|german|hungarian|latvian|lithuanian|maltese|moldovan|new zealander|norwegian|portuguese|romanian|russian|slovak|slovakian|slovenian|spanish|swedish|swiss|ukrainian|western european|eastern european';
