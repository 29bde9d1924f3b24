/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { RatingInput } from '../../../client/ui/RatingInput';

afterEach(cleanup);

function draw(value: number | undefined) {
  const onChange = jest.fn<void, [number | undefined]>();
  render(
    <RatingInput
      label="Severity"
      name="severity"
      ends={['a nuisance', 'unbearable']}
      value={value}
      onChange={onChange}
    />,
  );
  return onChange;
}

describe('A rating', () => {
  it('is a group of five radio buttons whose ends say what they mean', () => {
    draw(undefined);
    expect(screen.getByRole('group', { name: 'Severity' })).toBeTruthy();
    expect(screen.getAllByRole('radio')).toHaveLength(5);
    expect(screen.getByRole('radio', { name: '1, a nuisance' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: '5, unbearable' })).toBeTruthy();
  });

  it('has nothing chosen and nothing to clear while it is unset', () => {
    draw(undefined);
    expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('tells what was chosen', () => {
    const onChange = draw(2);
    fireEvent.click(screen.getByRole('radio', { name: '4' }));
    expect(onChange).toHaveBeenCalledWith(4);
  });

  it('can be unset, and keeps the focus in the group', () => {
    const onChange = draw(2);
    fireEvent.click(screen.getByRole('button', { name: 'Clear Severity' }));
    expect(onChange).toHaveBeenCalledWith(undefined);
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: '1, a nuisance' }));
  });
});
