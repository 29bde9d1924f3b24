import { BadgePill } from '../board/BadgePill';
import { CardButtons, CardDetailBadges } from '../host/capabilities';
import { maySee } from '../host/may-see';
import { useAnswer } from '../host/use-answer';
import { shortText } from '../parts/shown-text';
import { useSession } from '../session';

/** The Power-Up's badges at the top of a card's back. One that can be pressed is a button. */
export function DetailBadges({ idCard }: { idCard: string }) {
  const { elements, fail } = useSession();
  const answer = useAnswer('card-detail-badges', { idCard }, CardDetailBadges, true);
  if (!answer || answer.value.length === 0) return null;
  return (
    <div class="details">
      {answer.value.map((badge, index) => {
        if ('dynamic' in badge || badge.text == null) return null;
        const { callback } = badge;
        return (
          <div key={index} class="detail">
            {badge.title != null && <h3 class="detail__title">{shortText(badge.title, 60)}</h3>}
            {callback ? (
              <button
                type="button"
                class="detail__button"
                onClick={(event) => {
                  const el = elements.nameOf(event.currentTarget);
                  void answer.callback(callback, { idCard, el }).run().catch(fail);
                }}
              >
                <BadgePill badge={badge} />
              </button>
            ) : (
              <BadgePill badge={badge} />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** The Power-Up's buttons of a card. */
export function PowerUpButtons({ idCard }: { idCard: string }) {
  const { who, elements, fail } = useSession();
  const answer = useAnswer('card-buttons', { idCard }, CardButtons, false);
  const buttons = answer?.value.filter(({ condition }) => maySee(who, condition)) ?? [];
  if (!answer || buttons.length === 0) return null;
  return (
    <div class="row" role="group" aria-label="Power-Ups">
      {buttons.map((button, index) => (
        <button
          type="button"
          class="button"
          key={index}
          onClick={(event) => {
            if (!button.callback) return;
            const el = elements.nameOf(event.currentTarget);
            void answer.callback(button.callback, { idCard, el }).run().catch(fail);
          }}
        >
          <img class="recoloured" src={button.icon} alt="" width={16} height={16} />
          <bdi>{shortText(button.text, 60)}</bdi>
        </button>
      ))}
    </div>
  );
}
