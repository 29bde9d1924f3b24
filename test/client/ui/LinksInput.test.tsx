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

  it('keeps chosen cards that are gone, and says so', () => {
    const { onChange } = draw({ chosen: ['gone'] });
    expect(screen.getByText(/1 chosen card is no longer/)).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: /0/ }));
    expect(onChange).toHaveBeenLastCalledWith(['gone', 'c0']);
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
