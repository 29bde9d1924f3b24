import { ITEM_PARTS } from '../../../client/trello/item-parts';
import { changesBetween } from '../../../client/trello/parts';
import type { Item } from '../../../shared/schemas/item';
import { item } from '../../support/builders';

/** The change from one state to another, carried out on a third. */
function carried(before: Item, after: Item, onto: Item): Item {
  const changes = changesBetween(ITEM_PARTS.take(before), ITEM_PARTS.take(after));
  return ITEM_PARTS.put(onto, new Map([...changes].map(([key, change]) => [key, change.after])));
}
const dismissing = (...dismissed: string[]) => item({ dismissed });

describe('segments', () => {
  it('that two members choose at once are both there', () => {
    const after = carried(item(), item({ segments: ['riders'] }), item({ segments: ['drivers'] }));
    expect(after.segments).toEqual(['drivers', 'riders']);
  });

  it('are taken away one by one', () => {
    const both = item({ segments: ['riders', 'drivers'] });
    expect(carried(both, item({ segments: ['drivers'] }), both).segments).toEqual(['drivers']);
  });
});

describe('dismissed hints', () => {
  it('of two members at once are both there', () => {
    expect(carried(item(), dismissing('vague'), dismissing('generic')).dismissed).toEqual([
      'generic',
      'vague',
    ]);
  });

  it('are taken back one by one', () => {
    const after = carried(
      dismissing('vague', 'generic'),
      dismissing('generic'),
      dismissing('vague', 'generic', 'x'),
    );
    expect(after.dismissed).toEqual(['generic', 'x']);
  });

  it('leave no empty list behind', () => {
    expect(carried(dismissing('vague'), item(), dismissing('vague'))).toEqual(item());
  });
});
