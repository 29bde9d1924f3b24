import './spinner.css';

/** Says that something is under way, and what. */
export function Spinner({ label }: { readonly label: string }) {
  return (
    <p class="spinner" role="status">
      <span class="spinner-wheel" aria-hidden="true" />
      {label}…
    </p>
  );
}
