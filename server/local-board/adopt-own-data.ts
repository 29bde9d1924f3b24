import { boardValues, readBoardData } from '../../shared/stored/board-data';
import { cardValues, readCardData } from '../../shared/stored/card-data';
import { LOCAL_PLUGIN_ID, type Board, type BoardCard, type PluginData } from './contract';
import { idFrom } from './derived-ids';

type Stored = Record<string, unknown>;

function parseStored(value: string): Stored {
  try {
    const json: unknown = JSON.parse(value);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Stored) : {};
  } catch {
    return {};
  }
}

/** Gives the first of the entries that is ours, told by its shape, to the local board's Power-Up. */
function adoptFirst(
  entries: readonly PluginData[],
  isOurs: (stored: Stored) => boolean,
  rewrite: (stored: Stored) => Stored,
): PluginData[] {
  const ours = entries.find((entry) => isOurs(parseStored(entry.value)));
  return entries.map((entry) => {
    if (entry !== ours) return entry;
    const stored = parseStored(entry.value);
    const rewritten = rewrite(stored);
    const value = rewritten === stored ? entry.value : JSON.stringify(rewritten);
    return { ...entry, idPlugin: LOCAL_PLUGIN_ID, value };
  });
}

/** Whether an id of the file was replaced, and by what. */
const isForeign = (id: string) => !/^[0-9a-f]{24}$/.test(id);
const replaced = (id: string) => (isForeign(id) ? idFrom(id) : id);

function withReplacedAddresses(stored: Stored): Stored {
  const data = readCardData(stored);
  const addresses = data.state === 'ok' ? data.item.fields.addresses : undefined;
  if (data.state !== 'ok' || !addresses?.some(isForeign)) return stored;
  const fields = { ...data.item.fields, addresses: addresses.map(replaced) };
  return { ...stored, ...cardValues(stored, { ...data.item, fields }) };
}

function withReplacedLists(stored: Stored): Stored {
  const { settings } = readBoardData(stored);
  const choices = Object.entries(settings.lists);
  if (!choices.some(([id]) => isForeign(id))) return stored;
  const lists = Object.fromEntries(choices.map(([id, choice]) => [replaced(id), choice]));
  return { ...stored, ...boardValues(stored, { ...settings, lists }) };
}

const adoptCard = (card: BoardCard): BoardCard => ({
  ...card,
  pluginData: adoptFirst(
    card.pluginData,
    (stored) => readCardData(stored).state !== 'empty',
    withReplacedAddresses,
  ),
});

/**
 * Moves our Power-Up's data in an imported board to the id under which the local board runs it, whatever id it had where it
 * came from; other Power-Ups' data is left as it is. Ids in it that `normaliseBoard` replaced are replaced likewise.
 */
export function adoptOwnData(board: Board): Board {
  return {
    ...board,
    cards: board.cards.map(adoptCard),
    pluginData: adoptFirst(
      board.pluginData,
      (stored) => readBoardData(stored).state !== 'empty',
      withReplacedLists,
    ),
  };
}
