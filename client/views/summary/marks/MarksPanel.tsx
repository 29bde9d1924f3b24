import { judgedMarksOf, type JudgedMarkResult } from '../../../../shared/marks/marks';
import { RATED_MARKS } from '../../../../shared/taxonomy';
import { markInWords } from '../../../../shared/words/marks';
import { marks } from '../../../language/marks';
import { CardLink } from '../CardLink';
import type { TabProps } from '../tab-props';
import { RatedMarks } from './RatedMarks';
import './marks.css';

/** How many cards a mark names. */
const SHOWN = 12;

/** The ten marks of a strong value proposition: six as the board tells them, four as the team rates them. */
export function MarksPanel({ shown: { snapshot }, canvas, items }: TabProps) {
  const words = marks();
  const judged = judgedMarksOf(canvas, items, snapshot);
  return (
    <section class="column" aria-labelledby="summary-marks">
      <h2 id="summary-marks">{words.heading}</h2>
      <p class="subtle">{words.lead}</p>
      <div class="marks">
        <div>
          <h3>{words.judged}</h3>
          <ul class="rows">
            {judged.map((mark) => (
              <JudgedMarkRow key={mark.mark} mark={mark} items={items} />
            ))}
          </ul>
        </div>
        <div>
          <h3>{words.rated}</h3>
          <RatedMarks
            key={canvas.canvas.key}
            canvas={canvas.canvas.key}
            marks={RATED_MARKS}
            stored={snapshot.settings.marks?.[canvas.canvas.key]}
          />
        </div>
      </div>
    </section>
  );
}

function JudgedMarkRow({
  mark,
  items,
}: {
  readonly mark: JudgedMarkResult;
  readonly items: TabProps['items'];
}) {
  const words = marks();
  const reason = markInWords(mark, words);
  return (
    <li class="mark">
      <p class="mark-name">
        <span class="mark-state" data-state={mark.state}>
          {words.states[mark.state]}
        </span>{' '}
        {words.names[mark.mark]}
      </p>
      {mark.of.length === 0 ? (
        <p class="subtle">{reason}.</p>
      ) : (
        <details>
          <summary class="subtle">{reason}</summary>
          <ul class="rows">
            {mark.of.slice(0, SHOWN).map((id) => (
              <li key={id} class="mark-card">
                <span aria-hidden="true">{mark.for.includes(id) ? '✓' : '–'}</span>
                <span class="visually-hidden">
                  {mark.for.includes(id) ? words.states.holds : words.states.open}:{' '}
                </span>
                <CardLink id={id} name={items.get(id)?.name ?? ''} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
