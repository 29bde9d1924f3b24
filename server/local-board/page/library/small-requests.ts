import type { Call } from './call';
import { isMemberSignedIn, memberCanWriteToModel } from './permissions';

type Options = Readonly<Record<string, unknown>>;

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length >= 1 && value.length <= most;

/** The part of `t` that asks the host for one small thing each. */
export function smallRequests(call: Call) {
  const { request, context } = call;
  return {
    closePopup: () => request('close-popup'),
    back: () => request('pop-popup'),
    async alert(options: Options) {
      if (!isText(options['message'], 140))
        throw new Error('An alert needs a message of 1 to 140 characters.');
      return request('alert', options);
    },
    hideAlert: () => request('hideAlert'),
    async navigate(options: Options) {
      if (!isText(options['url'], 8_192)) throw new Error('navigate needs a url.');
      return request('navigate', options);
    },
    async showCard(idCard: unknown) {
      if (!isText(idCard, 24)) throw new Error('showCard needs the id of a card.');
      return request('showCard', { idCard });
    },
    hideCard: () => request('hideCard'),
    attach(options: Options) {
      if (!memberCanWriteToModel(context, 'card')) throw new Error('This member may not write to the card.');
      return request('attach-to-card', options);
    },
    async jwt({ state = '', card = false }: { state?: unknown; card?: unknown } = {}) {
      if (!isMemberSignedIn(context)) throw new Error('A token needs a signed-in member.');
      if (typeof state !== 'string' || state.length > 2_048) {
        throw new Error('The state of a token is a text of at most 2048 characters.');
      }
      return request('jwt', { state, includeCard: card === true });
    },
  };
}
