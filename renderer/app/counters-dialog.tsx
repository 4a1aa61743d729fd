import { Button, Group, Menu, ScrollArea, Stack, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { counterLines } from '../../shared/counters/counter-lines.ts';
import { counterPresets } from '../../shared/counters/presets.ts';
import { countersPage } from '../../shared/pages/counters-page.ts';
import { isHeldBackOnPaper } from '../../shared/pages/held-back-on-paper.ts';
import { CountersPanel } from '../features/counters/counters-panel.tsx';
import { useMinute } from '../host/use-minute.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { type CounterAsked, CounterDialog } from './counter-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { notifyDone } from './notify.ts';
import { RuleDialog } from './rule-dialog.tsx';
import { useDialogPrint } from './use-menu.ts';
import { usePrintPage } from './use-print-page.ts';

/** The counters of a matter, with what adds, changes and prints them. */
export function CountersDialog({ view, today, onClose }: MatterDialogProps) {
  const now = useMinute();
  const [asked, setAsked] = useState<CounterAsked | null>(null);
  const [ruleId, setRuleId] = useState<string | null>(null);
  const printPage = usePrintPage();
  const { matter } = view;
  const print = () => {
    if (isHeldBackOnPaper(view, { table: 'matters', id: matter.id }))
      notifyDone('This matter is restricted: its counters do not go on paper.');
    else
      void printPage(
        (stamp) => countersPage(view, counterLines(view, { day: today, now }), { ...stamp, today }),
        [view.client],
      );
  };
  useDialogPrint(print);
  const away = matter.counters.filter(({ archived }) => archived);
  return (
    <DialogFrame title="Counters" onClose={onClose} isCovered={asked !== null || ruleId !== null}>
      <Stack gap="sm">
        <ScrollArea.Autosize
          mah="62vh"
          type="auto"
          offsetScrollbars
          viewportProps={{ tabIndex: 0, 'aria-label': 'Counters of this matter' }}
        >
          <CountersPanel
            view={view}
            asOf={today}
            now={now}
            onEdit={(id) => setAsked({ id })}
            onRule={setRuleId}
          />
          {away.length > 0 && (
            <Group gap="xs" mt="sm">
              <Text size="xs" c="dimmed">
                Archived:
              </Text>
              {away.map(({ id, title }) => (
                <Button
                  key={id}
                  variant="subtle"
                  size="compact-xs"
                  aria-label={`Open ${title}, archived`}
                  onClick={() => setAsked({ id })}
                >
                  {title}
                </Button>
              ))}
            </Group>
          )}
        </ScrollArea.Autosize>
        <Text size="xs" c="dimmed">
          The day of the start is not counted; recorded exclusions are left out once, with both of
          their ends; hours are hours that really pass. A mark says nothing about what the law
          requires.
        </Text>
        <Group justify="flex-end" gap="xs">
          <Menu position="top-start" withinPortal={false}>
            <Menu.Target>
              <Button variant="default" rightSection={<IconChevronDown size={14} />} mr="auto">
                Add a counter
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {counterPresets(view, today).map(({ id, name }) => (
                <Menu.Item key={id} onClick={() => setAsked({ preset: id })}>
                  {name}…
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <Button variant="default" onClick={print}>
            PDF…
          </Button>
          <Button data-autofocus onClick={onClose}>
            Close
          </Button>
        </Group>
      </Stack>
      {asked !== null && (
        <CounterDialog view={view} today={today} asked={asked} onClose={() => setAsked(null)} />
      )}
      {ruleId !== null && <RuleDialog ruleId={ruleId} onClose={() => setRuleId(null)} />}
    </DialogFrame>
  );
}
