import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { calendarOf } from '../shared/calendar/calendar-of.ts';
import { totalLeftOut } from '../shared/calendar/entry.ts';
import type { CalendarTitles } from '../shared/calendar/entry-title.ts';
import { calendarTitlesSchema } from '../shared/calendar/kept-calendar.ts';
import { parseMatterFile } from '../shared/model/matter-file.ts';
import { defaultOfficeSettings } from '../shared/model/office-settings.ts';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { readCliWords } from './cli-words.ts';

/** `calendar FILE --ics OUT ...`, as typed; paths are not resolved yet. */
export type CalendarVerb = {
  readonly file: string;
  readonly ics: string;
  readonly titles: CalendarTitles;
};

/** What the verb needs of the world. */
export type CalendarWorld = {
  /** Where the user stands. */
  readonly folder: string;
  readonly readText: (path: string) => Promise<Result<string>>;
  readonly write: (path: string, content: Uint8Array) => Promise<Result<undefined>>;
};

/** What is printed of a calendar that was written. */
export type CalendarReport = {
  readonly file: string;
  readonly events: number;
  /** Open dates that are restricted, not to be disclosed, undated, not exact or of no readable rule. */
  readonly leftOut: number;
  readonly bytes: number;
};

/** How it ended: `stage` decides the exit code. */
export type CalendarOutcome =
  | { readonly stage: 'done'; readonly report: CalendarReport }
  | {
      readonly stage: 'input' | 'output';
      readonly failure: Extract<Result<never>, { ok: false }>['failure'];
    };

/**
 * Reads what stands behind `calendar`.
 *
 * @failure cli/no-file, cli/no-ics, cli/unknown-flag, cli/no-value, cli/flag-twice,
 * cli/too-many-files, cli/bad-choice
 */
export function parseCalendarVerb(words: readonly string[]): Result<CalendarVerb> {
  const verb = 'calendar';
  const read = readCliWords(words, { verb, flags: ['--ics', '--titles'] });
  if (!read.ok) return read;
  const { names, values } = read.value;
  const [file, second] = names;
  if (second !== undefined) return fail('cli/too-many-files', { verb, file: second });
  if (file === undefined || file === '') return fail('cli/no-file', { verb });
  const [ics] = values.get('--ics') ?? [];
  if (ics === undefined) return fail('cli/no-ics', { verb });
  const [value = defaultOfficeSettings.calendarTitles] = values.get('--titles') ?? [];
  const titles = calendarTitlesSchema.safeParse(value);
  if (!titles.success)
    return fail('cli/bad-choice', {
      verb,
      flag: '--titles',
      choices: calendarTitlesSchema.options.join(' or '),
      value,
    });
  return ok({ file, ics, titles: titles.data });
}

/** Runs `calendar` from the words behind it to a written file. Reads only the file that is named. */
export async function runCalendar(
  words: readonly string[],
  world: CalendarWorld,
): Promise<CalendarOutcome> {
  const verb = parseCalendarVerb(words);
  if (!verb.ok) return { stage: 'input', failure: verb.failure };
  const source = resolve(world.folder, verb.value.file);
  const path = resolve(world.folder, verb.value.ics);
  const text = await world.readText(source);
  if (!text.ok) return { stage: 'input', failure: text.failure };
  const file = parseMatterFile(text.value);
  if (!file.ok) return { stage: 'input', failure: file.failure };
  if ((await realOf(source)) === (await realOf(path)))
    return {
      stage: 'input',
      failure: { code: 'cli/same-file', details: { verb: 'calendar' } },
    };
  const parts = file.value.matters.map(({ matter }) => matter.id);
  const { titles } = verb.value;
  const calendar = calendarOf(file.value.matters, {
    scope: { matterIds: parts },
    settings: defaultOfficeSettings,
    titles,
  });
  const content = Buffer.from(calendar.text);
  const written = await world.write(path, content);
  if (!written.ok) return { stage: 'output', failure: written.failure };
  return {
    stage: 'done',
    report: {
      file: path,
      events: calendar.events,
      leftOut: totalLeftOut(calendar.leftOut),
      bytes: content.length,
    },
  };
}

async function realOf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
