import { Button, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SavedView } from '../../../shared/model/saved-view.ts';
import { sayTextProblem } from '../../../shared/model/say-text-problem.ts';
import { clearDialogNotice } from '../../ui/dialog-notice.ts';

type Props = {
  /** Archived ones too, by name. */
  readonly views: readonly SavedView[];
  /** What the present view shows, in words. */
  readonly present: string;
  readonly onSaveAs: (name: string) => Promise<boolean>;
  /** Gives a view the present look. */
  readonly onReplace: (view: SavedView) => void;
  readonly onRename: (view: SavedView, name: string) => Promise<boolean>;
  readonly onArchive: (view: SavedView, archived: boolean) => void;
};

/** Saves the present view under a name, and changes the views that are there. */
export function ViewsForm({ views, present, onSaveAs, ...on }: Props) {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    clearDialogNotice();
    const why = problemOf(name, views);
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
            label="Save the present view as"
            description={present}
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
      {views.length === 0 ? (
        <Text size="sm" c="dimmed">
          No view is saved yet. A view keeps what the filter shows, the columns of the table and its
          order; every matter and the export offer it.
        </Text>
      ) : (
        <Table verticalSpacing={6} aria-label="Saved views">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Name</Table.Th>
              <Table.Th scope="col">Change</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {views.map((view) => (
              <ViewLine key={view.id} view={view} views={views} {...on} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  );
}

type LineProps = Pick<Props, 'views' | 'onReplace' | 'onRename' | 'onArchive'> & {
  readonly view: SavedView;
};

function ViewLine({ view, views, onReplace, onRename, onArchive }: LineProps) {
  const [name, setName] = useState(view.name);
  const [problem, setProblem] = useState<string | null>(null);
  const others = views.filter((one) => one.id !== view.id);
  const rename = async () => {
    if (name.trim() === view.name) return;
    const why = problemOf(name, others);
    setProblem(why);
    if (why === null) await onRename(view, name.trim());
  };
  return (
    <Table.Tr>
      <Table.Td>
        <TextInput
          size="xs"
          aria-label={`Name of ${view.name}`}
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
          {!view.archived && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`Set to the present view: ${view.name}`}
              onClick={() => onReplace(view)}
            >
              Set to the present view
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`${view.archived ? 'Restore' : 'Archive'} ${view.name}`}
            onClick={() => onArchive(view, !view.archived)}
          >
            {view.archived ? 'Restore' : 'Archive'}
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

function problemOf(name: string, others: readonly SavedView[]): string | null {
  const wanted = name.trim().toLocaleLowerCase('en-US');
  if (wanted === '') return 'A view needs a name.';
  const wrong = sayTextProblem(name.trim(), { most: 200, isProse: false });
  if (wrong !== null) return wrong;
  return others.some((one) => one.name.toLocaleLowerCase('en-US') === wanted)
    ? 'Another view has this name.'
    : null;
}
