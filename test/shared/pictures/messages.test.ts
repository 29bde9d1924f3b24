import { en as core } from '../../../shared/messages/core/en';
import { en } from '../../../shared/messages/pictures/en';
import { COLUMNS, VERDICTS } from '../../../shared/taxonomy';

describe('the names in pictures', () => {
  it.each(COLUMNS)('%s is called as everywhere else', (column) => {
    expect([en.column[column], en.columns[column]]).toEqual([
      core.columns[column].one,
      core.columns[column].many,
    ]);
  });

  it.each(VERDICTS)('%s is called as everywhere else', (verdict) => {
    expect(en.shapes[verdict]).toBe(core.verdicts[verdict]);
  });
});
