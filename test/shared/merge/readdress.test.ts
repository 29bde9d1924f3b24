import { addressedBack, readdressed } from '../../../shared/merge/readdress';
import { item } from '../../support/builders';

const linked = (...addresses: string[]) => item({ fields: { severity: 3, addresses } });
const links = ({ fields }: ReturnType<typeof item>) => fields.addresses;

describe('a card that addresses the one that was merged', () => {
  it('addresses the target in its place', () => {
    expect(links(readdressed(linked('a', 'from', 'b'), 'from', 'onto'))).toEqual(['a', 'onto', 'b']);
  });

  it('addresses the target once where it addressed both', () => {
    expect(links(readdressed(linked('onto', 'from'), 'from', 'onto'))).toEqual(['onto']);
  });

  it('is left as it is where it addresses neither', () => {
    const other = linked('a');
    expect(readdressed(other, 'from', 'onto')).toBe(other);
    expect(readdressed(item(), 'from', 'onto')).toEqual(item());
  });

  it('addresses it again when that is taken back', () => {
    const turned = readdressed(linked('a', 'from', 'b'), 'from', 'onto');
    expect(links(addressedBack(turned, 'from', 'onto', false))).toEqual(['a', 'from', 'b']);
  });

  it('addresses both again where it did', () => {
    const turned = readdressed(linked('from', 'b', 'onto'), 'from', 'onto');
    expect(links(addressedBack(turned, 'from', 'onto', true))?.sort()).toEqual(['b', 'from', 'onto']);
  });

  it('is left as it is where somebody turned the link meanwhile', () => {
    expect(links(addressedBack(linked('b'), 'from', 'onto', false))).toEqual(['b']);
    expect(links(addressedBack(linked('from', 'onto'), 'from', 'onto', true))).toEqual(['from', 'onto']);
  });
});
