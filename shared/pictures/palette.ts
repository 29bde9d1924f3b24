/**
 * The colours of pictures that leave the page, by role and theme. They are those of the views' tokens (`client/ui/tokens.css`), which a
 * test holds them to; lines and tints that are half transparent there are given as they look on their ground, since programs that
 * open an SVG differ in what they make of transparency.
 */
export const PALETTES = {
  light: {
    text: '#292a2e',
    'text-subtle': '#505258',
    surface: '#ffffff',
    'surface-sunken': '#f8f8f8',
    border: '#dddedd',
    'border-bold': '#7d818a',
    link: '#1868db',
    warning: '#fff5db',
    'warning-icon': '#e06c00',
    information: '#e9f2fe',
    neutral: '#f0f1f2',
    'verdict-assumption': '#505258',
    'verdict-heard': '#b38600',
    'verdict-repeated': '#357de8',
    'verdict-strong': '#22a06b',
    'verdict-contested': '#e06c00',
  },
  dark: {
    text: '#cecfd2',
    'text-subtle': '#a9abaf',
    surface: '#1f1f21',
    'surface-sunken': '#18191a',
    border: '#37373a',
    'border-bold': '#7e8188',
    link: '#669df1',
    warning: '#3a2c1f',
    'warning-icon': '#f68909',
    information: '#1c2b42',
    neutral: '#2b2b2e',
    'verdict-assumption': '#a9abaf',
    'verdict-heard': '#cf9f02',
    'verdict-repeated': '#4688ec',
    'verdict-strong': '#2abb7f',
    'verdict-contested': '#f68909',
  },
} as const;

export type PictureTheme = keyof typeof PALETTES;

/** The role of a colour. */
export type Ink = keyof (typeof PALETTES)['light'];

/** The typefaces of the views, in names that every program knows. The last fits any system. */
export const FONT =
  "ui-sans-serif, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Ubuntu, 'Helvetica Neue', Arial, sans-serif";
