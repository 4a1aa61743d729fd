import type { Bar, Mark } from '../../chronology/axis-items.ts';
import { tones } from '../../chronology/palette.ts';
import type { DrawItem, Figure } from '../print-document.ts';
import type { Box } from '../paper.ts';
import { fonts, type Line } from '../text.ts';
import { cleanText, wrapText } from '../wrap-text.ts';
import { type BandRules, NAME_WIDTH } from './band.ts';
import { baseline, textItem } from './draw-text.ts';
import { num } from './path-number.ts';
import { itemsIn, type LaneItems } from './lane-items.ts';
import { packBars } from './pack-bars.ts';
import { type Scale, scaleOf, ticksOf } from './scale.ts';
import type { Span } from './span.ts';

const HEAD = 13.5;
const FOOT = 19;
const TALLEST = 18;
const LOWEST = 11.5;
const NAME_PITCH = 11;
const MARK_SIZE = 4.4;
const MARK_ROWS = 3;

/** The pages on which a stretch of time stands in full: first and last. */
export type PageOfSpan = { readonly span: Span; readonly from: number; readonly to: number };

/** Height of the map of all pages that fits into `room`; null where its lanes could not be read. */
export function overviewHeight(rules: BandRules, room: number): number | null {
  const lanes = laneHeights(rules, room - HEAD - FOOT);
  return lanes === null ? null : HEAD + sum(lanes) + FOOT;
}

/** A lane is as tall as its whole name at least; where room is short, no taller. */
function laneHeights(rules: BandRules, room: number): readonly number[] | null {
  const names = rules.lanes.map((lane) => nameLines(lane.title, rules).length * NAME_PITCH);
  const heights = (least: number) => names.map((name) => Math.max(least, name + 1));
  const lowest = sum(heights(LOWEST));
  if (lowest > room) return null;
  const spare = (room - lowest) / Math.max(1, names.length);
  return heights(Math.min(TALLEST, LOWEST + spare));
}

