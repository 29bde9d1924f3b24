import { formatsOf } from '../../../../../shared/language/formats';

const { counted, whole } = formatsOf('en');

export const en = {
  heading: 'The canvases of this board',
  columns: {
    canvas: 'Canvas',
    customers: 'Customers heard',
    evidence: 'Items by verdict',
    firm: 'Firm places',
    latest: 'Last evidence',
    lacks: 'Missing',
  },
  top: (column: string) => `Top ${column}`,
  chosen: 'Shown in the other tabs',
  none: '–',
  noItems: 'No cards yet',
  noEvidence: 'None yet',
  nothing: 'Nothing',
  more: (count: number) => `and ${whole(count)} more`,
  share: (verdict: string, count: number) => `${verdict} ${whole(count)}`,
  contested: (count: number) => `${whole(count)} contested`,
  firmness: (firm: number, likely: number, places: number) =>
    `${whole(firm)} firm, ${whole(likely)} likely, of ${whole(places)}`,
  lacks: {
    noList: (column: string) => `${column}: no list`,
    noCards: (column: string) => `${column}: no cards`,
    tooShallow: (column: string) => `${column}: too shallow`,
    tooBroad: (column: string) => `${column}: too broad`,
    fewCustomers: (more: number) =>
      counted(more, {
        one: 'more customer before a place can be firm',
        other: 'more customers before a place can be firm',
      }),
    noSegment: 'No segment named',
    nothingAddressed: 'Nothing addresses the top items',
  },
};
