/**
 * A source of numbers that look random and are the same in every run (mulberry32), so that two measurements read the same file.
 *
 * @param {number} seed
 * @returns {() => number} 0 to less than 1
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Picks by weight: "Yes|99,No|1" gives "Yes" in 99 of 100 picks.
 *
 * @param {readonly (readonly [string, number])[]} weighted
 * @returns {(random: () => number) => string}
 */
export function picker(weighted) {
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
  return (random) => {
    let left = random() * total;
    const found = weighted.find(([, weight]) => {
      left -= weight;
      return left < 0;
    });
    return found?.[0] ?? weighted[0]?.[0] ?? '';
  };
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const day = 86_400_000;

/**
 * A day between two others as the staff record prints it: "02-Apr-2006".
 *
 * @param {() => number} random @param {string} from ISO date @param {string} to ISO date, left out
 * @returns {string}
 */
export function randomDay(random, from, to) {
  const first = Date.parse(from);
  const days = Math.round((Date.parse(to) - first) / day);
  const date = new Date(first + Math.floor(random() * days) * day);
  const [year = '', , dayOfMonth = ''] = date.toISOString().slice(0, 10).split('-');
  return `${dayOfMonth}-${months[date.getUTCMonth()] ?? ''}-${year}`;
}
