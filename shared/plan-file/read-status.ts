import type { ActionStatus } from '../actions/action';
import { plainWords } from '../dataset/plain-words';

export interface StatusReading {
  readonly status: ActionStatus | null;
  /** False where a person should look: the words may mean something else in this plan. */
  readonly isSure: boolean;
}

const sure: Readonly<Record<ActionStatus, string>> = {
  red: 'red|r|red off track|off track',
  amber: 'amber|a|yellow|amber at risk|at risk|orange',
  green: 'green|g|green on track|on track',
  blue: 'blue|b|blue complete and embedded|complete and embedded',
};
/** What the words usually mean; said, and asked about. */
const likely: Readonly<Record<ActionStatus, string>> = {
  red: 'overdue|delayed|not achieved|missed|behind schedule|not met',
  amber: 'partially complete|partly complete|some delay|behind|partially achieved|minor delay',
  green: 'in progress|ongoing|underway|under way|started|progressing|on schedule|on target',
  blue: 'complete|completed|done|closed|achieved|delivered|finished|embedded|complete green|green complete',
};

const book = (lists: Readonly<Record<ActionStatus, string>>): ReadonlyMap<string, ActionStatus> =>
  new Map(
    (['red', 'amber', 'green', 'blue'] as const).flatMap((status) =>
      lists[status].split('|').map((words): [string, ActionStatus] => [words, status]),
    ),
  );
const sureBook = book(sure);
const likelyBook = book(likely);

/**
 * What a status cell says. Complete is blue here, and asked about: in plans without blue it is often green.
 * @example readStatus('A') // { status: 'amber', isSure: true }
 */
export const readStatus = (words: string): StatusReading => {
  const plain = plainWords(words);
  const status = sureBook.get(plain);
  if (status !== undefined) return { status, isSure: true };
  return { status: likelyBook.get(plain) ?? null, isSure: plain === '' };
};

interface Band {
  readonly status: ActionStatus;
  /** Degrees of the colour wheel, from and to. */
  readonly from: number;
  readonly to: number;
}
const bands: readonly Band[] = [
  { status: 'red', from: 340, to: 375 },
  { status: 'amber', from: 15, to: 68 },
  { status: 'green', from: 70, to: 170 },
  { status: 'blue', from: 180, to: 260 },
];

/**
 * The status a fill stands for, by its colour ("FFC000"); null for white, grey, black and anything between.
 * @example statusOfFill('92D050') // 'green'
 */
export const statusOfFill = (hex: string): ActionStatus | null => {
  const digits = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(hex)?.[1];
  if (digits === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  // Pale tints shade whole rows of a table; they say nothing of one action.
  if (most < 70 || spread < 70) return null;
  const sector =
    most === red ? (green - blue) / spread : most === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
  const hue = (sector * 60 + 360) % 360;
  return (
    bands.find(({ from, to }) => (hue >= from && hue <= to) || (hue + 360 <= to && hue + 360 >= from))?.status ?? null
  );
};
