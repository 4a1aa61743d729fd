import type { ImportDoubt, ImportProposal } from '../file-reading.ts';
import { proposeEvent } from '../propose.ts';
import { caseDateAt, caseDateOf } from './case-date-of.ts';
import { type DocketContext, docketSource } from './docket-source.ts';
import { type ChainSetting, currentOf, type HearingChain } from './hearing-chain.ts';
import type { EntryReading } from './read-entry.ts';
import { whereOfEntry } from './report-problems.ts';
import { docketDoubts } from './say-docket.ts';

const MOST_SOURCES = 100;
const HEARD =
  /\b(?:(?:defendant|deft|dft|petitioner)[^.;]{0,80}\b(?:remanded|detained|released|plead\w*|pled|guilty|sentenced|waives?|consents|stipulates)\b[^.;]{0,120}|(?:guilty |not guilty )?pleas? (?:of guilty |of not guilty )?(?:is |was )?entered\b[^.;]{0,80}|bond set\b[^.;]{0,120}|time served\b[^.;]{0,40}|sentence imposed\b[^.;]{0,80}|custody of (?:the )?(?:BOP|bureau)\b[^.;]{0,120}|(?:ordered )?application (?:granted|denied)\b[^.;]{0,40}|motions? (?:is |are )?(?:granted|denied|taken under)[^.;]{0,60})/gi;

/** A hearing with its settings, from all entries that speak of it; the current setting decides its doubts. */
export function proposeHearing(
  chain: HearingChain,
  at: number,
  subject: string | null,
  context: DocketContext,
): ImportProposal {
  const id = `hearing-${at + 1}`;
  const doubts = new Map<string, ImportDoubt>();
  const doubt = (one: ImportDoubt) => {
    if (!doubts.has(one.code)) doubts.set(one.code, one);
  };
  const current = currentOf(chain);
  // What became of it is told: nobody needs to wonder whether it stood.
  if (current?.status === 'set') chain.doubts.forEach(doubt);
  const settings = chain.settings.map((setting, index) => {
    const { date, doubts: ofTime } = caseDateAt(setting, context.zone);
    const isCurrent = setting === current;
    if (isCurrent) {
      ofTime.forEach(doubt);
      if (setting.unreadTime !== '') doubt(docketDoubts.unreadTime(setting.unreadTime));
      if (setting.day === null && setting.written !== '')
        doubt(docketDoubts.badDate(setting.written));
    }
    return {
      id: `${id}-${index + 1}`,
      form: setting.day === null ? ('to-be-determined' as const) : ('exact' as const),
      date,
      status: setting.status,
      replacedBy: setting.replacedBy === null ? null : `${id}-${setting.replacedBy + 1}`,
      madeOn:
        setting.madeBy === null
          ? null
          : caseDateOf(setting.madeBy.ownDay, setting.madeBy.entry.dateAsStated),
      notice:
        setting.madeBy === null ? null : docketSource(setting.madeBy, context, setting.written),
      reason: reasonOf(chain, index, setting),
      judge: setting.judge.slice(0, 500),
      place: setting.place.slice(0, 500),
    };
  });
  const [first] = chain.entries;
  const told = chain.entries.at(-1);
  const event = proposeEvent({
    id: subject === null ? id : `${id}-${subject}`,
    kind: 'hearing',
    title: chain.title,
    sources: chain.entries.slice(0, MOST_SOURCES).map((one) => docketSource(one, context)),
    details: {
      settings,
      hearingType: chain.types.join(' and '),
      judge: current?.judge ?? '',
      place: current?.place ?? '',
      mode: modeOf(told),
      outcome: current?.status === 'held' ? outcomeOf(chain) : '',
    },
  });
  const all = [...doubts.values()];
  return {
    key: event.id,
    entries: chain.entries.map((one) => one.entry.order).sort((one, other) => one - other),
    where: first === undefined ? '' : whereOfEntry(first.entry),
    subject,
    record: { table: 'events', row: event },
    doubts: all,
    ticked: all.length === 0,
  };
}

function reasonOf(chain: HearingChain, index: number, setting: ChainSetting): string {
  if (setting.replacedBy === null) return '';
  const next = chain.settings[index + 1]?.madeBy;
  return next === undefined || next === null ? '' : next.title;
}

const isMinutes = ({ type }: EntryReading) => type === 'minutes' || type === 'paper';

function modeOf(told: EntryReading | undefined): 'video' | 'telephone' | 'unknown' {
  const text = told?.text ?? '';
  if (/\bby (?:video|vtc|zoom)|\bvideo ?conferenc|\bvia (?:zoom|video)/i.test(text)) return 'video';
  return /\bby tele(?:phone|conference)|\btelephon(?:e|ic) (?:conference|hearing|status)/i.test(
    text,
  )
    ? 'telephone'
    : 'unknown';
}

/** What minutes say came of it, in their own words. */
function outcomeOf(chain: HearingChain): string {
  const day = currentOf(chain)?.day;
  const said = chain.entries
    .filter(
      (one) =>
        one.hearings.some((words) => words.what === 'held' && words.day === day) && isMinutes(one),
    )
    .flatMap(({ text }) =>
      [...text.slice(0, 8_000).matchAll(HEARD)].map((match) => match[0].trim()),
    );
  return [...new Set(said)].slice(0, 8).join('. ').slice(0, 2_000);
}
