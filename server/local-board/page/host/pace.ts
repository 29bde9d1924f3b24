import { createRandom } from '../../../../shared/summary/random';

/** Runs a task at once or after some time. One handed in later never runs earlier. */
export type Pace = (task: () => void) => void;

/** Makes a pace for one direction of one line. */
export type Pacing = () => Pace;

export const atOnce: Pacing = () => (task) => task();

/** The most milliseconds that a message may be held back: a view gives up on a Trello that is silent for eight seconds. */
const LONGEST = 2_000;

function slowly(most: number, random: (below: number) => number): Pace {
  let before = Promise.resolve();
  return (task) => {
    const due = new Promise((resolve) => setTimeout(resolve, random(most + 1)));
    before = Promise.all([before, due]).then(task);
  };
}

/**
 * Slow lines between this window's board and the Power-Up, for trying out what happens when two windows write at once: with
 * `?lag=400` in the address of the board each message is up to 400 milliseconds on its way, so that what is read is old by
 * the time that it arrives. `&seed=7` draws other times; the same seed always draws the same ones.
 */
export function readPacing(query: URLSearchParams): Pacing {
  const most = Number(query.get('lag'));
  if (!Number.isInteger(most) || most < 1 || most > LONGEST) return atOnce;
  const random = createRandom(Number(query.get('seed')));
  return () => slowly(most, random);
}
