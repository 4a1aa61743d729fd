import { Checkbox, ScrollArea, Table, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Dependant } from '../../../shared/docketing/dependants-of.ts';
import { saySafety } from '../../../shared/docketing/say-deadline.ts';
import type { CaseDate } from '../../../shared/time/case-date.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { FormFrame } from '../../ui/form-frame.tsx';

type Props = {
  readonly dependants: readonly Dependant[];
  /** Stands above the list; missing = that they count from what is about to be saved. */
  readonly lead?: ReactNode;
  /** Whose deadline it is; missing where all are of the matter on screen. */
  readonly whoseIs?: (event: Dependant['event']) => string;
  /** Nothing is ticked at first. */
  readonly ticksNone?: boolean;
  /** Names the button, by how many follow. */
  readonly labelOf?: (count: number) => string;
  /** Told which deadlines follow; the others keep their dates. */
  readonly onSave: (following: readonly Dependant[]) => unknown;
};

const noErrors = {};

const usualLead = (
  <Text size="sm">
    The dates below were counted from what you are about to save. What is ticked gets its new date
    in the same act; one undo takes back both. Nothing else changes.
  </Text>
);

/**
 * The deadlines that an act makes count to another date, before and after. Ticked ones follow in the
 * same act. One that would lose its day is not ticked by itself.
 */
export function DependantsForm({
  dependants,
  lead = usualLead,
  whoseIs,
  ticksNone = false,
  labelOf = usualLabel,
  onSave,
}: Props) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(ticksNone ? [] : dependants.filter(followsByItself).map(({ event }) => event.id)),
  );
  const asked = dependants.filter(({ stays }) => stays === null);
  const following = asked.filter(({ event }) => ticked.has(event.id));
  const first = asked[0]?.event.id;
  return (
    <FormFrame
      draft={null}
      errors={noErrors}
      submitLabel={labelOf(following.length)}
      onSubmit={() => onSave(following)}
    >
      {lead}
      {dependants.length > 0 && (
        <ScrollArea.Autosize mah="50vh" type="auto" viewportProps={{ tabIndex: 0 }}>
          <Table stickyHeader verticalSpacing={6} aria-label="Deadlines before and after">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">Follows</Table.Th>
                <Table.Th scope="col">Deadline</Table.Th>
                <Table.Th scope="col">Before</Table.Th>
                <Table.Th scope="col">After</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {dependants.map(({ event, after, stays }) => (
                <Table.Tr key={event.id}>
                  <Table.Td>
                    <Checkbox
                      aria-label={`${event.title} follows`}
                      checked={stays === null && ticked.has(event.id)}
                      disabled={stays !== null}
                      {...(event.id === first ? { 'data-autofocus': true } : {})}
                      onChange={() => setTicked(toggled(ticked, event.id))}
                    />
                  </Table.Td>
                  <Table.Td>
                    {event.title}
                    {whoseIs !== undefined && <Text size="sm">{whoseIs(event)}</Text>}
                    <Text size="xs" c="dimmed">
                      {event.details.ruleId}
                      {event.details.setBy === 'order' && ', set by an order'}
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    {sayDate(event.date)}
                    <Text size="xs" c="dimmed">
                      {saySafety(event)}
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    {stays !== null ? (
                      <Text size="sm">{staysWords[stays]}</Text>
                    ) : (
                      <b>{sayDate(after.date)}</b>
                    )}
                    <Text
                      size="xs"
                      c={losesItsDay({ event, after }) ? 'var(--warning-text)' : 'dimmed'}
                    >
                      {stays !== null
                        ? `The rule would give ${sayDate(after.date)}`
                        : losesItsDay({ event, after })
                          ? 'It would wait without a day. Unticked it keeps the day that it has.'
                          : saySafety(after)}
                    </Text>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea.Autosize>
      )}
    </FormFrame>
  );
}

/** What waits says for what. */
function sayDate(date: CaseDate): string {
  return date.kind === 'undated' && date.asTyped !== ''
    ? `no day yet: ${date.asTyped}`
    : formatCaseDate(date, { style: 'sentence' });
}

const staysWords = {
  'by-hand': 'Edited by hand, stays',
  done: 'Done, stays',
  'not-adopted': 'Another text of the rule, not adopted: stays',
} as const;

function followsByItself({ event, after, stays }: Dependant): boolean {
  return stays === null && !losesItsDay({ event, after });
}

function losesItsDay({ event, after }: Pick<Dependant, 'event' | 'after'>): boolean {
  return event.date.kind !== 'undated' && after.date.kind === 'undated';
}

function toggled(ticked: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ticked);
  if (!next.delete(id)) next.add(id);
  return next;
}

function usualLabel(count: number): string {
  if (count === 0) return 'Save, no deadline follows';
  return count === 1 ? 'Save with 1 deadline' : `Save with ${String(count)} deadlines`;
}
