import type { Ink } from '../../shared/export/print-document.ts';

/** Inks as SVG attributes; the style sheet has the same for text. */
export const inkColors: Readonly<Record<Ink, string>> = {
  text: '#111111',
  muted: '#4b5158',
  faint: '#c6cad1',
  accent: '#00598c',
  warning: '#9a3412',
  paper: '#ffffff',
};

/** Points as CSS writes them. */
export function pt(value: number): string {
  return `${String(Math.round(value * 1000) / 1000)}pt`;
}
