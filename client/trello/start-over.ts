import { EMPTY_ITEM } from '../../shared/schemas/item';
import { cardValues, readCardData } from '../../shared/stored/card-data';
import { KEY } from '../../shared/stored/key';
import { CARD_LIMIT } from '../../shared/stored/room';
import type { Parts } from './parts';
import type { StoredData, TrelloPort } from './port';
import { sameValue } from './same-value';
import { VerifiedSaver, type SaveFailure, type SaveTiming } from './verified-save';

/** Why a card's data was not replaced: nothing could be saved, or somebody saved something there meanwhile, which stands. */
export type StartOverFailure = SaveFailure | 'changed';

/** What came of starting over: on success, what stood there, as JSON text. */
export type StartOverResult =
  | { readonly saved: true; readonly replaced: string }
  | { readonly saved: false; readonly reason: StartOverFailure };

/** What came of putting back what was replaced. */
export type PutBackResult =
  { readonly saved: true } | { readonly saved: false; readonly reason: StartOverFailure };

/** What stands under our key, whatever it is. */
interface Whole {
  readonly raw: unknown;
}

const WHOLE_PARTS = {
  take: ({ raw }: Whole): Parts => new Map([['whole', raw]]),
  put: (whole: Whole, changed: Parts): Whole =>
    changed.has('whole') ? { raw: changed.get('whole') } : whole,
};

const BLANK: unknown = cardValues({}, EMPTY_ITEM)[KEY];

/**
 * For cards whose data cannot be read, which every other save leaves alone: replaces it by an empty item when a member asks for
 * that, and puts it back when they take it back. Neither ever writes over something that can be read and is not empty.
 */
export class StartingOver {
  readonly #saver: VerifiedSaver<Whole>;

  constructor(port: TrelloPort, idCard: string, mayWrite: () => boolean, timing: SaveTiming) {
    this.#saver = new VerifiedSaver<Whole>(
      {
        mayWrite,
        read: () => port.readCard(idCard),
        write: (values) => port.writeCard(idCard, values),
        decode: (stored: StoredData) => ({ raw: stored[KEY] }),
        encode: (_stored, { raw }) => ({ [KEY]: raw }),
        limit: CARD_LIMIT,
        parts: WHOLE_PARTS,
      },
      timing,
    );
  }

  /** Replaces what cannot be read by an empty item. */
  async startOver(): Promise<StartOverResult> {
    let replaced: string | null = null;
    const outcome = await this.#saver.save((whole) => {
      const data = readCardData({ [KEY]: whole.raw });
      replaced = data.state === 'unreadable' ? data.raw : null;
      return replaced === null ? whole : { raw: BLANK };
    });
    if (!outcome.saved) return outcome;
    return replaced === null ? { saved: false, reason: 'changed' } : { saved: true, replaced };
  }

  /** Puts back what `startOver` replaced, where the card is still as that left it. */
  async putBack(replaced: string): Promise<PutBackResult> {
    const raw: unknown = JSON.parse(replaced);
    let blank = true;
    const outcome = await this.#saver.save((whole) => {
      blank = sameValue(whole.raw, BLANK) || sameValue(whole.raw, raw);
      return blank ? { raw } : whole;
    });
    if (!outcome.saved) return outcome;
    return blank ? { saved: true } : { saved: false, reason: 'changed' };
  }
}
