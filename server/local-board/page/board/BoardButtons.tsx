import { BoardButtons as Shape } from '../host/capabilities';
import { maySee } from '../host/may-see';
import { ON_BOARD } from '../host/place';
import { useAnswer } from '../host/use-answer';
import { shortText } from '../parts/shown-text';
import { useSession } from '../session';
import { useValue } from '../state/use-value';

/** The Power-Up's buttons in the header of the board. */
export function BoardButtons() {
  const { who, elements, theme, fail } = useSession();
  const ground = useValue(theme.theme);
  const answer = useAnswer('board-buttons', ON_BOARD, Shape, false);
  return (
    <>
      {answer?.value
        .filter(({ condition }) => maySee(who, condition))
        .map((button, index) => (
          <button
            type="button"
            class="button button--power-up"
            key={index}
            onClick={(event) => {
              if (!button.callback) return;
              const el = elements.nameOf(event.currentTarget);
              void answer.callback(button.callback, { el }).run().catch(fail);
            }}
          >
            <img
              src={ground === 'dark' ? button.icon.dark : button.icon.light}
              alt=""
              width={16}
              height={16}
            />
            <bdi>{shortText(button.text, 60)}</bdi>
          </button>
        ))}
    </>
  );
}
