/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import type { JSX } from 'preact';
import { ServicesContext } from '../../../client/services';
import { AddEvidenceView } from '../../../client/views/add-evidence/AddEvidenceView';
import { CardSectionView } from '../../../client/views/card-section/CardSectionView';
import { InterviewView } from '../../../client/views/interview/InterviewView';
import { ListColumnView } from '../../../client/views/list-column/ListColumnView';
import { MappingView } from '../../../client/views/mapping/MappingView';
import { ReviewView } from '../../../client/views/review/ReviewView';
import { SettingsView } from '../../../client/views/settings/SettingsView';
import { SummaryView } from '../../../client/views/summary/SummaryView';
import { WelcomeView } from '../../../client/views/welcome/WelcomeView';
import { cardValues } from '../../../shared/stored/card-data';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import { item, log } from '../../support/builders';
import { createFakeTrello, type FakeTrello, type FakeTrelloOptions } from '../../support/fake-trello';
import { quickServices, TODAY } from '../../support/render-view';

/** Markup that runs when it is taken for markup, and an override that turns around whatever follows in its line. */
const HOSTILE = '<img src=x onerror=a()><script>a()</script>&lt;\u202e';
const RUNS = 'img, script, iframe, object, [onerror], [href^="javascript:"]';

class NoResizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResizes;

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const stored = cardValues(
  {},
  item({
    fields: {
      context: HOSTILE,
      successMeasure: HOSTILE,
      importance: 4,
      severity: 4,
      relevance: 4,
      addresses: ['pain', 'gone'],
    },
    evidence: log(
      { who: `${HOSTILE}1`, note: HOSTILE, link: 'https://example.test/?q=%3Cscript%3E' },
      { who: `${HOSTILE}2`, note: HOSTILE, stance: 'contradicts', kind: 'observation' },
      { who: `${HOSTILE}3`, note: HOSTILE, kind: 'survey', customers: 3 },
    ),
    segments: [HOSTILE.slice(0, 40)],
    review: { mark: 'reword', note: HOSTILE, by: 'coach', date: '2026-11-03', of: HOSTILE.slice(0, 32) },
  }),
);

/** A board on which everything that a person can name or write is hostile, read from one of its cards. */
function hostileBoard(idCard: string, more: FakeTrelloOptions = {}): FakeTrello {
  const card = (id: string, idList: string) => ({ id, idList, name: `${HOSTILE} ${id}`, stored });
  return createFakeTrello({
    board: { id: 'board1', name: HOSTILE },
    lists: [
      { id: 'jobs', name: `${HOSTILE}: Customer jobs` },
      { id: 'pains', name: `${HOSTILE}: Pains` },
      { id: 'gains', name: HOSTILE },
      { id: 'relievers', name: `${HOSTILE}: Pain relievers` },
      { id: 'other', name: `${HOSTILE} other` },
    ],
    cards: [
      card('job', 'jobs'),
      card('pain', 'pains'),
      card('pain2', 'pains'),
      card('gain', 'gains'),
      card('reliever', 'relievers'),
      card('elsewhere', 'other'),
      { ...card('broken', 'pains'), stored: { canvas: HOSTILE } },
      {
        ...card('torn', 'pains'),
        stored: { canvas: { v: 2, e: [HOSTILE, [HOSTILE]], f: { [HOSTILE]: 1 } } },
      },
    ],
    members: [{ id: 'coach', fullName: HOSTILE }],
    boardStored: {
      canvas: {
        v: 1,
        l: {
          jobs: ['job', HOSTILE],
          pains: ['pain', HOSTILE],
          gains: ['gain', HOSTILE],
          relievers: ['reliever', HOSTILE],
        },
        s: [[HOSTILE.slice(0, 40), HOSTILE, HOSTILE]],
      },
    },
    context: { idCard, idList: 'pains' },
    args: { idList: 'pains' },
    ...more,
  });
}

function show(View: () => JSX.Element, trello: FakeTrello): Element {
  const services = {
    ...quickServices(trello),
    requestSummary: (snapshot: Parameters<typeof summariseBoard>[0]) =>
      Promise.resolve(summariseBoard(snapshot, { asOf: TODAY })),
  };
  return render(
    <ServicesContext.Provider value={services}>
      <View />
    </ServicesContext.Provider>,
  ).container;
}

