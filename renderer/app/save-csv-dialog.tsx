import type { Chronology } from '../../shared/chronology/chronology.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { CsvDialog } from '../features/export/csv-dialog.tsx';

type Props = {
  readonly view: MatterView;
  readonly chronology: Chronology;
  readonly isFiltered: boolean;
  readonly startsFiltered: boolean;
  readonly onClose: () => void;
};

/** The open matter as a table, with the initials of those who entered and verified its dates. */
export function SaveCsvDialog(props: Props) {
  const persons = useOfficeRows('persons');
  return persons === undefined ? null : <CsvDialog {...props} persons={persons} />;
}
