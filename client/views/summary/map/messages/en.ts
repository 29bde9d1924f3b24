import { formatsOf } from '../../../../../shared/language/formats';

const { whole } = formatsOf('en');

export const en = {
  heading: 'Pictures of the canvas',
  picture: 'Picture',
  hint: 'Point at a mark to see what it rests on. By keyboard: Tab, then the arrow keys; Enter opens the card.',
  looked: 'What it rests on',
  close: 'Close',
  openCard: 'Open card',
  more: (count: number) => `And ${whole(count)} more.`,
  inWords: 'The same in words',
  colours: 'Colours of the file',
  themes: { light: 'Light', dark: 'Dark' },
  saveSvg: 'Download SVG',
  savePng: 'Download PNG',
  saved: (name: string) => `Downloaded as ${name}`,
  notPng: 'Your browser could not make a PNG. The SVG has the same picture.',
  notArrived: 'The file did not arrive?',
  byHand: 'Right-click the picture, or hold a finger on it, and save it as an image.',
};
