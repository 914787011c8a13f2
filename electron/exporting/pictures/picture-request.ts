import { sceneToSvg } from '../../../shared/charts/scene-to-svg';
import type { Scene } from '../../../shared/charts/scene';
import type { PictureRequest } from './picture';

/** A picture of a scene, drawn only when the paper is made. */
export const pictureRequest = (key: string, name: string, scene: () => Scene): PictureRequest => ({
  key,
  name,
  make: () => {
    const made = scene();
    return { ...made, svg: sceneToSvg(made) };
  },
});
