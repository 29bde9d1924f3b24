import { BoardButtons as Shape } from '../host/capabilities';
import { maySee } from '../host/may-see';
import { ON_BOARD } from '../host/place';
import { useAnswer } from '../host/use-answer';
import { useSession } from '../session';
import { PowerUpButton } from './PowerUpButton';

/** The Power-Up's buttons in the header of the board, whose ground is dark in both themes. */
export function BoardButtons() {
  const { who } = useSession();
  const answer = useAnswer('board-buttons', ON_BOARD, Shape, false);
  if (!answer) return null;
  const buttons = answer.value.filter(({ condition }) => maySee(who, condition));
  return (
    <>
      {buttons.map(({ text, icon, url, callback }, index) => (
        <PowerUpButton
          key={index}
          class="button button--power-up"
          text={text}
          icon={icon.dark}
          url={url}
          handle={callback}
          callback={answer.callback}
          place={ON_BOARD}
        />
      ))}
    </>
  );
}
