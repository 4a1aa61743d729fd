import { ok } from '../../result/result.ts';
import type { FileReading, ImportProblem, ImportProposal } from '../file-reading.ts';
import type { ImportReader } from '../import-reader.ts';
import { contentLines } from './content-lines.ts';
import { type Components, findComponents } from './find-components.ts';
import { hasLeftOwn, readOwnId } from './own-calendar.ts';
import { proposeEntry } from './propose-entry.ts';
import { type OwnDated, proposeOwn } from './propose-own.ts';
import { type FileEvent, readEvent } from './read-event.ts';
import { readSeries } from './read-series.ts';
import { readWhen } from './read-when.ts';
import { settleEvents } from './settle-events.ts';
import { zoneFinder } from './zone-of-tzid.ts';

/** As many letters are looked at to tell the format. */
const HEAD = 20_000;
/** Days that the rules of one file are followed for, in all. */
const MOST_FOLLOWED = 300_000;
const MOST_PROPOSALS = 200_000;
/** The head of a message, which may carry a calendar as a part. */
const MESSAGE =
  /^(?:from|received|mime-version|return-path|delivered-to|message-id|content-type):\s/im;

const othersInWords: Readonly<Record<string, readonly [string, string]>> = {
  VTODO: ['to-do', 'to-dos'],
  VJOURNAL: ['journal entry', 'journal entries'],
  VFREEBUSY: ['list of free and busy times', 'lists of free and busy times'],
};

/**
 * Reads iCalendar files. Each event becomes proposals for the dates it falls on; what is cancelled is
 * kept as vacated. Nothing of a file is run, and a part that is broken takes nothing else with it.
 *
 * @source RFC 5545 and RFC 5546, read 2026-11-26
 */
export const calendarReader: ImportReader = {
  format: 'ics',
  recognises: (file) => {
    if (file.type !== 'text') return false;
    const head = file.text.slice(0, HEAD);
    const at = head.search(
      /^[\uFEFF \t]*BEGIN[ \t]*:[ \t]*(?:VCALENDAR|VEVENT|VTODO|VTIMEZONE|VFREEBUSY|VJOURNAL)\b/im,
    );
    return at !== -1 && !MESSAGE.test(head.slice(0, at));
  },
  read: (file, { fileName, today, answers }) => {
    const { lines, controls } = contentLines(file.type === 'text' ? file.text : '');
    const components = findComponents(lines);
    const reader = { findZone: zoneFinder(components.zones), answer: answers.zone };
    const all = components.events.map(readEvent);
    const events = all.filter((event) => !hasLeftOwn(event));
    const { series, repeats } = settleEvents(events);
    const problems: ImportProblem[] = [
      ...problemsOfFile(components, controls),
      ...leftOwn(all),
      ...askedForOnly(events, repeats),
    ];
    const proposals: ImportProposal[] = [];
    const own: OwnDated[] = [];
    const budget = { left: MOST_FOLLOWED };
    let times = 0;
    for (const one of series) {
      const { master } = one;
      if (master !== null && one.overrides.length === 0 && readOwnId(master.event.uid) !== null) {
        const when = readWhen(master.event, { ...reader, answer: null });
        if (typeof when === 'object') {
          own.push({ settled: master, when });
          continue;
        }
      }
      const reading = readSeries(one, { reader, today, budget });
      problems.push(...reading.problems);
      times += reading.asking;
      for (const entry of reading.entries) {
        if (proposals.length < MOST_PROPOSALS)
          proposals.push(proposeEntry(entry, { fileName, today }));
        else
          for (const number of entry.entries)
            problems.push({
              where: `event ${String(number)}`,
              entry: number,
              code: 'ics/too-many',
              text: `Left out: the file has more than ${String(MOST_PROPOSALS)} dates.`,
            });
      }
    }
    proposals.push(...proposeOwn(own, fileName));
    return ok({
      format: 'ics',
      header: null,
      entries: components.events.length,
      subjects: [],
      proposals: withOwnKeys(proposals),
      problems,
      repeats,
      questions: times === 0 ? [] : [{ type: 'zone', times }],
      sheet: null,
    } satisfies FileReading);
  },
};

function problemsOfFile(
  { events, others, hasCalendar, cut }: Components,
  controls: number,
): readonly ImportProblem[] {
  const said: ImportProblem[] = [];
  const say = (code: string, text: string) => said.push({ where: '', entry: null, code, text });
  for (const [name, count] of others) {
    const words = othersInWords[name];
    if (words !== undefined)
      say(
        'ics/other-components',
        `${String(count)} ${words[count === 1 ? 0 : 1]} ${count === 1 ? 'was' : 'were'} left out: only events of a calendar are taken in.`,
      );
  }
  const strange = [...others].filter(([name]) => othersInWords[name] === undefined);
  if (strange.length > 0)
    say(
      'ics/strange-components',
      `Parts of a kind that calendars do not have were left out: ${strange
        .slice(0, 5)
        .map(([name, count]) => `${name} (${String(count)})`)
        .join(', ')}${strange.length > 5 ? ' and others' : ''}.`,
    );
  if (events.length === 0)
    say('ics/no-events', hasCalendar ? 'The calendar has no events.' : 'The file has no events.');
  if (cut > 0)
    say(
      'ics/cut',
      `The file has ${String(events.length + cut)} events; the last ${String(cut)} were left out.`,
    );
  if (controls > 0)
    say(
      'ics/control-characters',
      `${String(controls)} control ${controls === 1 ? 'character was' : 'characters were'} taken out of the file.`,
    );
  return said;
}

function leftOwn(events: readonly FileEvent[]): readonly ImportProblem[] {
  return events.filter(hasLeftOwn).map(({ number }) => ({
    where: `event ${String(number)}`,
    entry: number,
    code: 'ics/left-own',
    text: 'It left this calendar of Paradocket: what it was stands in the record that it was written from.',
  }));
}

/** A time that somebody asked for in answer to an invitation is none, but it must be seen. */
function askedForOnly(
  events: readonly FileEvent[],
  repeats: readonly number[],
): readonly ImportProblem[] {
  const isRepeat = new Set(repeats);
  return events
    .filter(({ number, method }) => method === 'COUNTER' && isRepeat.has(number))
    .map(({ number, start }) => ({
      where: `event ${String(number)}`,
      entry: number,
      code: 'ics/asked-for',
      text: `It answers an invitation and asks for another time (${start?.text.slice(0, 80) ?? 'none is given'}); the invitation was taken as it stands.`,
    }));
}

/** Two dates of one series never bear one key, however the file has them. */
function withOwnKeys(proposals: readonly ImportProposal[]): readonly ImportProposal[] {
  const seen = new Map<string, number>();
  return proposals.map((proposal) => {
    const count = (seen.get(proposal.key) ?? 0) + 1;
    seen.set(proposal.key, count);
    return count === 1 ? proposal : { ...proposal, key: `${proposal.key}-${String(count)}` };
  });
}
