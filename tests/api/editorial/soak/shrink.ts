/**
 * A part of a list that still fails, made smaller by leaving out pieces, the larger ones first. Order is kept.
 * @param fails whether a part fails as the whole does
 * @param tries how often it may be asked
 */
export async function shrunk<Item>(
  list: readonly Item[],
  fails: (part: readonly Item[]) => Promise<boolean>,
  tries: number,
): Promise<readonly Item[]> {
  let best = list;
  let left = tries;
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < best.length; ) {
      if (left === 0) return best;
      left -= 1;
      const part = [...best.slice(0, from), ...best.slice(from + size)];
      if (await fails(part)) best = part;
      else from += size;
    }
  }
  return best;
}
