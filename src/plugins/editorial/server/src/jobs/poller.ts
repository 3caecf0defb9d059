const everyMs = 30_000;

export interface Poller {
  /** Stops, after the round under way. */
  stop(): Promise<void>;
}

/**
 * Does the rounds at once and then every half minute, one after the other and never two of them together. A round that
 * fails is told to `failed`; the next one comes all the same. Holds no process open.
 */
export function poll(rounds: readonly (() => Promise<unknown>)[], failed: (error: unknown) => void): Poller {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let current = Promise.resolve();

  async function go(): Promise<void> {
    for (const round of rounds) {
      if (stopped) return;
      await round().catch(failed);
    }
    if (stopped) return;
    timer = setTimeout(begin, everyMs);
    timer.unref();
  }
  function begin(): void {
    current = go();
  }

  begin();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await current;
    },
  };
}
