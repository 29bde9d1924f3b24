import { useState } from 'preact/hooks';
import { choosePrompts } from '../../../../shared/coaching/choose-prompts';
import { whatIsLacking } from '../../../../shared/coaching/what-is-lacking';
import type { Item } from '../../../../shared/schemas/item';
import { scoreItem } from '../../../../shared/scoring/score-item';
import { isProfile, type Column } from '../../../../shared/taxonomy';
import { useCopy } from '../../../hooks/use-copy';
import { prompts } from '../../../language/prompts';
import { CopiedText } from '../../../ui/CopiedText';
import { messages } from './messages';
import './coaching.css';

export interface CoachingProps {
  readonly column: Column;
  readonly item: Item;
  /** 1 to 5; null when unset or not known. */
  readonly priority: number | null;
}

/** Two questions that fit what the item lacks, to ask next; others on request. */
export function Coaching({ column, item, priority }: CoachingProps) {
  const [turn, setTurn] = useState(0);
  const { copied, copy } = useCopy();
  const words = messages();
  const score = scoreItem({ column, evidence: item.evidence, priority });
  const chosen = choosePrompts(whatIsLacking(column, item, score), column, { turn });
  const questions = chosen.map(({ id }) => ({ id, question: prompts()[id] }));
  return (
    <section class="coaching" aria-labelledby="coaching-heading">
      <h2 id="coaching-heading">{words.heading}</h2>
      <p class="subtle">{isProfile(column) ? words.askCustomer : words.askYourselves}</p>
      <ul class="prompts" aria-live="polite">
        {questions.map(({ id, question }) => (
          <li key={id}>
            <p id={`prompt-${id}`}>{question}</p>
            <button
              type="button"
              class="quiet-action"
              aria-describedby={`prompt-${id}`}
              onClick={() => copy(question)}
            >
              {words.copy}
            </button>
          </li>
        ))}
      </ul>
      <div class="coaching-actions">
        <button type="button" class="quiet-action" onClick={() => setTurn(turn + 1)}>
          {words.others}
        </button>
        <CopiedText copied={copied} />
      </div>
    </section>
  );
}
