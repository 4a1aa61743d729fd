import type { Dispatch, SetStateAction } from 'react';
import type { ChronologyFilter } from '../../shared/chronology/filter.ts';
import type { MenuCommand } from '../../shared/menu-command.ts';
import { commandList } from './command-list.ts';
import { sayPast, useShowsPast } from './past-gate.ts';
import { type MenuActions, useMenu } from './use-menu.ts';
import type { TimelineCommands } from './use-timeline-commands.ts';

/** Every command of a matter, and what would carry the past out of the app. */
const REFUSED: readonly MenuCommand[] = [
  ...commandList(false).flatMap(({ command, needsMatter }) => (needsMatter ? [command] : [])),
  'export-pdf',
  'undo',
  'redo',
];

type Parts = {
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly setTab?: (tab: 'timeline' | 'table') => void;
  readonly setFilter?: Dispatch<SetStateAction<ChronologyFilter>>;
  readonly sendToAxis?: TimelineCommands['send'];
};

/** What the menu does while the past is shown: it moves about, and changes nothing. */
export function usePastMenu({ onBack, onClose, setTab, setFilter, sendToAxis }: Parts): void {
  useShowsPast();
  const refused = Object.fromEntries(REFUSED.map((command) => [command, sayPast])) as MenuActions;
  useMenu({
    ...refused,
    'show-clients': onClose,
    'show-timeline': () => setTab?.('timeline'),
    'show-table': () => setTab?.('table'),
    'show-log': onBack,
    find: () => document.querySelector<HTMLElement>('input[name="find"]')?.focus(),
    'zoom-in': () => sendToAxis?.('zoom-in'),
    'zoom-out': () => sendToAxis?.('zoom-out'),
    'zoom-fit': () => sendToAxis?.('zoom-fit'),
    'go-to-date': () => sendToAxis?.('go-to-date'),
    'toggle-milestones': () =>
      setFilter?.((now) => ({ ...now, milestonesOnly: !now.milestonesOnly })),
  });
}
