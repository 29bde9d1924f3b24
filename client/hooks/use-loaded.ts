import { useEffect, useState } from 'preact/hooks';
import { speakWhatWasAdded } from '../language/messages';

interface NotThere<State extends 'loading' | 'failed'> {
  readonly state: State;
}
/** A part of a view that comes behind the rest: on its way, there, or not to be had. */
export type Loaded<T> =
  NotThere<'loading'> | NotThere<'failed'> | { readonly state: 'there'; readonly part: T };

/** Starts to load at once. `load` must be the same function at each call. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  useEffect(() => {
    let wanted = true;
    load().then(
      async (part) => {
        // A part brings catalogues of its own.
        await speakWhatWasAdded();
        if (wanted) setLoaded({ state: 'there', part });
      },
      () => wanted && setLoaded({ state: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return loaded;
}
