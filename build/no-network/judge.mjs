/** Fewer than these, and the links were not followed or nothing was saved: nothing would have been shown. */
const fewestPages = 60;
const exportsWanted = 5;

/**
 * @typedef {import('./watched.mjs').Watched} Watched
 * @typedef {{ control: Watched, shipped: Watched, used: Watched, pages: readonly string[], exported: readonly string[] }} Seen
 * @param {Seen} seen
 */
export function judge({ control, shipped, used, pages, exported }) {
  const isWatching =
    control.outgoing.length > 0 &&
    control.packets > 0 &&
    [shipped, used].every(({ calls }) => calls > 0) &&
    pages.length >= fewestPages &&
    exported.length === exportsWanted;
  const isSilent = [shipped, used].every(({ outgoing, packets }) => outgoing.length === 0 && packets === 0);
  return {
    verdict: isWatching ? (isSilent ? 'nothing went out' : 'something went out') : 'the watch did not work',
    shipped,
    used,
    control: { outgoing: control.outgoing.length, packets: control.packets },
    pages,
    exported,
  };
}
