import { Callout } from '../ui/Callout';
import { messages } from './messages';

/** A part of a view did not load: the server or the line was gone. Nothing was typed yet, so nothing is lost. */
export function PartMissing() {
  const { title, text } = messages().partMissing;
  return (
    <Callout kind="warning" title={title}>
      <p>{text}</p>
    </Callout>
  );
}
