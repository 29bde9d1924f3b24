import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Item } from '../../../../shared/schemas/item';
import { useCopy } from '../../../hooks/use-copy';
import { useServices } from '../../../services';
import type { Room } from '../../../trello/card-store';
import { Button } from '../../../ui/Button';
import { CopiedText } from '../../../ui/CopiedText';
import { loadDayReader } from '../../../ui/typed-day';
import { charactersTooMany } from '../../evidence/characters-too-many';
import type { Notebook, NotebookStore } from '../../evidence/notebook';
import type { EvidenceFormState } from '../../evidence/use-evidence-form';
import type { EvidenceLog } from '../../evidence/use-evidence-log';
import { messages } from './messages';
import { PastedLine } from './PastedLine';
import { pastedEntries, thatFit, withoutAdded } from './pasted-entries';
import './paste.css';

/** The browser draws them all at once; the others are counted. */
const DRAWN = 40;

export interface PastedLinesProps {
  readonly notebook: Notebook;
  readonly change: NotebookStore['change'];
  readonly log: EvidenceLog;
  readonly form: EvidenceFormState;
  /** As stored, with what still fits beside it. */
  readonly item: Item;
  readonly room: Room;
  /** Puts the cursor back into the form. */
  readonly toForm: () => void;
}

/** What several pasted lines would become, before any of it is added. Lines that cannot be added stay here. */
export function PastedLines(props: PastedLinesProps & { readonly text: string }) {
  const { text, notebook, change, log, form, item, room, toForm } = props;
  const { today, newId } = useServices();
  const [canReadDays, setCanReadDays] = useState(false);
  const { copied, copy } = useCopy();
  const first = useRef<HTMLDivElement>(null);
  const words = messages();
  useEffect(() => void loadDayReader().then(() => setCanReadDays(true)), []);
  // Seen anew for each text: the preview is where the member is now.
  useEffect(() => first.current?.focus(), []);

  const ids = useRef<string[]>([]);
  const { who, kind, date, stance, signals } = form.draft;
  const lines = useMemo(() => {
    ids.current = [];
    return pastedEntries(text, form.draft, {
      today: today(),
      idOf: (line) => (ids.current[line] ??= newId()),
    });
  }, [text, who, kind, date, stance, signals.join(), canReadDays]);

  const entries = lines.flatMap(({ entry }) => entry ?? []);
  const onTheWay = notebook.unsaved.filter(({ problem }) => problem === null).map((one) => one.entry);
  const fitting = thatFit(entries, (some) => charactersTooMany(item, [...onTheWay, ...some], room) === 0);
  const wrong = lines.length - entries.length;
  const tooMany = entries.length - fitting.length;

  function put(pasted: string | null): void {
    change((before) => ({ ...before, pasted }));
  }
  function close(): void {
    put(null);
    toForm();
  }
  function add(): void {
    log.addAll(fitting);
    const rest = withoutAdded(text, lines, fitting);
    put(rest);
    if (rest === null) toForm();
    else first.current?.focus();
  }
  function toOneNote(): void {
    form.onChange({ ...form.draft, note: [form.draft.note, text].filter(Boolean).join('\n') });
    close();
  }

  return (
    <div class="pasted" role="group" aria-labelledby="pasted-heading" tabIndex={-1} ref={first}>
      <h3 id="pasted-heading">{words.heading(lines.length)}</h3>
      <p role="status">
        {wrong > 0 && `${words.wrong(wrong)} `}
        {tooMany > 0 && `${words.roomFor(fitting.length, entries.length)} `}
        {wrong + tooMany > 0 && words.stays}
      </p>
      <div class="pasted-actions">
        {fitting.length > 0 && (
          <Button look="primary" onClick={add}>
            {words.add(fitting.length)}
          </Button>
        )}
        <Button onClick={toOneNote}>{words.oneNote}</Button>
        <button type="button" class="quiet-action" onClick={() => copy(text)}>
          {words.copy}
        </button>
        <button type="button" class="quiet-action" onClick={close}>
          {words.discard}
        </button>
        <CopiedText copied={copied} />
      </div>
      <ol class="pasted-lines" tabIndex={0} aria-label={words.preview}>
        {lines.slice(0, DRAWN).map((line, at) => (
          <PastedLine key={at} line={line} fits={line.entry === null || fitting.includes(line.entry)} />
        ))}
      </ol>
      {lines.length > DRAWN && <p class="field-hint">{words.more(lines.length - DRAWN)}</p>}
    </div>
  );
}
