import type { Ink } from './print-document.ts';

/** Inks on paper, each of enough contrast on white; the style sheet of the pages has the same for text. */
export const inkColors: Readonly<Record<Ink, string>> = {
  text: '#111111',
  muted: '#4b5158',
  faint: '#c6cad1',
  accent: '#00598c',
  warning: '#9a3412',
  paper: '#ffffff',
};
