import { formatCount } from '../format';

/** @example reconcileSentence({ year: 2025, agree: 120, differ: 1 }) // "120 counts of the 2025 return agree with the extracts; 1 differs." */
export const reconcileSentence = ({
  year,
  agree,
  differ,
}: {
  readonly year: number;
  readonly agree: number;
  readonly differ: number;
}): string => {
  const agreeing = agree === 1 ? '1 count' : `${formatCount(agree)} counts`;
  return `${agreeing} of the ${String(year)} return ${agree === 1 ? 'agrees' : 'agree'} with the extracts; ${formatCount(differ)} ${differ === 1 ? 'differs' : 'differ'}.`;
};
