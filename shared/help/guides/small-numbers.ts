import { fewestForARate, fewestForComfort } from '../../indicators/group-figure';
import { figureWords } from '../../narrative/figure-words';
import { defaultSettings } from '../../reference/settings';
import type { GuidePage } from '../article';
import { exampleFigure } from '../methods/likelihood-example';

const fewCases = figureWords(
  exampleFigure(3, { white: { count: 17, of: 2505 }, bme: { count: 9, of: 725 } }),
  defaultSettings.thresholds.restricted,
).smallNumbers;

const tooFew = String(fewestForARate);

export const smallNumbers: GuidePage = {
  id: 'small-numbers',
  lede: 'Most figures about race in one trust rest on few people. What few people can say, what they cannot, and what to do then.',
  sections: [
    {
      heading: 'Two different things',
      paragraphs: [
        `Too few to say: a group has fewer than ${tooFew} people, so a rate would jump with every one of them. Low numbers: ${tooFew} to ${String(fewestForComfort - 1)} people. This is about being sure.`,
        'Hidden, or a star: a number could point to a person, or would give such a number back. This is about privacy.',
      ],
    },
    {
      heading: 'What the workbench does',
      paragraphs: [
        'It gives an interval with every figure. Few people give a wide one.',
        `On few cases it adds a sentence: “${fewCases ?? ''}”`,
        'For the disciplinary indicator it pools two and three years, and for training one, three or five.',
        'It uses methods that hold for small numbers: Koopman’s interval, and Fisher’s exact test.',
      ],
    },
    {
      heading: 'What you can do',
      steps: [
        'Look at several years together before you speak of a pattern.',
        'Look at the cases themselves, with those who may see them. Nine cases can be read; they need no statistics.',
        'Ask the question of a larger group: all directorates, all grades.',
        'Report “too few to say” as a result. It is an honest one.',
        'Do not wait for certainty to look at a process that may be unfair.',
      ],
    },
  ],
  related: ['findings', 'intervals', 'disclosure', 'indicator-3'],
  alsoKnownAs: 'too few to say few people low numbers star stars hidden tiny groups sample size',
};
