import { docketOf } from '../../shared/docket/docket.ts';
import { linesWithin } from '../../shared/docket/lines-within.ts';
import { docketListPage } from '../../shared/pages/docket-list-page.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useOfficeSettings } from '../data/office.ts';
import { useWholeOffice } from '../data/whole-office.ts';
import { TravelDialog } from '../features/backup/travel-dialog.tsx';
import { useStartState, useToday } from '../host/host-context.tsx';
import { useNameOfPerson } from './use-name-of-person.ts';
import { usePrintPage } from './use-print-page.ts';

const DAYS = 30;

/** Travel mode, with the docket of the next 30 days to take along on paper. */
export function TravelModeDialog({ onClose }: { readonly onClose: () => void }) {
  const matters = useWholeOffice()?.matters;
  const settings = useOfficeSettings();
  const persons = useOfficeRows('persons');
  const today = useToday();
  const { zone } = useStartState();
  const nameOf = useNameOfPerson();
  const printPage = usePrintPage();
  const print = () => {
    const filter = { person: null, withSamples: false };
    const options = { today, settings, persons: persons ?? [], filter };
    const lines = linesWithin(docketOf(matters ?? [], options), today, DAYS);
    const clients = (matters ?? []).map(({ client }) => client);
    void printPage(
      (stamp) =>
        docketListPage(lines, {
          ...stamp,
          today,
          whose: '',
          laptopZone: zone,
          nameOf,
          label: `the next ${String(DAYS)} days`,
          lists: 'What is overdue, then every date up to 30 days ahead',
          empty: 'Nothing is on the docket in this time.',
        }),
      clients,
    );
  };
  return <TravelDialog onPrint={print} onClose={onClose} />;
}
