import { holdUnadopted } from '../../shared/docketing/hold-unadopted.ts';
import { useMemo, useState } from 'react';
import { givesOtherDates } from '../../shared/docketing/dependants-of.ts';
import { type DeadlineEvent, recountDeadline } from '../../shared/docketing/deadline-rows.ts';
import { excludedTimeOf } from '../../shared/docketing/excluded-time.ts';
import { findTrigger } from '../../shared/docketing/trigger.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { DocketedPart } from '../features/deadlines/docketed-part.tsx';
import { useStartState } from '../host/host-context.tsx';
import { AdviceGate } from './advice-gate.tsx';
import { RuleDialog } from './rule-dialog.tsx';
import { useOfficeRows } from '../data/live-queries.ts';
import { useCommands } from './use-commands.ts';
import { useOfficeFacts } from './use-office-facts.ts';
import { usePacks } from './use-packs.ts';

type Props = {
  readonly view: MatterView;
  /** Any record; what is no deadline of a rule or an order shows nothing. */
  readonly recordId: string | null;
  readonly today: CivilDay;
  readonly onOpenRow: (key: string) => void;
  readonly onOrder: (id: string) => void;
};

/** What stands behind the selected deadline, counted anew as the record is now. */
export function DocketedDetails({ view, recordId, ...on }: Props) {
  const event = view.events.find(({ id }) => id === recordId);
  return event?.kind === 'deadline' ? <OpenDetails view={view} event={event} {...on} /> : null;
}

type OpenProps = Omit<Props, 'recordId'> & { readonly event: DeadlineEvent };

function OpenDetails({ view, event, today, onOpenRow, onOrder }: OpenProps) {
  const commands = useCommands();
  const { zone } = useStartState();
  const office = useOfficeFacts();
  const packs = usePacks();
  const adoptions = useOfficeRows('ruleAdoptions');
  const [ruleId, setRuleId] = useState<string | null>(null);
  const found = useMemo(
    () => (office === undefined ? null : recountDeadline(event, view, packs, office)),
    [event, view, packs, office],
  );
  const recounted = found?.ok === true ? found.value : null;
  // Another text of the rule fills no docket before an attorney adopted it.
  const isAdopted =
    recounted !== null &&
    holdUnadopted([{ event, after: recounted.event, stays: null }], adoptions ?? [])[0]?.stays ===
      null;
  if (found === null) return null;
  const { trigger: record, count } = event.details;
  const trigger =
    record === null ? null : findTrigger(view, { record, part: count?.part ?? 'date' });
  const docket = view.proceedings.find(({ id }) => id === event.proceedingId) ?? null;
  const { status } = event.details;
  const isOpen = status === 'open' || status === 'alleged-not-met';
  return (
    <>
      <DocketedPart
        event={event}
        recounted={recounted}
        differs={recounted !== null && givesOtherDates(event, recounted.event)}
        laptopZone={zone}
        // What the rule does not leave out does not count, though it is on record.
        hasExclusions={
          recounted?.counted.deadline.date?.exclusions !== undefined &&
          excludedTimeOf(docket, today).spans.length > 0
        }
        trigger={
          trigger === null
            ? null
            : {
                title: trigger.title,
                onOpen:
                  trigger.record.table === 'proceedings'
                    ? null
                    : () => onOpenRow(trigger.record.id),
              }
        }
        gate={(result) => <AdviceGate>{result}</AdviceGate>}
        onOpenRule={setRuleId}
        onRecount={
          isOpen && recounted !== null && isAdopted
            ? () =>
                void commands.save('deadline/recount', [
                  { table: 'events', after: recounted.event },
                ])
            : null
        }
        onOrder={() => onOrder(event.id)}
      />
      {ruleId !== null && <RuleDialog ruleId={ruleId} onClose={() => setRuleId(null)} />}
    </>
  );
}
