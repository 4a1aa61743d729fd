import type { Said } from './list-page.ts';

/** A stretch of a sheet. Texts without words take no room. */
export type SheetSection = {
  /** Empty = it stands under none. */
  readonly heading: string;
  /** Said under the heading, before the items. */
  readonly about: readonly Said[];
  /** How its items stand: each in a frame, behind an empty box to tick, behind a dot, or bare. */
  readonly look: 'framed' | 'boxes' | 'dots' | 'bare';
  /** What of an item is said on lines of its own; an item is never cut where a page can hold it. */
  readonly items: readonly (readonly Said[])[];
  /** Ruled lines to write on, under the items; `rest` = as many as the page still holds. */
  readonly linesToWrite: number | 'rest';
};

/** A sheet that is handed over or taken along: a title, what is said under it, its sections. */
export type SheetPage = {
  readonly title: string;
  readonly about: readonly Said[];
  readonly sections: readonly SheetSection[];
};

/** A section that has no room to write. */
export function sheetSection(
  heading: string,
  look: SheetSection['look'],
  items: SheetSection['items'],
  about: SheetSection['about'] = [],
): SheetSection {
  return { heading, about, look, items, linesToWrite: 0 };
}
