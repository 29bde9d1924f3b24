import { CardBackSection } from '../host/capabilities';
import { useAnswer } from '../host/use-answer';
import { HostedFrame } from '../layers/HostedFrame';
import { shortText } from '../parts/shown-text';

/** Pixels: Trello lets a section be no higher. */
const HIGHEST = 1_500;
const USUAL = 300;

/** The Power-Up's section on a card's back: its title, icon and page. The page stays while the card is open. */
export function CardSection({ idCard }: { idCard: string }) {
  const answer = useAnswer('card-back-section', { idCard }, CardBackSection, false);
  if (!answer) return null;
  const { title, icon, content } = answer.value;
  return (
    <section class="card-back__section" aria-label={shortText(title, 80)}>
      <h3 class="card-back__heading">
        <img class="recoloured" src={icon} alt="" width={20} height={20} />
        <bdi>{shortText(title, 80)}</bdi>
      </h3>
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
