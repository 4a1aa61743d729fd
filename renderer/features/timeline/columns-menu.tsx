import {
  type ColumnKey,
  columnKeys,
  columnNames,
} from '../../../shared/chronology/table-columns.ts';
import { Choices } from './choices.tsx';

type Props = {
  readonly columns: readonly ColumnKey[];
  readonly onColumns: (columns: readonly ColumnKey[]) => void;
};

/** Which columns the table shows. What a line is about always stands there. */
export function ColumnsMenu({ columns, onColumns }: Props) {
  const optional: readonly ColumnKey[] = columnKeys.filter((key) => key !== 'title');
  return (
    <Choices
      name="Columns"
      isPlain
      options={optional.map((id) => ({
        id,
        label: id === 'number' ? '# (number of the line)' : columnNames[id],
        detail: '',
      }))}
      hidden={optional.filter((key) => !columns.includes(key))}
      onHidden={(hidden) => onColumns(columnKeys.filter((key) => !hidden.includes(key)))}
    />
  );
}
