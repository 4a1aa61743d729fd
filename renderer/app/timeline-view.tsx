import { Switch, Tooltip, useComputedColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Chronology } from '../../shared/chronology/chronology.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import type { AxisMemory } from '../features/timeline/axis-memory.ts';
import { TimelinePanel } from '../features/timeline/timeline-panel.tsx';
import type { TimelineCommands } from './use-timeline-commands.ts';
import classes from './timeline-view.module.css';

type Props = {
  /** What the filter lets through. */
  readonly chronology: Chronology;
  readonly listen: TimelineCommands['listen'];
  readonly today: CivilDay;
  readonly laptopZone: string;
  readonly selectedKey: string | null;
  readonly onSelect: (key: string | null) => void;
  readonly onOpen: (key: string) => void;
  readonly onMove: (key: string, days: number) => void;
  readonly isEditing: boolean;
  readonly onEditing: (isEditing: boolean) => void;
  readonly memory: AxisMemory;
  readonly coveredPx: number;
  readonly emptyNote: ReactNode;
};

/** The axis and its switch for moving events. */
export function TimelineView({ today, onMove, memory, coveredPx, ...props }: Props) {
  const { isEditing, onEditing, ...rest } = props;
  const colorScheme = useComputedColorScheme('light');
  return (
    <div className={classes['view']}>
      <TimelinePanel
        {...rest}
        today={today}
        onMove={onMove}
        editing={isEditing}
        memory={memory}
        coveredPx={coveredPx}
        toolbarEnd={
          <Tooltip label="The selected event can be moved by whole days; a reason is asked">
            <Switch
              size="xs"
              label="Move on the axis"
              checked={isEditing}
              onChange={(event) => onEditing(event.currentTarget.checked)}
            />
          </Tooltip>
        }
        colorScheme={colorScheme}
      />
    </div>
  );
}
