import { Button, Group, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { counterLines } from '../../shared/counters/counter-lines.ts';
import { counterPresets } from '../../shared/counters/presets.ts';
import { countersPage } from '../../shared/pages/counters-page.ts';
import { isHeldBackOnPaper } from '../../shared/pages/held-back-on-paper.ts';
import { CountersPanel } from '../features/counters/counters-panel.tsx';
import { useMinute } from '../host/use-minute.ts';
import { ListDialog } from '../ui/list-dialog.tsx';
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
    <ListDialog
      title="Counters"
      listName="Counters of this matter"
      empty={null}
      hint="The day of the start is not counted; recorded exclusions are left out once, with both of their ends; hours are hours that really pass. A mark says nothing about what the law requires."
      actions={
        <>
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
        </>
      }
      over={
        asked !== null ? (
          <CounterDialog view={view} today={today} asked={asked} onClose={() => setAsked(null)} />
        ) : ruleId !== null ? (
          <RuleDialog ruleId={ruleId} onClose={() => setRuleId(null)} />
        ) : null
      }
      onClose={onClose}
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
    </ListDialog>
  );
}
