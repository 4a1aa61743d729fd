import type { CivilDay } from '../../time/civil-day.ts';
import type { EntryDate } from './entry-dates.ts';
import type { EntryType } from './entry-type.ts';
import { type DocketHearingName, startsWithHearing } from './hearing-names.ts';
import type { Verb } from './hearing-verbs.ts';
import { type FoundWords, isToldOf } from './hearing-words.ts';
import { judgeAndPlace } from './judge-and-place.ts';
import { isBroken } from './sentence-breaks.ts';

const MOST = 60;

/** "Detention Hearing as to X held Judge: Nobody", "Plea and Sentence CANCELED", "Arraignment waived". */
export function hearingsWithoutDate(
  text: string,
  {
    type,
    names,
    verbs,
    ownDay,
    dates,
  }: {
    readonly type: EntryType;
    readonly names: readonly DocketHearingName[];
    readonly verbs: readonly Verb[];
    readonly ownDay: CivilDay | null;
    readonly dates: readonly EntryDate[];
  },
): readonly FoundWords[] {
  const found: FoundWords[] = [];
  const startsWithName =
    startsWithHearing(text, names) && (type === 'paper' || type === 'settings');
  for (const verb of verbs) {
    const isHeld = isToldOf(verb.what);
    if (found.length >= MOST || verb.isLoose) continue;
    if (!isHeld && verb.what !== 'vacated' && verb.what !== 'waived') continue;
    if (type === 'motion' && verb.what !== 'waived') continue;
    if (isHeld && type !== 'minutes' && !startsWithName) continue;
    const ahead = names.filter(
      (one) => one.end <= verb.start && !isBroken(text, one.end, verb.start),
    );
    const name = ahead.findLast((one) => !one.isWeak) ?? null;
    if (name === null) continue;
    if (
      isHeld &&
      name.types.length === 0 &&
      (found.length > 0 || /^\s*\d{1,2}:\d{2}/.test(text.slice(verb.end)))
    )
      continue;
    // A date between the two is the one that is spoken of.
    const between = dates.find((one) => one.span.start >= name.end && one.span.end <= verb.start);
    if (isHeld && between !== undefined) continue;
    found.push({
      what: verb.what,
      title: name.title,
      types: name.types,
      day: isHeld ? ownDay : (between?.day ?? null),
      written: between?.written ?? '',
      time: null,
      zoneWord: undefined,
      unreadTime: '',
      oldDay: null,
      ...judgeAndPlace(isHeld ? text.slice(verb.end, verb.end + 120) : ''),
      clause: text.slice(Math.max(0, name.start - 30), verb.end + 60),
      at: name.start,
      end: verb.end,
      name,
    });
  }
  if (/^[^.]{0,30}\bwaive[rs]?\b/i.test(text))
    for (const name of names.slice(0, 3))
      if (name.start < 90 && !found.some((one) => one.name === name))
        found.push({
          what: 'waived',
          title: name.title,
          types: name.types,
          day: null,
          written: '',
          time: null,
          zoneWord: undefined,
          unreadTime: '',
          oldDay: null,
          judge: '',
          place: '',
          clause: text.slice(0, 200),
          at: name.start,
          end: name.end,
          name,
        });
  return found;
}
