import type { GuidePage } from './article';
import type { GuideId } from './help-ids';
import { figuresLookWrong } from './guides/figures-look-wrong';
import { firstImport } from './guides/first-import';
import { firstPaper } from './guides/first-paper';
import { handingOver } from './guides/handing-over';
import { lockingAYear } from './guides/locking-a-year';
import { nextYear } from './guides/next-year';
import { protectingData } from './guides/protecting-data';
import { restrictedAndPublic } from './guides/restricted-and-public';
import { smallNumbers } from './guides/small-numbers';

export const guidePages: Readonly<Record<GuideId, GuidePage>> = {
  'first-import': firstImport,
  'first-paper': firstPaper,
  'small-numbers': smallNumbers,
  'next-year': nextYear,
  'locking-a-year': lockingAYear,
  'handing-over': handingOver,
  'protecting-data': protectingData,
  'restricted-and-public': restrictedAndPublic,
  'figures-look-wrong': figuresLookWrong,
};
