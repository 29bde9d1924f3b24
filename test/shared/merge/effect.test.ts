import { withMerged } from '../../../shared/merge/carry-out';
import { effectOf } from '../../../shared/merge/merge-effect';
import { overrun } from '../../../shared/merge/overrun';
import { planMerge } from '../../../shared/merge/plan-merge';
import { cardValues } from '../../../shared/stored/card-data';
import { CARD_LIMIT, charactersUsed } from '../../../shared/stored/room';
import { furtherEffectsInWords, movingInWords, overrunInWords } from '../../../shared/words/merge';
import { customers, item, type ItemParts } from '../../support/builders';
import { en as core } from '../../../shared/messages/core/en';

function words(from: ItemParts, onto: ItemParts) {
  const [first, target] = [item(from), item(onto)];
  const plan = planMerge({ id: 'from', item: first }, { id: 'onto', item: target, column: 'pain' });
  const effect = effectOf(plan, { from: first, onto: target, column: 'pain' });
  return [movingInWords(effect, core), ...furtherEffectsInWords(effect, core)];
}

describe('a merge in words', () => {
  it('counts entries and customers that move, and customers who are on both', () => {
    const from = [...customers(5), { who: 'C02', note: 'Again' }];
    expect(words({ evidence: from }, { evidence: customers(3, { kind: 'observation' }) })).toEqual([
      '6 entries of 5 customers',
      '3 customers are on both: each still counts once.',
    ]);
  });

  it('counts two spellings of a customer as one', () => {
    expect(words({ evidence: [{ who: 'C01' }, { who: ' c01 ', note: 'Again' }] }, {})).toEqual([
      '2 entries of 1 customer',
    ]);
  });

  it('says what is on both word for word', () => {
    expect(words({ evidence: customers(2) }, { evidence: customers(1) })).toEqual([
      '1 entry of 1 customer',
      '1 entry is on both word for word and will be there once.',
    ]);
  });

  it('names fields that are filled and fields that stay', () => {
    expect(
      words(
        { fields: { severity: 4, painCategory: 'obstacle', costs: ['time', 'money'], served: 2 } },
        { fields: { severity: 2, costs: ['money', 'time'] } },
      ),
    ).toEqual([
      null,
      'Filled in there from this card: Category, Served today.',
      'The other card’s own stays: Severity.',
    ]);
  });

  it('counts segments that are added', () => {
    expect(words({ segments: ['teachers', 'parents'] }, {})).toEqual([null, 'Added there: 2 segments.']);
  });
});

describe('room on the target', () => {
  const full = item({ evidence: customers(30, { note: 'n'.repeat(80) }) });
  const further = item({ evidence: customers(20, { note: 'm'.repeat(80) }, 31) });
  const plan = planMerge({ id: 'from', item: further }, { id: 'onto', item: full, column: 'pain' });
  const merged = withMerged(full, plan);

  it('lacks exactly as much as the stored form would overrun the limit', () => {
    const used = charactersUsed(cardValues({}, full));
    const tooMany = charactersUsed(cardValues({}, merged)) - CARD_LIMIT;
    expect(tooMany).toBeGreaterThan(0);
    expect(overrun(full, merged, CARD_LIMIT - used)?.characters).toBe(tooMany);
  });

  it('counts what others keep on the card', () => {
    expect(overrun(item(), further, 100_000)).toBeNull();
    const needed = charactersUsed(cardValues({}, further)) - charactersUsed(cardValues({}, item()));
    expect(overrun(item(), further, needed)).toBeNull();
    expect(overrun(item(), further, needed - 1)).toEqual({ characters: 1, notes: 1 });
  });

  it('is said in characters and notes', () => {
    expect(overrunInWords({ characters: 620, notes: 6 }, core)).toBe('620 characters, about 6 short notes');
    expect(overrunInWords({ characters: 1, notes: 1 }, core)).toBe('1 character, about 1 short note');
  });
});
