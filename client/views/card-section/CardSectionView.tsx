import { useRef } from 'preact/hooks';
import { useAutoSize } from '../../hooks/use-auto-size';
import { useServices } from '../../services';
import { messages } from '../evidence/messages';
import { CardSection } from './CardSection';
import '../../ui/base.css';
import './card-section.css';

/** The section on the back of a card. Trello gives it a frame of any width from about 300 pixels. */
export function CardSectionView() {
  const { port } = useServices();
  const root = useRef<HTMLElement>(null);
  useAutoSize(root);
  const { idCard } = port.context();
  return (
    <main class="card-section" ref={root}>
      <h1 class="visually-hidden">Canvas Signals</h1>
      {idCard === null ? <p>{messages().noCard.see}</p> : <CardSection idCard={idCard} />}
    </main>
  );
}
