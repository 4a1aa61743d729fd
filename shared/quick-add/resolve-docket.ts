import type { MatterView } from '../model/matter-view.ts';
import type { Proceeding } from '../model/proceeding.ts';
import { isANumber } from './docket-key.ts';
import { courtsThatSuit, narrowCourts } from './find-places.ts';
import type { CourtName } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { nameCourt } from './name-court.ts';
import { nameDocket } from './name-docket.ts';
import type { Corrections, Question, Warning } from './reading.ts';
import { isIn, isSameJudge, resolveProceeding, wantsDocket } from './resolve-proceeding.ts';
import { warnings } from './say-warning.ts';
import type { Scan } from './scan-line.ts';

/** Docket, court and judge of a line, with what must be asked of them. */
export type LineDocket = {
  readonly proceeding: Proceeding | null;
  readonly court: CourtName | null;
  /** As the record writes the name; empty where the line names none. */
  readonly judge: string;
  readonly questions: readonly Question[];
  readonly warnings: readonly Warning[];
};

/** Kinds that keep a court or a judge of their own, beside the docket. */
const keepsCourt = ['hearing', 'order', 'bond'];

/** Settles the docket of a line and, where none of the matter's fits, the court alone. */
export function resolveDocket(
  scan: Scan,
  meaning: Meaning,
  view: MatterView | null,
  { answers }: Corrections,
): LineDocket {
  const questions: Question[] = [];
  const said: Warning[] = [];
  const judge = judgeOf(scan, view);
  const all = narrowCourts(scan.courts);
  const answered = all.filter(({ court }) => (court.id || court.name) === answers.court);
  const courts = answered.length > 0 ? answered : all;
  const found =
    view === null
      ? null
      : resolveProceeding(view, {
          meaning,
          docket: scan.docket?.value ?? '',
          kinds: scan.docketWord?.value ?? [],
          kindWords: wordsOf(scan, scan.docketWord),
          courts,
          judge,
        });
  const chosen =
    answers.proceeding === undefined
      ? undefined
      : (view?.proceedings.find(({ id }) => id === answers.proceeding) ?? null);
  const proceeding = chosen === undefined ? (found?.proceeding ?? null) : chosen;

  const suiting = courtsThatSuit(courts, meaning);
  const [only] = suiting;
  const court =
    (proceeding === null ? undefined : courts.find((one) => isIn(proceeding, one))) ??
    (only !== undefined && (suiting.length === 1 || proceeding !== null) && proceeding === null
      ? only
      : null) ??
    courtOf(proceeding);
  const keeps = keepsCourt.includes(meaning.record);
  if (proceeding === null && suiting.length > 1 && keeps && view !== null)
    questions.push({
      about: 'court',
      choices: suiting.slice(0, 9).map((one) => ({
        value: one.court.id || one.court.name,
        label: nameCourt(one),
      })),
    });
  const word = scan.docketWord;
  if (word !== null && view?.proceedings.some(({ kind }) => word.value.includes(kind)) !== true)
    scan.board.release('docket', word.from);
  // What would be lost in the record stays in the title.
  const isUsed = (names: boolean) => keeps || names;
  if (!isUsed(court !== null && proceeding !== null))
    for (const one of scan.courts) scan.board.release('court', one.from);
  if (scan.judge !== null && !isUsed(proceeding !== null && isSameJudge(proceeding.judge, judge)))
    scan.board.release('judge', scan.judge.from);
  if (scan.judge?.isNew === true && keeps) said.push(warnings.newJudge(judge));

  const isAsked = questions.length === 0 && chosen === undefined && proceeding === null;
  if (
    view !== null &&
    found?.isElsewhere === true &&
    keeps &&
    only !== undefined &&
    suiting.length === 1
  )
    said.push(warnings.elsewhere(view.client.name, nameCourt(only)));
  if (isAsked && found !== null && wantsDocket(meaning)) {
    const { candidates, isElsewhere } = found;
    const isOpen =
      meaning.record === 'hearing' ? candidates.length > 0 : candidates.length > 1 && !isElsewhere;
    if (isOpen)
      questions.push({
        about: 'proceeding',
        choices: [
          ...candidates.slice(0, 8).map((one) => ({ value: one.id, label: nameDocket(one) })),
          { value: '', label: 'None of these' },
        ],
      });
  }
  if (scan.docket !== null && scan.docket.views.length === 0) {
    scan.board.release('docket', scan.docket.from);
    // Whoever it is, the line is not about the open matter just because that is open.
    const isSomebody = isANumber(scan.docket.value) && scan.matters.candidates.length === 0;
    const { value } = scan.docket;
    said.push(
      isSomebody && answers.matter === undefined
        ? warnings.unknownANumber(value)
        : warnings.unknownDocket(value),
    );
  }
  return { proceeding, court, judge: scan.judge === null ? '' : judge, questions, warnings: said };
}

function wordsOf({ board }: Scan, found: { from: number; to: number } | null): string {
  if (found === null) return '';
  return board.words
    .slice(found.from, found.to)
    .map(({ raw }) => raw)
    .join(' ');
}

function judgeOf({ judge }: Scan, view: MatterView | null): string {
  const names = judge?.value ?? [];
  const own = names.find((name) => view?.proceedings.some((one) => isSameJudge(one.judge, name)));
  return own ?? names[0] ?? '';
}

function courtOf(proceeding: Proceeding | null): CourtName | null {
  const court = proceeding?.court ?? null;
  return court === null ? null : { court, city: court.city, zone: court.zone };
}
