import { useLayoutEffect, useState } from 'preact/hooks';
import type { Observable } from './observable';

/** The value of an observable; draws the component anew when it changes. */
export function useValue<T>(source: Observable<T>): T {
  const [, draw] = useState({});
  useLayoutEffect(() => {
    const shown = source.get();
    const stop = source.watch(() => draw({}));
    // It may have changed between the drawing and now.
    if (!Object.is(shown, source.get())) draw({});
    return stop;
  }, [source]);
  return source.get();
}
