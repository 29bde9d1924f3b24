import { CardBackSection } from '../host/capabilities';
import { useAnswer } from '../host/use-answer';
import { HostedFrame } from '../layers/HostedFrame';
import { shortText } from '../parts/shown-text';
import { useSession } from '../session';

/** Pixels: Trello lets a section be no higher. */
const HIGHEST = 1_500;
const USUAL = 300;

/** The Power-Up's section on a card's back: its title, icon and page. The page stays while the card is open. */
export function CardSection({ idCard }: { idCard: string }) {
  const { elements, fail } = useSession();
  const answer = useAnswer('card-back-section', { idCard }, CardBackSection, false);
  if (!answer) return null;
  const { title, icon, content, action } = answer.value;
  const act = (event: MouseEvent & { currentTarget: Element }) => {
    if (!action) return;
    const el = elements.nameOf(event.currentTarget);
    void answer.callback(action.callback, { idCard, el }).run().catch(fail);
  };
  return (
    <section class="card-back__section" aria-label={shortText(title, 80)}>
      <header class="card-back__heading">
        <img class="recoloured" src={icon} alt="" width={20} height={20} />
        <h3>
          <bdi>{shortText(title, 80)}</bdi>
        </h3>
        {action && (
          <button type="button" class="button card-back__action" onClick={act}>
            <bdi>{shortText(action.text, 40)}</bdi>
          </button>
        )}
      </header>
      <HostedFrame
        key={content.url}
        url={content.url}
        kind="section"
        place={{ idCard }}
        title={shortText(title, 80)}
        height={content.height ?? USUAL}
        highest={HIGHEST}
      />
    </section>
  );
}
