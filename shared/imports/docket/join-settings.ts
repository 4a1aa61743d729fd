import type { CivilDay } from '../../time/civil-day.ts';
import {
  addEntry,
  chainOf,
  currentOf,
  fillSetting,
  type HearingChain,
  learnKind,
  replaceSetting,
  settingOf,
} from './hearing-chain.ts';
import type { EntryReading, Said } from './read-entry.ts';
import type { HearingWords } from './hearing-words.ts';
import { isLoosely, isSameKind, isSamePerson, onlyOneMeant } from './same-hearing.ts';
import { docketDoubts } from './say-docket.ts';

const MOST_SETTINGS = 200;
/** No docket has more hearings open at once; a file that does was made to be searched for ever. */
const MOST_OPEN = 300;

type Words = Said<HearingWords>;

/**
 * Joins what the entries say into hearings: set, then reset, then held. Only hearings of the persons
 * whose docket it is; what is said of others makes none.
 *
 * @param readings oldest first
 */
export function joinSettings(
  readings: readonly EntryReading[],
  { terminatedOn }: { readonly terminatedOn: CivilDay | null },
): readonly HearingChain[] {
  const board = new Board();
  for (const reading of readings) {
    for (const words of reading.hearings)
      if (words.whose.type !== 'others') board.take(words, reading);
    if (reading.endsAllHearings && reading.whose.type !== 'others') board.doubtAllAhead(reading);
  }
  const days = readings.flatMap((one) => one.ownDay ?? []);
  board.doubtWhatNobodyTells(days.at(-1) ?? null, terminatedOn);
  return board.chains;
}

/** The hearings of a docket while its entries are read one after the other. */
class Board {
  readonly chains: HearingChain[] = [];
  private readonly open = new Set<HearingChain>();
  /** By day of the current setting, so that a long docket is not searched through for every entry. */
  private readonly byDay = new Map<CivilDay, HearingChain[]>();

  take(words: Words, reading: EntryReading): void {
    switch (words.what) {
      case 'set':
        this.set(words, reading);
        break;
      case 'reset':
      case 'continued':
      case 'advanced':
        this.move(words, words.what, reading);
        break;
      case 'held':
      case 'not-held':
        this.tell(words, words.what, reading);
        break;
      case 'vacated':
        this.vacate(words, reading);
        break;
      case 'waived':
        this.waive(words, reading);
        break;
    }
  }

  private waive(words: Words, reading: EntryReading): void {
    const chain = this.findAhead(words, reading);
    if (chain === undefined) return;
    chain.doubts.push(docketDoubts.waived(reading));
    addEntry(chain, reading);
  }

  private add(chain: HearingChain): void {
    this.chains.push(chain);
    this.place(chain);
  }

  private place(chain: HearingChain): void {
    const current = currentOf(chain);
    this.open.delete(chain);
    if (current?.status === 'set') this.open.add(chain);
    const [oldest] = this.open;
    if (this.open.size > MOST_OPEN && oldest !== undefined) this.open.delete(oldest);
    if (current === undefined || current.day === null) return;
    const there = this.byDay.get(current.day);
    if (there === undefined) this.byDay.set(current.day, [chain]);
    else if (there.length < MOST_OPEN && !there.includes(chain)) there.push(chain);
  }

  private onDay(words: Words, day: CivilDay | null): readonly HearingChain[] {
    if (day === null) return [];
    return (this.byDay.get(day) ?? []).filter(
      (chain) => currentOf(chain)?.day === day && isSamePerson(chain, words),
    );
  }

  private set(words: Words, reading: EntryReading): void {
    const here = this.onDay(words, words.day);
    const same =
      here.find((chain) => isSameKind(chain, words) && currentOf(chain)?.status !== 'vacated') ??
      here.find((chain) => isLoosely(chain, words) && currentOf(chain)?.time === words.time) ??
      onlyOneMeant(here, words);
    const current = same === undefined ? undefined : currentOf(same);
    if (same !== undefined && current !== undefined) {
      const isOtherTime =
        current.status === 'set' &&
        current.time !== null &&
        words.time !== null &&
        current.time !== words.time;
      if (isOtherTime && same.settings.length < MOST_SETTINGS)
        replaceSetting(same, 'reset', settingOf(words, 'set', reading));
      else fillSetting(current, words);
      learnKind(same, words);
      addEntry(same, reading);
      this.place(same);
      return;
    }
    const ahead = this.findAhead(words, reading);
    // What was put off without a day has one now.
    if (ahead !== undefined && (saysReset(reading) || currentOf(ahead)?.day === null)) {
      this.replace(ahead, words, 'reset', reading);
      return;
    }
    ahead?.doubts.push(docketDoubts.maybeReplaced(reading));
    this.add(chainOf(words, reading, settingOf(words, 'set', reading)));
  }

