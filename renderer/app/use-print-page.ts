import { maskRecord } from '../../shared/copies/mask-a-numbers.ts';
import { sayLastMerged } from '../../shared/merging/last-merged.ts';
import type { Client } from '../../shared/model/client.ts';
import { counted, type ListPage, type PrintStamp } from '../../shared/pages/list-page.ts';
import { sayInstant } from '../../shared/time/say-instant.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { nowOf, useHost, useStartState } from '../host/host-context.tsx';
import { currentPerson } from './current-person.ts';
import { notifyDone, notifyFailure } from './notify.ts';
import { useNameOfPerson } from './use-name-of-person.ts';

/** Whose A-numbers are masked: those of these clients, or nobody's where a source asks for them. */
type Masked = readonly Pick<Client, 'identifiers'>[] | 'nobody';

/** Makes a PDF of a list where the user says, stamped with who prints it and when. */
export function usePrintPage(): (
  make: (stamp: PrintStamp) => ListPage,
  masked: Masked,
) => Promise<void> {
  const printPages = usePrintPages();
  return (make, masked) => printPages((stamp) => [make(stamp)], masked);
}

/** Makes one PDF of several lists, at least one; its file and what is said of it go by the first. */
export function usePrintPages(): (
  make: (stamp: PrintStamp) => readonly ListPage[],
  masked: Masked,
) => Promise<void> {
  const host = useHost();
  const start = useStartState();
  const nameOfPerson = useNameOfPerson();
  const mergings = useOfficeRows('mergings') ?? [];
  return async (make, masked) => {
    const person = currentPerson();
    const pages = make({
      printedAt: sayInstant(nowOf(start), start.zone),
      printedBy: person === '' ? '' : nameOfPerson(person),
      lastMerged: sayLastMerged(mergings, nameOfPerson, start.zone),
    });
    const lists = masked === 'nobody' ? [...pages] : pages.map((page) => maskPage(page, masked));
    const saved = await host.call('pdf:save-list', { lists });
    const [first] = lists;
    if (!saved.ok) notifyFailure(saved.failure);
    else if (saved.value !== null && first !== undefined)
      notifyDone(`${names[first.name]} saved: ${counted(saved.value.pages, 'page', 'pages')}.`);
  };
}

const names: Readonly<Record<ListPage['name'], string>> = {
  docket: 'The docket is',
  'check-round': 'The check round is',
  findings: 'The findings are',
  'dates-entered': 'The dates entered are',
  'notice-history': 'The notice history is',
  'conflicts-check': 'The conflicts check is',
  'compliance-record': 'The compliance record is',
  counters: 'The counters are',
  custody: 'The custody summary is',
  'deadline-calculation': 'The calculation is',
  'recovery-code': 'The recovery code is',
  'backup-key': 'The page of the backup key is',
};

function maskPage(page: ListPage, clients: Exclude<Masked, 'nobody'>): ListPage {
  const numbers = clients.flatMap(({ identifiers }) =>
    identifiers.filter((one) => one.kind === 'a-number').map((one) => one.value),
  );
  // The day is no text: it has to stay one.
  return { ...maskRecord(page, numbers), asOf: page.asOf };
}
