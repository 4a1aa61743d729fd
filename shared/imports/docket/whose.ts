import { allMatches } from '../../notices/all-matches.ts';
import { foldText } from '../../model/fold-text.ts';
import type { DocketReport } from './docket-report.ts';

/** A person whose docket it is. */
export type DocketPerson = {
  readonly key: string;
  readonly name: string;
  readonly number: number | null;
  /** The words of each name that the docket knows, in its order. */
  readonly names: readonly (readonly string[])[];
};

/** Whom some words of an entry speak of: certain persons of the docket, others, or nobody by name. */
export type Whose =
  | { readonly type: 'named'; readonly persons: readonly DocketPerson[] }
  | { readonly type: 'others' }
  | { readonly type: 'nobody' };

/**
 * The defendants of a criminal docket, whose docket it is. Empty for any other, and where the file does
 * not say.
 */
export function personsOf(report: DocketReport): readonly DocketPerson[] {
  // A civil docket is one case however many parties it has.
  if (report.kind !== 'criminal') return [];
  const parties = report.parties.filter((one) => /defendant/i.test(one.role));
  const persons = parties.map(({ name, aliases, number }, at) => ({
    key: `person-${at + 1}`,
    name,
    number,
    names: [name, ...aliases].map(wordsOf).filter((words) => words.length > 0),
  }));
  if (persons.length > 0) return persons;
  const last = /\bv\.?s?\.?\s+(?<name>[^,]+?)(?:,? et al\.?)?$/i.exec(report.header.caption)
    ?.groups?.['name'];
  const words = wordsOf(last ?? '');
  return words.length === 0 || /^sealed/i.test(last ?? '')
    ? []
    : [{ key: 'person-1', name: last ?? '', number: null, names: [words] }];
}

const LIST =
  /\b(?:as to|[Aa]s To|AS TO|[Aa]rrest of|ARREST OF|[Rr]eleasing|RELEASING|for|applicable to|[Aa]ppearance of|by)\s+(?:[Dd]efendants?\s+|[Dd]e?ft\.?\s+|[Mm]aterial [Ww]itness(?:es)?\s+|MW\s+)?(?<names>(?:[A-Z][\w'.-]*|\(\d{1,3}\)|&|and|de|del|la|el|los|y|aka)(?:,?\s(?:[A-Z][\w'.-]*|\(\d{1,3}\)|&|and|for|de|del|la|el|los|y|aka|count\(s\)|counts?|\d{1,3}[rs]{0,3}(?:-\d{1,3})?)){0,200})/g;
/** Words that stand where a name could and are none. */
const NO_NAME =
  /^(?:Count|Counts|Motion|Order|Defendant|Defendants|Plaintiff|All|Each|Both|Government|USA|United|The|Document|Judge|Magistrate|District|Attorney|Hearing|Detention|Sentencing|Change|Release|Bond|Count\(s\)|Extension|Leave|Counsel|US|USMS|BOP|Material|Petitioner|Respondent|Speedy|Trial|Indictment|Information|Complaint|Appointment|Brady|Discovery|Mr|Ms|Mrs|No|Not|Rule|Courtroom|Writ|Habeas|Deadlines|Initial|Status)$/;
const SEALED =
  /\b(?:Sld|Sealed)\s(?:Dft|Deft|Defendant)\s[^\s,]{2,20}-(?<number>\d{1,3})(?![\d-])/gi;
/** "as to Supervised Release": a matter, no person. */
const COURT_WORDS =
  /\b(?:release|restitution|amount|motions?|orders?|hearings?|sentenc\w*|plea|supervised|pretrial|notice|counts?|defendants?|property|forfeiture|conditions?|probation|indictment|respondents?|petitioners?|plaintiffs?|evidence|deadlines?|schedul\w*|counsel|attorneys?|judge|court|government|report|documents?|trial|conference|proceedings?)\b/i;
const MATERIAL = /\bmaterial witness|\bM\/?W\b/i;

/**
 * Says of whom some words of an entry speak: "as to NAME", "Arrest of NAME", "for NAME (2)". A material
 * witness is never the person whose docket it is.
 */
