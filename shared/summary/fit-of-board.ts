import { fitOf, followLinks } from '../fit/fit';
import type { Fit } from '../schemas/summary';
import { PROFILE_COLUMNS, VALUE_MAP_COLUMNS } from '../taxonomy';
import type { MeasuredCanvas, MeasuredItem } from './measure-board';

const idOf = ({ id }: MeasuredItem) => id;

/** The top 3 of each profile column. */
function topOf({ columns }: MeasuredCanvas): MeasuredItem[] {
  return PROFILE_COLUMNS.flatMap((column) => columns[column].slice(0, 3));
}

/** Every canvas with its fit. Links may lead from the value map of one canvas to the profile of another. */
export function fitOfBoard(
  canvases: readonly MeasuredCanvas[],
): { readonly canvas: MeasuredCanvas; readonly fit: Fit }[] {
  const targets = {
    profile: new Set(
      canvases.flatMap(({ columns }) => PROFILE_COLUMNS.flatMap((one) => columns[one].map(idOf))),
    ),
    top: new Set(canvases.flatMap(topOf).map(idOf)),
  };
  const addressedBy = new Map<string, string[]>();
  const followed = canvases.map((canvas) => {
    const valueMap = VALUE_MAP_COLUMNS.flatMap((column) => canvas.columns[column]);
    return { canvas, idle: followLinks(valueMap, targets, addressedBy) };
  });
  return followed.map(({ canvas, idle }) => ({ canvas, fit: fitOf(topOf(canvas), idle, addressedBy) }));
}
