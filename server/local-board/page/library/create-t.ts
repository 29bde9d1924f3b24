import type { Call } from './call';
import { escapeHtml } from './escape-html';
import { frames } from './frames';
import { HostError } from './host-error';
import { models } from './models';
import { notOffered } from './not-offered';
import { isMemberSignedIn, memberCanWriteToModel } from './permissions';
import { popup } from './popup';
import { restApi, type RestOptions } from './rest-api';
import { signUrl } from './signed-url';
import { sizeTo } from './size-to';
import { smallRequests } from './small-requests';
import { storedData } from './stored-data';
import { colorToken, computedColorToken, type ThemeListeners } from './theme';

/** The object that a handler, a callback or a view works with. */
export function createT(call: Call, themes: ThemeListeners, options: RestOptions) {
  const stored = storedData(call);
  return {
    ...stored,
    ...models(call),
    ...frames(call),
    ...smallRequests(call),
    ...notOffered,
    getRestApi: restApi(options, stored),
    popup: popup(call),
    sizeTo: sizeTo(call),
    getContext: () => call.context,
    isMemberSignedIn: () => isMemberSignedIn(call.context),
    memberCanWriteToModel: (model: string) => memberCanWriteToModel(call.context, model),
    requestWithContext: call.request,
    arg: (name: string, otherwise?: unknown): unknown =>
      Object.hasOwn(call.args, name) ? call.args[name] : otherwise,
    signUrl: (url: string, args?: Readonly<Record<string, unknown>>) => signUrl(call, url, args),
    safe: (text: string) => escapeHtml(text),
    NotHandled: (message?: string) => new HostError('not handled', message),
    InvalidContext: (message?: string) => new HostError('invalid context', message),
    PluginDisabled: (message?: string) => new HostError('plugin disabled', message),
    getColorToken: colorToken,
    getComputedColorToken: computedColorToken,
    subscribeToThemeChanges: themes.subscribe,
    secret: call.secret,
  };
}
export type PowerUpT = ReturnType<typeof createT>;
