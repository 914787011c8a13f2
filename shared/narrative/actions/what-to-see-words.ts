import { betterWay } from '../../measures/direction';
import type { MeasuredFigure } from '../../measures/measured-figure';
import { whatToSee } from '../../measures/what-to-see';
import type { WhatToSee } from '../../measures/what-to-see';
import { formatCount } from '../format';
import { amountWords } from './measure-words';

const noRange = (figure: MeasuredFigure): string => {
  if (figure.isHidden) return 'The numbers are hidden, so what could be told from them is not said here.';
  if (figure.unit === 'people')
    return 'This is a count of everybody, without a range: a change can be read, but not whether chance made it. The share of the band beside the workforce can be judged.';
  return 'This figure has no range, so whether a change is more than chance will not be seen. A file with the numbers of people would give one.';
};

/** Shares end at 0 and 100 %. */
const isPossible = ({ unit }: MeasuredFigure, value: number): boolean =>
  unit !== 'percent' || (value >= 0 && value <= 100);

const neededWords = (figure: MeasuredFigure, found: WhatToSee): string => {
  const orBeyond = betterWay(figure) === -1 ? 'or less' : 'or more';
  if (!isPossible(figure, found.value))
    return 'With numbers like these no change in one year could be told from chance.';
  const needed = `With numbers like these, ${amountWords(figure.unit, found.value)} ${orBeyond} could be told from where it starts.`;
  return found.canSeeEqual === false
    ? `${needed} That lies beyond equal: even equal figures could not be told from this one in one year.`
    : needed;
};

/** Ranges of few people narrow only roughly as the rule says, so the number is a rough one. */
const roughly = (times: number): string =>
  times >= 10 ? formatCount(Math.ceil(times)) : formatCount(Math.ceil(times * 2) / 2);

const targetWords = (figure: MeasuredFigure, target: number, { target: facts }: WhatToSee): string | null => {
  if (facts === null) return null;
  const amount = amountWords(figure.unit, target);
  if (facts.isMet)
    return `The target of ${amount} is met already: choose one that asks for a change, or say that it is to be kept.`;
  if (facts.canBeSeen) return `The target of ${amount} lies far enough away to be told from chance.`;
  if (facts.timesAsMany === null) return null;
  return `A move to the target of ${amount} could not be told from chance: it would take about ${roughly(facts.timesAsMany)} times as many people before and after, such as several years taken together.`;
};

/**
 * What would have to be seen at the test of an action, in plain words.
 * @example "With numbers like these, 1.22 or less could be told from where it starts. The target of 1.00 lies far enough away …"
 */
export const whatToSeeSentences = (figure: MeasuredFigure, target: number | null): readonly string[] => {
  const found = whatToSee(figure, target);
  if (found === null) return [noRange(figure)];
  const ofTarget = target === null ? null : targetWords(figure, target, found);
  return [neededWords(figure, found), ...(ofTarget === null ? [] : [ofTarget])];
};
