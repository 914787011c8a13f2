import type { Stage } from '../../../shared/year/plan';

/** A stage of the trust's own, with an id that no other stage of the plan has. */
export const newStage = (stages: readonly Stage[]): Stage => {
  const taken = new Set(stages.map(({ id }) => id));
  let number = 1;
  while (taken.has(`own-${String(number)}`)) number += 1;
  return { id: `own-${String(number)}`, title: `New stage ${String(number)}`, due: '', role: '', signOff: null };
};

/** What has to be said before a plan can be saved; null where nothing is missing. */
export const planError = (stages: readonly Stage[]): string | null => {
  if (stages.some(({ title }) => title.trim() === '')) return 'Give every stage a name, or remove it.';
  if (stages.length > 40) return 'A plan has at most 40 stages. Remove some.';
  return null;
};
