import { Button, Chip, Group, Text } from '@mantine/core';
import { type ImportShow, importShows } from './import-lines.ts';

type Props = {
  readonly fileName: string;
  /** What its head says of the case; may be empty. */
  readonly head: string;
  /** What became of the entries, in a line. */
  readonly counts: string;
  readonly show: ImportShow;
  /** How many lines each choice would show. */
  readonly sizes: Readonly<Record<ImportShow, number>>;
  readonly onShow: (show: ImportShow) => void;
  /** Ticks or unticks every line that is shown. */
  readonly onTickAll: (isTicked: boolean) => void;
  readonly onOther: () => void;
};

const names: Readonly<Record<ImportShow, string>> = {
  all: 'All',
  ticked: 'Ticked',
  doubtful: 'Doubtful',
  known: 'Known',
  problems: 'Problems',
};

/** Over the lines of a file: what it is, how much of it is what, which lines are shown. */
export function ImportToolbar(props: Props) {
  const { fileName, head, counts, show, sizes, onShow, onTickAll, onOther } = props;
  return (
    <>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm" truncate>
          <Text span fw={600}>
            {fileName}
          </Text>
          {head !== '' && ` · ${head}`}
        </Text>
        <Button variant="default" size="xs" style={{ flexShrink: 0 }} onClick={onOther}>
          Another file…
        </Button>
      </Group>
      <Text size="sm" role="status">
        {counts}
      </Text>
      <Group justify="space-between" gap="xs">
        <Chip.Group
          value={show}
          onChange={(value: string) => {
            const next = importShows.find((one) => one === value);
            if (next !== undefined) onShow(next);
          }}
        >
          <Group gap={6} role="radiogroup" aria-label="Which lines are shown">
            {importShows.map((one) => (
              <Chip key={one} value={one} size="xs">
                {names[one]} {sizes[one].toLocaleString('en-US')}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        <Group gap={6}>
          <Button variant="default" size="compact-xs" onClick={() => onTickAll(true)}>
            Tick all shown
          </Button>
          <Button variant="default" size="compact-xs" onClick={() => onTickAll(false)}>
            Untick all shown
          </Button>
        </Group>
      </Group>
    </>
  );
}
