import { useState } from 'react';
import { reasonsOf, type ShownReason } from '../../../../../admin/panel/refusal';

/** How a request ended, as the mutations of the panel's API tell it. */
type Outcome<Data> = { data: Data } | { error: unknown };

interface Steps<Body, Preview, Saved> {
  /** Asks the server what would change. */
  ask: (body: Body) => Promise<Outcome<Preview>>;
  /** Saves exactly what was shown. */
  save: (preview: Preview) => Promise<Outcome<Saved>>;
  onSaved: (saved: Saved) => void;
}

/** Nothing is saved that was not shown before: the form, then what it would change, then the save. */
export interface Previewed<Preview> {
  preview: Preview | null;
  /** What the last request failed with. */
  error: unknown;
  busy: boolean;
  /** Somebody else changed the calendar since the preview: it must be looked at again. */
  stale: boolean;
  savable: boolean;
  look: () => Promise<void>;
  back: () => void;
  save: () => Promise<void>;
}

const VERSION_MOVED = 'calendar.version-moved';

/** The two steps of every change to calendar and rules. `body` null: the form lacks something. */
export const usePreviewed = <Body, Preview extends { reasons: readonly ShownReason[] }, Saved>(
  body: Body | null,
  { ask, save, onSaved }: Steps<Body, Preview, Saved>,
): Previewed<Preview> => {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [error, setError] = useState<unknown>(undefined);
  const [busy, setBusy] = useState(false);

  const awaited = async <Data>(request: Promise<Outcome<Data>>, onDone: (data: Data) => void) => {
    setBusy(true);
    setError(undefined);

    const outcome = await request;

    setBusy(false);

    if ('data' in outcome) {
      onDone(outcome.data);
    } else {
      setError(outcome.error);
    }
  };

  return {
    preview,
    error,
    busy,
    stale: reasonsOf(error).some(({ code }) => code === VERSION_MOVED),
    savable: preview !== null && preview.reasons.length === 0,
    look: async () => {
      if (body !== null) {
        await awaited(ask(body), setPreview);
      }
    },
    back: () => {
      setPreview(null);
      setError(undefined);
    },
    save: async () => {
      if (preview !== null) {
        await awaited(save(preview), onSaved);
      }
    },
  };
};
