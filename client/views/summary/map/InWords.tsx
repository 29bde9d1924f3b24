import type { Picture } from '../../../../shared/pictures/element';
import { messages } from './messages';

/** What a picture says, as text. */
export function InWords({ picture }: { readonly picture: Picture }) {
  return (
    <details class="picture-in-words">
      <summary>{messages().inWords}</summary>
      <p>{picture.description}</p>
      {picture.outline.map(({ title, lines }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {lines.map((line, index) => (
              <li key={index} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
