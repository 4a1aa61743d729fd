import { Button, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { sayTextProblem } from '../../shared/model/say-text-problem.ts';
import { clearDialogNotice } from './dialog-notice.ts';
import { useKeeping } from './use-keeping.ts';

/** What is kept under a name. */
type Named = { readonly id: string; readonly name: string; readonly archived: boolean };

/** What the list calls itself. */
type Words = {
  /** "view" */
  readonly one: string;
  /** "the present view", which is kept. */
  readonly present: string;
  /** "Saved views" */
  readonly all: string;
  /** Said where none is there. */
  readonly none: string;
};

type Props<T extends Named> = {
  readonly words: Words;
  /** Archived ones too, by name. */
  readonly rows: readonly T[];
  /** What is kept, in words; may be empty. */
  readonly present: string;
  /** A name that was typed before and kept; empty where there was none. */
  readonly initial: string;
  readonly onSaveAs: (name: string) => Promise<boolean>;
  /** Keeps what is there now under a name that is there. */
  readonly onReplace: (row: T) => void;
  readonly onRename: (row: T, name: string) => Promise<boolean>;
  readonly onArchive: (row: T, archived: boolean) => void;
};

/**
 * Keeps what is there now under a name, and changes what is kept. The new name survives a closed window;
 * another name of a row is saved as soon as its field is left.
 */
export function NamedListForm<T extends Named>({
  words,
  rows,
  present,
  initial,
  onSaveAs,
  ...on
}: Props<T>) {
  const [name, setName] = useState(initial);
  useKeeping(name);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    clearDialogNotice();
    const why = problemOf(name, rows, words);
    setProblem(why);
    if (why === null && (await onSaveAs(name.trim()))) setName('');
  };
  return (
    <Stack gap="md">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Group align="flex-start" gap="xs" wrap="nowrap">
          <TextInput
            flex={1}
            label={`Save ${words.present} as`}
            description={present === '' ? undefined : present}
            value={name}
            error={problem}
            data-autofocus
            autoComplete="off"
            onChange={(event) => {
              setName(event.currentTarget.value);
              setProblem(null);
            }}
          />
          <Button type="submit" mt={24}>
            Save
          </Button>
        </Group>
      </form>
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.none}
        </Text>
      ) : (
        <Table verticalSpacing={6} aria-label={words.all}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Name</Table.Th>
              <Table.Th scope="col">Change</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <NamedLine key={row.id} words={words} row={row} rows={rows} {...on} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  );
}

type LineProps<T extends Named> = Pick<
  Props<T>,
  'words' | 'rows' | 'onReplace' | 'onRename' | 'onArchive'
> & { readonly row: T };

function NamedLine<T extends Named>({
  words,
  row,
  rows,
  onReplace,
  onRename,
  onArchive,
}: LineProps<T>) {
  const [name, setName] = useState(row.name);
  const [problem, setProblem] = useState<string | null>(null);
  const others = rows.filter((one) => one.id !== row.id);
  const rename = async () => {
    if (name.trim() === row.name) return;
    const why = problemOf(name, others, words);
    setProblem(why);
    if (why === null) await onRename(row, name.trim());
  };
  return (
    <Table.Tr>
      <Table.Td>
        <TextInput
          size="xs"
          aria-label={`Name of ${row.name}`}
          value={name}
          error={problem}
          autoComplete="off"
          onChange={(event) => {
            setName(event.currentTarget.value);
            setProblem(null);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void rename();
          }}
          onBlur={() => void rename()}
        />
      </Table.Td>
      <Table.Td>
        <Group gap="xs" wrap="nowrap">
          {!row.archived && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`Set to ${words.present}: ${row.name}`}
              onClick={() => onReplace(row)}
            >
              Set to {words.present}
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`${row.archived ? 'Restore' : 'Archive'} ${row.name}`}
            onClick={() => onArchive(row, !row.archived)}
          >
            {row.archived ? 'Restore' : 'Archive'}
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

function problemOf(name: string, others: readonly Named[], { one: noun }: Words): string | null {
  const wanted = name.trim().toLocaleLowerCase('en-US');
  if (wanted === '') return `A ${noun} needs a name.`;
  const wrong = sayTextProblem(name.trim(), { most: 200, isProse: false });
  if (wrong !== null) return wrong;
  return others.some((one) => one.name.toLocaleLowerCase('en-US') === wanted)
    ? `Another ${noun} has this name.`
    : null;
}
