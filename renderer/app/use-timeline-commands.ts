import { useState } from 'react';
import type { TimelineCommand } from '../features/timeline/timeline-panel-props.ts';

/** Carries commands from the menu to the axis. */
export type TimelineCommands = {
  readonly send: (command: TimelineCommand) => void;
  readonly listen: (act: (command: TimelineCommand) => void) => () => void;
};

/** One line from the menu to the axis that is shown; without an axis a command does nothing. */
export function useTimelineCommands(): TimelineCommands {
  const [commands] = useState<TimelineCommands>(() => {
    const listeners = new Set<(command: TimelineCommand) => void>();
    return {
      send: (command) => listeners.forEach((act) => act(command)),
      listen: (act) => {
        listeners.add(act);
        return () => listeners.delete(act);
      },
    };
  });
  return commands;
}
