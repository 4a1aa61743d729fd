import { foldText } from '../model/fold-text.ts';
import type { MatterView } from '../model/matter-view.ts';
import { aNumbersOf } from './find-matter.ts';
import type { FoundNumber } from './find-numbers.ts';
import type { TextSpan } from './notice-reading.ts';

/** "as to Rex Nobody (2)": whom an entry of a docket with several defendants concerns. */
const AS_TO =
  /\b[Aa]s\s+to\s+(?:[Dd]efendant\s+)?(?<name>(?!(?:All|Each|Both|Count|Counts|Defendants?|Plaintiff|Petitioner|Respondents?|Motion|The|Order|Document|Exhibit)\b)[A-Z][\w'.-]*(?:,?[ \n]+(?!(?:Hearing|Detention|Status|Motion|Change|Plea|Jury|Bench|Trial|Initial|Arraignment|Sentencing|Pretrial|Preliminary|Bond)\b)[A-Z][\w'.-]*){0,4})/g;

/** "Def. 2 SAMPLE:", as minutes list several defendants. */
const DEFENDANT =
  /\bDef(?:endant|t)?\.?\s(?:No\.?\s)?[(#]?\d{1,2}\)?[\s:,-]{1,3}(?<name>[A-Z][\w'.-]+(?:,?[ ]+[A-Z][\w'.-]+){0,3})/g;

/** "Sentencing (Nobody) 3/30/2026": one word in brackets, which may be a name that the entry said before. */
const IN_BRACKETS = /\((?<name>[A-Z][\w'-]+)\)/g;

/** What parts a date from a name behind it: a new entry, a head of a list, the end of a sentence. */
const PARTED = /;|:(?!\d)|\n\s*\n|(?<![ap]\.m|\b[Hh]on|\b[A-Z])\.\s+(?=[A-Z])/;

/** Between a date and the person behind it: "02/02/2026 09:00 AM in Courtroom 9 before Judge Young as to". */
const NEAR = 120;

/**
 * Says of each place of a text whether it is said of somebody else than the client: of a co-defendant
 * named right ahead ("as to Rex Nobody (2)") or behind it in the same sentence ("set for 2/2/2026 as to Rex
 * Nobody"), or in a list of several A-numbers under another's. A family's notice, whose numbers all stand
 * ahead of its dates, is everybody's.
 *
 * @param text as `foldText` of this area leaves it
 * @param dates where the dates of the text stand
 */
export function ofAnotherPerson(
  text: string,
  view: MatterView | null,
  {
    aNumbers,
    dates,
  }: { readonly aNumbers: readonly FoundNumber[]; readonly dates: readonly TextSpan[] },
): (place: TextSpan) => boolean {
  if (view === null) return () => false;
  const own = aNumbersOf(view);
  const named = namesIn(text, view);
  return (place) => {
    const behind = nameBehind(place, text, named, dates);
    if (behind !== undefined) return behind.isOther;
    const lastName = named.findLast((one) => one.at < place.start && place.start - one.at < 600);
    if (lastName?.isOther === true && !hasGap(text.slice(lastName.at, place.start))) return true;
    const lineStart = text.lastIndexOf('\n', place.start - 1) + 1;
    const lineEnd = text.indexOf('\n', place.end);
    const onLine = aNumbers.filter(
      ({ span }) => span.start >= lineStart && (lineEnd < 0 || span.end <= lineEnd),
    );
    if (onLine.length > 0 && !onLine.some((one) => own.includes(one.value))) return true;
    const ahead = aNumbers.filter((one) => one.span.end <= place.start);
    const last = ahead.at(-1);
    if (last === undefined || own.includes(last.value)) return false;
    // Numbers and dates by turns: each date is that of the number above it.
    const first = ahead[0]?.span.end ?? 0;
    return dates.some((date) => date.start > first && date.end < last.span.start);
  };
}

/** A person whom a text says a date of; `isHead` = a list of that person's dates begins with it. */
type Named = {
  readonly at: number;
  readonly name: string;
  readonly isOther: boolean;
  readonly isHead: boolean;
};

function namesIn(text: string, view: MatterView): readonly Named[] {
  const namedBy = (pattern: RegExp): readonly Named[] =>
    [...text.matchAll(pattern)].map((match) => {
      const name = match.groups?.['name'] ?? '';
      const rest = text.slice(match.index + match[0].length);
      return {
        at: match.index,
        name,
        isOther: !isNameOf(view, name),
        isHead: /^\s*(?:\(\d+\))?\s*:/.test(rest),
      };
    });
  const full = [...namedBy(AS_TO), ...namedBy(DEFENDANT)];
  const others = new Set(full.filter((one) => one.isOther).flatMap((one) => wordsOf(one.name)));
  const short = namedBy(IN_BRACKETS).filter(
    ({ name, isOther }) => isOther && wordsOf(name).every((word) => others.has(word)),
  );
  return [...full, ...short].sort((one, other) => one.at - other.at);
}

/** Whom a date is said of behind it, with neither another date nor the end of the sentence between. */
function nameBehind(
  place: TextSpan,
  text: string,
  named: readonly Named[],
  dates: readonly TextSpan[],
): Named | undefined {
  const next = named.find((one) => one.at >= place.end);
  if (next === undefined || next.isHead || next.at - place.end > NEAR) return undefined;
  if (!/^as\s/i.test(text.slice(next.at, next.at + 3))) return undefined;
  if (PARTED.test(text.slice(place.end, next.at))) return undefined;
  return dates.some(({ start }) => start >= place.end && start < next.at) ? undefined : next;
}

/** An empty line: what follows is another entry. */
const hasGap = (words: string) => /\n\s*\n/.test(words);

function isNameOf(view: MatterView, written: string): boolean {
  const words = wordsOf(written);
  const { name, sortName, aliases } = view.client;
  return [name, sortName, ...aliases].some((known) => {
    const own = wordsOf(known);
    const [first = '', last = ''] = [own[0], own.at(-1)];
    if (words.length === 1) return own.includes(words[0] ?? '');
    return (
      words.includes(first) &&
      (words.includes(last) || own.some((one) => one !== first && words.includes(one)))
    );
  });
}

function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}
