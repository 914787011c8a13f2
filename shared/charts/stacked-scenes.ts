import { moved, text } from './shapes';
import type { Scene, Shape } from './scene';

const [headHeight, gap] = [26, 22] as const;

/** Pictures under one another, each below its own title. */
export const stackedScenes = (title: string, scenes: readonly Scene[]): Scene => {
  let top = 0;
  const shapes: Shape[] = [];
  for (const scene of scenes) {
    shapes.push(text('label-strong', 0, top + 14, scene.title, 14));
    shapes.push(...scene.shapes.map((shape) => moved(shape, 0, top + headHeight)));
    top += headHeight + scene.height + gap;
  }
  return {
    width: Math.max(...scenes.map(({ width }) => width)),
    height: top - gap,
    title,
    description: scenes.map((scene) => `${scene.title}. ${scene.description}`).join(' '),
    shapes,
  };
};
