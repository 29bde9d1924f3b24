import { createCapabilities } from '../../../client/connector/capabilities';
import { createItemLoader } from '../../../client/connector/load-items';
import { createTitles } from '../../../client/connector/titles';
import type { PortContext } from '../../../client/trello/port';
import { customers } from '../../support/builders';
import { boardOfItems } from './board-of-items';

const report = jest.fn();
const icon = { plain: 'icon.svg', white: 'icon-white.svg' };
const items = createItemLoader(() => 0);
const speaking = (loader: typeof items) =>
  createCapabilities({ items: loader, icon, titles: createTitles(loader) }, report);
const seenBy = (locale: string, context: Partial<PortContext> = {}) =>
  boardOfItems([{ id: 'p1', as: 'pains', item: { evidence: customers(4) } }]).window({
    context: { idCard: 'p1', locale, ...context },
  });

type Button = { text: string; callback: (port: unknown) => Promise<void> };

describe('the connector speaks the language of the member', () => {
  it.each([
    ['en-GB', ['Add evidence', 'Log an interview'], 'Repeated · 4 people'],
    ['es', ['Añadir evidencia', 'Anotar una entrevista'], 'Repetido · 4 personas'],
    ['fr', ['Ajouter une preuve', 'Noter un entretien'], 'Répété · 4 personnes'],
    ['de-AT', ['Beleg hinzufügen', 'Interview festhalten'], 'Wiederholt · 4 Personen'],
    ['pt-BR', ['Adicionar evidência', 'Registrar uma entrevista'], 'Repetido · 4 pessoas'],
    ['it', ['Add evidence', 'Log an interview'], 'Repeated · 4 people'],
  ])('%s', async (locale, buttons, badge) => {
    const port = seenBy(locale);
    const capabilities = speaking(items);
    expect(((await capabilities['card-buttons']?.(port, {})) as Button[]).map(({ text }) => text)).toEqual(
      buttons,
    );
    expect(await capabilities['card-badges']?.(port, {})).toContainEqual({ text: badge, color: 'blue' });
  });

  it('on the back of a card, and above the form that its badge opens', async () => {
    const port = seenBy('de');
    const [evidence, score] = (await speaking(items)['card-detail-badges']?.(port, {})) as (Button & {
      title: string;
    })[];
    expect([evidence?.title, score?.title]).toEqual(['Belege', 'Punktzahl']);
    await evidence?.callback(port);
    expect(port.opened).toEqual([expect.objectContaining({ title: 'Beleg hinzufügen' })]);
  });

  it('in the menu of a list, its sorting and the settings', async () => {
    const port = seenBy('es', { idList: 'pains' });
    const capabilities = speaking(items);
    expect(await capabilities['list-actions']?.(port, {})).toEqual([
      expect.objectContaining({ text: 'Qué representa esta lista...' }),
    ]);
    expect(await capabilities['list-sorters']?.(port, {})).toEqual([
      expect.objectContaining({ text: 'Puntuación' }),
    ]);
    await capabilities['show-settings']?.(port, {});
    expect(port.opened).toEqual([expect.objectContaining({ title: 'Ajustes de Canvas Signals' })]);
  });
});

describe('where another language cannot be had, the connector speaks English', () => {
  afterEach(() => jest.useRealTimers());

  it('when the part that has it does not load', async () => {
    const capabilities = speaking(() => Promise.reject(new Error('no network')));
    expect(await capabilities['card-buttons']?.(seenBy('fr'), {})).toEqual([
      expect.objectContaining({ text: 'Add evidence' }),
      expect.objectContaining({ text: 'Log an interview' }),
    ]);
  });

  it('when it is late: buttons that come after Trello’s time would not be shown at all', async () => {
    jest.useFakeTimers();
    const asked = speaking(() => new Promise(() => undefined))['card-buttons']?.(seenBy('fr'), {});
    await jest.advanceTimersByTimeAsync(3_000);
    expect(await asked).toHaveLength(2);
    expect(report).not.toHaveBeenCalled();
  });

  it('when one language’s file does not load, also on badges; and asks for it again at the next call', async () => {
    await jest.isolateModulesAsync(async () => {
      let failing = true;
      jest.doMock('../../../client/connector/words/pt', () => {
        if (failing) throw new Error('no network');
        return jest.requireActual<object>('../../../client/connector/words/pt');
      });
      const { badgeWordsIn, titlesIn } = await import('../../../client/connector/words');
      expect((await badgeWordsIn('pt-BR')).noEvidence).toBe('No evidence yet');
      await expect(titlesIn('pt-BR')).rejects.toThrow('no network');
      failing = false;
      expect((await badgeWordsIn('pt-BR')).noEvidence).toBe('Sem evidência ainda');
    });
  });
});
