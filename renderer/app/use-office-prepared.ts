import { useCallback } from 'react';
import { checksOf } from '../../shared/checks/due-checks.ts';
import { engagementsOf } from '../../shared/clashes/engagements-of.ts';
import { docketListsOf } from '../../shared/docket/docket.ts';
import { findIn } from '../../shared/findings/find-in.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { oncePer } from '../../shared/model/once-per.ts';
import { searchOffice } from '../../shared/search/search.ts';
import { useOffice, useOfficeSettings } from '../data/office.ts';
import { useToday } from '../host/host-context.tsx';
import { useIdleWork } from '../ui/use-idle-work.ts';
import { useFindingOffice } from './use-findings.ts';

/** Whatever is looked for, the first time takes several times as long: rows are read, code is made ready. */
const searchOnce = oncePer((view: MatterView) => searchOffice([view], 'e', 1));

/**
 * Reads matters for searching, then for what looks across clients, while nothing else is to be done:
 * so that no keystroke waits, and neither does whoever opens the docket.
 */
export function useOfficePrepared(): void {
  const matters = useOffice()?.matters;
  const today = useToday();
  const settings = useOfficeSettings();
  const office = useFindingOffice();
  const isSearchable = useIdleWork(matters, searchOnce);
  useIdleWork(
    isSearchable ? matters : undefined,
    useCallback(
      (view: MatterView) => {
        docketListsOf(view, today, settings);
        checksOf(view, { today, settings });
        engagementsOf(view);
        findIn(view, office);
      },
      [today, settings, office],
    ),
  );
}
