import { oncePer } from '../model/once-per.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { OfficeSettings } from '../model/office-settings.ts';
import type { Person } from '../model/person.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { custodyAsOf } from '../custody/custody-as-of.ts';
import type { Counting, Finding, FindingContext, Seen } from './finding.ts';
import { findingChecks } from './finding-checks.ts';
import { isRestrictedIn } from '../model/is-restricted-in.ts';
import { severities } from './severities.ts';

/** What findings depend on besides the matter. */
export type FindingOffice = {
  readonly today: CivilDay;
  readonly persons: readonly Person[];
  readonly settings: OfficeSettings;
  /** Null until it is read. The same packs and the same facts are the same objects. */
  readonly counting: Counting | null;
};

/**
 * Every finding of one matter: what is wrong first, then what is doubtful, then what is missing;
 * within each in the order of `findingChecks`. Accepted ones are among them. Archived records, and
 * matters and clients that are archived, have none. Nothing is ever changed by a finding.
 *
 * The same matter with the same office is not looked through twice.
 */
export function findIn(view: MatterView, office: FindingOffice): readonly Finding[] {
  const { today, persons, settings, counting } = office;
  return keptFindings(view, today, persons, settings, counting?.packs, counting?.office);
}

const keptFindings = oncePer(
  (
    view: MatterView,
    today: CivilDay,
    persons: readonly Person[],
    settings: OfficeSettings,
    packs: Counting['packs'] | undefined,
    facts: Counting['office'] | undefined,
  ): readonly Finding[] =>
    look(view, {
      ...{ today, persons, settings },
      counting: packs === undefined || facts === undefined ? null : { packs, office: facts },
    }),
);

function look(view: MatterView, office: FindingOffice): readonly Finding[] {
  if (view.matter.archived || view.client.archived) return [];
  const live = withoutArchived(view);
  const context: FindingContext = {
    ...office,
    view: live,
    proceedings: new Map(live.proceedings.map((one) => [one.id, one])),
    custody: custodyAsOf(live, office.today),
  };
  const found = findingChecks.flatMap(({ code, find }) =>
    find(context).map((seen) => toFinding(live, code, seen)),
  );
  return severities.flatMap((severity) => found.filter((one) => one.severity === severity));
}

/** Gives what a check saw its code, its matter and whether it may be told outside of it. */
export function toFinding(view: MatterView, code: string, seen: Seen): Finding {
  const { field, quotesRestricted, ...rest } = seen;
  return {
    ...rest,
    code,
    matterId: view.matter.id,
    settleBy: { record: seen.records[0], field },
    restricted: quotesRestricted === true || seen.records.some((one) => isRestrictedIn(view, one)),
  };
}

function withoutArchived(view: MatterView): MatterView {
  return {
    client: view.client,
    matter: view.matter,
    proceedings: liveOf(view.proceedings),
    events: liveOf(view.events),
    stints: liveOf(view.stints),
    claims: liveOf(view.claims),
    positions: liveOf(view.positions),
    confirmations: liveOf(view.confirmations),
    bars: liveOf(view.bars),
  };
}

/** Nearly always all of them. */
function liveOf<R extends { readonly archived: boolean }>(rows: readonly R[]): readonly R[] {
  return rows.some(({ archived }) => archived) ? rows.filter(({ archived }) => !archived) : rows;
}
