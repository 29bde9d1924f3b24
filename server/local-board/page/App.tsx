import { useEffect, useState } from 'preact/hooks';
import { BoardHeader } from './board/BoardHeader';
import { DropZone } from './board/DropZone';
import { Lists } from './board/Lists';
import { Strip } from './board/Strip';
import { CardBack } from './card/CardBack';
import { BoardBar } from './layers/BoardBar';
import { ConnectorFrame } from './layers/ConnectorFrame';
import { ModalLayer } from './layers/ModalLayer';
import { NoticeLayer } from './layers/NoticeLayer';
import { useEscape } from './layers/use-escape';
import { PopupLayer } from './popup/PopupLayer';
import { SessionProvider, type Session } from './session';
import { useValue } from './state/use-value';

/** The whole page: the board, and above it what is open. Only the topmost layer takes the keyboard. */
export function App({ session }: { session: Session }) {
  const { bar, card, modal, popups, notice } = useValue(session.screen.layers);
  const [filter, setFilter] = useState('');
  const popup = popups.at(-1);
  useEscape(session.screen);
  useEffect(() => {
    document.title = `${session.store.board.get().name} · local board`;
  }, [session]);

  return (
    <SessionProvider value={session}>
      <DropZone>
        <div class="page" inert={Boolean(card ?? modal ?? popup)}>
          <Strip />
          <BoardHeader filter={filter} setFilter={setFilter} />
          <Lists filter={filter} />
          {bar && <BoardBar key={bar.key} bar={bar} />}
        </div>
        {card !== null && (
          <div inert={Boolean(modal ?? popup)}>
            <CardBack key={card} idCard={card} />
          </div>
        )}
        {modal && (
          <div inert={Boolean(popup)}>
            <ModalLayer key={modal.key} modal={modal} />
          </div>
        )}
        {popup && <PopupLayer popup={popup} stacked={popups.length > 1} />}
        {notice && <NoticeLayer key={notice.key} notice={notice} />}
        <ConnectorFrame />
      </DropZone>
    </SessionProvider>
  );
}
