import type { BarTone } from '../../chronology/axis-items.ts';
import type { Chronology } from '../../chronology/chronology.ts';
import { eventKindNames } from '../../chronology/kind-names.ts';
import { authorityNames } from '../../custody/authority-names.ts';
import { type EventKind, eventKinds } from '../../model/event.ts';
import { UNVERIFIED_MEANING, UNVERIFIED_SIGN } from '../../model/verification.ts';
import type { DrawItem, ListItem, PlacedList } from '../print-document.ts';
import type { Point } from '../paper.ts';
import { textBlock } from '../text-blocks.ts';
import { fonts, type Measure, pitchOf } from '../text.ts';
import { oneLine } from '../wrap-text.ts';
import { NOT_STATED } from '../words-of-copy.ts';
import { SHAPE_SIZE } from './lane-layout.ts';

/** What a key explains. */
type Entry = {
  readonly words: string;
  readonly width: number;
  readonly draw: (at: Point) => readonly DrawItem[];
};

const SWATCH = 20;
const ITEM_GAP = 15;
const ROW = 13;

const toneNames: Readonly<Record<BarTone, string>> = {
  ...authorityNames,
  released: 'Not in custody',
  'no-record': 'No custody record',
  'removal-bar': 'Removal barred',
  condition: 'Condition',
  span: 'Event over several days',
};

/**
 * The key to a chart: only what stands on it. Height grows with its rows.
 *
 * @param isAlone the chart is in one piece, with no table of all lines beside it
 */
export function layoutLegend(
  chronology: Chronology,
  isAlone: boolean,
  at: Point,
  width: number,
  measure: Measure,
): { readonly block: PlacedList; readonly height: number } {
  const items: ListItem[] = [];
  let x = 0;
  let y = 0;
  for (const entry of entriesOf(chronology, isAlone)) {
    const words = oneLine(entry.words, fonts.label, measure);
    const lead = entry.width === 0 ? 0 : entry.width + 4;
    const taken = lead + words.width;
    if (x > 0 && x + taken > width) {
      x = 0;
      y += ROW;
    }
    const place = { x: at.x + x, y: at.y + y };
    items.push({
      box: { ...place, w: taken, h: ROW },
      framed: false,
      swatch: entry.draw({ x: place.x, y: place.y + ROW / 2 }),
      texts: [
        textBlock(
          [words],
          { x: place.x + lead, y: place.y + (ROW - pitchOf(fonts.label)) / 2 },
          words.width + 1,
          { font: fonts.label },
        ),
      ],
    });
    x += taken + ITEM_GAP;
  }
  return {
    block: { type: 'list', label: 'Legend', items },
    height: items.length === 0 ? 0 : y + ROW,
  };
}

function entriesOf(chronology: Chronology, isAlone: boolean): readonly Entry[] {
  const { marks, bars, gaps, links } = chronology;
  const tones = (Object.keys(toneNames) as BarTone[]).filter((tone) =>
    bars.some((bar) => bar.tone === tone && !bar.outline),
  );
  const kinds = eventKinds.filter((kind) => marks.some((mark) => mark.kind === kind));
  const isStated = !bars.some(({ label }) => label === NOT_STATED);
  const when = (is: boolean, entry: Entry): readonly Entry[] => (is ? [entry] : []);
  return [
    ...tones.map((tone) => toneEntry(tone, isStated)),
    ...when(
      bars.some((bar) => bar.outline),
      { words: 'Outline: a claim to custody, not custody', width: SWATCH, draw: outline },
    ),
    ...when(gaps.length > 0, { words: 'Gap in custody', width: SWATCH, draw: gap }),
    ...when(
      bars.some((bar) => bar.solidFrom > bar.from || bar.solidTo < bar.to),
      { words: 'Faded end: day not known exactly', width: SWATCH, draw: faded },
    ),
    ...when(
      bars.some((bar) => bar.confirmedTo !== null && bar.confirmedTo < bar.to),
      { words: 'Hatched end: not confirmed since', width: SWATCH, draw: tail },
    ),
    ...kinds.map(shapeEntry),
    ...when(
      marks.some((mark) => mark.edge !== 'exact'),
      {
        words: 'Dashed, ~: date not known exactly; dashes under it: when it can have been',
        width: SHAPE_SIZE,
        draw: (at) => [shape('hearing', at, true, false)],
      },
    ),
    ...when(
      marks.some((mark) => mark.struck),
      {
        words:
          links.length > 0
            ? 'Struck: setting that no longer holds; arrow to the one in its place'
            : 'Struck: setting that no longer holds',
        width: SHAPE_SIZE,
        draw: (at) => [shape('hearing', at, false, true)],
      },
    ),
    ...when(
      marks.some((mark) => mark.unverified),
      { words: `${UNVERIFIED_SIGN} ${UNVERIFIED_MEANING}`, width: 0, draw: () => [] },
    ),
    ...when(bars.length > 0 && !isAlone, {
      words: 'Continues beyond this part',
      width: 6,
      draw: arrow,
    }),
    ...when(!isAlone, { words: '#n: line of the chronology', width: 0, draw: () => [] }),
  ];
}

