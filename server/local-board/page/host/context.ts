import type { Board } from '../../contract';
import type { Place } from './place';
import { mayEdit, type Who } from './who';

export type Theme = 'light' | 'dark';

/** The version that this host names to Power-Ups. */
export const HOST_VERSION = 'local-board';

/** The context of a capability call, a callback or a view (wire protocol page, 4). */
export function contextFor(
  place: Place,
  about: { board: Board; who: Who; idPlugin: string; theme: Theme; locale: string },
) {
  const { board, who, idPlugin, theme, locale } = about;
  const permission = mayEdit(who) ? 'write' : 'read';
  const { idOrganization } = board;
  return {
    board: board.id,
    ...(place.idCard === undefined ? {} : { card: place.idCard }),
    ...(place.idList === undefined ? {} : { list: place.idList }),
    ...(typeof idOrganization === 'string' ? { organization: idOrganization } : {}),
    ...(place.el === undefined ? {} : { el: place.el }),
    member: who.id,
    permissions: { board: permission, card: permission, organization: permission },
    plugin: idPlugin,
    version: HOST_VERSION,
    locale,
    theme,
    initialTheme: theme,
  };
}
export type HostContext = ReturnType<typeof contextFor>;
