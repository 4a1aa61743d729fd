import { settingStatusNames } from '../../../shared/chronology/kind-names.ts';
import type { SharedLine } from '../../../shared/model/shared-hearing.ts';
import type { Setting } from '../../../shared/model/hearing.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { SharedTable, type SharedTableProps } from './shared-table.tsx';

type Props = SharedTableProps<SharedLine> & {
  /** What would stand in each record that follows. */
  readonly becomes: string;
};

/** What an act on one hearing does to the records of the other clients, one by one. */
export function SharedPreview({ becomes, ...table }: Props) {
  return (
    <SharedTable
      {...table}
      head="Client"
      now={({ setting }) => sayNow(setting)}
      becomes={() => becomes}
    />
  );
}

function sayNow(setting: Setting): string {
  const date =
    setting.form === 'to-be-determined'
      ? 'to be determined'
      : formatCaseDate(setting.date, { style: 'table' });
  return setting.status === 'set' ? date : `${date}: ${settingStatusNames[setting.status]}`;
}
