import { paints } from '../../shared/charts/paint';
import type { Scene, Shape } from '../../shared/charts/scene';

interface Props {
  readonly scene: Scene;
  /** Beside a number that says the same, a picture is only decoration to a screen reader. */
  readonly isDecoration?: boolean;
  /** Shrinks to the width at hand; a scene in a table cell keeps its size. */
  readonly isFluid?: boolean;
}

const paintOf = (shape: Shape) => {
  const { fill, stroke, strokeWidth, dash } = paints[shape.role];
  return {
    className: `chart-${shape.role}`,
    fill,
    ...(stroke === 'none' ? {} : { stroke, strokeWidth }),
    ...(dash === null ? {} : { strokeDasharray: dash }),
  };
};

const Mark = ({ shape }: { readonly shape: Shape }) => {
  const paint = paintOf(shape);
  switch (shape.kind) {
    case 'rect':
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} {...paint} />;
    case 'line':
      return <line x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} {...paint} />;
    case 'circle':
      return <circle cx={shape.cx} cy={shape.cy} r={shape.r} {...paint} />;
    case 'path':
      return <path d={shape.d} strokeLinejoin="round" {...paint} />;
    case 'text': {
      const weight = paints[shape.role].isBold ? { fontWeight: 700 } : {};
      return (
        <text x={shape.x} y={shape.y} textAnchor={shape.anchor} fontSize={shape.size} {...weight} {...paint}>
          {shape.text}
        </text>
      );
    }
  }
};

/** Draws a scene of shared/charts on the screen: the same picture that documents get. */
export const SceneSvg = ({ scene, isDecoration = false, isFluid = false }: Props) => {
  const size = isFluid ? { width: '100%' } : { width: scene.width, height: scene.height };
  const words = isDecoration
    ? { 'aria-hidden': true }
    : { role: 'img', 'aria-label': `${scene.title}. ${scene.description}` };
  return (
    <svg
      {...size}
      viewBox={`0 0 ${String(scene.width)} ${String(scene.height)}`}
      fontFamily="Arial, sans-serif"
      fontWeight={400}
      {...words}
    >
      {scene.shapes.map((shape, index) => (
        // Shapes have no identity of their own and are redrawn as a whole.
        <Mark key={index} shape={shape} />
      ))}
    </svg>
  );
};
