import { dayOfAxisMs } from '../../time/axis-ms.ts';
import { splitDay } from '../../time/civil-day.ts';
import { officeVoice, type Voice } from '../voice.ts';
import { DAY_MS, monthIndex, monthStart, type Span } from './span.ts';

/** Marks at the very ends keep this far from the frame. */
const INSET = 6;

/** Time to points, from the left edge of the plot. */
export type Scale = {
  readonly span: Span;
  readonly width: number;
  readonly x: (ms: number) => number;
};

/** A scale of a stretch over a width; moments outside the stretch fall on the frame. */
export function scaleOf(span: Span, width: number): Scale {
  const perMs = (width - 2 * INSET) / (span.to - span.from);
  return {
    span,
    width,
    x: (ms) => (ms < span.from ? 0 : ms > span.to ? width : INSET + (ms - span.from) * perMs),
  };
}

/** A line of the grid and the words at its head. */
export type Tick = { readonly ms: number; readonly label: string; readonly strong: boolean };

/** Points that a tick's words may need. */
const ROOM = 44;

/**
 * Ticks at the beginnings of days, sevenths of a month, months or years, as close as their words allow. The words
 * say the larger unit where it is new: "Feb 2025", "Mar", ..., "Jan 2026".
 */
export function ticksOf({ span, width }: Scale, voice: Voice = officeVoice): readonly Tick[] {
  const perDay = pointsPerDay({ span, width });
  if (perDay * 7 >= ROOM)
    return dayTicks(span, voice, perDay >= ROOM ? 1 : perDay * 2 >= ROOM ? 2 : 7);
  return monthTicks(span, voice, monthStep({ span, width }));
}

/** Whether every year has a line of the grid, so that a day and a month beside it name one day. */
export function hasEveryYear(scale: Pick<Scale, 'span' | 'width'>): boolean {
  return monthStep(scale) <= 12;
}

function pointsPerDay({ span, width }: Pick<Scale, 'span' | 'width'>): number {
  return ((width - 2 * INSET) / (span.to - span.from)) * DAY_MS;
}

/** Months from one tick to the next, where ticks stand at months. */
function monthStep(scale: Pick<Scale, 'span' | 'width'>): number {
  const months = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200];
  return months.find((count) => pointsPerDay(scale) * 30.4 * count >= ROOM) ?? 2_400;
}

function monthTicks(span: Span, voice: Voice, step: number): readonly Tick[] {
  const ticks: Tick[] = [];
  const first = Math.ceil(monthIndex(span.from) / step) * step;
  for (let index = first; monthStart(index) < span.to; index += step) {
    const ms = monthStart(index);
    if (ms < span.from) continue;
    const year = Math.floor(index / 12);
    const newYear = ticks.length === 0 || Math.floor((index - step) / 12) !== year;
    const month = voice.shortMonth((index % 12) + 1);
    const label = step >= 12 ? String(year) : newYear ? `${month} ${String(year)}` : month;
    ticks.push({ ms, label, strong: newYear });
  }
  return ticks;
}

function dayTicks(span: Span, { labelDay }: Voice, step: number): readonly Tick[] {
  const ticks: Tick[] = [];
  let month = -1;
  for (let ms = span.from; ms < span.to; ms += DAY_MS) {
    const day = dayOfAxisMs(ms);
    const parts = splitDay(day);
    // Steps begin anew with each month, so the last one of a month may be longer.
    if ((parts.day - 1) % step !== 0 || (parts.day > 28 && step > 1)) continue;
    const newMonth = parts.month !== month;
    const label = !newMonth
      ? String(parts.day)
      : month === -1 || parts.month === 1
        ? labelDay(day, true)
        : labelDay(day, false);
    ticks.push({ ms, label, strong: newMonth });
    month = parts.month;
  }
  return ticks;
}