  private move(words: Words, how: 'reset' | 'continued' | 'advanced', reading: EntryReading): void {
    const there = this.onDay(words, words.day).find((chain) => isLoosely(chain, words));
    const current = there === undefined ? undefined : currentOf(there);
    // A notice of what the order before it said: the same day and hour once more.
    if (
      there !== undefined &&
      current?.status === 'set' &&
      (current.time === words.time || current.time === null || words.time === null)
    ) {
      fillSetting(current, words);
      learnKind(there, words);
      addEntry(there, reading);
      return;
    }
    const fromOld = this.onDay(words, words.oldDay).find(
      (chain) => currentOf(chain)?.status === 'set' && isLoosely(chain, words),
    );
    const chain =
      fromOld ?? (words.oldDay === null ? (there ?? this.findAhead(words, reading)) : undefined);
    if (chain !== undefined) {
      this.replace(chain, words, how, reading);
      return;
    }
    const next = settingOf(words, 'set', reading);
    const made = chainOf(words, reading, next);
    if (words.oldDay !== null) {
      const old = settingOf(
        { ...words, day: words.oldDay, written: '', time: null, unreadTime: '' },
        'set',
        null,
      );
      made.settings.splice(0, 1, old);
      replaceSetting(made, how, next);
    }
    this.add(made);
  }

  private replace(
    chain: HearingChain,
    words: Words,
    how: 'reset' | 'continued' | 'advanced',
    reading: EntryReading,
  ): void {
    if (chain.settings.length >= MOST_SETTINGS) {
      this.add(chainOf(words, reading, settingOf(words, 'set', reading)));
      return;
    }
    replaceSetting(chain, how, settingOf(words, 'set', reading));
    addEntry(chain, reading);
    this.place(chain);
  }

  private tell(words: Words, what: 'held' | 'not-held', reading: EntryReading): void {
    const here = this.onDay(words, words.day).filter((chain) => {
      const status = currentOf(chain)?.status;
      return status === 'set' || status === what;
    });
    const same = here.filter((chain) => isSameKind(chain, words));
    const found =
      same.length > 0
        ? same
        : here.filter((chain) => words.types.length === 0 || chain.types.length === 0).slice(0, 1);
    for (const chain of found) {
      const current = currentOf(chain);
      if (current === undefined) continue;
      current.status = what;
      // Of two that were set apart each stays what it is.
      if (found.length === 1) learnKind(chain, words);
      addEntry(chain, reading);
      this.place(chain);
    }
    if (found.length === 0) this.add(chainOf(words, reading, settingOf(words, what, null)));
  }

  private vacate(words: Words, reading: EntryReading): void {
    const here = this.onDay(words, words.day).filter((chain) => currentOf(chain)?.status === 'set');
    const chain =
      words.day === null
        ? this.findAhead(words, reading)
        : (here.find((one) => isSameKind(one, words)) ??
          here.find((one) => isLoosely(one, words)) ??
          here.find((one) => words.time !== null && currentOf(one)?.time === words.time));
    const current = chain === undefined ? undefined : currentOf(chain);
    if (chain !== undefined && current !== undefined) {
      current.status = 'vacated';
      addEntry(chain, reading);
      this.place(chain);
    } else if (words.day !== null)
      this.add(chainOf(words, reading, settingOf(words, 'vacated', null)));
  }

  /** The open hearing of this kind that is still ahead when the entry is made; the next one of several. */
  private findAhead(words: Words, reading: EntryReading): HearingChain | undefined {
    const day = reading.ownDay ?? '';
    const open = [...this.open].filter(
      (chain) => isSamePerson(chain, words) && (currentOf(chain)?.day ?? '9999') >= day,
    );
    const same = open.filter((chain) => isSameKind(chain, words));
    if (same.length > 0) return soonest(same);
    // "Hearing continued to": of no kind, so it is meant only where one alone is open.
    return words.types.length === 0 && open.length === 1 ? open[0] : undefined;
  }

  doubtAllAhead(reading: EntryReading): void {
    const day = reading.ownDay ?? '';
    for (const chain of this.open) {
      if ((currentOf(chain)?.day ?? '') < day) continue;
      const { whose } = reading;
      if (
        whose.type === 'named' &&
        chain.persons !== null &&
        !whose.persons.some((one) => chain.persons?.includes(one))
      )
        continue;
      chain.doubts.push(docketDoubts.maybeTerminated(reading));
      addEntry(chain, reading);
    }
  }

  /** A setting that the docket outlives and never speaks of again. */
  doubtWhatNobodyTells(last: CivilDay | null, terminatedOn: CivilDay | null): void {
    for (const chain of this.chains) {
      const current = currentOf(chain);
      if (current === undefined || current.status !== 'set' || current.day === null) continue;
      const madeOn = current.madeBy?.ownDay ?? null;
      if (
        terminatedOn !== null &&
        current.day > terminatedOn &&
        (madeOn === null || madeOn <= terminatedOn)
      )
        chain.doubts.push(docketDoubts.afterTermination(terminatedOn));
      else if (last !== null && current.day < last)
        chain.doubts.push(docketDoubts.outcomeUnknown());
    }
  }
}

function soonest(chains: readonly HearingChain[]): HearingChain | undefined {
  const dayOf = (chain: HearingChain) => currentOf(chain)?.day ?? '9999';
  return [...chains].sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1))[0];
}

const SAYS_RESET =
  /\bre-?set|\breschedul|\bresetting|\bcontinu(?:ed|ing|ance)|\badjourn|\bchange (?:in|of) time/i;
const saysReset = (reading: EntryReading) => SAYS_RESET.test(reading.text.slice(0, 2_000));
