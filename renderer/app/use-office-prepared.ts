import { useCallback, useMemo } from 'react';
import { checksOf } from '../../shared/checks/due-checks.ts';
import { engagementsOf } from '../../shared/clashes/engagements-of.ts';
import { personsIn } from '../../shared/docket/line-filter.ts';
import { findIn } from '../../shared/findings/find-in.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { oncePer } from '../../shared/model/once-per.ts';
import { lexiconOf, wordsOfMatter } from '../../shared/quick-add/lexicon.ts';
import { documentEntryOf } from '../../shared/search/search-entries.ts';
import { searchOffice } from '../../shared/search/search.ts';
import { useOffice, useOfficeSettings } from '../data/office.ts';
import { useToday } from '../host/host-context.tsx';
import { useIdleWork } from '../ui/use-idle-work.ts';
import { docketWork } from './docket-work.ts';
import { useFindingOffice } from './use-findings.ts';
import { useVocabulary } from './use-vocabulary.ts';

/** Whatever is looked for, the first time takes several times as long: rows are read, code is made ready. */
const searchOnce = oncePer((view: MatterView) => searchOffice([view], 'e', 1));

/**
 * Reads matters and kept documents for searching, then for what looks across clients and for what a line of quick add can
 * name, while nothing else is to be done: so that no keystroke waits, and neither does whoever opens the
 * docket or types a line.
 */
export function useOfficePrepared(): void {
  const { matters, documents } = useOffice() ?? {};
  const today = useToday();
  const settings = useOfficeSettings();
  const office = useFindingOffice();
  const isSearchable = useIdleWork(matters, searchOnce);
  useIdleWork(isSearchable ? documents : undefined, documentEntryOf);
  const isDocketed = useIdleWork(isSearchable ? matters : undefined, docketWork(settings, today));
  const isPrepared = useIdleWork(
    isDocketed ? matters : undefined,
    useCallback(
      (view: MatterView) => {
        personsIn([view], []);
        checksOf(view, { today, settings });
        engagementsOf(view);
        findIn(view, office);
        wordsOfMatter(view);
      },
      [today, settings, office],
    ),
  );
  const vocabulary = useVocabulary();
  useIdleWork(
    useMemo(
      () => (isPrepared && vocabulary !== null ? [vocabulary] : undefined),
      [isPrepared, vocabulary],
    ),
    lexiconOf,
  );
}
