/** What a person would miss, by kind, in the order in which it is told. */
export const heldKinds = [
  'organisations',
  'files',
  'years',
  'actions',
  'drafts',
  'settings',
  'words',
  'locks',
  'papers',
  'releases',
] as const;
export type HeldKind = (typeof heldKinds)[number];

/** One thing that is held. Two holdings have the same thing where the keys are equal; `state` is another text once it was changed. */
export interface HeldItem {
  readonly key: string;
  /** In words that a person knows it by. */
  readonly label: string;
  readonly state: string;
}

/** Everything of one database that a person would miss. */
export type Held = Readonly<Record<HeldKind, readonly HeldItem[]>>;

/** Going back to a backup: what is there now and would be gone, what would come back, and what would be as it was. */
export interface KindChange {
  readonly kind: HeldKind;
  readonly gone: readonly string[];
  readonly back: readonly string[];
  readonly changed: readonly string[];
}
