import type { BarTone } from '../../chronology/axis-items.ts';
import type { Chronology } from '../../chronology/chronology.ts';
import { authorityOrder } from '../../custody/authority-names.ts';
import { type EventKind, eventKinds } from '../../model/event.ts';
import { UNVERIFIED_MEANING, UNVERIFIED_SIGN } from '../../model/verification.ts';
import type { DrawItem, ListItem, PlacedList } from '../print-document.ts';
import type { Point } from '../paper.ts';
import { textBlock } from '../text-blocks.ts';
import { fonts, type Measure, pitchOf } from '../text.ts';
import { oneLine } from '../wrap-text.ts';
import type { Voice } from '../voice.ts';
import { authorityIn, kindIn } from '../words-in.ts';
import { SHAPE_SIZE } from './lane-layout.ts';

/** Signs that depend on how a chart was laid out. */
export type LegendSigns = {
  /** A bar goes on where its stretch ends. */
  readonly beyond: boolean;
  /** Something is named by the number of its line. */
  readonly numbers: boolean;
};

/** What a key explains. */
type Entry = {
  readonly words: string;
  readonly width: number;
  readonly draw: (at: Point) => readonly DrawItem[];
};

const SWATCH = 20;
const ITEM_GAP = 15;
const ROW = 14;

/** Tones in the order in which they are explained. */
const tonesInOrder: readonly BarTone[] = [
  ...authorityOrder,
  'released',
  'no-record',
  'removal-bar',
  'condition',
  'span',
];

function nameTone(tone: BarTone, voice: Voice): string {
  switch (tone) {
    case 'released':
      return voice.say('custody.release');
    case 'condition':
      return voice.say('kind.condition');
    case 'span':
      return voice.say('legend.span');
    case 'no-record':
      return 'No custody record';
    case 'removal-bar':
      return 'Removal barred';
    default:
      return authorityIn(voice, tone);
  }
}

/**
 * The key to a chart: only what stands on it. Height grows with its rows.
 */
export function layoutLegend(
  chronology: Chronology,
  signs: LegendSigns,
  voice: Voice,
  at: Point,
  width: number,
  measure: Measure,
): { readonly block: PlacedList; readonly height: number } {
  const items: ListItem[] = [];
  let x = 0;
  let y = 0;
  for (const entry of entriesOf(chronology, signs, voice)) {
    const words = oneLine(entry.words, fonts.body, measure);
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
          { x: place.x + lead, y: place.y + (ROW - pitchOf(fonts.body)) / 2 },
          words.width + 1,
          { font: fonts.body },
        ),
      ],
    });
    x += taken + ITEM_GAP;
  }
  return {
    block: { type: 'list', label: voice.say('legend.title'), items },
    height: items.length === 0 ? 0 : y + ROW,
  };
}

function entriesOf(chronology: Chronology, signs: LegendSigns, voice: Voice): readonly Entry[] {
  const { say } = voice;
  const { marks, bars, gaps, links } = chronology;
  const tones = tonesInOrder.filter((tone) =>
    bars.some((bar) => bar.tone === tone && !bar.outline),
  );
  const kinds = eventKinds.filter((kind) => marks.some((mark) => mark.kind === kind));
  const notStated = say('custody.notStated');
  const isStated = !bars.some(({ label }) => label === notStated);
  const when = (is: boolean, entry: Entry): readonly Entry[] => (is ? [entry] : []);
  return [
    ...tones.map((tone) =>
      toneEntry(tone, isStated || tone !== 'no-record' ? nameTone(tone, voice) : notStated),
    ),
    ...when(
      bars.some((bar) => bar.outline),
      { words: 'Outline: a claim to custody, not custody', width: SWATCH, draw: outline },
    ),
    ...when(gaps.length > 0, { words: 'Gap in custody', width: SWATCH, draw: gap }),
    ...when(
      bars.some((bar) => bar.solidFrom > bar.from || bar.solidTo < bar.to),
      { words: say('legend.faded'), width: SWATCH, draw: faded },
    ),
    ...when(
      bars.some((bar) => bar.confirmedTo !== null && bar.confirmedTo < bar.to),
      { words: 'Hatched end: not confirmed since', width: SWATCH, draw: tail },
    ),
    ...kinds.map((kind) => shapeEntry(kind, kindIn(voice, kind))),
    ...when(
      marks.some((mark) => mark.edge !== 'exact'),
      {
        words: say('legend.doubtful'),
        width: SHAPE_SIZE,
        draw: (at) => [shape('hearing', at, true, false)],
      },
    ),
    ...when(
      marks.some((mark) => mark.struck),
      {
        words: say(links.length > 0 ? 'legend.struckWithArrow' : 'legend.struck'),
        width: SHAPE_SIZE,
        draw: (at) => [shape('hearing', at, false, true)],
      },
    ),
    ...when(
      marks.some((mark) => mark.unverified),
      { words: `${UNVERIFIED_SIGN} ${UNVERIFIED_MEANING}`, width: 0, draw: () => [] },
    ),
    ...when(signs.beyond, {
      words: say('legend.beyond'),
      width: 6,
      draw: arrow,
    }),
    ...when(signs.numbers, { words: say('legend.number'), width: 0, draw: () => [] }),
  ];
}

function toneEntry(tone: BarTone, words: string): Entry {
  return {
    words,
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

function shapeEntry(kind: EventKind, words: string): Entry {
  return {
    words,
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
