import type { PairClash } from '../clashes/clash.ts';
import type { Engagement } from '../clashes/engagement.ts';
import { engagementsOf } from '../clashes/engagements-of.ts';
import { clashesAmong, clashesWith } from '../clashes/find-clashes.ts';
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

/** The same for one matter alone, without looking at what clashes elsewhere. */
export function findAcrossOf(
  view: MatterView,
  views: readonly MatterView[],
  office: Pick<FindingOffice, 'today' | 'persons'>,
): readonly Finding[] {
  const others = views.filter(({ matter }) => matter.id !== view.matter.id).flatMap(engagementsOf);
  return engagementsOf(view).flatMap((own) =>
    clashesWith(own, others, office).flatMap((clash) =>
      clash.kind === 'leave' ? [] : [findingOf(view, clash, own)],
    ),
  );
}

function sideOf(
  clash: PairClash,
  own: Engagement,
  byMatter: ReadonlyMap<string, MatterView>,
): readonly Finding[] {
  const view = byMatter.get(own.matterId);
  return view === undefined ? [] : [findingOf(view, clash, own)];
}

function findingOf(view: MatterView, clash: PairClash, own: Engagement): Finding {
  const isOtherClient = clash.first.clientId !== clash.second.clientId;
  return toFinding(view, hearingClash.code, sayHearingClash(clash, own, isOtherClient));
}
