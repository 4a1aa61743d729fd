import { Badge, Button, Menu, Table, Text, UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import { UNVERIFIED } from '../../../shared/model/verification.ts';
import type { DueDate } from '../../../shared/reminders/due-date.ts';
import classes from './due-list.module.css';
import { dueWords } from './due-words.ts';
import { type SnoozeChoice, snoozeChoices } from './snooze-until.ts';

/** One line of a list of what is due. */
export type DueLine = {
  readonly view: MatterView;
  readonly due: DueDate;
  /** "overdue", "tomorrow"; empty = nothing is said. */
  readonly urgency: string;
};

type Props = {
  readonly label: string;
  /** In their order; they are put together by client. */
  readonly lines: readonly DueLine[];
  readonly onOpen: (line: DueLine) => void;
  readonly onSnooze: (line: DueLine, choice: SnoozeChoice) => void;
};

/** What is due, by client; Enter opens, the arrows go from line to line. */
export function DueList({ label, lines, onOpen, onSnooze }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-due]') ?? [])];
    const at = links.findIndex((one) => one === document.activeElement);
    if (step === undefined || at === -1) return;
    event.preventDefault();
    links[at + step]?.focus();
  };
  return (
    <div ref={list} onKeyDown={walk}>
      <Table aria-label={label} verticalSpacing={4} className={classes['list'] ?? ''}>
        {byClient(lines).map(({ name, ofClient }, group) => (
          <Table.Tbody key={ofClient[0]?.due.key ?? name}>
            <Table.Tr>
              <Table.Th scope="rowgroup" colSpan={4} className={classes['client'] ?? ''}>
                {name}
              </Table.Th>
            </Table.Tr>
            {ofClient.map((line, index) => {
              const { when, title, anchor, unverified } = dueWords(line.due, line.view);
              return (
                <Table.Tr key={line.due.key}>
                  <Table.Td className={classes['when'] ?? ''}>{when}</Table.Td>
                  <Table.Td>
                    <UnstyledButton
                      data-due
                      data-autofocus={group === 0 && index === 0 ? true : undefined}
                      className={classes['open'] ?? ''}
                      onClick={() => onOpen(line)}
                    >
                      {title}
                    </UnstyledButton>
                    {anchor !== '' && (
                      <Text span size="xs" c="dimmed" ml="xs">
                        {anchor}
                      </Text>
                    )}
                    {unverified && (
                      <Text span size="xs" c="var(--warning-text)" ml="xs">
                        {UNVERIFIED}
                      </Text>
                    )}
                    {line.due.isRestricted && (
                      <Badge color="gray" size="sm" ml="xs">
                        Restricted
                      </Badge>
                    )}
                  </Table.Td>
                  <Table.Td className={classes['urgency'] ?? ''}>
                    <Text span size="sm" fw={line.urgency === 'overdue' ? 600 : 400}>
                      {line.urgency}
                    </Text>
                  </Table.Td>
                  <Table.Td className={classes['act'] ?? ''}>
                    <SnoozeMenu title={title} onSnooze={(choice) => onSnooze(line, choice)} />
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        ))}
      </Table>
    </div>
  );
}

type SnoozeProps = {
  readonly title: string;
  readonly onSnooze: (choice: SnoozeChoice) => void;
};

function SnoozeMenu({ title, onSnooze }: SnoozeProps) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" size="compact-xs" aria-label={`Snooze ${title}`}>
          Snooze
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {snoozeChoices.map(({ key, label }) => (
          <Menu.Item key={key} onClick={() => onSnooze(key)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Clients in the order in which their first line stands. */
function byClient(lines: readonly DueLine[]) {
  const groups = new Map<string, { readonly name: string; readonly ofClient: DueLine[] }>();
  for (const line of lines) {
    const { id, name } = line.view.client;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { name, ofClient: [line] });
    else group.ofClient.push(line);
  }
  return [...groups.values()];
}
