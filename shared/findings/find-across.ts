import type { PairClash } from '../clashes/clash.ts';
import type { Engagement } from '../clashes/engagement.ts';
import { engagementsOf } from '../clashes/engagements-of.ts';
import { clashesAmong } from '../clashes/find-clashes.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { Finding } from './finding.ts';
import { type FindingOffice, toFinding } from './find-in.ts';
import { hearingClash } from './hearing-clash.ts';
import { sayHearingClash } from './say-hearing-clash.ts';

/**
 * The findings between matters: hearings of one attorney that clash. Each side of a clash is a finding
 * of its own matter and names neither another client nor another client's hearing. Samples clash with
 * samples alone.
 */
export function findAcross(
  views: readonly MatterView[],
  office: Pick<FindingOffice, 'today' | 'persons'>,
): readonly Finding[] {
  const byMatter = new Map(views.map((view) => [view.matter.id, view]));
  return clashesAmong(views.flatMap(engagementsOf), office).flatMap((clash) =>
    clash.kind === 'leave' || clash.first.matterId === clash.second.matterId
      ? []
      : [sideOf(clash, clash.first, byMatter), sideOf(clash, clash.second, byMatter)].flat(),
  );
}

function sideOf(
  clash: PairClash,
  own: Engagement,
  byMatter: ReadonlyMap<string, MatterView>,
): readonly Finding[] {
  const view = byMatter.get(own.matterId);
  const isOtherClient = clash.first.clientId !== clash.second.clientId;
  return view === undefined
    ? []
    : [toFinding(view, hearingClash.code, sayHearingClash(clash, own, isOtherClient))];
}
