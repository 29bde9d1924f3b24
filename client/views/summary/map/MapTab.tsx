import { useCallback, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { PictureMessages } from '../../../../shared/messages/pictures';
import type { Picture, Subject } from '../../../../shared/pictures/element';
import { drawEvidence } from '../../../../shared/pictures/evidence/draw-evidence';
import { standingsOf } from '../../../../shared/pictures/evidence/standings';
import { canvasMapOf } from '../../../../shared/pictures/map/canvas-map';
import { NARROWEST, drawMap } from '../../../../shared/pictures/map/draw-map';
import { FILE_WIDTH } from '../../../../shared/pictures/map/map-as-svg';
import { drawOpportunity } from '../../../../shared/pictures/opportunity/draw-opportunity';
import { opportunitiesOf } from '../../../../shared/pictures/opportunity/opportunities';
import { pictures } from '../../../language/pictures';
import { useServices } from '../../../services';
import { RadioChips } from '../../../ui/RadioChips';
import { openCard } from '../open-card';
import type { TabProps } from '../tab-props';
import { DrawnPicture } from './DrawnPicture';
import { InWords } from './InWords';
import { LookedAt } from './LookedAt';
import { SavePicture } from './SavePicture';
import { fileName } from '../../../ui/offer-file';
import { messages } from './messages';
import { useWidth } from './use-width';
import './map.css';

type Kind = 'map' | 'opportunity' | 'evidence';

/** What each kind's file is called, in any language. */
const FILES: Readonly<Record<Kind, string>> = {
  map: 'canvas-map',
  opportunity: 'opportunity',
  evidence: 'evidence',
};

/** Draws a picture of the canvas at any width. */
function drawerOf(
  kind: Kind,
  { shown, canvas, items }: TabProps,
  words: PictureMessages,
): (width: number) => Picture {
  const { summary, snapshot } = shown;
  if (kind === 'map') {
    const map = canvasMapOf(summary, canvas, items);
    return (width) => drawMap(map, width, words);
  }
  if (kind === 'opportunity') {
    const found = opportunitiesOf(summary, canvas, snapshot);
    return (width) => drawOpportunity(found, width, words);
  }
  const found = standingsOf(summary, canvas);
  return (width) => drawEvidence(found, width, words);
}

/** The canvas as pictures: a map of all six areas, and two plots. Each can be looked into, read as text and taken away. */
export function MapTab({ shown, canvas, items }: TabProps) {
  const { port } = useServices();
  const [kind, setKind] = useState<Kind>('map');
  const [looked, setLooked] = useState<Subject | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const detailsId = useId();
  const words = pictures();
  const draw = useMemo(
    () => drawerOf(kind, { shown, canvas, items }, words),
    [kind, shown, canvas, items, words],
  );
  const picture = useMemo(() => draw(Math.max(NARROWEST, width ?? FILE_WIDTH)), [draw, width]);
  const close = useCallback(() => setLooked(null), []);
  const { canvas: named } = canvas;

  return (
    <section class="column pictures" aria-labelledby={`${detailsId}-heading`}>
      <h2 id={`${detailsId}-heading`} class="visually-hidden">
        {messages().heading}
      </h2>
      <RadioChips
        label={messages().picture}
        options={{
          map: words.map.heading,
          opportunity: words.opportunity.heading,
          evidence: words.evidence.heading,
        }}
        value={kind}
        onChange={(chosen) => {
          setKind(chosen);
          close();
        }}
      />
      <div class="pictures-body">
        <div class="picture-frame" ref={frame}>
          <DrawnPicture
            key={kind}
            picture={picture}
            looked={looked}
            onLook={setLooked}
            onOpen={(id) => openCard(port, id)}
            detailsId={detailsId}
          />
        </div>
        <LookedAt id={detailsId} looked={looked} items={items} snapshot={shown.snapshot} onClose={close} />
      </div>
      <InWords picture={picture} />
      <SavePicture
        key={`${kind}/${named.key}`}
        draw={() => draw(FILE_WIDTH)}
        name={fileName(FILES[kind], named.name || shown.summary.board.name, shown.summary.asOf)}
      />
    </section>
  );
}
