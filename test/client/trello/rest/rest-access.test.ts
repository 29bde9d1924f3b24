import { libraryAccess } from '../../../../client/trello/rest/rest-access';
import type { RestHelper, TrelloHandle } from '../../../../client/trello/trello-library';

const RETURN = 'https://power-up.test/consent.html';
const access = (helper: Partial<RestHelper>) =>
  libraryAccess({ getRestApi: () => helper } as unknown as TrelloHandle, RETURN);

it('opens the window in the click itself, to read and write and for a day', () => {
  const authorize = jest.fn(() => Promise.resolve('ATTA1'));
  void access({ authorize }).ask();
  expect(authorize).toHaveBeenCalledWith({ scope: 'read,write', expiration: '1day', returnUrl: RETURN });
});

it.each<[string, () => Promise<unknown>]>([
  ['a closed window', () => Promise.reject(new Error('restApi::AuthDeniedError'))],
  ['an empty token', () => Promise.resolve('')],
])('takes %s for a refusal', async (_name, authorize) => {
  await expect(access({ authorize }).ask()).rejects.toMatchObject({ reason: 'denied' });
});

it.each([undefined, null, '', 7, 'x", oauth_token="y', 'a\r\nb'])('takes %j for no token', async (stored) => {
  expect(await access({ getToken: () => Promise.resolve(stored) }).token()).toBeNull();
});
