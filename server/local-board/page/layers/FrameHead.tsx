import { Icon } from '../parts/Icon';
import { plainText } from '../parts/shown-text';
import { readableOn } from '../parts/readable-on';
import { useSession } from '../session';
import type { FrameAction, FrameLayer } from './layer';

function ActionButton({ action }: { action: FrameAction }) {
  const { fail } = useSession();
  const picture = <img src={action.icon} alt="" width={16} height={16} />;
  if (action.url !== null) {
    return (
      <a
        class="icon-button"
        href={action.url}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={action.alt}
      >
        {picture}
      </a>
    );
  }
  const run = () => void action.callback?.run().catch(fail);
  return (
    <button type="button" class="icon-button" aria-label={action.alt} onClick={run}>
      {picture}
    </button>
  );
}

/** The head of a modal or board bar: title, the Power-Up's actions, close. */
export function FrameHead({ layer, id, close }: { layer: FrameLayer; id: string; close: () => void }) {
  const { accentColor, title, actions } = layer;
  const style = accentColor === null ? {} : { background: accentColor, color: readableOn(accentColor) };
  return (
    <header class="frame-head" style={style}>
      <h2 id={id} class="frame-head__title">
        <bdi>{plainText(title)}</bdi>
      </h2>
      {actions.map((action, index) => (
        <ActionButton key={index} action={action} />
      ))}
      <button type="button" class="icon-button" aria-label="Close" onClick={close}>
        <Icon name="close" />
      </button>
    </header>
  );
}
