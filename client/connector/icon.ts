/** Cards stacked to signal bars: the drawing of client/icon.svg, here so that it can be had in white. */
export const ICON_PATH =
  'M3 15h5v6H3zM9.5 9h5v4.5h-5zM9.5 15h5v6h-5zM16 3h5v4.5h-5zM16 9h5v4.5h-5zM16 15h5v6h-5z';

export interface Icon {
  /** Gray, for light ground and wherever Trello recolours it. */
  readonly plain: string;
  /** White, for dark ground. */
  readonly white: string;
}

/** The icon's addresses. `base` is the address of the connector page, beside which the icon is served. */
export function createIcon(base: string): Icon {
  const white = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="#fff" d="${ICON_PATH}"/></svg>`;
  return {
    plain: new URL('./icon.svg', base).href,
    // Trello drops an answer that holds a data address in any other encoding.
    white: `data:image/svg+xml;base64,${btoa(white)}`,
  };
}