function toneEntry(tone: BarTone, isStated: boolean): Entry {
  return {
    words: tone === 'no-record' && !isStated ? NOT_STATED : toneNames[tone],
    width: SWATCH,
    draw: ({ x, y }) => {
      const box = { x, y: y - 4, w: SWATCH, h: 8 };
      const isOutline = tone === 'released' || tone === 'no-record';
      const ink = tone === 'no-record' ? 'warning' : tone === 'released' ? 'muted' : 'text';
      const dash = tone === 'no-record' ? { dash: [2.5, 1.5] } : {};
      return [
        ...(isOutline ? [] : [{ draw: 'bar', box, tone, fill: 'solid', ref: '' } as const]),
        { draw: 'rect', box, fill: 'none', stroke: { ink, width: 0.6, ...dash } },
      ];
    },
  };
}

function shapeEntry(kind: EventKind): Entry {
  return {
    words: eventKindNames[kind],
    width: SHAPE_SIZE,
    draw: (at) => [shape(kind, at, false, false)],
  };
}

function shape(kind: EventKind, at: Point, doubtful: boolean, struck: boolean): DrawItem {
  return {
    draw: 'shape',
    kind,
    at: { x: at.x + SHAPE_SIZE / 2, y: at.y },
    size: SHAPE_SIZE,
    doubtful,
    struck,
    ref: '',
  };
}

function outline({ x, y }: Point): readonly DrawItem[] {
  return [
    {
      draw: 'rect',
      box: { x, y: y - 4, w: SWATCH, h: 8 },
      fill: 'none',
      stroke: { ink: 'text', width: 1.1 },
    },
  ];
}

function gap({ x, y }: Point): readonly DrawItem[] {
  return [
    {
      draw: 'rect',
      box: { x, y: y - 4, w: SWATCH, h: 8 },
      fill: 'gap',
      stroke: { ink: 'warning', width: 0.9, dash: [2.5, 1.5] },
    },
  ];
}

function faded({ x, y }: Point): readonly DrawItem[] {
  const half = { y: y - 4, w: SWATCH / 2, h: 8 };
  return [
    { draw: 'bar', box: { ...half, x }, tone: 'ice', fill: 'solid', ref: '' },
    { draw: 'bar', box: { ...half, x: x + SWATCH / 2 }, tone: 'ice', fill: 'fade-out', ref: '' },
  ];
}

function tail({ x, y }: Point): readonly DrawItem[] {
  const half = { y: y - 4, w: SWATCH / 2, h: 8 };
  return [
    { draw: 'bar', box: { ...half, x }, tone: 'ice', fill: 'solid', ref: '' },
    { draw: 'bar', box: { ...half, x: x + SWATCH / 2 }, tone: 'ice', fill: 'tail', ref: '' },
  ];
}

function arrow({ x, y }: Point): readonly DrawItem[] {
  return [
    {
      draw: 'path',
      d: `M${String(x + 1)} ${String(y - 3)}l3.5 3l-3.5 3Z`,
      stroke: { ink: 'text', width: 0.5 },
      fill: 'paper',
    },
  ];
}
