import { moved, text } from './shapes';
import { wrapped } from './text-width';
import type { Scene } from './scene';

const [titleSize, originSize, margin] = [16, 13, 14] as const;
const titleLine = titleSize + 5;
const originLine = originSize + 4;

/**
 * A picture that leaves its page, with its title and whose figure it is written above it, and a margin around.
 * `origin` is organisation, year, version and source: see shared/narrative/figure-title.
 */
export const titledPicture = (scene: Scene, title: string, origin: string): Scene => {
  const lines = wrapped(title, scene.width, titleSize, true);
  const origins = wrapped(origin, scene.width, originSize);
  const originTop = margin + lines.length * titleLine;
  const head = originTop + origins.length * originLine + 10;
  return {
    ...scene,
    title: `${title}. ${origin}`,
    width: scene.width + 2 * margin,
    height: head + scene.height + margin,
    shapes: [
      ...lines.map((words, index) =>
        text('label-strong', margin, margin + titleSize + index * titleLine - 3, words, titleSize),
      ),
      ...origins.map((words, index) =>
        text('note', margin, originTop + originSize + index * originLine, words, originSize),
      ),
      ...scene.shapes.map((shape) => moved(shape, margin, head)),
    ],
  };
};
