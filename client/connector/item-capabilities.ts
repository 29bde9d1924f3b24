/**
 * The part of the connector that needs the domain: what a list's name means, what is stored, what it scores; and other languages than English. It loads behind the
 * connector's own script, so that buttons and menus are there before it.
 */
export { badgesOnFront } from './badges-on-front';
export { badgesOnBack } from './badges-on-back';
export { createBursts } from './burst';
export { sortByScore } from './sort-by-score';
export { titlesIn } from './words';
