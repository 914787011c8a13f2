import type { Scene } from '../../../shared/charts/scene';

/** A picture, what it shows, and what is said of where it comes from; whose figure it is joins later. */
export interface NamedPicture {
  readonly scene: Scene;
  readonly title: string;
  readonly source: string;
  /** In place of the day at which a year ends. */
  readonly span?: string;
}

/** Null stays null: a picture whose figures are no longer there. */
export const namedPicture = (
  scene: Scene | null | undefined,
  about: Omit<NamedPicture, 'scene' | 'title'> & { readonly title?: string },
): NamedPicture | null => (scene === null || scene === undefined ? null : { scene, title: scene.title, ...about });
