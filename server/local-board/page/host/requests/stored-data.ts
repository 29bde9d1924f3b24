import { findOpenCard } from '../../state/selectors';
import { answers, type Caller, type RequestHandler, type Stage } from '../caller';
import { HostError } from '../host-error';
import { Data, SetData } from '../request-shapes';
import { readDocuments, writeDocument } from '../stored-documents';

/**
 * The card that a request is about: the one it names, else that of its context. Null when there is neither.
 * @throws HostError when it is no open card of this board
 */
function cardOf(named: string | null | undefined, { place }: Caller, { board }: Stage): string | null {
  const wanted = named ?? place.idCard;
  if (wanted === undefined) return null;
  const card = findOpenCard(board(), wanted);
  if (!card) throw new HostError('invalid context', 'There is no such open card on this board.');
  return card.id;
}

export const storedDataRequests: Readonly<Record<string, RequestHandler>> = {
  data: answers(Data, ({ idCard }, caller, stage) => {
    const { board, who, idPlugin } = stage;
    return readDocuments(cardOf(idCard, caller, stage), { board: board(), who, idPlugin });
  }),
  set: answers(SetData, ({ scope, visibility, idCard, data: json }, caller, stage) => {
    const about = scope === 'card' ? cardOf(idCard, caller, stage) : null;
    const { board, who } = stage;
    stage.change(writeDocument({ scope, visibility, idCard: about, json }, { board: board(), who }));
    return null;
  }),
};
