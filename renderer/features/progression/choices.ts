import type { Supposition } from '../../../shared/indicators/progression/projection';
import type { ProgressionView } from '../../../shared/reference/tiers';

export type PipelineShape = 'chart' | 'table';

/** What the person chose on the page. It is held above the reply, so that another year or version shows the same. */
export interface Choices {
  readonly view: ProgressionView;
  readonly shape: PipelineShape;
  /** The label of the band that is projected; empty for the first that can be. */
  readonly band: string;
  /** What was supposed of each band, by its label; a band that nobody has touched starts in the middle of things. */
  readonly supposed: Readonly<Record<string, Supposition>>;
}

export const startingChoices: Choices = { view: 'overall', shape: 'chart', band: '', supposed: {} };

/** Parts of the page read the choices and change one of them. */
export interface Choosing {
  readonly choices: Choices;
  readonly onChoose: (change: Partial<Choices>) => void;
}
