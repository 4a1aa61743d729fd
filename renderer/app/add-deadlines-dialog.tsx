import { useMemo, useState } from 'react';
import { shippedCourts } from '../../shared/courts/all-courts.ts';
import { toOwnCourt } from '../../shared/courts/own-court.ts';
import type { RulePack } from '../../shared/deadlines/rule-pack.ts';
import type { Rule } from '../../shared/deadlines/rule.ts';
import type { NamedRecord } from '../../shared/model/record.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useOfficeSettings } from '../data/office.ts';
import { readAddDeadlinesDraft } from '../features/deadlines/add-deadlines-draft.ts';
import { AddDeadlinesForm } from '../features/deadlines/add-deadlines-form.tsx';
import { PeopleFields } from '../features/records/people-fields.tsx';
import { useStartState } from '../host/host-context.tsx';
import { AdviceGate } from './advice-gate.tsx';
import { AdoptDialog } from './adopt-dialog.tsx';
import { currentPerson } from './current-person.ts';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { notifyDone } from './notify.ts';
import { RuleDialog } from './rule-dialog.tsx';
import { useCommands } from './use-commands.ts';
import { useOfficeFacts } from './use-office-facts.ts';
import { useNameOfPerson } from './use-name-of-person.ts';
import { usePersonChoices } from './use-person-choices.ts';
import { usePacks } from './use-packs.ts';

type Props = MatterDialogProps & { readonly record: NamedRecord | null };
type OnTop =
  | { readonly show: 'rule'; readonly ruleId: string }
  | { readonly show: 'adopt'; readonly rule: Rule; readonly pack: RulePack };

/** Puts the deadlines that a record starts on the docket, in one act. */
export function AddDeadlinesDialog({ view, record, onClose, onSaved }: Props) {
  const packs = usePacks();
  const commands = useCommands();
  const { zone } = useStartState();
  const { targetDaysBefore } = useOfficeSettings();
  const nameOf = useNameOfPerson();
  const persons = usePersonChoices();
  const own = useOfficeRows('courts');
  const adoptions = useOfficeRows('ruleAdoptions');
  const [onTop, setOnTop] = useState<OnTop | null>(null);
  const office = useOfficeFacts();
  const courts = useMemo(
    () => [...(own ?? []).filter((row) => !row.archived).map(toOwnCourt), ...shippedCourts],
    [own],
  );
  if (office === undefined || adoptions === undefined) return null;
  const { responsibleAttorney, backupAttorney } = view.matter;
  return (
    <>
      <FormDialog
        title="Deadlines from this"
        isCovered={onTop !== null}
        keptAs={`deadlines-from/${view.matter.id}/${record?.id ?? 'none'}`}
        read={readAddDeadlinesDraft}
        onClose={onClose}
      >
        {(draft, saved) => (
          <AddDeadlinesForm
            view={view}
            record={record}
            packs={packs}
            adoptions={adoptions}
            office={office}
            courts={courts}
            laptopZone={zone}
            targetDaysBefore={targetDaysBefore}
            enteredBy={currentPerson()}
            nameOf={nameOf}
            initial={draft}
            gate={(dates) => <AdviceGate>{dates}</AdviceGate>}
            onAdopt={(rule, pack) => setOnTop({ show: 'adopt', rule, pack })}
            onOpenRule={(ruleId) => setOnTop({ show: 'rule', ruleId })}
            renderPeople={(people, onChange) => (
              <PeopleFields
                persons={persons}
                responsible={people.responsibleAttorney}
                backup={people.backupAttorney}
                ofMatter={{
                  responsible: responsibleAttorney === '' ? '' : nameOf(responsibleAttorney),
                  backup: backupAttorney === '' ? '' : nameOf(backupAttorney),
                }}
                onChange={onChange}
              />
            )}
            onSave={async (deadlines) => {
              const rows = deadlines.map((after) => ({ table: 'events', after }) as const);
              if (!(await commands.save('deadline/docket', rows))) return;
              const [first] = deadlines;
              if (first !== undefined) onSaved(first.id);
              notifyDone(
                deadlines.length === 1
                  ? '1 deadline is on the docket.'
                  : `${String(deadlines.length)} deadlines are on the docket.`,
              );
              saved();
            }}
          />
        )}
      </FormDialog>
      {onTop?.show === 'rule' && (
        <RuleDialog ruleId={onTop.ruleId} onClose={() => setOnTop(null)} />
      )}
      {onTop?.show === 'adopt' && (
        <AdoptDialog rule={onTop.rule} pack={onTop.pack} onClose={() => setOnTop(null)} />
      )}
    </>
  );
}
