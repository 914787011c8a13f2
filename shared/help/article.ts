import type { GuideId, HelpId, MethodId } from './help-ids';
import type { WorkedExample } from './example';

/** How one figure is worked out. Every list is of paragraphs or points in plain English. */
export interface MethodPage {
  readonly id: MethodId;
  readonly answers: string;
  readonly working: readonly string[];
  readonly example: WorkedExample;
  readonly reading: readonly string[];
  /** Which way is worse. */
  readonly direction: string;
  readonly notSaid: readonly string[];
  readonly source: string;
  readonly related: readonly HelpId[];
  /** Words a reader may look for that the page does not use. */
  readonly alsoKnownAs: string;
}

export interface GuideSection {
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  /** In this order. */
  readonly steps?: readonly string[];
  /** In no order. */
  readonly points?: readonly string[];
}

/** How one task is done. */
export interface GuidePage {
  readonly id: GuideId;
  readonly lede: string;
  readonly sections: readonly GuideSection[];
  readonly related: readonly HelpId[];
  readonly alsoKnownAs: string;
}

export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
  /** The page that says more; null where there is no more to say. */
  readonly see: HelpId | null;
  readonly alsoKnownAs: string;
}
