import { nameRecord } from '../../shared/pages/name-record.ts';
import {
  closedBy,
  releaseRestricted,
  releasesOf,
  type RestrictionRelease,
  takeBackRelease,
} from '../../shared/model/release-restricted.ts';
import type { Matter } from '../../shared/model/matter.ts';
import { holderKey } from '../../shared/model/holders.ts';
import type { NamedRecord } from '../../shared/model/record.ts';
import {
  readReleaseDraft,
  type Releasable,
  ReleaseForm,
} from '../features/records/release-form.tsx';
import { nowOf, useStartState } from '../host/host-context.tsx';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { notifyDone } from './notify.ts';
import { useCommands } from './use-commands.ts';
import { useNameOfPerson } from './use-name-of-person.ts';
import { useAttorneyChoices } from './use-person-choices.ts';
import { usePreferences } from './preferences-context.tsx';

type Props = Omit<MatterDialogProps, 'today' | 'onSaved'> & { readonly record: NamedRecord };

/** Lets a restricted record into a kind of copy on an attorney's word, or takes that back. */
export function ReleaseDialog({ view, record, onClose }: Props) {
  const commands = useCommands();
  const start = useStartState();
  const attorneys = useAttorneyChoices();
  const nameOfPerson = useNameOfPerson();
  const { personId } = usePreferences().preferences;
  const [own, ...others] = choicesFor(view, record);
  if (own === undefined) return null;
  const choices = [own, ...others] as const;
  const save = (verb: string, after: Matter, why: string) =>
    commands.save(verb, [{ table: 'matters', after }], why);
  const release = async (given: Omit<RestrictionRelease, 'id' | 'at' | 'endedAt'>) => {
    const made = { ...given, id: crypto.randomUUID(), at: nowOf(start), endedAt: null };
    return save('restriction/release', releaseRestricted(view.matter, made), given.why);
  };
  const takeBack = async (id: string) => {
    if (await save('restriction/release-ended', takeBackRelease(view.matter, id, nowOf(start)), ''))
      notifyDone('It stays out of that copy again.');
  };
  return (
    <FormDialog
      title="Release into a copy"
      keptAs={`release/${view.matter.id}/${holderKey(record)}`}
      read={readReleaseDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <ReleaseForm
          choices={choices}
          standing={choices.flatMap(({ record: of, name }) =>
            releasesOf(view.matter, of).map((one) => ({
              ...one,
              name,
              who: nameOfPerson(one.by),
            })),
          )}
          attorneys={attorneys}
          self={attorneys.some(({ value }) => value === personId) ? personId : null}
          hint={hintFor(choices)}
          initial={draft}
          onSave={async (given) => {
            if (await release(given)) saved();
          }}
          onTakeBack={(id) => void takeBack(id)}
        />
      )}
    </FormDialog>
  );
}

/** What closes the record; its own restriction first. */
function choicesFor(view: MatterDialogProps['view'], record: NamedRecord): readonly Releasable[] {
  const by = closedBy(view, record)?.by ?? [];
  // A record of a restricted docket can be released without the docket.
  const isOwn = by[0] !== undefined && holderKey(by[0].record) === holderKey(record);
  const own = { record, classes: by.flatMap(({ classes }) => classes) };
  return (isOwn || by.length === 0 ? by : [own, ...by]).map((one) => ({
    ...one,
    key: holderKey(one.record),
    name: nameRecord(view, one.record),
  }));
}

function hintFor(choices: readonly Releasable[]): string | null {
  if (choices.some(({ record }) => record.table === 'matters' || record.table === 'clients'))
    return 'The client or the whole matter is restricted: nothing prints until each of these is released too.';
  return choices.length > 1
    ? 'What stands in a restricted docket is released with the docket, or one by one.'
    : null;
}
