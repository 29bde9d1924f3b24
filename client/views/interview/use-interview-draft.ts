import { useRef, useState } from 'preact/hooks';
import { useServices } from '../../services';
import { forget, recall, remember } from '../evidence/session-memory';
import { blankInterview, InterviewDraft, isBlankInterview } from './interview-draft';

export interface DraftInHand {
  readonly draft: InterviewDraft;
  /** Works on the draft as it is at that moment, also long after it was drawn. */
  change(edit: (draft: InterviewDraft) => InterviewDraft): void;
  /** The draft as it is at this moment. */
  now(): InterviewDraft;
}

/** The interview that is being logged: it survives a reload of the frame, each member's for itself, and is forgotten when blank. */
export function useInterviewDraft(): DraftInHand {
  const { port, today } = useServices();
  const { idBoard, idMember } = port.context();
  const key = ['interview', idMember ?? '', idBoard].join(':');
  const [draft, setDraft] = useState(() => recall(key, InterviewDraft) ?? blankInterview(today()));
  const latest = useRef(draft);

  function change(edit: (draft: InterviewDraft) => InterviewDraft): void {
    const next = edit(latest.current);
    latest.current = next;
    if (isBlankInterview(next)) forget(key);
    else remember(key, next);
    setDraft(next);
  }

  return { draft, change, now: () => latest.current };
}
