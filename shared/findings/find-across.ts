import type { MatterView } from '../model/matter-view.ts';
import { clashesAmong, type Clash, sayClash } from './clash.ts';
import { type Engagement, engagementsOf } from './engagement.ts';
import type { Finding } from './finding.ts';
import { type FindingOffice, toFinding } from './find-in.ts';
import { hearingClash } from './hearing-clash.ts';

type Across = Pick<FindingOffice, 'today' | 'persons'>;
type Kept = Across & { readonly engagements: readonly Engagement[] };

const kept = new WeakMap<MatterView, Kept>();

/**
 * The findings between clients: hearings of one attorney that clash. Each side of a clash is a finding
 * of its own matter and names neither the other client nor the other hearing. Samples take no part.
 */
export function findAcross(views: readonly MatterView[], office: Across): readonly Finding[] {
  const engagements = views
    .filter(({ matter }) => matter.sampleNotice === '')
    .flatMap((view) => keptEngagements(view, office));
  return clashesAmong(engagements)
    .filter(({ first, second }) => first.view !== second.view)
    .flatMap(bothSides);
}

function bothSides({ first, second, kind }: Clash): readonly Finding[] {
  const isOtherClient = first.view.client.id !== second.view.client.id;
  const side = (own: Engagement, other: Engagement) =>
    toFinding(own.view, hearingClash.code, sayClash(own, other, kind, isOtherClient));
  return [side(first, second), side(second, first)];
}

function keptEngagements(view: MatterView, office: Across): readonly Engagement[] {
  const known = kept.get(view);
  if (known?.today === office.today && known.persons === office.persons) return known.engagements;
  const engagements = engagementsOf(view, office.today, office.persons);
  kept.set(view, { ...office, engagements });
  return engagements;
}
