import { claimKindNames, barKindNames } from '../chronology/kind-names.ts';
import { holderSegments } from '../custody/holders.ts';
import type { Matter } from '../model/matter.ts';
import type { MatterView } from '../model/matter-view.ts';
import { sayTextProblem } from '../model/say-text-problem.ts';
import { UNVERIFIED } from '../model/verification.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import type { DocketKind, DocketLine } from './docket-line.ts';
import { docketLinesOf } from './matter-docket.ts';

/** One step of the checklist by which a matter closes. */
export type ClosingStep = {
  /** As it is kept in the matter. */
  readonly step: string;
  readonly label: string;
  /** What stands in the record against it; empty = nothing is found. */
  readonly found: readonly string[];
  /** Who ticked it and when; null while nobody did. */
  readonly ticked: Matter['closingSteps'][number] | null;
};

/** Kept in front of the reason why a matter was closed with steps left. */
export const CLOSED_ANYWAY = 'closed with steps left: ';

/** A line of a record holds so many letters, and the words in front of the reason are among them. */
const MOST_OF_REASON = 5_000 - CLOSED_ANYWAY.length;

/** The steps in their order; what the record holds against each stands beside it. */
export function closingStepsOf(view: MatterView, today: CivilDay): readonly ClosingStep[] {
  const { matter } = view;
  const lines = docketLinesOf(view);
  const step = (id: string, label: string, found: readonly string[]): ClosingStep => ({
    step: id,
    label,
    found,
    ticked: matter.closingSteps.findLast((one) => one.step === id) ?? null,
  });
  const dates = (...kinds: readonly DocketKind[]) =>
    lines.filter((line) => kinds.includes(line.kind)).map(sayLine);
  return [
    step('hearings', 'No hearing or appointment is open', dates('hearing', 'appointment')),
    step('deadlines', 'No deadline is open', dates('deadline', 'report-due')),
    step('tasks', 'No task is open', dates('task')),
    step('conditions', 'Conditions of release have ended', openConditions(view)),
    step('custody', 'Custody has ended', runningCustody(view, today)),
    step('claims', 'Claims and detainers are lifted', openClaims(view)),
    step('bars', 'Stays and bars to removal have ended', openBars(view)),
    step(
      'bond',
      'Bond that was set is posted, or was given up; bond that was posted is returned',
      openBonds(view),
    ),
    step('documents', 'Documents are returned to the client', []),
    step('notice', 'The client is told in writing that the matter closes', []),
    step(
      'appearances',
      'Appearances are withdrawn, or the cases have ended',
      ourAppearances(view, today),
    ),
  ];
}

/**
 * Why a matter may not close yet: every step is ticked, or somebody says why not. Null where it may.
 *
 * @param left how many steps are not ticked
 */
export function sayWhyNotClose(left: number, reason: string): string | null {
  if (left === 0) return null;
  if (reason.trim() === '')
    return `${left === 1 ? 'One step is' : `${String(left)} steps are`} not ticked. Tick them, or say why the matter closes all the same.`;
  return sayTextProblem(reason.trim(), { most: MOST_OF_REASON, isProse: false });
}

function sayLine(line: DocketLine): string {
  const said = `${line.what}, ${formatCaseDate(line.date, { style: 'table' })}`;
  return line.isVerified === false ? `${said}, ${UNVERIFIED}` : said;
}

function openConditions(view: MatterView): readonly string[] {
  return view.events.flatMap((event) =>
    event.kind === 'condition' &&
    !event.archived &&
    (event.details.status === 'open' || event.details.status === 'alleged-not-met')
      ? [event.title]
      : [],
  );
}

function runningCustody(view: MatterView, today: CivilDay): readonly string[] {
  const last = holderSegments(view, today).at(-1);
  if (last?.state !== 'held' && last?.state !== 'in-doubt') return [];
  return [
    last.state === 'held'
      ? 'The client is held, as far as the record goes.'
      : 'It is in doubt whether the client is held.',
  ];
}

function openClaims(view: MatterView): readonly string[] {
  return view.claims
    .filter((claim) => !claim.archived && claim.lifted === null)
    .map((claim) => claim.title || claimKindNames[claim.kind]);
}

function openBars(view: MatterView): readonly string[] {
  return view.bars
    .filter((bar) => !bar.archived && bar.lifted === null)
    .map((bar) =>
      bar.expires === null
        ? barKindNames[bar.kind]
        : `${barKindNames[bar.kind]}, expires ${formatCaseDate(bar.expires, { style: 'table' })}`,
    );
}

/** Bonds by their last step: set and not posted, or posted and not cancelled. */
function openBonds(view: MatterView): readonly string[] {
  const steps = view.events.filter((event) => event.kind === 'bond' && !event.archived);
  const bonds = new Map<string, Set<string>>();
  for (const event of steps) {
    if (event.kind !== 'bond') continue;
    const id = event.details.bondId ?? event.id;
    bonds.set(id, (bonds.get(id) ?? new Set<string>()).add(event.details.step));
  }
  return [...bonds.values()].flatMap((done) => {
    if (done.has('cancelled') || done.has('denied') || done.has('breached')) return [];
    if (done.has('posted')) return ['A bond is posted, and no cancellation is recorded.'];
    return done.has('set') ? ['A bond was set, and no posting is recorded.'] : [];
  });
}

function ourAppearances(view: MatterView, today: CivilDay): readonly string[] {
  return view.proceedings
    .filter((proceeding) => !proceeding.archived && proceeding.closedOn === null)
    .flatMap((proceeding) =>
      proceeding.appearances
        .filter((one) => one.ours && (one.to === null || one.to > today))
        .map((one) =>
          [one.counsel, one.form, proceeding.docketNumber].filter((part) => part !== '').join(', '),
        ),
    );
}
