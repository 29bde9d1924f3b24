/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LinksInput, type LinksInputProps } from '../../../client/ui/LinksInput';

afterEach(cleanup);

const targets = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `c${n}`, name: `Card <i>${n}</i>`, label: 'Pain' }));

function draw(props: Partial<LinksInputProps>) {
  const onChange = jest.fn<void, [string[]]>();
  const { container } = render(
    <LinksInput
      label="Addresses"
      targets={targets(3)}
      chosen={[]}
      strays={[]}
      most={50}
      onChange={onChange}
      {...props}
    />,
  );
  return { container, onChange };
}

const names = () => screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent);

describe('Choosing cards', () => {
  it('shows names as written', () => {
    const { container } = draw({});
    expect(container.querySelector('i')).toBeNull();
    expect(names()[0]).toBe('Pain Card <i>0</i>');
  });

  it('adds and removes', () => {
    const { onChange } = draw({ chosen: ['c1'] });
    fireEvent.click(screen.getByRole('checkbox', { name: /0/ }));
    expect(onChange).toHaveBeenLastCalledWith(['c1', 'c0']);
    fireEvent.click(screen.getByRole('checkbox', { name: /1/ }));
    expect(onChange).toHaveBeenLastCalledWith([]);
  });

  it('draws no more than 30 of many, the chosen ones first, and says how many more there are', () => {
    draw({ targets: targets(100), chosen: ['c99'] });
    expect(names()).toHaveLength(30);
    expect(names()[0]).toContain('99');
    expect(screen.getByText('70 more: search to find them.')).toBeTruthy();
  });

  it('finds by name, in any case', () => {
    draw({ targets: targets(100) });
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'CARD <I>77' } });
    expect(names()).toEqual(['Pain Card <i>77</i>']);
  });

  it('shows the verdict of a chosen card', () => {
    const [first, second] = targets(2);
    if (!first || !second) throw new Error('two targets');
    const { container } = draw({
      targets: [{ ...first, verdict: { verdict: 'repeated', contested: false } }, second],
      chosen: ['c0'],
    });
    expect([...container.querySelectorAll('.links-rows li')].map((row) => row.textContent)).toEqual([
      'Pain Card <i>0</i>Repeated',
      'Pain Card <i>1</i>',
    ]);
  });

  it.each([
    ['gone', null, 'A card that is archived, deleted or on another board', 'a card that is gone'],
    ['moved elsewhere', 'Party', 'Party is no job, pain or gain', 'Party'],
  ])('shows a link to a card that is %s, which can be removed', (_what, name, words, called) => {
    const { onChange } = draw({ chosen: ['stray', 'c1'], strays: [{ id: 'stray', name }] });
    expect(screen.getByRole('list', { name: 'Links that lead nowhere' }).textContent).toContain(words);
    fireEvent.click(screen.getByRole('button', { name: `Remove the link to ${called}` }));
    expect(onChange).toHaveBeenLastCalledWith(['c1']);
    expect(document.activeElement).toBe(screen.getAllByRole('checkbox')[0]);
  });

  it('keeps such a link while others are added', () => {
    const { onChange } = draw({ chosen: ['stray'], strays: [{ id: 'stray', name: null }] });
    fireEvent.click(screen.getByRole('checkbox', { name: /0/ }));
    expect(onChange).toHaveBeenLastCalledWith(['stray', 'c0']);
  });

  it('stops at the most that can be kept', () => {
    draw({ chosen: ['c0'], most: 1 });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /1/ }).disabled).toBe(true);
    expect(screen.getByText('No more than 1 can be chosen.')).toBeTruthy();
  });

  it('says so when there is nothing to choose', () => {
    draw({ targets: [] });
    expect(screen.getByText(/There are no jobs, pains or gains/)).toBeTruthy();
  });
});
