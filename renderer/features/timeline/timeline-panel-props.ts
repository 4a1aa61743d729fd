import type { ReactNode } from 'react';
import type { Chronology } from '../../../shared/chronology/chronology.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import type { AxisMemory } from './axis-memory.ts';

/** What the menu can ask of the axis. */
export type TimelineCommand = 'zoom-in' | 'zoom-out' | 'zoom-fit' | 'go-to-date' | 'focus';

/** Lets a panel hear commands while it is shown; returns what ends it. */
export type ListenToCommands = (act: (command: TimelineCommand) => void) => () => void;

/** What the axis is given. */
export type TimelinePanelProps = {
  /** Already filtered: axis and table show the same events. */
  readonly chronology: Chronology;
  /** The laptop's civil day. */
  readonly today: CivilDay;
  /** IANA name of the laptop's zone: times are said in it beside the court's, where they differ. */
  readonly laptopZone: string;
  /** `ChronologyRow.key` of the selected line; null = nothing is selected. */
  readonly selectedKey: string | null;
  readonly onSelect: (key: string | null) => void;
  /** Enter or double click: show the record. */
  readonly onOpen: (key: string) => void;
  /**
   * A selected item was moved by whole days; the parent asks for a reason. Only called while
   * `editing`, and only for an exactly dated record that is not merged with others.
   */
  readonly onMove?: (key: string, days: number) => void;
  readonly editing: boolean;
  readonly colorScheme: 'light' | 'dark';
  /** `today` is a past day: the line says so. */
  readonly isPast?: boolean;
  /** Stands at the end of the toolbar. */
  readonly toolbarEnd?: ReactNode;
  readonly listen?: ListenToCommands;
  /** Where the axis stood when it was last shown, and stands now. */
  readonly memory?: AxisMemory;
  /** So many pixels at the right end lie under the details. */
  readonly coveredPx?: number;
  /** Stands on the axis where there is nothing to show. */
  readonly emptyNote?: ReactNode;
};
