import { ActionIcon, Button, Fieldset, Group, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';

type Props<T> = {
  readonly legend: string;
  /** "Add a contact". */
  readonly addLabel: string;
  /** What the button that takes the entry away is called, from its place: "Remove contact 2". */
  readonly removeLabel: (place: number) => string;
  readonly entries: readonly T[];
  /** Known and kept while the entry is in the form. */
  readonly keyOf: (entry: T) => string;
  readonly newEntry: () => T;
  readonly onChange: (entries: readonly T[]) => void;
  /** The fields of one entry. */
  readonly children: (entry: T, change: (part: Partial<T>) => void, index: number) => ReactNode;
};

/**
 * A list inside a form: entries of a few fields each, added and taken away one by one. What is added
 * gets the focus; where one is taken away, the button that adds gets it.
 */
export function ListFields<T>({
  legend,
  addLabel,
  removeLabel,
  entries,
  keyOf,
  newEntry,
  onChange,
  children,
}: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const focusNext = useRef<'last' | 'add' | null>(null);
  useEffect(() => {
    const next = focusNext.current;
    focusNext.current = null;
    if (next === 'add') add.current?.focus();
    if (next === 'last')
      list.current?.lastElementChild?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [entries.length]);
  return (
    <Fieldset legend={legend} p="sm" pt={4}>
      <Stack gap="sm" ref={list}>
        {entries.map((entry, index) => (
          <Group key={keyOf(entry)} gap="xs" align="flex-start" wrap="nowrap">
            <div style={{ flex: 1, minWidth: 0 }}>
              {children(
                entry,
                (part) =>
                  onChange(entries.map((one, at) => (at === index ? { ...one, ...part } : one))),
                index,
              )}
            </div>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              mt={22}
              aria-label={removeLabel(index + 1)}
              onClick={() => {
                focusNext.current = 'add';
                onChange(entries.filter((_, at) => at !== index));
              }}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        ))}
      </Stack>
      <Button
        ref={add}
        variant="subtle"
        size="xs"
        mt={entries.length === 0 ? 0 : 'xs'}
        leftSection={<IconPlus size={14} />}
        onClick={() => {
          focusNext.current = 'last';
          onChange([...entries, newEntry()]);
        }}
      >
        {addLabel}
      </Button>
    </Fieldset>
  );
}
