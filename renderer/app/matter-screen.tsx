import { useState } from 'react';
import type { MatterView } from '../../shared/model/matter-view.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { useMatterView } from '../data/live-queries.ts';
import { Waiting } from '../ui/waiting.tsx';
import { OpenMatter } from './open-matter.tsx';
import { PastMatter } from './past-matter.tsx';
import { useLook } from './use-look.ts';
import { MenuKept } from './use-menu.ts';

type Props = {
  readonly matterId: string;
  /** The record whose details are open at first; null = none. */
  readonly recordKey: string | null;
  readonly onOpenMatter: (matterId: string) => void;
  readonly onClose: () => void;
};

/** A matter on screen: while it is read, as it is known now, or as it was on a past day. */
export function MatterScreen({ matterId, ...rest }: Props) {
  const view = useMatterView(matterId);
  const look = useLook();
  const [pastDay, setPastDay] = useState<CivilDay | null>(null);
  const [isRead, setIsRead] = useState(false);
  // An archived record that was asked for has a row, and with it details, only with the archived ones.
  if (view !== undefined && !isRead) {
    setIsRead(true);
    if (isArchived(view, rest.recordKey)) look.change({ withArchived: true });
  }
  if (view === undefined)
    return (
      <>
        <Waiting what="Opening the matter" />
        <MenuKept />
      </>
    );
  if (pastDay !== null)
    return (
      <PastMatter
        matterId={matterId}
        name={view.client.name}
        day={pastDay}
        look={look}
        onDay={setPastDay}
        onBack={() => setPastDay(null)}
        onClose={rest.onClose}
      />
    );
  return <OpenMatter view={view} look={look} onPast={setPastDay} {...rest} />;
}

function isArchived({ events, stints, claims, bars }: MatterView, key: string | null): boolean {
  return [events, stints, claims, bars].some((records) =>
    records.some(({ id, archived }) => archived && id === key),
  );
}
