import { Checkbox, ScrollArea, Table, Text } from '@mantine/core';
import { nameZone } from '../../../shared/time/zone-choices.ts';
import { type CourtRef, labelOfCourt } from './court-draft.ts';

/** A proceeding that names a court, as the list shows it. */
export type CourtUseLine = {
  /** Of the proceeding. */
  readonly id: string;
  readonly client: string;
  /** Kind and docket number; nothing of a restricted one. */
  readonly proceeding: string;
  readonly stored: CourtRef;
  readonly differs: (court: CourtRef) => readonly string[];
};

type Props = {
  readonly uses: readonly CourtUseLine[];
  /** The court as it stands in the form; null while something is wrong there. */
  readonly court: CourtRef | null;
  readonly unseen: string | null;
  readonly ticked: readonly string[];
  readonly onTick: (ticked: readonly string[]) => void;
};

/** Which proceedings name a court, what they stored of it, and which of them shall follow. */
export function CourtUses({ uses, court, unseen, ticked, onTick }: Props) {
  const lines = uses.map((use) => ({ use, differs: court === null ? [] : use.differs(court) }));
  const open = lines.filter(({ differs }) => differs.length > 0).map(({ use }) => use.id);
  const count = open.filter((id) => ticked.includes(id)).length;
  return (
    <section aria-label="Proceedings at this court">
      <Text size="sm" fw={600}>
        {sayUses(uses.length)}
      </Text>
      {unseen !== null && (
        <Text size="xs" c="dimmed">
          {unseen}
        </Text>
      )}
      {uses.length > 0 && (
        <>
          <Text size="xs" c="dimmed" mb={4}>
            They keep what they stored. Tick those that shall say the same as above: name, city and
            time zone. Hearings that are entered keep their time and its zone.
          </Text>
          <ScrollArea.Autosize mah={220} type="auto">
            <Table
              aria-label="Proceedings that name this court"
              withTableBorder
              verticalSpacing={4}
            >
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">
                    <Checkbox
                      size="xs"
                      label="Client"
                      aria-label="Update all proceedings"
                      checked={open.length > 0 && count === open.length}
                      indeterminate={count > 0 && count < open.length}
                      disabled={open.length === 0}
                      onChange={(input) => onTick(input.currentTarget.checked ? open : [])}
                    />
                  </Table.Th>
                  <Table.Th scope="col">Proceeding</Table.Th>
                  <Table.Th scope="col">Stored now</Table.Th>
                  <Table.Th scope="col">Would become</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {lines.map(({ use, differs }) => {
                  const isOpen = differs.length > 0;
                  const isTicked = isOpen && ticked.includes(use.id);
                  return (
                    <Table.Tr key={use.id}>
                      <Table.Td>
                        <Checkbox
                          size="xs"
                          label={use.client}
                          aria-label={`Update ${use.proceeding} of ${use.client}`}
                          checked={isTicked}
                          disabled={!isOpen}
                          onChange={(input) =>
                            onTick(
                              input.currentTarget.checked
                                ? [...ticked, use.id]
                                : ticked.filter((id) => id !== use.id),
                            )
                          }
                        />
                      </Table.Td>
                      <Table.Td>{use.proceeding}</Table.Td>
                      <Table.Td>{sayCourt(use.stored)}</Table.Td>
                      <Table.Td>
                        {court === null || !isOpen
                          ? 'the same'
                          : `${sayCourt(court)} (${differs.join(', ')})`}
                      </Table.Td>
                    </Table.Tr>
                  );
                })}
              </Table.Tbody>
            </Table>
          </ScrollArea.Autosize>
        </>
      )}
    </section>
  );
}

function sayUses(count: number): string {
  if (count === 0) return 'No proceeding names this court.';
  return count === 1
    ? 'One proceeding names this court'
    : `${String(count)} proceedings name this court`;
}

function sayCourt(court: CourtRef): string {
  const zone = court.zone === null ? 'no time zone' : nameZone(court.zone);
  return `${labelOfCourt(court)}, ${zone}`;
}
