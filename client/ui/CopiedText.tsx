import { Field } from './Field';
import { messages } from './messages';
import './save-status.css';

/** Whether copying worked; where it did not, the text to copy by hand. */
export function CopiedText({
  copied,
}: {
  readonly copied: { readonly text: string; readonly done: boolean } | null;
}) {
  return (
    <>
      <p class="save-status" data-state="saved" role="status">
        {copied?.done && messages().copied}
      </p>
      {copied?.done === false && (
        <Field label={messages().copyByHand}>
          {(control) => (
            <textarea
              {...control}
              name="to-copy"
              readOnly
              rows={4}
              dir="auto"
              value={copied.text}
              onFocus={(event) => event.currentTarget.select()}
            />
          )}
        </Field>
      )}
    </>
  );
}
