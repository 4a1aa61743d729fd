import type { Docket } from '../../shared/docket/docket.ts';
import { docketPageOf } from '../../shared/docket/docket-page.ts';
import { maskRecord } from '../../shared/export/mask-a-numbers.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { wallClockOf } from '../../shared/time/court-time.ts';
import { formatCivilDay, formatWallTime } from '../../shared/time/format-civil-day.ts';
import { nowOf, useHost, useStartState } from '../host/host-context.tsx';
import { notifyDone, notifyFailure } from './notify.ts';

type Given = {
  readonly docket: Docket;
  readonly matters: readonly MatterView[];
  readonly today: CivilDay;
  /** Empty = everybody's. */
  readonly whose: string;
  readonly nameOfPerson: (reference: string) => string;
};

/** Makes a PDF of the docket of the day or of the week, where the user says. */
export function usePrintDocket(): (span: 'day' | 'week', given: Given) => Promise<void> {
  const host = useHost();
  const start = useStartState();
  return async (span, { docket, matters, today, whose, nameOfPerson }) => {
    const now = wallClockOf(nowOf(start), start.zone);
    const page = docketPageOf(docket, {
      today,
      span,
      whose,
      printedAt: `${formatCivilDay(now.day, 'table')}, ${formatWallTime(now.time)}`,
      laptopZone: start.zone,
      nameOf: nameOfPerson,
    });
    const numbers = matters.flatMap(({ client }) =>
      client.identifiers.filter((one) => one.kind === 'a-number').map((one) => one.value),
    );
    const saved = await host.call('pdf:save-docket', { docket: maskRecord(page, numbers) });
    if (!saved.ok) notifyFailure(saved.failure);
    else if (saved.value !== null) {
      const { pages } = saved.value;
      notifyDone(`The docket is saved: ${String(pages)} ${pages === 1 ? 'page' : 'pages'}.`);
    }
  };
}
