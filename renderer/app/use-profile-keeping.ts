import type { ExportProfile } from '../../shared/model/export-profile.ts';
import { newRow } from '../../shared/model/new-row.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import type { ProfileKeeping } from '../features/export/export-form.tsx';
import { usePreferences } from './preferences-context.tsx';
import { rowDraft, useCommands } from './use-commands.ts';

/** Profiles of the export: those of the office, and which this laptop used last for each kind of copy. */
export function useProfileKeeping(): ProfileKeeping {
  const commands = useCommands();
  const { preferences, change } = usePreferences();
  const rows = useOfficeRows('exportProfiles') ?? [];
  const save = (verb: string, row: ExportProfile) =>
    commands.save(verb, [rowDraft('exportProfiles', row)]);
  return {
    profiles: rows.toSorted(
      (one, other) =>
        Number(one.archived) - Number(other.archived) || one.name.localeCompare(other.name, 'en'),
    ),
    lastUsed: preferences.lastProfiles,
    onUsed: (copy, id) => {
      if (preferences.lastProfiles[copy] === id) return;
      change({ lastProfiles: { ...preferences.lastProfiles, [copy]: id } });
    },
    onAdd: async (name, choices) => {
      const id = crypto.randomUUID();
      const isKept = await save('profile/add', newRow('exportProfiles', { id, name, choices }));
      return isKept ? id : null;
    },
    onChange: (act, profile) => save(`profile/${act}`, profile),
  };
}
