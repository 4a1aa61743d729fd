import { ActionIcon, Button, Group, Tooltip } from '@mantine/core';
import { IconArrowsHorizontal, IconMinus, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { JumpToDate } from './jump-to-date.tsx';
import { type Preset, presets } from './presets.ts';

type Props = {
  readonly today: CivilDay;
  readonly preset: Preset | null;
  readonly onZoom: (factor: number) => void;
  readonly onPreset: (preset: Preset) => void;
  readonly onJump: (ms: number) => void;
  readonly onToday: () => void;
  readonly children?: ReactNode;
};

/** Buttons over the axis: closer, farther, whole spans, a date to go to. */
export function TimelineToolbar({ today, preset, children, ...on }: Props) {
  const { onZoom, onPreset, onJump, onToday } = on;
  return (
    <Group gap="xs" wrap="wrap" className="ax-toolbar">
      <ActionIcon.Group>
        <ToolButton label="Zoom out" onClick={() => onZoom(1.6)}>
          <IconMinus size={16} />
        </ToolButton>
        <ToolButton label="Zoom in" onClick={() => onZoom(1 / 1.6)}>
          <IconPlus size={16} />
        </ToolButton>
        <ToolButton label="Show the whole matter" onClick={() => onPreset('all')}>
          <IconArrowsHorizontal size={16} />
        </ToolButton>
      </ActionIcon.Group>
      <Button.Group>
        {presets.map(({ id, label }) => (
          <Button
            key={id}
            size="compact-sm"
            variant={preset === id ? 'filled' : 'default'}
            aria-pressed={preset === id}
            onClick={() => onPreset(id)}
          >
            {label}
          </Button>
        ))}
      </Button.Group>
      <Button size="compact-sm" variant="default" onClick={onToday}>
        Today
      </Button>
      <JumpToDate today={today} onJump={onJump} />
      {children}
    </Group>
  );
}

function ToolButton({
  label,
  onClick,
  children,
}: {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="default" size={28} aria-label={label} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
