import { useState } from 'react';
import type {
  ListenToCommands,
  TimelineCommand,
} from '../features/timeline/timeline-panel-props.ts';

/** Carries commands from the menu to the axis, or to the table in its place. */
export type TimelineCommands = {
  /** Says whether anybody heard it: the log hears nothing. */
  readonly send: (command: TimelineCommand) => boolean;
  readonly listen: ListenToCommands;
};

/** One line from the menu to the axis or the table that is shown. */
export function useTimelineCommands(): TimelineCommands {
  const [commands] = useState<TimelineCommands>(() => {
    const listeners = new Set<(command: TimelineCommand) => void>();
    return {
      send: (command) => {
        listeners.forEach((act) => act(command));
        return listeners.size > 0;
      },
      listen: (act) => {
        listeners.add(act);
        return () => listeners.delete(act);
      },
    };
  });
  return commands;
}
