import { Button, Checkbox, Group, Popover, ScrollArea, Stack, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';

/** Higher, the list scrolls. */
const MOST_HEIGHT = 'min(420px, calc(100vh - 260px))';

/** Something to tick. */
export type Choice<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  /** Tells two of one name apart; may be empty. */
  readonly detail: string;
};

type Props<Id extends string> = {
  readonly name: string;
  readonly options: readonly Choice<Id>[];
  readonly hidden: readonly Id[];
  readonly onHidden: (hidden: readonly Id[]) => void;
  /** What is away is nothing to be warned of: columns, not lines. */
  readonly isPlain?: boolean;
};

/** A button that opens a list of what is shown, to tick and untick. */
export function Choices<Id extends string>({
  name,
  options,
  hidden,
  onHidden,
  ...rest
}: Props<Id>) {
  const { isPlain = false } = rest;
  const away = isPlain ? 0 : options.filter(({ id }) => hidden.includes(id)).length;
  return (
    <Popover position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant={away > 0 ? 'light' : 'default'}
          rightSection={<IconChevronDown size={14} />}
        >
          {away > 0 ? `${name}: ${options.length - away} of ${options.length}` : name}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs" className="ax-choices">
        <Group gap="xs" mb="xs">
          <Button size="compact-xs" variant="default" onClick={() => onHidden([])}>
            All
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => onHidden(options.map(({ id }) => id))}
          >
            None
          </Button>
        </Group>
        <ScrollArea.Autosize mah={MOST_HEIGHT} type="auto" offsetScrollbars>
          <Stack gap={6} role="group" aria-label={`${name} shown`}>
            {options.map(({ id, label, detail }) => {
              const isShown = !hidden.includes(id);
              return (
                <Checkbox
                  key={id}
                  size="xs"
                  checked={isShown}
                  label={
                    <>
                      {label}
                      {detail === '' ? null : (
                        <Text span size="xs" c="dimmed">{` · ${detail}`}</Text>
                      )}
                    </>
                  }
                  onChange={() =>
                    onHidden(isShown ? [...hidden, id] : hidden.filter((other) => other !== id))
                  }
                />
              );
            })}
          </Stack>
        </ScrollArea.Autosize>
      </Popover.Dropdown>
    </Popover>
  );
}
