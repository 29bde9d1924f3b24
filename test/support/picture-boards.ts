import type { BoardSnapshot } from '../../shared/schemas/snapshot';
import { realisticBoard } from '../bench/realistic-board';

/** Names as hard to draw as they come: markup, directions, other scripts, one word without end, marks upon marks. */
export const HARD_NAMES = [
  '"><script>top.hacked=1</script><img src=/nowhere onerror=top.hacked=1>',
  '\u202egnol\u202c name ]]> &amp; &#x0; </text></svg>',
  'الحافلة متأخرة دائماً والأطفال ينتظرون في البرد كل صباح قبل المدرسة',
  '母は毎朝五時に起きて、子どもたちのお弁当を作り、それから駅まで自転車で走ります。',
  `Wer ${'sehr '.repeat(800)}lange schreibt`,
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsurkunde'.repeat(3),
  '👩‍👩‍👧‍👦👩‍👩‍👧‍👦 🏳️‍🌈 families 🇩🇪🇫🇷 answer late 🚌🚌🚌🚌🚌🚌🚌🚌🚌🚌🚌🚌🚌🚌🚌',
  `Z${'\u0351\u0489'.repeat(60)}algo \ud800 half a pair`,
  '',
  'นักเรียนต้องรอรถประจำทางเป็นเวลานานทุกเช้าและไม่มีที่นั่งเลยสักที่เดียว',
  'WWWWWWWWWWWW MMMMMMMMMMMM WWWWWWWWWWWW MMMMMMMMMMMM @@@@@@@@@@@@ %%%%%%%%%%%%',
  'தமிழ்நாட்டில் மாணவர்கள் பேருந்துக்காகக் காத்திருக்கிறார்கள் ௌௌௌௌௌௌௌௌௌௌௌௌ',
] as const;

/** A board of so many cards, over six columns, with ratings and evidence; some of its names hard to draw. */
export function pictureBoard(cards: number, hardNames: boolean): BoardSnapshot {
  const board = realisticBoard({ cards, entriesPerCard: 4, customers: 24, seed: 7 });
  if (!hardNames) return board;
  return {
    ...board,
    cards: board.cards.map((card, index) =>
      index % 2 === 0 ? { ...card, name: HARD_NAMES[(index / 2) % HARD_NAMES.length] ?? '' } : card,
    ),
  };
}
