import { useMemo, useSyncExternalStore } from 'react';
import {
  defaultOfficeSettings,
  OFFICE_SETTINGS_ID,
  type OfficeSettings,
} from '../../shared/model/office-settings.ts';
import { useClientScope } from './client-scope.tsx';
import { useOfficeRows } from './live-queries.ts';
import type { Office } from './office-reader.ts';
import { useStore } from './store-context.tsx';

/**
 * Every matter whole and every kept document, for what looks across clients; undefined until they are read. A matter that
 * did not change is the same object from one answer to the next. In courtroom mode the open
 * client's alone.
 */
export function useOffice(): Office | undefined {
  const { office } = useStore();
  const clientId = useClientScope();
  const all = useSyncExternalStore(office.subscribe, office.getOffice);
  return useMemo(() => {
    if (clientId === null || all === undefined) return all;
    const matters = all.matters.filter((view) => view.client.id === clientId);
    const ids = new Set(matters.map(({ matter }) => matter.id));
    return { matters, documents: all.documents.filter(({ matterId }) => ids.has(matterId)) };
  }, [all, clientId]);
}

/** What the office chose; what is shipped where it chose nothing, or until it is read. */
export function useOfficeSettings(): OfficeSettings {
  const rows = useOfficeRows('settings');
  return rows?.find((row) => row.id === OFFICE_SETTINGS_ID) ?? defaultOfficeSettings;
}
