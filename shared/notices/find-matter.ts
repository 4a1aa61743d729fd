import { foldText } from '../model/fold-text.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { Proceeding, ProceedingKind } from '../model/proceeding.ts';
import { isSameDocket } from './find-numbers.ts';
import type { MatterHit, MatterMark, NoticeShape } from './notice-reading.ts';

type Marks = {
  readonly text: string;
  readonly aNumbers: readonly string[];
  readonly docketNumbers: readonly string[];
};

const strength: readonly MatterMark[] = ['a-number', 'docket', 'name'];

/**
 * Finds the matters that a notice names: by A-number, by docket number, by name. Strongest first;
 * archived matters and proceedings do not count.
 */
export function findMatters(views: readonly MatterView[], marks: Marks): readonly MatterHit[] {
  const folded = foldName(marks.text);
  const hits = views.flatMap((view): MatterHit[] => {
    if (view.matter.archived || view.client.archived) return [];
    const by = strength.filter((mark) => {
      if (mark === 'a-number') return aNumbersOf(view).some((one) => marks.aNumbers.includes(one));
      if (mark === 'docket') return docketProceedings(view, marks.docketNumbers).length > 0;
      return namesOf(view).some((name) => hasName(folded, name));
    });
    return by.length === 0 ? [] : [{ matterId: view.matter.id, by }];
  });
  const rank = (hit: MatterHit) => strength.indexOf(hit.by[0] ?? 'name') * 10 - hit.by.length;
  return hits.sort((one, other) => rank(one) - rank(other));
}

/** A-numbers of a matter's client, nine digits each. */
export function aNumbersOf(view: MatterView): readonly string[] {
  return view.client.identifiers.flatMap((one) => (one.kind === 'a-number' ? [one.value] : []));
}

/** The proceedings of a matter whose docket number is among these. */
export function docketProceedings(
  view: MatterView,
  dockets: readonly string[],
): readonly Proceeding[] {
  return view.proceedings.filter(
    (one) =>
      !one.archived &&
      one.docketNumber !== '' &&
      dockets.some((docket) => isSameDocket(docket, one.docketNumber)),
  );
}

const forums: Readonly<Partial<Record<NoticeShape, readonly ProceedingKind[]>>> = {
  'eoir-hearing': [
    'removal-240',
    'immigration-bond',
    'withholding-only',
    'asylum-only',
    'credible-fear',
    'reasonable-fear',
  ],
  bia: ['bia-appeal'],
  'uscis-appointment': ['uscis-application'],
  'state-court': [
    'state-criminal',
    'county-criminal',
    'municipal-criminal',
    'juvenile',
    'family',
    'post-conviction',
    'probation',
  ],
  custody: ['ice-custody-review'],
  'check-in': [],
};

/**
 * The proceeding of a matter that a notice speaks of: by its docket number, else the only one of the
 * forum's kind, else the only one at a court of that name. Null where several could be meant.
 */
export function findProceeding(
  view: MatterView,
  { text, docketNumbers, aNumbers }: Marks,
  written: NoticeShape,
): Proceeding | null {
  // Only the immigration courts go by the A-number alone.
  const isVague = written === 'generic' || written === 'court-order';
  const shape =
    isVague && docketNumbers.length === 0 && aNumbers.length > 0 ? 'eoir-hearing' : written;
  const [byDocket, otherDocket] = docketProceedings(view, docketNumbers);
  if (byDocket !== undefined) return otherDocket === undefined ? byDocket : null;
  const open = view.proceedings.filter((one) => !one.archived && one.closedOn === null);
  const folded = foldName(text);
  const isBond = /\b(?:bond|custody redetermination)\b/i.test(text);
  const kinds = forums[shape];
  const ofForum =
    kinds === undefined
      ? open
      : open.filter((one) => kinds.includes(one.kind) || isEoir(one, shape));
  const meant =
    shape === 'eoir-hearing' && ofForum.length > 1
      ? ofForum.filter((one) => (one.kind === 'immigration-bond') === isBond)
      : ofForum;
  // A docket number that no proceeding has may be that of one whose number is not known yet.
  const withoutOtherNumber =
    docketNumbers.length === 0 ? meant : meant.filter((one) => one.docketNumber === '');
  const atCourt = withoutOtherNumber.filter(
    (one) => one.court !== null && courtWords(one.court).some((word) => hasName(folded, word)),
  );
  if (atCourt.length === 1) return atCourt[0] ?? null;
  if (atCourt.length > 1 || kinds === undefined) return null;
  return withoutOtherNumber.length === 1 ? (withoutOtherNumber[0] ?? null) : null;
}

function isEoir(proceeding: Proceeding, shape: NoticeShape): boolean {
  return shape === 'eoir-hearing' && (proceeding.court?.id.startsWith('eoir-') ?? false);
}

function courtWords(court: NonNullable<Proceeding['court']>): readonly string[] {
  const district = /district of (?<place>[\w ]+)$/i.exec(court.name)?.groups?.['place'];
  return [court.name, court.city, district ?? '', districtTurned(court.name)].filter(
    (word) => word.length > 3,
  );
}

/** E-mails of the federal courts say "Massachusetts District" and "Alabama Middle District". */
function districtTurned(name: string): string {
  const groups =
    /(?:(?<side>northern|southern|eastern|western|middle|central) )?district of (?<place>[\w ]+)$/i.exec(
      name,
    )?.groups;
  if (groups === undefined) return '';
  return [groups['place'], groups['side'], 'District']
    .filter((part) => part !== undefined)
    .join(' ');
}

function namesOf(view: MatterView): readonly string[] {
  const { name, sortName, aliases, identifiers } = view.client;
  return [name, sortName, ...aliases, ...identifiers.map((one) => one.nameAsBooked)];
}

/**
 * Whether a text names somebody: whole, or "LAST, FIRST". A single word proves nothing and is not
 * looked for.
 */
function hasName(folded: string, name: string): boolean {
  const words = foldName(name).trim();
  if (words === '') return false;
  if (!words.includes(' ')) return words.length > 5 && folded.includes(` ${words} `);
  const parts = words.split(' ');
  const last = parts.at(-1) ?? '';
  const turned = [last, ...parts.slice(0, -1)].join(' ');
  const short = parts.length > 2 ? `${parts[0] ?? ''} ${last}` : words;
  return [words, turned, short].some((one) => folded.includes(` ${one} `));
}

/** Without accents, marks and capitals, one blank between words and at both ends. */
function foldName(text: string): string {
  return ` ${foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
