/** How long one person was followed: until the event, or until nothing more is known of them. Any unit, the same for all. */
export interface Followed {
  readonly time: number;
  readonly hasEvent: boolean;
}

/** People still followed just before a time, and the events at that time. */
export interface RiskRow {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
}

/**
 * Counts people at risk and events at each of the given times. Somebody whose following ends at a time is at risk at that time: an event and an
 * ending at the same time are taken in that order, as Kaplan and Meier do.
 *
 * @param times - ascending; every event must be at one of them
 * @throws RangeError when an event is at none of the times
 *
 * @example riskTable([{ time: 1, hasEvent: true }, { time: 2, hasEvent: false }], [1, 2])
 * // [{ time: 1, atRisk: 2, events: 1 }, { time: 2, atRisk: 1, events: 0 }]
 */
export function riskTable(followed: readonly Followed[], times: readonly number[]): readonly RiskRow[] {
  const known = new Set(times);
  const endings = new Map<number, { all: number; events: number }>();
  for (const { time, hasEvent } of followed) {
    if (hasEvent && !known.has(time))
      throw new RangeError(`An event at ${time}, which is none of the times asked for.`);
    const at = endings.get(time) ?? { all: 0, events: 0 };
    endings.set(time, { all: at.all + 1, events: at.events + (hasEvent ? 1 : 0) });
  }
  const ended = [...endings];
  return times.map((time) => ({
    time,
    atRisk: ended.reduce((sum, [end, { all }]) => (end >= time ? sum + all : sum), 0),
    events: endings.get(time)?.events ?? 0,
  }));
}
