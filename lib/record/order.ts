/**
 * Events in the order in which they are read. Each device's own stay in the order of their numbers, also where its
 * clock went back in between; devices are merged by time.
 * @param events in order of device and number
 */
export function inOrder<E extends { device: string; at: string }>(events: readonly E[]): E[] {
  let before: { event: E; place: number } | undefined;
  const placed = events.map((event) => {
    const own = Date.parse(event.at);
    before = { event, place: before?.event.device === event.device ? Math.max(before.place, own) : own };
    return before;
  });
  return placed.sort((one, other) => one.place - other.place).map(({ event }) => event);
}
