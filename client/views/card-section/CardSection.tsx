import { useLoaded } from '../../hooks/use-loaded';
import { useServices } from '../../services';
import { Spinner } from '../../ui/Spinner';
import { PartMissing } from '../PartMissing';
import { messages } from '../evidence/messages';
import { ReadingProblem } from '../evidence/ReadingProblem';
import { UnreadableData } from '../evidence/UnreadableData';
import { UnsavedToKeep } from '../evidence/UnsavedToKeep';
import { useNotebook } from '../evidence/use-notebook';
import { useCardOnBoard } from '../evidence/use-card-on-board';
import { whyReadOnly } from '../evidence/why-read-only';
import { ColumnAndCanvas } from './ColumnAndCanvas';
import { StartOverPart } from './start-over/StartOverPart';

// What draws an item comes behind what is needed to read the card, and both are on their way at once.
const loadItemViews = () => import('./item-views');

/** One card's section: what it shows depends on what could be read, where the card stands, and what the member may do. */
export function CardSection({ idCard }: { readonly idCard: string }) {
  const { port } = useServices();
  const { reading, saved, again } = useCardOnBoard(idCard);
  const views = useLoaded(loadItemViews);
  const { notebook, change } = useNotebook('card-section', idCard);
  if (reading.state === 'loading' || views.state === 'loading') return <Spinner label={messages().reading} />;

  const toKeep = <UnsavedToKeep view="card-section" idCard={idCard} />;
  if (reading.state === 'failed') {
    return (
      <>
        <ReadingProblem reason={reading.reason} onRetry={again} />
        {toKeep}
      </>
    );
  }

  const { at, lost } = reading;
  const { data, mapping, canvas } = at;
  const column = mapping?.column ?? null;
  const refusal = whyReadOnly(port.context());
  const unreadable = data.state === 'unreadable' ? data.raw : null;
  const before = notebook.startedOver;
  const editable = data.state !== 'unreadable' && column !== null && refusal === null;
  return (
    <>
      {lost && <ReadingProblem reason={lost} onRetry={again} />}
      {!editable && toKeep}
      {data.state === 'unreadable' && (
        <>
          {column && <ColumnAndCanvas column={column} canvas={canvas} />}
          <UnreadableData problem={data.problem} raw={data.raw} />
        </>
      )}
      {(unreadable === null ? before !== null : refusal === null) && (
        <StartOverPart
          idCard={idCard}
          unreadable={unreadable}
          before={before}
          change={change}
          onReread={again}
        />
      )}
      {data.state === 'unreadable' ? null : views.state === 'failed' ? (
        <PartMissing />
      ) : column === null ? (
        <views.part.NotOnCanvas idList={at.card.idList} entries={data.item.evidence} />
      ) : refusal !== null ? (
        <views.part.ItemToRead at={at} column={column} item={data.item} kept={data.kept} why={refusal} />
      ) : (
        <views.part.CanvasItem
          at={at}
          column={column}
          item={data.item}
          kept={data.kept}
          idCard={idCard}
          onSaved={saved}
          onReread={again}
        />
      )}
    </>
  );
}
