import type { EventKind } from '../model/event.ts';
import type { BarTone } from './axis-items.ts';

/** Fill of a bar: a colour and a pattern over it, because some colours are one gray on a copier. */
export type Tone = {
  readonly fill: string;
  /** Text on the fill; at least 4.5 : 1 on it. Over a pattern it stands on a plate. */
  readonly ink: string;
  readonly pattern:
    | 'solid'
    | 'diagonal'
    | 'falling'
    | 'dots'
    | 'cross'
    | 'grid'
    | 'horizontal'
    | 'vertical'
    | 'outline';
};

/**
 * Okabe and Ito's colours, apart for colour-blind eyes; many are one gray, so that each holder has a
 * pattern that no other holder has.
 */
export const tones: Readonly<Record<BarTone, Tone>> = {
  ice: { fill: '#0072b2', ink: '#ffffff', pattern: 'solid' },
  cbp: { fill: '#e69f00', ink: '#111111', pattern: 'dots' },
  orr: { fill: '#f0e442', ink: '#111111', pattern: 'vertical' },
  usms: { fill: '#56b4e9', ink: '#111111', pattern: 'diagonal' },
  bop: { fill: '#8fd0bd', ink: '#111111', pattern: 'horizontal' },
  state: { fill: '#cc79a7', ink: '#111111', pattern: 'cross' },
  county: { fill: '#e3b7cf', ink: '#111111', pattern: 'falling' },
  other: { fill: '#bdbdbd', ink: '#111111', pattern: 'grid' },
  released: { fill: '#ffffff', ink: '#111111', pattern: 'outline' },
  'no-record': { fill: '#ffffff', ink: '#9a3412', pattern: 'outline' },
  'removal-bar': { fill: '#f2c9ae', ink: '#111111', pattern: 'vertical' },
  condition: { fill: '#b7e0d3', ink: '#111111', pattern: 'solid' },
  span: { fill: '#d6d6d6', ink: '#111111', pattern: 'solid' },
};

/** Colour of a mark on white and on the dark theme; `ink` kinds take the text's own colour. */
export const markColors: Readonly<
  Record<EventKind, { readonly light: string; readonly dark: string }>
> = {
  hearing: { light: '#111111', dark: '#f1f3f5' },
  appointment: { light: '#111111', dark: '#f1f3f5' },
  filing: { light: '#111111', dark: '#f1f3f5' },
  order: { light: '#007a5a', dark: '#3fc79c' },
  charge: { light: '#8a3d00', dark: '#ff9d57' },
  arrest: { light: '#b00020', dark: '#ff7a85' },
  encounter: { light: '#b00020', dark: '#ff7a85' },
  'visa-action': { light: '#00598c', dark: '#6cb8ee' },
  release: { light: '#00598c', dark: '#6cb8ee' },
  bond: { light: '#00598c', dark: '#6cb8ee' },
  condition: { light: '#007a5a', dark: '#3fc79c' },
  contact: { light: '#8a3d00', dark: '#ff9d57' },
  deadline: { light: '#c2410c', dark: '#ff9d57' },
  task: { light: '#c2410c', dark: '#ff9d57' },
  note: { light: '#555555', dark: '#adb5bd' },
};