/** What only shows more and saves nothing. */
const SHOWS_MORE = /what it rests on|Show what is stored|Use the lists I have|More…|Merge|Next card/;

/** What takes in what was typed. */
const SAVES = /^(Add|Save|Note this card)/;

const settle = () => new Promise((resolve) => setTimeout(resolve, 30));

/** Opens whatever can be opened, and types hostile text wherever text can be typed. */
async function lookEverywhere(container: Element): Promise<void> {
  await waitFor(() => {
    expect(screen.queryByText(/^Reading/)).toBeNull();
    expect(container.querySelector('button, summary')).not.toBeNull();
  });
  for (const tab of screen.queryAllByRole('tab').reverse()) {
    fireEvent.click(tab);
    await settle();
  }
  for (let round = 0; round < 2; round++) {
    for (const details of container.querySelectorAll('details')) {
      details.open = true;
      fireEvent(details, new Event('toggle'));
    }
    await settle();
    for (const button of screen.queryAllByRole('button', { name: SHOWS_MORE })) fireEvent.click(button);
    await settle();
  }
  const typed =
    'textarea, input:not([type="radio"], [type="checkbox"], [name="date"], [type="url"], [inputmode="numeric"])';
  for (const control of container.querySelectorAll<HTMLInputElement>(typed)) {
    fireEvent.input(control, { target: { value: HOSTILE } });
    fireEvent.keyDown(control, { key: 'Enter' });
    fireEvent.blur(control);
  }
  await settle();
  for (const button of screen.queryAllByRole('button', { name: SAVES })) fireEvent.click(button);
  await settle();
}

/** A line of its own, as a browser lays it out: what is in it turns around nothing outside. */
const LINES =
  'p, li, label, legend, h1, h2, h3, dt, dd, td, th, button, div, summary, pre, option, textarea, cite, blockquote';

/** Texts with an override that are neither set apart from what follows in their line nor alone in it. */
function notSetApart(container: Element): string[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.textContent?.includes('\u202e') || node.parentElement?.closest('bdi, [dir], option, pre'))
      continue;
    const line = node.parentElement?.closest(LINES);
    if (line?.textContent?.trim() === node.textContent.trim()) continue;
    found.push(`${line?.outerHTML.slice(0, 300)}`);
  }
  return found;
}

const CARDS = ['job', 'pain', 'gain', 'reliever', 'elsewhere', 'broken', 'torn'];

/** Where what was typed cannot be saved it stands there as text. */
function unsaved(): FakeTrello {
  const trello = hostileBoard('pain');
  trello.refuse('writeCard', HOSTILE);
  return trello;
}

describe('text that is markup, in every field', () => {
  it.each<[view: string, View: () => JSX.Element, trello: () => FakeTrello]>([
    ...CARDS.flatMap((id): [string, () => JSX.Element, () => FakeTrello][] => [
      [`the section of a card (${id})`, CardSectionView, () => hostileBoard(id)],
      [
        `the section of a card for readers (${id})`,
        CardSectionView,
        () =>
          hostileBoard(id, {
            context: { idCard: id, idList: 'pains', canWriteCard: false, canWriteBoard: false },
          }),
      ],
    ]),
    ['the popup for adding evidence', AddEvidenceView, unsaved],
    ['the log of an interview', InterviewView, () => hostileBoard('pain')],
    ['the welcome', WelcomeView, () => hostileBoard('pain')],
    ['the review queue', ReviewView, () => hostileBoard('pain')],
    ['the summary', SummaryView, () => hostileBoard('pain')],
    [
      'the summary of a board without a canvas',
      SummaryView,
      () => hostileBoard('pain', { lists: [{ id: 'other', name: HOSTILE }], boardStored: {} }),
    ],
    ['the settings', SettingsView, () => hostileBoard('pain')],
    ['what a list stands for', ListColumnView, () => hostileBoard('pain')],
    ['the table of all lists', MappingView, () => hostileBoard('pain')],
  ])('is text in %s', async (_view, View, trello) => {
    const container = show(View, trello());
    await lookEverywhere(container);
    expect(container.textContent).toContain('<img src=x onerror=a()>');
    expect(container.querySelector(RUNS)).toBeNull();
    expect(notSetApart(container)).toEqual([]);
  });
});
