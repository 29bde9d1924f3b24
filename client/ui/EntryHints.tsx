import { checkWho } from '../../shared/evidence-checks/check-who';

/** What is worth a second look before an entry is added. Never a reason not to. */
export function EntryHints({ who }: { readonly who: string }) {
  const hint = checkWho(who);
  return (
    <div class="entry-hints" role="status">
      {hint && (
        <p class="field-hint">
          {hint.why} {hint.instead}
        </p>
      )}
    </div>
  );
}
