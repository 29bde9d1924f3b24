import { HostedFrame } from '../layers/HostedFrame';
import type { Popup } from '../layers/layer';
import { ConfirmContent } from './ConfirmContent';
import { DateContent } from './DateContent';
import { ListContent } from './ListContent';

/** What is in a popup, by its type. */
export function PopupBody({ popup }: { popup: Popup }) {
  const { content, title, place } = popup;
  switch (content.type) {
    case 'own':
      return <div class="popup__body">{content.render()}</div>;
    case 'iframe':
      return (
        <HostedFrame
          url={content.url}
          kind="popup"
          place={place}
          title={title || 'Power-Up'}
          height={content.height}
        />
      );
    case 'list':
      return <ListContent items={content.items} search={content.search} />;
    case 'confirm':
      return <ConfirmContent content={content} />;
    case 'date':
      return <DateContent content={content} />;
  }
}
