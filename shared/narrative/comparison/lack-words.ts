import type { Lack, LackReason } from '../../report/comparison/why-not-compared';

const reasons: Readonly<Record<LackReason, (name: string) => string>> = {
  not_held: (name) => `no figure of ${name} is held`,
  hidden: (name) => `the figure of ${name} is hidden to protect people`,
  too_few: (name) => `there are too few people in ${name} to say`,
  not_calculable: (name) => `the figure of ${name} cannot be worked out`,
  no_interval: (name) =>
    `the figure of ${name} has no interval, because the file does not give the number of responses`,
  open_interval: (name) => `one of the groups of ${name} had none at all, so its range has no end`,
};

/**
 * Why two figures cannot be compared, as a clause. `names` are what the two are called within a sentence.
 * @example lackWords({ side: 'second', reason: 'hidden' }, { first: '2025', second: '2024' }) // "the figure of 2024 is hidden to protect people"
 */
export const lackWords = (lack: Lack, names: { readonly first: string; readonly second: string }): string =>
  reasons[lack.reason](names[lack.side]);
