import type { Board } from '../contract';

/** A board made for trying things out. */
export interface SampleBoard {
  /** Stands in addresses. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Builds it; evidence is dated relative to this day (YYYY-MM-DD). The same day gives the same board. */
  readonly build: (today: string) => Board;
}
