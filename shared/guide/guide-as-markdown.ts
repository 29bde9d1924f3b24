import { escaped } from '../export/markdown';
import type { Catalogue } from '../language/catalogue';
import type { en } from '../messages/guide/en';
import type { Guide } from './guide';

/** What only the caller knows how to word: a question, and the test of an assumption. */
export interface GuideWords {
  readonly question: (prompt: Guide['parts'][number]['questions'][number]) => string;
  readonly test: (test: Guide['tests'][number]) => string;
}

/** The guide as Markdown with room for notes under each part, ending with a line break. */
export function guideAsMarkdown(
  { parts, tests }: Guide,
  canvas: string,
  words: GuideWords,
  messages: Catalogue<typeof en>,
): string {
  const notes = ['', `${messages.notes}:`, ''];
  const lines = [
    `# ${messages.heading}${canvas === '' ? '' : `: ${escaped(canvas)}`}`,
    '',
    messages.lead,
    '',
    `## ${messages.opening}`,
    '',
    ...bullets(Object.values(messages.openings)),
    '',
    ...parts.flatMap(({ column, questions, listenFor }) => [
      `## ${messages.parts[column]}`,
      '',
      ...questions.map((question, at) => `${at + 1}. ${words.question(question)}`),
      ...(listenFor.length > 0
        ? ['', `${messages.listen}:`, '', ...bullets(listenFor.map(({ name }) => escaped(name)))]
        : []),
      ...notes,
    ]),
    `## ${messages.closing}`,
    '',
    ...bullets(Object.values(messages.closings)),
    ...notes,
    ...(tests.length > 0
      ? [
          `## ${messages.tests}`,
          '',
          ...bullets(tests.map((test) => `**${escaped(test.item.name)}**: ${words.test(test)}`)),
          '',
        ]
      : []),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

const bullets = (texts: readonly string[]) => texts.map((text) => `- ${text}`);
