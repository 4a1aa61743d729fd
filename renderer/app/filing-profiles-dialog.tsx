import type { FilingProfile } from '../../shared/model/filing-profile.ts';
import { newRow } from '../../shared/model/new-row.ts';
import { formatCivilDay } from '../../shared/time/format-civil-day.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import {
  FilingProfileForm,
  readFilingProfileDraft,
} from '../features/records/filing-profile-form.tsx';
import { useToday } from '../host/host-context.tsx';
import { Mark } from '../ui/mark.tsx';
import { RowListDialog } from '../ui/row-list-dialog.tsx';
import { FormDialog } from './form-dialog.tsx';
import { usePreferences } from './preferences-context.tsx';
import { rowDraft, useCommands } from './use-commands.ts';
import { useNameOfPerson } from './use-name-of-person.ts';
import { useAttorneyChoices } from './use-person-choices.ts';

/** What state courts ask of filings, each by the attorney who read its rules. */
export function FilingProfilesDialog({ onClose }: { readonly onClose: () => void }) {
  const commands = useCommands();
  const nameOf = useNameOfPerson();
  const profiles = useOfficeRows('filingProfiles');
  if (profiles === undefined) return null;
  return (
    <RowListDialog
      title="State courts: what filings redact"
      hint={
        profiles.length === 0
          ? 'No state court has a profile yet. A filing copy for one is written once an attorney has read its rules.'
          : null
      }
      rows={profiles}
      compare={(a, b) => a.court.localeCompare(b.court, 'en')}
      columns={['Court', 'Rules', 'Read']}
      cells={(profile) => [
        <>
          {profile.court}
          {profile.archived && <Mark>Archived</Mark>}
        </>,
        profile.rules,
        `${nameOf(profile.checkedBy)}, ${formatCivilDay(profile.checkedOn, 'axis')}`,
      ]}
      nameOf={({ court }) => court}
      addLabel="Add a court…"
      onArchive={(after) =>
        void commands.save(`filing-profile/${after.archived ? 'archive' : 'restore'}`, [
          rowDraft('filingProfiles', after),
        ])
      }
      onClose={onClose}
      renderForm={(profile, close) => <FilingProfileDialog profile={profile} onClose={close} />}
    />
  );
}

type Props = {
  /** Null for a new one. */
  readonly profile: FilingProfile | null;
  readonly onClose: () => void;
};

function FilingProfileDialog({ profile, onClose }: Props) {
  const commands = useCommands();
  const today = useToday();
  const attorneys = useAttorneyChoices();
  const { personId } = usePreferences().preferences;
  const self = attorneys.find(({ value }) => value === personId)?.value ?? '';
  return (
    <FormDialog
      title={profile === null ? 'Add a state court' : `Edit ${profile.court}`}
      keptAs={`filing-profile/${profile?.id ?? 'new'}`}
      rev={profile?.rev ?? 0}
      read={readFilingProfileDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <FilingProfileForm
          profile={profile}
          initial={draft}
          attorneys={attorneys}
          self={self}
          today={today}
          onSave={async (values) => {
            const after =
              profile === null
                ? newRow('filingProfiles', { id: crypto.randomUUID(), ...values })
                : { ...profile, ...values };
            const verb = profile === null ? 'filing-profile/add' : 'filing-profile/edit';
            if (await commands.save(verb, [rowDraft('filingProfiles', after)])) saved();
          }}
        />
      )}
    </FormDialog>
  );
}
