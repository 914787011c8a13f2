import { createContext, useContext, useMemo, useState } from 'react';
import { firstLook } from '../features/actions/plan/plan-look';
import { nothingChosen } from '../features/compare/compare-choice';
import { nothingSought } from '../features/experts/find-state';
import { startingChoices } from '../features/progression/choices';
import { startingTraining } from '../features/training/training-choices';
import type { ReactNode } from 'react';
import type { PlanLook } from '../features/actions/plan/plan-look';
import type { CompareChoice } from '../features/compare/compare-choice';
import type { Sought } from '../features/experts/find-state';
import type { Choices } from '../features/progression/choices';
import type { TrainingChoices } from '../features/training/training-choices';

/** What was chosen on a page. It stays put while other pages, years and versions are looked at, and is forgotten with the window. */
interface KeptChoices {
  readonly plan: PlanLook;
  readonly compare: CompareChoice;
  readonly findExpertise: Sought;
  readonly progression: Choices;
  readonly training: TrainingChoices;
  readonly overview: 'chart' | 'table';
  readonly indicator: 'chart' | 'table';
  /** The section of the board paper that is previewed; '' for all of them. */
  readonly paperSection: string;
}

const starting: KeptChoices = {
  plan: firstLook,
  compare: nothingChosen,
  findExpertise: nothingSought,
  progression: startingChoices,
  training: startingTraining,
  overview: 'chart',
  indicator: 'chart',
  paperSection: 'summary',
};

interface Keeping {
  readonly kept: KeptChoices;
  readonly keep: <K extends keyof KeptChoices>(key: K, value: KeptChoices[K]) => void;
}

const KeptContext = createContext<Keeping | null>(null);

/** Like a page's own state, but kept when the page is left. */
export const useKept = <K extends keyof KeptChoices>(
  key: K,
): readonly [value: KeptChoices[K], keep: (value: KeptChoices[K]) => void] => {
  const keeping = useContext(KeptContext);
  if (keeping === null) throw new Error('No kept choices around this component');
  return [
    keeping.kept[key],
    (value) => {
      keeping.keep(key, value);
    },
  ];
};

export const KeptChoicesProvider = ({ children }: { readonly children: ReactNode }) => {
  const [kept, setKept] = useState(starting);
  const keeping = useMemo<Keeping>(
    () => ({
      kept,
      keep: (key, value) => {
        setKept((before) => ({ ...before, [key]: value }));
      },
    }),
    [kept],
  );
  return <KeptContext value={keeping}>{children}</KeptContext>;
};
