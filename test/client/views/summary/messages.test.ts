import { de } from '../../../../client/views/summary/messages/de';
import { en } from '../../../../client/views/summary/messages/en';
import { es } from '../../../../client/views/summary/messages/es';
import { fr } from '../../../../client/views/summary/messages/fr';
import { pt } from '../../../../client/views/summary/messages/pt';
import { mapLists } from '../../../../shared/list-mapping/map-lists';
import { PROFILE_COLUMNS } from '../../../../shared/taxonomy';

describe.each(Object.entries({ en, es, fr, de, pt }))('the summary in %s', (_language, words) => {
  it.each(PROFILE_COLUMNS)('proposes a name for a list of %ss that is recognised', (column) => {
    const [, name = ''] = /[“«„]\s?([^”»“]+?)\s?[”»“]/.exec(words.column.noList[column]) ?? [];
    expect(mapLists([{ id: 'list', name }], {}).mappings[0]?.column).toBe(column);
  });
});
