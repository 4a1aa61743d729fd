import { prepareSearch } from '../../shared/search/search.ts';
import { useOffice } from '../data/office.ts';
import { useIdleWork } from '../ui/use-idle-work.ts';

/** Reads matters for searching while nothing else is to be done, so that no keystroke waits. */
export function useSearchPrepared(): void {
  useIdleWork(useOffice()?.matters, prepareSearch);
}
