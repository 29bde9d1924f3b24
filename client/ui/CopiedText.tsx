import { Field } from './Field';
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
        {copied?.done && 'Copied'}
      </p>
      {copied?.done === false && (
        <Field label="Your browser did not let this be copied: select it here">
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
