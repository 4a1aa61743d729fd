import type { EventKind } from '../model/event.ts';

/** The shape that says the kind of a mark; colour only repeats it. */
export type Shape = {
  /** SVG path in a box of 12 by 12 whose middle is the moment. */
  readonly path: string;
  /** Filled with the kind's colour, or an outline on the paper's colour. */
  readonly filled: boolean;
};

/** One shape per kind, distinct in outline so that a black-and-white copy keeps them apart. */
export const shapes: Readonly<Record<EventKind, Shape>> = {
  hearing: { path: 'M6 0L12 6L6 12L0 6Z', filled: true },
  appointment: { path: 'M6 0L12 6L6 12L0 6Z', filled: false },
  filing: { path: circle(5), filled: false },
  order: { path: 'M1 1H11V11H1Z', filled: true },
  charge: { path: 'M6 0L12 4.6L9.7 12H2.3L0 4.6Z', filled: true },
  arrest: {
    path: 'M2 0L6 4L10 0L12 2L8 6L12 10L10 12L6 8L2 12L0 10L4 6L0 2Z',
    filled: true,
  },
  encounter: { path: 'M4.5 0H7.5V4.5H12V7.5H7.5V12H4.5V7.5H0V4.5H4.5Z', filled: true },
  'visa-action': { path: 'M3 0.8H9L12 6L9 11.2H3L0 6Z', filled: false },
  release: { path: `${circle(5.5)}${circle(2)}`, filled: false },
  bond: { path: 'M6 0L12 3V7C12 9.5 9 11.4 6 12C3 11.4 0 9.5 0 7V3Z', filled: false },
  condition: { path: 'M1 3H11V9H1Z', filled: false },
  contact: { path: 'M0 1H12V9H6L3 12V9H0Z', filled: false },
  deadline: { path: 'M0 1H12L6 12Z', filled: true },
  task: { path: 'M0 1H12L6 12Z', filled: false },
  note: { path: circle(3), filled: true },
};

function circle(radius: number): string {
  const left = String(6 - radius);
  const size = String(radius);
  const across = String(radius * 2);
  return `M${left} 6a${size} ${size} 0 1 0 ${across} 0a${size} ${size} 0 1 0 -${across} 0Z`;
}
