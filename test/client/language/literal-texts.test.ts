import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { literalTexts } from '../../support/literal-texts';

const CLIENT = join(__dirname, '..', '..', '..', 'client');

/** Texts that are the same in every language: our name, a customer's code, and how a link begins. */
const IN_EVERY_LANGUAGE = new Set(['Canvas Signals', 'C07', 'https://']);

const components = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.tsx'),
);

describe('a text outside of the catalogues', () => {
  test.each([
    ['between tags', '<p>Not saved</p>', 'Not saved'],
    ['in a spoken attribute', '<p title="Undo it" />', 'Undo it'],
    ['in a choice', '<p>{done ? words.done : "Leave it"}</p>', 'Leave it'],
    ['behind a condition', '<p>{open && "It is open"}</p>', 'It is open'],
    ['around a figure', '<p>{`${count} too many`}</p>', '… too many'],
    ['in a choice for an attribute', '<p aria-label={open ? "Close" : words.open} />', 'Close'],
    ['deep in another expression', '<ul>{all.map((one) => <li>{one} more</li>)}</ul>', 'more'],
  ])('is found %s', (_where, source, text) => {
    expect(literalTexts(source)).toEqual([text]);
  });

  test('is no class, no key of a table, no value that is compared, and nothing without letters', () => {
    const source =
      '<p class="field" data-state={x}>{kind === "warning" && words["warning"]} · {ask("what")} (…)</p>';
    expect(literalTexts(source)).toEqual([]);
  });

  test('stands in no component', () => {
    const left = components.flatMap((file) =>
      literalTexts(readFileSync(join(CLIENT, file), 'utf8'))
        .filter((text) => !IN_EVERY_LANGUAGE.has(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(components.length).toBeGreaterThan(100);
    expect(left).toEqual([]);
  });
});
