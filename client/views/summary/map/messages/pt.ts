import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { whole } = formatsOf('pt');

export const pt: Catalogue<typeof en> = {
  heading: 'Imagens do canvas',
  picture: 'Imagem',
  hint: 'Aponte para uma marca para ver em que ela se apoia. Pelo teclado: Tab e depois as setas; Enter abre o cartão.',
  looked: 'Em que se apoia',
  close: 'Fechar',
  openCard: 'Abrir cartão',
  more: (count) => `E mais ${whole(count)}.`,
  inWords: 'O mesmo em palavras',
  colours: 'Cores do arquivo',
  themes: { light: 'Claro', dark: 'Escuro' },
  saveSvg: 'Baixar SVG',
  savePng: 'Baixar PNG',
  saved: (name) => `Baixado como ${name}`,
  notPng: 'Seu navegador não conseguiu criar um PNG. O SVG tem a mesma imagem.',
  notArrived: 'O arquivo não chegou?',
  byHand: 'Clique com o botão direito na imagem, ou mantenha o dedo sobre ela, e salve-a como imagem.',
};
