import { handOver } from '../../../../client/views/consent/hand-over';

function pageAt(hash: string, opener: { postMessage: jest.Mock } | null) {
  const setItem = jest.fn();
  const replaceState = jest.fn();
  const page = {
    location: { hash, pathname: '/consent.html', origin: 'https://power-up.test' },
    history: { replaceState },
    localStorage: { setItem },
    opener,
  };
  return { page: page as unknown as Window, setItem, replaceState };
}

it('hands the token to the window that asked, to our own origin only, and takes it out of the address', () => {
  const opener = { postMessage: jest.fn() };
  const { page, setItem, replaceState } = pageAt('#token=ATTA1', opener);
  expect(handOver(page)).toBe(true);
  expect(opener.postMessage).toHaveBeenCalledWith('ATTA1', 'https://power-up.test');
  expect(setItem).not.toHaveBeenCalled();
  expect(replaceState).toHaveBeenCalledWith(null, '', '/consent.html');
});

it('hands on a refusal as an empty token', () => {
  const opener = { postMessage: jest.fn() };
  expect(handOver(pageAt('#token=', opener).page)).toBe(true);
  expect(opener.postMessage).toHaveBeenCalledWith('', 'https://power-up.test');
});

it('goes by storage where the browser has cut it off from whoever asked', () => {
  const { page, setItem } = pageAt('#token=ATTA1', null);
  handOver(page);
  expect(setItem).toHaveBeenCalledWith('trello_token', 'ATTA1');
});

it.each(['', '#', '#other=1'])('does nothing without an answer in the address: "%s"', (hash) => {
  const opener = { postMessage: jest.fn() };
  expect(handOver(pageAt(hash, opener).page)).toBe(false);
  expect(opener.postMessage).not.toHaveBeenCalled();
});
