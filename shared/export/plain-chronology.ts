import type { Bar } from '../chronology/axis-items.ts';
import type { Chronology } from '../chronology/chronology.ts';
import type { ChronologyRow } from '../chronology/chronology-row.ts';
import type { Lane } from '../chronology/lanes.ts';
import { pastSettingsOf } from '../chronology/past-settings.ts';
import { daysFromTo } from '../custody/day-count.ts';
import type { CustodySummary } from '../custody/summary.ts';
import type { Stint } from '../model/custody.ts';
import type { CaseEvent } from '../model/event.ts';
import { currentSetting, isAttended } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import { sayDays } from '../phrases/say-count.ts';
import type { Say } from '../phrases/speaker.ts';
import { sayAuthority, sayFacility, sayHolders, sayNotCounted } from './plain-custody.ts';
import type { Voice } from './voice.ts';
import { kindIn } from './words-in.ts';

/** What the words of a chronology are made of anew. */
type PlainSource = {
  readonly view: MatterView;
  readonly custody: CustodySummary;
  readonly voice: Voice;
};

/**
 * A chronology in fixed words, every one of them out of the table of phrases: names of lanes, kinds and
 * holders, how things stand, numbers of days. Titles of events are fixed words before they come here.
 *
 * @param chronology of a view in fixed words: hearings, appointments, releases, conditions and stints
 */
export function plainChronology(chronology: Chronology, source: PlainSource): Chronology {
  const { view, custody, voice } = source;
  const lanes = chronology.lanes.map((lane) => ({ ...lane, title: laneTitle(lane, voice.say) }));
  const titles = new Map(lanes.map(({ id, title }) => [id, title]));
  const events = new Map(view.events.map((event) => [event.id, event]));
  const stints = new Map(view.stints.map((stint) => [stint.id, stint]));
  const wordsOf = (row: ChronologyRow): Partial<ChronologyRow> => {
    const event = events.get(row.key);
    if (event !== undefined) return eventWords(event, voice);
    const stint = stints.get(row.key);
    return stint === undefined ? {} : stintWords(stint, custody, voice);
  };
  return {
    ...chronology,
    lanes,
    bars: chronology.bars.map((bar) => plainBar(bar, source)),
    rows: chronology.rows.map((row) => ({
      ...row,
      ...wordsOf(row),
      laneTitle: titles.get(row.lane) ?? row.laneTitle,
    })),
  };
}

function laneTitle({ kind, title }: Lane, say: Say): string {
  return kind === 'proceeding' || kind === 'bars' ? title : say(`lane.${kind}`);
}

function plainBar(bar: Bar, { custody, voice: { say } }: PlainSource): Bar {
  if (bar.band === 'holder') {
    const piece = custody.holders.find(({ from }) => bar.id === `holder:${from}`);
    if (piece === undefined) return bar;
    const daysText = piece.state === 'held' ? sayDays(say, piece.days) : '';
    return { ...bar, label: sayHolders(say, piece), daysText };
  }
  const span = custody.spans.find(({ stint }) => stint.id === bar.id);
  if (span === undefined) return bar;
  const { authority, facility } = span.stint;
  return {
    ...bar,
    label: `${sayAuthority(say, authority)}, ${sayFacility(say, facility)}`,
    daysText: sayDays(say, daysFromTo(span.start, span.end)),
  };
}

function eventWords(event: CaseEvent, voice: Voice): Partial<ChronologyRow> {
  const { say } = voice;
  return {
    kindName: kindIn(voice, event.kind),
    detail: plainDetail(event, say),
    status: plainStatus(event, say),
    pastSettings: pastSettingsOf(event, (status) => say(`status.${status}`)),
  };
}

function stintWords(
  { id, authority, facility }: Stint,
  { spans, notCounted }: CustodySummary,
  { say }: Voice,
): Partial<ChronologyRow> {
  const span = spans.find(({ stint }) => stint.id === id);
  const out = notCounted.find(({ stint }) => stint.id === id);
  return {
    kindName: say('custody.of', { name: sayAuthority(say, authority) }),
    title: sayFacility(say, facility),
    detail:
      span !== undefined
        ? sayDays(say, daysFromTo(span.start, span.end))
        : out === undefined
          ? ''
          : sayNotCounted(say, out.why),
  };
}

function plainStatus(event: CaseEvent, say: Say): string {
  if (event.kind === 'condition') return say(`status.${event.details.status}`);
  if (!isAttended(event)) return '';
  const { form, status } = currentSetting(event);
  if (form === 'to-be-determined') return say('status.toBeDetermined');
  const said = say(`status.${status}`);
  return form === 'control' ? say('status.control', { status: said }) : said;
}

function plainDetail(event: CaseEvent, say: Say): string {
  if (!isAttended(event)) return '';
  const { mode } = event.details;
  return mode === 'unknown' ? '' : say(`mode.${mode}`);
}
