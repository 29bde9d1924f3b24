import { formatsOf } from '../../language/formats';
import type { ReportWords } from './en';

const { counted, whole } = formatsOf('fr');
const lists = (count: number) => counted(count, { one: 'liste', other: 'listes' });
const cards = (count: number) => counted(count, { one: 'carte', other: 'cartes' });

export const fr: ReportWords = {
  title: (board) => `Synthèse de ${board}`,
  titleWithoutName: 'Synthèse d’un tableau',
  heard: (count) => counted(count, { one: 'client entendu', other: 'clients entendus' }),
  lastEvidence: (day) => `dernière preuve : ${day}`,
  forAndAgainst: (supporting, against) => `${whole(supporting)} pour, ${whole(against)} contre`,
  next: (step) => `Ensuite : ${step}`,
  nearMiss: (name, points) => `De peu : ${name}, à ${points} points du numéro 3`,
  fit: 'Adéquation',
  open: (name) => `Rien ne traite ${name}`,
  openOnALine: (name) => `Rien ne traite : ${name}`,
  explore: 'À explorer',
  leftOut: 'Ce qui manque',
  counted: (counts) =>
    `${lists(counts.lists)} et ${cards(counts.cards)} lues ; archivées : ${lists(counts.archivedLists)} et ${cards(counts.archived)} ; ${cards(counts.shown)} à l’affichage`,
  astray: (count) => `${cards(count)} de listes absentes du fichier`,
  model: (model, day) => `Modèle ${model}, au ${day}.`,
};
