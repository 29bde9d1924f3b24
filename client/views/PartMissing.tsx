import { Callout } from '../ui/Callout';

/** A part of a view did not load: the server or the line was gone. Nothing was typed yet, so nothing is lost. */
export function PartMissing() {
  return (
    <Callout kind="warning" title="This page could not be loaded whole">
      <p>Your data is untouched. Check your connection, then close this and open it again.</p>
    </Callout>
  );
}
