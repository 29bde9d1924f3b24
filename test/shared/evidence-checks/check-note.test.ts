import * as fc from 'fast-check';
import { checkNote } from '../../../shared/evidence-checks/check-note';
import { NOTE_CHECKS } from '../../../shared/evidence-checks/note-hint';
import { EVIDENCE_KINDS } from '../../../shared/taxonomy';
import { en as hintWords } from '../../../shared/messages/hints/en';

const checksOn = (note: string) => checkNote('interview', note, hintWords).map(({ check }) => check);

describe('a note of an interview that speaks of the future', () => {
  it.each([
    ['I would use it every day'],
    ['She would definitely buy it'],
    ['He said he would pay 10 euros a month for that'],
    ['Would use it for the next trip'],
    ['Will definitely buy.'],
    ['I’d use that!'],
    ["I'd probably recommend it to my sister"],
    ['They might switch to us next year'],
    ['We will buy two as soon as it is ready'],
    ['She’ll tell all her friends about it'],
    ['I am going to sign up tomorrow'],
    ['They plan to subscribe after the holidays'],
    ['He promised to buy one'],
    ['If there were an app for this I would be happy'],
    ['It would help me a lot'],
    ['That would be great for my mother'],
    ['It would save me an hour'],
    ['I could use that on Mondays'],
    ['We could well imagine doing without a car'],
    ['Would be willing to pay more'],
    ['I wish somebody took care of it'],
    ['Everyone would love to have this'],
    ['Nobody would pay for that'],
    ['C07 would use it daily'],
    ['Parents would probably book it online'],
    ['It’d be nice to know the price first'],
    ['Showed the sketch. "I would order it right away."'],
    ['I would never use this'],
    ['When it is ready I will try it'],
    ['Ich würde es sofort kaufen'],
    ['Once it’s out she’ll switch'],
    ['She says she will use it, and her husband too'],
    ['Might pay 5 euros'],
    ['They intend to adopt it in autumn'],
    ['If you built this we would join'],
  ])('%s', (note) => {
    expect(checksOn(note)).toContain('future');
  });
});

describe('a note of an interview that gives an opinion', () => {
  it.each([
    ['I think it is a good idea'],
    ['Sounds great'],
    ['That sounds really interesting'],
    ['She thinks that this is useful'],
    ['Great idea!'],
    ['They loved the concept'],
    ['He likes our app'],
    ['She finds it very important'],
    ['In my opinion the price is fine'],
    ['Looks very promising'],
    ['I believe most people have this problem'],
    ['We think customers want more choice'],
    ['I guess everybody does it like that'],
    ['Cool.'],
    ['Love it!'],
    ['It is a really good product'],
    ['A nice feature, he said'],
    ['He was very enthusiastic about the prototype'],
    ['She seemed interested in the idea'],
    ['You should add a calendar'],
    ['It should be cheaper'],
    ['Most parents probably feel the same'],
    ['They hated the design'],
    ['That’s brilliant'],
    ['I feel this is too boring'],
    ['He considers it a clever solution'],
    ['Klingt gut'],
    ['Das ist eine tolle Idee'],
    ['Everyone at the table was impressed by the demo, a great concept'],
    ['Seems useful'],
  ])('%s', (note) => {
    expect(checksOn(note)).toContain('opinion');
  });
});

describe('a note that tells what happened', () => {
  it.each([
    [''],
    ['I waited ten weeks for the money.'],
    ['The app would not start, so she called the office'],
    ['The lift wouldn’t open, twice in May'],
    ['Paid 40 euros for a course and never went'],
    ['The school will close at noon on Fridays'],
    ['She wrote her will last year'],
    ['When we were small I would walk an hour to school and use the back door'],
    ['Every time the bus was late he would take a taxi and pay for it himself'],
    ['Used to pay in cash, now sends a transfer'],
    ['“I think about it every night.”'],
    ['I thought the bus left at nine, so I missed it'],
    ['He found it under the seat'],
    ['She felt sick on the way home'],
    ['Kept a list in a good old notebook'],
    ['The parcel looked bad at night but was whole'],
    ['Bought the better one after two weeks'],
    ['Had no idea where the form was'],
    ['Tried three apps and dropped all of them'],
    ['Asked five parents; two answered'],
    ['Good weather, 30 children, one bus'],
    ['The tool broke and she bought a new one the same day'],
    ['They like to meet on Tuesdays'],
    ['She likes the bus driver'],
    ['A nice woman at the desk stamped it without a look'],
    ['He showed me the sheet that he built himself'],
    ['May was the worst month'],
    ['Might is right, says the poster in her office'],
    ['Could not find the entrance and went home'],
    ['I could not sleep for a week'],
    ['I could pay by card at the gate, for once'],
    ['She could change the date by phone'],
    ['The would-be tenant left after five minutes'],
    ['The offer was refused because the price was better next door'],
    ['She did not know what would happen to the deposit'],
    ['Nobody told us that the trip would cost 80 euros'],
    ['If the bus is late we walk'],
    ['When it is ready the printer beeps and I fetch it'],
    ['Interest rates went up, so we sold'],
    ['Bought a good tool for 12 euros and lost it'],
    ['Took the better offer next door'],
    ['The form should be in by Friday, hers came on Monday'],
    ['He plans the week on Sunday with pen and paper'],
    ['Said goodbye to the old tool in March'],
    ['Counted 14 of 20 who turned round at the gate'],
  ])('%s', (note) => {
    expect(checksOn(note)).toEqual([]);
  });
});

describe('a hint on a note', () => {
  it('comes where a customer was met, and not where opinions are what is collected', () => {
    const kinds = EVIDENCE_KINDS.filter((kind) => checkNote(kind, 'I would use it', hintWords).length > 0);
    expect(kinds).toEqual(['interview', 'observation', 'experiment']);
  });

  it('says why and what to do instead, for each kind', () => {
    for (const kind of ['interview', 'observation', 'experiment'] as const) {
      const hints = checkNote(kind, 'Sounds great, I would use it.', hintWords);
      expect(hints.map(({ check }) => check)).toEqual(['future', 'opinion']);
      for (const { why, ask } of hints) {
        expect(why).toMatch(/^[A-Z].{40,150}\.$/);
        expect(ask).toMatch(/^[A-Z].{40,150}[."]$/);
      }
    }
    expect(checkNote('interview', 'I would use it', hintWords)[0]?.ask).toMatch(/^Ask/);
    expect(checkNote('observation', 'I would use it', hintWords)[0]?.ask).toMatch(/^Write/);
  });

  it('comes for one sentence among others', () => {
    expect(checksOn('Waited six weeks. Called twice. "I would buy it." Then paid a lawyer.')).toEqual([
      'future',
    ]);
  });
});

const PIECES =
  'I would use it sounds great think that is a really good idea will . ! " \u0000 \u202e 👍🏽 ﷺ definitely buy'.split(
    ' ',
  );
const anyNote = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 200 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 2_500 }),
);

describe('any note at all', () => {
  it('gets hints of different checks in their order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EVIDENCE_KINDS), anyNote, (kind, note) => {
        const said = checkNote(kind, note, hintWords).map(({ check }) => check);
        expect(said).toEqual(NOTE_CHECKS.filter((check) => said.includes(check)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'a',
    ' ',
    'would ',
    'I would really ',
    'it is so ',
    'the app ',
    '. ',
    '\udc00',
    'ﷺ',
    '"',
    'würde x ',
  ])('takes no more time for being longer: %j', (piece) => {
    const note = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const start = performance.now();
    checkNote('interview', note, hintWords);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
