import { useState } from 'preact/hooks';
import type { Picture } from '../../../../shared/pictures/element';
import type { PictureTheme } from '../../../../shared/pictures/palette';
import { Button } from '../../../ui/Button';
import { offerFile } from '../../../ui/offer-file';
import { RadioChips } from '../../../ui/RadioChips';
import { messages } from './messages';
import { asPng, svgAddress, svgFile } from './save-picture';

export interface SavePictureProps {
  /** Draws the picture at the width of a file. */
  readonly draw: () => Picture;
  /** Name of the file, without its ending. */
  readonly name: string;
}

/** The theme that the page is shown in. */
function themeNow(): PictureTheme {
  const { colorMode } = document.documentElement.dataset;
  return colorMode === 'dark' ? 'dark' : 'light';
}

type Outcome = { readonly state: 'saved'; readonly name: string } | { readonly state: 'notPng' } | null;

/** The picture to take away, in either theme; where a download is refused, as an image to save by hand. */
export function SavePicture({ draw, name }: SavePictureProps) {
  const [theme, setTheme] = useState<PictureTheme>(themeNow);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [byHand, setByHand] = useState(false);
  const words = messages();

  function saved(file: Blob, ending: string): void {
    offerFile(file, `${name}.${ending}`);
    setOutcome({ state: 'saved', name: `${name}.${ending}` });
  }

  function savePng(): void {
    asPng(draw(), theme).then(
      (file) => saved(file, 'png'),
      () => setOutcome({ state: 'notPng' }),
    );
  }

  return (
    <div class="picture-save">
      <RadioChips label={words.colours} options={words.themes} value={theme} onChange={setTheme} />
      <div class="actions">
        <Button onClick={() => saved(svgFile(draw(), theme), 'svg')}>{words.saveSvg}</Button>
        <Button onClick={savePng}>{words.savePng}</Button>
      </div>
      <p role="status">
        {outcome?.state === 'saved' && words.saved(outcome.name)}
        {outcome?.state === 'notPng' && words.notPng}
      </p>
      {outcome !== null && (
        <details onToggle={(event) => setByHand(event.currentTarget.open)}>
          <summary>{words.notArrived}</summary>
          <p>{words.byHand}</p>
          {byHand && <img class="picture-by-hand" src={svgAddress(draw(), theme)} alt={draw().title} />}
        </details>
      )}
    </div>
  );
}
