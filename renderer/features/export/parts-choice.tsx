import { ActionIcon, Checkbox, Group, Text, VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { type PartName, partTitles } from '../../../shared/export/part-names.ts';
import { FieldLabel } from './field-label.tsx';
import classes from './parts-choice.module.css';

/** A part on the list: whether it prints, and its place. */
export type ListedPart = { readonly name: PartName; readonly isChosen: boolean };

type Props = {
  /** Every part once, in the order in which they print. */
  readonly parts: readonly ListedPart[];
  readonly problem: string | null;
  readonly onChange: (parts: readonly ListedPart[]) => void;
};

const descriptions: Readonly<Partial<Record<PartName, string>>> = {
  table: 'Every line with its sources',
  'notice-history': 'Every setting of every hearing',
  deadlines: 'Rule and count, step by step',
  compliance: 'Reports and check-ins made',
  'docket-day': 'Of this client',
  'docket-week': 'Of this client, seven days',
  'checks-due': 'Hearing dates to look up again',
  'client-sheet': 'Large type, safe to carry',
  'visit-sheet': 'One gray page, room to write',
};

/** Which documents the PDF holds, and in which order: ticked, and put up or down. */
export function PartsChoice({ parts, problem, onChange }: Props) {
  const [said, setSaid] = useState('');
  const tick = (name: PartName, isChosen: boolean) =>
    onChange(parts.map((part) => (part.name === name ? { name, isChosen } : part)));
  const put = (from: number, by: -1 | 1) => {
    const part = parts[from];
    const other = parts[from + by];
    if (part === undefined || other === undefined) return;
    const moved = parts.map((one, index) =>
      index === from ? other : index === from + by ? part : one,
    );
    onChange(moved);
    setSaid(`${partTitles[part.name]}: ${String(from + by + 1)} of ${String(parts.length)}`);
  };
  return (
    <div role="group" aria-label="Parts">
      <div aria-hidden="true">
        <FieldLabel>Parts, in this order</FieldLabel>
      </div>
      <Text size="xs" c="dimmed" mb={6}>
        Alt with ↑ or ↓ puts a part up or down.
      </Text>
      <ul className={classes['parts']}>
        {parts.map(({ name, isChosen }, index) => (
          <li key={name} className={classes['part']}>
            <Checkbox
              label={partTitles[name]}
              description={descriptions[name]}
              checked={isChosen}
              onChange={(event) => tick(name, event.currentTarget.checked)}
              onKeyDown={(event) => {
                if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
                event.preventDefault();
                put(index, event.key === 'ArrowUp' ? -1 : 1);
              }}
            />
            <Group gap={0} wrap="nowrap">
              <PutButton part={name} isUp isOff={index === 0} onPut={() => put(index, -1)} />
              <PutButton
                part={name}
                isUp={false}
                isOff={index === parts.length - 1}
                onPut={() => put(index, 1)}
              />
            </Group>
          </li>
        ))}
      </ul>
      {problem !== null && (
        <Text size="sm" c="red" role="alert">
          {problem}
        </Text>
      )}
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </div>
  );
}

/** For a mouse: by keyboard the box itself is put up and down, so that Tab goes from box to box. */
function PutButton({
  part,
  isUp,
  isOff,
  onPut,
}: {
  readonly part: PartName;
  readonly isUp: boolean;
  readonly isOff: boolean;
  readonly onPut: () => void;
}) {
  const Icon = isUp ? IconChevronUp : IconChevronDown;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      tabIndex={-1}
      disabled={isOff}
      className={classes['put']}
      aria-label={`Put ${partTitles[part].toLowerCase()} ${isUp ? 'up' : 'down'}`}
      onClick={onPut}
    >
      <Icon size={14} stroke={1.8} />
    </ActionIcon>
  );
}
