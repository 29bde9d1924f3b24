import { useServices } from '../../services';
import { Spinner } from '../../ui/Spinner';
import { NotOnCanvas } from '../evidence/NotOnCanvas';
import { ReadingProblem } from '../evidence/ReadingProblem';
import { UnreadableData } from '../evidence/UnreadableData';
import { UnsavedToKeep } from '../evidence/UnsavedToKeep';
import { useCardOnBoard } from '../evidence/use-card-on-board';
import { whyReadOnly } from '../evidence/why-read-only';
import { CanvasItem } from './CanvasItem';
import { ItemToRead } from './ItemToRead';
import { ColumnAndCanvas } from './ColumnAndCanvas';

/** One card's section: what it shows depends on what could be read, where the card stands, and what the member may do. */
export function CardSection({ idCard }: { readonly idCard: string }) {
  const { port } = useServices();
  const { reading, saved, again } = useCardOnBoard(idCard);
  if (reading.state === 'loading') return <Spinner label="Reading this card" />;

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
  const editable = data.state !== 'unreadable' && column !== null && refusal === null;
  return (
    <>
      {lost && <ReadingProblem reason={lost} onRetry={again} />}
      {!editable && toKeep}
      {data.state === 'unreadable' ? (
        <>
          {column && <ColumnAndCanvas column={column} canvas={canvas} />}
          <UnreadableData problem={data.problem} raw={data.raw} />
        </>
      ) : column === null ? (
        <NotOnCanvas idList={at.card.idList} entries={data.item.evidence} />
      ) : refusal !== null ? (
        <ItemToRead at={at} column={column} item={data.item} why={refusal} />
      ) : (
        <CanvasItem at={at} column={column} item={data.item} idCard={idCard} onSaved={saved} />
      )}
    </>
  );
}
