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

/**
 * Says of each place of a text whether it is said of somebody else than the client: of a co-defendant
 * named right ahead ("as to Rex Nobody (2)"), or in a list of several A-numbers under another's. A
 * family's notice, whose numbers all stand ahead of its dates, is everybody's.
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
  const named = [...text.matchAll(AS_TO), ...text.matchAll(DEFENDANT)]
    .map((match) => ({
      at: match.index,
      isOther: !isNameOf(view, match.groups?.['name'] ?? ''),
    }))
    .sort((one, other) => one.at - other.at);
  return (place) => {
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
