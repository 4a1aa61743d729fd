import { dayOfAxisMs } from '../../time/axis-ms.ts';
import { splitDay } from '../../time/civil-day.ts';
import type { Voice } from '../voice.ts';
import type { ChartInput } from './chart-input.ts';
import type { ChartPage } from './fit-bands.ts';
import { countBars, countMarks } from './lane-part.ts';
import { DAY_MS, type Span } from './span.ts';

/** A stretch by its first and last day: "Feb 1, 2025 – Jun 30, 2025". */
export function titleOf(span: Span, voice: Voice): string {
  return voice.say('date.fromTo', endsOf(span, voice));
}

/** The same; of many calendar years each by the year alone. */
export function headingOf(span: Span, { fit, voice }: ChartInput): string {
  if (fit !== 'years') return titleOf(span, voice);
  return String(splitDay(dayOfAxisMs(span.from)).year);
}

/** What stands over the pages of a stretch behind its first one. */
export function continuedTitle(title: string, { say }: Voice): string {
  return say('chart.continued', { title });
}

/** A page of a chart in words, for whoever cannot see it. */
export function altOf({ band, parts }: ChartPage, input: ChartInput): string {
  const { chronology, isAlone, voice } = input;
  const { say, dayWithYear } = voice;
  const drawn = say('chart.alt', {
    ...endsOf(band.span, voice),
    day: dayWithYear(chronology.asOf),
    marks: parts.reduce((sum, part) => sum + countMarks(part), 0),
    bars: parts.reduce((sum, part) => sum + countBars(part), 0),
    lanes: parts.map(({ layout }) => layout.lane.title).join(', '),
  });
  return isAlone ? drawn : `${drawn} ${say('chart.altTable')}`;
}

function endsOf(
  { from, to }: Span,
  { dayWithYear }: Voice,
): { readonly from: string; readonly to: string } {
  return { from: dayWithYear(dayOfAxisMs(from)), to: dayWithYear(dayOfAxisMs(to - DAY_MS)) };
}
