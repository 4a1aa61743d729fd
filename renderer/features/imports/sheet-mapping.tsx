import {
  Button,
  Group,
  NumberInput,
  Select,
  SimpleGrid,
  Table,
  Text,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { columnMeaningNames, isColumnMeaning } from '../../../shared/imports/column-meanings.ts';
import type { ColumnMeaning, SheetReading } from '../../../shared/imports/file-reading.ts';
import { TableHeads } from '../../ui/table-heads.tsx';
import classes from './imports.module.css';

type Props = {
  readonly sheet: SheetReading;
  /** The saved mapping that is used now; null = as it was read, or as it was corrected here. */
  readonly usedName: string | null;
  readonly onSheet: (sheet: number) => void;
  readonly onHeadingRow: (row: number | null) => void;
  readonly onMeaning: (column: number, meaning: ColumnMeaning) => void;
  /** Leaves the saved mapping, and what was corrected, for what the columns themselves say. */
  readonly onAsRead: () => void;
  readonly onSaveAs: (name: string) => Promise<boolean>;
};

const meanings = Object.entries(columnMeaningNames).map(([value, label]) => ({ value, label }));

/** What the columns of a sheet mean, to be corrected and kept under a name. */
export function SheetMapping(props: Props) {
  const { sheet, usedName, onSheet, onHeadingRow, onMeaning, onAsRead, onSaveAs } = props;
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);
  const saveAs = async () => {
    if (name.trim() === '') setError('Give the mapping a name.');
    else if (await onSaveAs(name.trim())) setName('');
  };
  return (
    <section aria-label="Columns of the sheet" className={classes['section']}>
      <Text size="sm" fw={600}>
        What the columns mean
      </Text>
      {usedName !== null && (
        <Group gap="xs" justify="space-between" wrap="nowrap">
          <Text size="sm">The saved mapping “{usedName}” is used.</Text>
          <Button size="compact-xs" variant="default" style={{ flexShrink: 0 }} onClick={onAsRead}>
            Do not use it
          </Button>
        </Group>
      )}
      <SimpleGrid cols={2} spacing="xs">
        {sheet.sheetNames.length > 1 && (
          <Select
            size="xs"
            label="Sheet"
            data={sheet.sheetNames.map((label, at) => ({
              value: String(at),
              label: label || `Sheet ${at + 1}`,
            }))}
            value={String(sheet.sheet)}
            allowDeselect={false}
            onChange={(value) => value !== null && onSheet(Number(value))}
          />
        )}
        <NumberInput
          size="xs"
          label="Headings are in row"
          description="0 = there are none"
          inputWrapperOrder={['label', 'input', 'description']}
          min={0}
          max={10_000}
          clampBehavior="strict"
          allowDecimal={false}
          value={sheet.headingRow === null ? 0 : sheet.headingRow + 1}
          onChange={(value) => {
            if (typeof value === 'number') onHeadingRow(value === 0 ? null : value - 1);
          }}
        />
      </SimpleGrid>
      <div className={classes['columns-table']} tabIndex={0} role="region" aria-label="Columns">
        <Table verticalSpacing={4} fz="xs" aria-label="Meaning of each column">
          <TableHeads heads={['Column', 'Examples', 'Means']} />
          <Table.Tbody>
            {sheet.columns.map(({ heading, meaning, examples }, at) => (
              // Headings may be said twice: the place tells columns apart.
              <Table.Tr key={`${String(at)} ${heading}`}>
                <Table.Th scope="row" fw={500} className={classes['what']}>
                  {heading || `Column ${at + 1}`}
                </Table.Th>
                <Table.Td className={`${classes['what'] ?? ''} ${classes['dimmed'] ?? ''}`}>
                  {examples.slice(0, 2).join(' · ')}
                </Table.Td>
                <Table.Td>
                  <Select
                    size="xs"
                    aria-label={`Meaning of ${heading || `column ${at + 1}`}`}
                    data={meanings}
                    value={meaning}
                    allowDeselect={false}
                    searchable
                    onChange={(value) => {
                      if (value !== null && isColumnMeaning(value)) onMeaning(at, value);
                    }}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <TextInput
          size="xs"
          label="Keep this mapping as"
          placeholder="Court list of the county"
          value={name}
          error={error}
          style={{ flex: 1 }}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setError(null);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            void saveAs();
          }}
        />
        <Button size="xs" variant="default" onClick={() => void saveAs()}>
          Keep
        </Button>
      </Group>
    </section>
  );
}