export function whoseIs(words: string, persons: readonly DocketPerson[]): Whose {
  const found = new Set<DocketPerson>();
  let others = 0;
  // "Sld Dft 1:03cr76-2": while an indictment is sealed its defendants are numbers.
  const numbers = [...allMatches(words, SEALED)].map((match) => Number(match.groups?.['number']));
  for (const person of persons)
    if (person.number !== null && numbers.includes(person.number)) found.add(person);
  if (numbers.length > 0 && persons.some((one) => one.number !== null))
    return found.size > 0 ? { type: 'named', persons: [...found] } : { type: 'others' };
  const material = MATERIAL.exec(words)?.index;
  for (const match of words.matchAll(LIST)) {
    const isMaterial = MATERIAL.test(match[0].slice(0, 60));
    const isAsTo = /^(?:as to|arrest of|releasing)/i.test(match[0]);
    for (const item of itemsOf(match.groups?.['names'] ?? '')) {
      const named = isMaterial || (item.name === '' && !isAsTo) ? [] : personsNamed(persons, item);
      // "Bond Exoneration for Material Witness X as to DEFENDANT": the witness is whom it concerns.
      const isBehind = material !== undefined && material < match.index;
      if (named.length > 0 && !isBehind) for (const person of named) found.add(person);
      else if (named.length > 0) continue;
      else if (isMaterial || (looksLikeName(item.name) && isAsTo)) others += 1;
    }
  }
  if (found.size > 0) return { type: 'named', persons: [...found] };
  if (others > 0 && persons.length > 0) return { type: 'others' };
  return MATERIAL.test(words) ? { type: 'others' } : { type: 'nobody' };
}

/** One of the names of a list, with the number in the docket that stands behind it. */
type Item = { readonly name: string; readonly number: number | null };

function itemsOf(list: string): readonly Item[] {
  return list
    .replace(/\bcount(?:s|\(s\))?\s[\d\s,rs-]*/gi, ', ')
    .replace(/\(\d{1,3}\)/g, '$&,')
    .split(/,|;|\s(?:and|for|aka)\s|\s&\s/)
    .map((item) => {
      const number = /\((\d{1,3})\)$/.exec(item)?.[1];
      return {
        name: item
          .replace(/\(\d{1,3}\)$/, '')
          .trim()
          .replace(/^(?:and|for|aka)\s/, ''),
        number: number === undefined ? null : Number(number),
      };
    })
    .filter(({ name, number }) => name !== '' || number !== null)
    .slice(0, 60);
}

function looksLikeName(item: string): boolean {
  const words = item.split(/\s+/);
  const [first = ''] = words;
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    !NO_NAME.test(first.replace(/\.$/, '')) &&
    !COURT_WORDS.test(item)
  );
}

/**
 * The persons of the docket whom a name means: of several the one with the number that is written, else
 * those whose name it is most nearly: "Juan Garcia-Lopez" is not Juan Garcia.
 */
function personsNamed(
  persons: readonly DocketPerson[],
  { name, number }: Item,
): readonly DocketPerson[] {
  const numbered = persons.filter((one) => number !== null && one.number === number);
  if (name === '') return numbered;
  const said = wordsOf(name);
  const named = persons.filter((one) => isNamed(one, said));
  if (named.length < 2) return named;
  const both = named.filter((one) => numbered.includes(one));
  if (both.length > 0) return both;
  const nearness = named.map((one) => nearnessOf(one, said));
  const best = Math.max(...nearness);
  return named.filter((_, at) => nearness[at] === best);
}

/** Words that the two have in common, less those that one has alone; of the name that fits best. */
function nearnessOf(person: DocketPerson, said: readonly string[]): number {
  return Math.max(
    ...person.names.map((own) => {
      const common = own.filter((word) => said.includes(word)).length;
      return 3 * common - own.length - said.length;
    }),
  );
}

function isNamed(person: DocketPerson, said: readonly string[]): boolean {
  if (said.length === 0) return false;
  return person.names.some((own) => {
    const [first = '', last = ''] = [own[0], own.at(-1)];
    if (own.length === 1 || said.length === 1) return said.includes(last);
    return said.includes(first) && own.slice(1).some((word) => said.includes(word));
  });
}

function wordsOf(name: string): readonly string[] {
  return foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !/^(?:jr|sr|ii|iii|iv)$/.test(word));
}
