import { useCallback, useEffect, useMemo, useState } from 'react';
import { sortAccepted, type Sorted } from '../../shared/findings/accepted.ts';
import type { Finding } from '../../shared/findings/finding.ts';
import { engagementsOf } from '../../shared/clashes/engagements-of.ts';
import { findAcross, findAcrossOf } from '../../shared/findings/find-across.ts';
import { findIn, type FindingOffice } from '../../shared/findings/find-in.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import type { Person } from '../../shared/model/person.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useOffice, useOfficeSettings } from '../data/office.ts';
import { useToday } from '../host/host-context.tsx';
import { useIdleWork } from '../ui/use-idle-work.ts';
import { useOfficeFacts } from './use-office-facts.ts';
import { usePacksLater } from './use-packs.ts';

const nobody: readonly Person[] = [];

/** A matter of more events is looked through only when nothing else is to be done. */
const LARGE = 2_000;

/**
 * The findings of one matter, parted by whether they stand; those between clients come as soon as all
 * matters are read. Null until a large matter is looked through.
 */
export function useMatterFindings(now: MatterView): Sorted | null {
  const view = useWhenIdle(now);
  const office = useFindingOffice();
  const matters = useOffice()?.matters;
  const isPrepared = useIdleWork(matters, engagementsOf);
  return useMemo(() => {
    if (view === null) return null;
    const across = isPrepared ? findAcrossOf(view, matters ?? [], office) : [];
    return sortAccepted([...across, ...findIn(view, office)], view.matter);
  }, [view, office, matters, isPrepared]);
}

/** The findings of every client but the samples, matter by matter; undefined until all are read. */
export function useOfficeFindings():
  readonly { readonly view: MatterView; readonly sorted: Sorted }[] | undefined {
  const office = useFindingOffice();
  const matters = useOffice()?.matters;
  const isPrepared = useIdleWork(
    matters,
    useCallback((view: MatterView) => [findIn(view, office), engagementsOf(view)], [office]),
  );
  return useMemo(() => {
    if (matters === undefined || !isPrepared) return undefined;
    const across = byMatter(findAcross(matters, office));
    return matters
      .filter(({ matter }) => matter.sampleNotice === '')
      .map((view) => {
        const own = across.get(view.matter.id) ?? [];
        return { view, sorted: sortAccepted([...own, ...findIn(view, office)], view.matter) };
      });
  }, [office, matters, isPrepared]);
}

/** Counts the findings of a matter that stand, as the list of clients shows them. */
export function useFindingsCount(): (view: MatterView) => number {
  const office = useFindingOffice();
  return useCallback(
    (view) => sortAccepted(findIn(view, office), view.matter).open.length,
    [office],
  );
}

function useWhenIdle(view: MatterView): MatterView | null {
  const isLarge = view.events.length > LARGE;
  const [idle, setIdle] = useState<MatterView | null>(null);
  useEffect(() => {
    if (!isLarge) return undefined;
    const waiting = requestIdleCallback(() => setIdle(view));
    return () => cancelIdleCallback(waiting);
  }, [isLarge, view]);
  return isLarge ? idle : view;
}

/** What findings depend on besides the matter. */
export function useFindingOffice(): FindingOffice {
  const today = useToday();
  const persons = useOfficeRows('persons') ?? nobody;
  const settings = useOfficeSettings();
  const packs = usePacksLater();
  const facts = useOfficeFacts();
  return useMemo(() => {
    const counting = facts === undefined ? null : { packs, office: facts };
    return { today, persons, settings, counting };
  }, [today, persons, settings, packs, facts]);
}

function byMatter(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.matterId);
    if (group === undefined) groups.set(finding.matterId, [finding]);
    else group.push(finding);
  }
  return groups;
}