function nameLines(title: string, { labels }: BandRules): readonly Line[] {
  return wrapText(cleanText(title), fonts.bodyStrong, NAME_WIDTH - 8, labels.measure);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/**
 * The small map on the first page of a chart that needs several: all lanes and all time without
 * words, and under it the pages on which each stretch stands in full.
 */
export function drawOverview(
  span: Span,
  pages: readonly PageOfSpan[],
  rules: BandRules,
  box: Box,
): Figure {
  const { chronology, lanes, width, labels } = rules;
  const scale = scaleOf(span, width - NAME_WIDTH);
  const foot = box.h - FOOT;
  const heights = laneHeights(rules, foot - HEAD + 0.01) ?? [];
  const strips = heights.map((h, index) => ({ y: HEAD + sum(heights.slice(0, index)), h }));
  return {
    type: 'figure',
    box,
    alt: labels.voice.say('chart.altOverview'),
    overview: true,
    items: [
      ...strips.flatMap((strip, index): readonly DrawItem[] =>
        index % 2 === 0
          ? [
              {
                draw: 'rect',
                box: { x: 0, y: strip.y, w: width, h: strip.h },
                fill: 'lane',
                stroke: null,
              },
            ]
          : [],
      ),
      ...drawTicks(scale, foot, labels),
      rule(HEAD, width),
      rule(foot, width),
      {
        draw: 'line',
        from: { x: NAME_WIDTH, y: HEAD },
        to: { x: NAME_WIDTH, y: foot },
        stroke: { ink: 'muted', width: 0.5 },
      },
      ...itemsIn(chronology, lanes, span).flatMap((items, index) =>
        drawSmallLane(items, scale, strips[index] ?? { y: HEAD, h: LOWEST }, rules),
      ),
      ...drawPages(pages, scale, foot, labels),
    ],
  };
}

function drawTicks(scale: Scale, foot: number, { measure, voice }: BandRules['labels']) {
  const items: DrawItem[] = [];
  let free = 0;
  for (const tick of ticksOf(scale, voice)) {
    const x = NAME_WIDTH + scale.x(tick.ms);
    const font = tick.strong ? fonts.bodyStrong : fonts.body;
    const width = measure(tick.label, font);
    items.push({
      draw: 'line',
      from: { x, y: 2 },
      to: { x, y: foot },
      stroke: { ink: 'faint', width: 0.5 },
    });
    if (x < free || x + 2.5 + width > NAME_WIDTH + scale.width) continue;
    free = x + width + 6;
    const place = { x: x + 2.5, y: baseline(HEAD / 2, font) };
    items.push(textItem({ role: 'tick', text: tick.label, font, width, at: place }));
  }
  return items;
}

function drawSmallLane(
  items: LaneItems,
  scale: Scale,
  { y: top, h: height }: Pick<Box, 'y' | 'h'>,
  rules: BandRules,
): readonly DrawItem[] {
  const font = fonts.bodyStrong;
  const names = nameLines(items.lane.title, rules);
  const tracks = packBars(items.bars.filter((bar) => !bar.outline));
  const most = tracks.reduce((count, { track }) => Math.max(count, track + 1), 1);
  const tall = items.marks.length > 0 ? height * 0.32 : height - 5;
  const pitch = Math.min(6, tall / most);
  const under = items.bars.length > 0 ? tall : 0;
  return [
    ...names.map((name, index) =>
      textItem({
        role: 'lane',
        text: name.text,
        font,
        width: name.width,
        at: {
          x: 4,
          y: baseline(top + height / 2 + (index - (names.length - 1) / 2) * NAME_PITCH, font),
        },
      }),
    ),
    ...tracks.flatMap(({ bar, track, from, to }): readonly DrawItem[] => {
      const left = NAME_WIDTH + scale.x(from);
      const box = {
        x: left,
        y: top + 2 + track * pitch,
        w: Math.max(1, NAME_WIDTH + scale.x(to) - left),
        h: Math.max(0.8, pitch - 0.8),
      };
      const frame: DrawItem = {
        draw: 'rect',
        box,
        fill: 'none',
        stroke: { ink: 'text', width: 0.35 },
      };
      if (tones[bar.tone].pattern === 'outline') return [frame];
      const known = confirmedWidth(bar, scale, box);
      const fill = (x: number, w: number, how: 'solid' | 'tail'): readonly DrawItem[] =>
        w < 0.05
          ? []
          : [{ draw: 'bar', box: { ...box, x, w }, tone: bar.tone, fill: how, ref: '' }];
      return [
        ...fill(box.x, known, 'solid'),
        ...fill(box.x + known, box.w - known, 'tail'),
        ...(box.h > 2 ? [frame] : []),
      ];
    }),
    ...drawSwarm(items.marks, scale, { y: top + under, h: height - under }),
  ];
}

/** How much of a small bar somebody confirmed. */
function confirmedWidth({ confirmedTo }: Bar, scale: Scale, { x, w }: Box): number {
  if (confirmedTo === null) return w;
  return Math.max(0, Math.min(w, NAME_WIDTH + scale.x(confirmedTo) - x));
}

/** Marks side by side in up to three rows; where these are full they cover each other. */
function drawSwarm(
  marks: readonly Mark[],
  scale: Scale,
  { y: top, h: height }: Pick<Box, 'y' | 'h'>,
): readonly DrawItem[] {
  const rows = Math.max(1, Math.min(MARK_ROWS, Math.floor((height - 2) / MARK_SIZE)));
  const ends = Array.from({ length: rows }, () => -Infinity);
  const pitch = height / (rows + 0.4);
  return marks.map((mark) => {
    const x = scale.x(mark.at);
    const free = ends.findIndex((end) => end <= x);
    const row = free === -1 ? ends.indexOf(Math.min(...ends)) : free;
    ends[row] = x + MARK_SIZE + 0.4;
    return {
      draw: 'shape',
      kind: mark.kind,
      at: { x: NAME_WIDTH + x, y: top + (row + 0.7) * pitch },
      size: MARK_SIZE,
      doubtful: mark.edge !== 'exact',
      struck: mark.struck,
      ref: '',
    };
  });
}

/** Brackets under the map, each with the pages of its stretch; narrow neighbours stand under one. */
function drawPages(
  pages: readonly PageOfSpan[],
  scale: Scale,
  foot: number,
  { measure, voice }: BandRules['labels'],
): readonly DrawItem[] {
  const font = fonts.bodyStrong;
  const end = NAME_WIDTH + scale.width;
  const bracketOf = (all: readonly PageOfSpan[]): Bracket => {
    const page = { from: all[0]?.from ?? 0, to: all.at(-1)?.to ?? 0 };
    const text =
      page.from === page.to
        ? voice.say('chart.page', { number: page.from })
        : voice.say('chart.pages', page);
    const left = NAME_WIDTH + scale.x(all[0]?.span.from ?? 0);
    const right = NAME_WIDTH + scale.x(all.at(-1)?.span.to ?? 0);
    const width = measure(text, font);
    const middle = (left + right) / 2 - width / 2;
    const x = Math.max(NAME_WIDTH, Math.min(end - width, middle));
    return { pages: all, text, left, right, x, width };
  };
  const brackets: Bracket[] = [];
  for (const page of pages) {
    let one = bracketOf([page]);
    for (;;) {
      const before = brackets.at(-1);
      if (before === undefined || before.x + before.width + LABEL_GAP <= one.x) break;
      brackets.pop();
      one = bracketOf([...before.pages, ...one.pages]);
    }
    brackets.push(one);
  }
  const y = foot + 3;
  return brackets.flatMap(({ text, left, right, x, width }): readonly DrawItem[] => [
    {
      draw: 'path',
      d: `M${num(left + 1)} ${num(y)}v2H${num(right - 1)}v-2`,
      stroke: { ink: 'muted', width: 0.7 },
      fill: null,
    },
    textItem({ role: 'note', text, font, width, at: { x, y: baseline(foot + 13.5, font) } }),
  ]);
}

/** Stretches beside each other, and where their pages are said. */
type Bracket = {
  readonly pages: readonly PageOfSpan[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Left end of the text. */
  readonly x: number;
  readonly width: number;
};
const LABEL_GAP = 5;

function rule(y: number, width: number): DrawItem {
  return {
    draw: 'line',
    from: { x: 0, y },
    to: { x: width, y },
    stroke: { ink: 'muted', width: 0.75 },
  };
}
