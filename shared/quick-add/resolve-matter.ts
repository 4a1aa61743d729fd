import type { MatterView } from '../model/matter-view.ts';
import { nearlyNamed } from './find-matter.ts';
import type { Lexicon } from './lexicon.ts';
import type { Choice, Question, Warning } from './reading.ts';
import { isIn } from './resolve-proceeding.ts';
import { warnings } from './say-warning.ts';
import type { Scan } from './scan-line.ts';

/** The matter of a line, or the question which it is. */
export type FoundMatter = {
  readonly view: MatterView | null;
  readonly question: Question | null;
  readonly warnings: readonly Warning[];
};

/** More than this and a list says less than typing the name. */
const LISTED = 9;

/**
 * Settles whose matter a line is about: the answer given, else the names, else the docket number,
 * else the open matter. A word that is nearly a client's name is asked about even where a matter is
 * open: it may be somebody else's, mistyped.
 */
export function resolveMatter(
  scan: Scan,
  lexicon: Lexicon,
  openMatter: MatterView | null,
  answer: string | undefined,
): FoundMatter {
  const answered = lexicon.matters.find(({ matter }) => matter.id === answer);
  if (answered !== undefined) {
    // The word named nobody after all, and belongs to what the line says.
    if (scan.matters.isDoubtful && !scan.matters.candidates.includes(answered))
      for (const { from } of scan.matters.spans) scan.board.release('matter', from);
    return settled(answered);
  }
  const { candidates } = scan.matters;
  const numbered = scan.docket?.views ?? [];
  if (candidates.length > 0) {
    const both = candidates.filter((view) => numbered.includes(view));
    const left = both.length > 0 ? both : candidates;
    const [owner] = numbered;
    const odd =
      both.length === 0 && owner !== undefined
        ? [warnings.otherDocket(scan.docket?.value ?? '', owner.client.name)]
        : [];
    const [only] = left;
    // "will" of "client will call" names Will March no more than the matter on screen.
    const isDoubtful = scan.matters.isDoubtful && both.length === 0 && hasOtherWords(scan);
    const isSure = !isDoubtful || only === openMatter;
    const also = isDoubtful && openMatter !== null ? [openMatter] : [];
    return only !== undefined && left.length === 1 && isSure
      ? { view: only, question: null, warnings: odd }
      : { ...asked([...byCourt(left, scan), ...also], openMatter), warnings: odd };
  }
  const [owner] = numbered;
  if (owner !== undefined)
    return numbered.length === 1 ? settled(owner) : asked(numbered, openMatter);
  const free = scan.board.words.filter((_, at) => scan.board.isFree(at)).map(({ key }) => key);
  const near = nearlyNamed(free, lexicon);
  if (near.length > 0) return asked(openMatter === null ? near : [...near, openMatter], openMatter);
  if (openMatter !== null) return settled(openMatter);
  return asked(lexicon.matters.length <= LISTED ? lexicon.matters : [], null);
}

/** Beside words that nothing else was made of, a word of everyday may be one of them. */
function hasOtherWords({ board, meaning }: Scan): boolean {
  const isProse =
    meaning === null ||
    meaning.keepsWords === true ||
    ['task', 'deadline', 'note'].includes(meaning.record);
  return isProse || board.words.some(({ key }, at) => key !== '' && board.isFree(at));
}

/** A matter as choices name it: the client, and the matter where the client has several. */
export function matterChoice({ client, matter }: MatterView): Choice {
  const isOwnName = matter.title === client.name;
  return { value: matter.id, label: isOwnName ? client.name : `${client.name} (${matter.title})` };
}

function settled(view: MatterView): FoundMatter {
  return { view, question: null, warnings: [] };
}

/** Matters with a docket in a court of the line stand ahead of the others. */
function byCourt(views: readonly MatterView[], { courts }: Scan): readonly MatterView[] {
  const names = courts.flatMap(({ value }) => value);
  const isThere = (view: MatterView) =>
    view.proceedings.some((one) => names.some((court) => isIn(one, court)));
  return [...views.filter(isThere), ...views.filter((view) => !isThere(view))];
}

/** The matter on screen stands first. */
function asked(views: readonly MatterView[], openMatter: MatterView | null): FoundMatter {
  const unique = [...new Set(views)];
  const open = unique.filter((view) => view === openMatter);
  const others = unique.filter((view) => view !== openMatter);
  const choices = [...open, ...others].slice(0, LISTED).map(matterChoice);
  return { view: null, question: { about: 'matter', choices }, warnings: [] };
}
