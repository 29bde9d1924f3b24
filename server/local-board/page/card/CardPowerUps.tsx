import { BadgePill } from '../board/BadgePill';
import { PowerUpButton } from '../board/PowerUpButton';
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
        const { callback, url } = badge;
        return (
          <div key={index} class="detail">
            {badge.title != null && <h3 class="detail__title">{shortText(badge.title, 60)}</h3>}
            {url != null ? (
              <a class="detail__button" href={url} target="_blank" rel="noopener noreferrer">
                <BadgePill badge={badge} />
              </a>
            ) : callback ? (
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
  const { who } = useSession();
  const answer = useAnswer('card-buttons', { idCard }, CardButtons, false);
  const buttons = answer?.value.filter(({ condition }) => maySee(who, condition)) ?? [];
  if (!answer || buttons.length === 0) return null;
  return (
    <section class="card-back__section" aria-labelledby="card-power-ups">
      <h3 id="card-power-ups" class="detail__title">
        Power-Ups
      </h3>
      <div class="row">
        {buttons.map(({ text, icon, url, callback }, index) => (
          <PowerUpButton
            key={index}
            class="button"
            text={text}
            icon={icon}
            url={url}
            handle={callback}
            callback={answer.callback}
            place={{ idCard }}
          />
        ))}
      </div>
    </section>
  );
}
