import { Anchor, ScrollArea, Stack, Table, Text, Title } from '@mantine/core';
import type { EnteredDate } from '../../../shared/chronology/dates-entered.ts';
import { sourceText } from '../../../shared/chronology/table-columns.ts';
import { wallClockOf } from '../../../shared/time/court-time.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { formatWallTime } from '../../../shared/time/format-civil-day.ts';

type Props = {
  /** Of one day, oldest first. */
  readonly dates: readonly EnteredDate[];
  readonly zone: string;
  readonly nameOfPerson: (reference: string) => string;
  readonly nameOfMatter: (matterId: string) => string;
  readonly onOpen: (date: EnteredDate) => void;
};

/** As many dates of one person as are drawn; the rest are counted. */
const SHOWN = 500;

/** The dates that were typed on one day, by person: to be compared with the notices. */
export function EnteredList({ dates, zone, nameOfPerson, nameOfMatter, onOpen }: Props) {
  const persons = [...new Set(dates.map(({ by }) => by))];
  return (
    <ScrollArea h="100%" type="auto" viewportProps={{ tabIndex: 0 }}>
      <Stack gap="lg" px="md" pb="md">
        {persons.map((by) => {
          const typed = dates.filter((date) => date.by === by);
          return (
            <section key={by} aria-label={`Entered by ${nameOfPerson(by)}`}>
              <Title order={2} size="h5" mb={4}>
                {nameOfPerson(by)}
                <Text span size="sm" c="dimmed">
                  {`, ${typed.length.toLocaleString('en-US')} ${typed.length === 1 ? 'date' : 'dates'}`}
                </Text>
              </Title>
              <Table verticalSpacing={6} aria-label={`Dates entered by ${nameOfPerson(by)}`}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th scope="col" w={84}>
                      At
                    </Table.Th>
                    <Table.Th scope="col" w={180}>
                      Client
                    </Table.Th>
                    <Table.Th scope="col">What</Table.Th>
                    <Table.Th scope="col" w={260}>
                      Date
                    </Table.Th>
                    <Table.Th scope="col">Source</Table.Th>
                    <Table.Th scope="col" w={100}>
                      Verified
                    </Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {typed.slice(0, SHOWN).map((date, index) => (
                    <Table.Tr key={index}>
                      <Table.Td>{formatWallTime(wallClockOf(date.at, zone).time)}</Table.Td>
                      <Table.Td>{nameOfMatter(date.matterId)}</Table.Td>
                      <Table.Td>
                        <Anchor
                          component="button"
                          type="button"
                          size="sm"
                          fw={600}
                          ta="left"
                          onClick={() => onOpen(date)}
                        >
                          {date.title}
                        </Anchor>
                        <Text size="xs" c="dimmed">
                          {[date.kindName, date.which].filter((part) => part !== '').join(', ')}
                        </Text>
                      </Table.Td>
                      <Table.Td>
                        <DateText date={date} />
                      </Table.Td>
                      <Table.Td>
                        {date.sources.length === 0 ? (
                          <Text size="sm" c="var(--warning-text)">
                            no source
                          </Text>
                        ) : (
                          date.sources.map(sourceText).join('; ')
                        )}
                      </Table.Td>
                      <Table.Td>
                        {date.unverified ? (
                          <Text size="sm" c="var(--warning-text)">
                            unverified
                          </Text>
                        ) : (
                          'verified'
                        )}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
              {typed.length > SHOWN && (
                <Text size="sm" c="dimmed">
                  {`and ${(typed.length - SHOWN).toLocaleString('en-US')} more`}
                </Text>
              )}
            </section>
          );
        })}
      </Stack>
    </ScrollArea>
  );
}

function DateText({ date: { before, date } }: { readonly date: EnteredDate }) {
  return (
    <>
      <b>{formatCaseDate(date, { style: 'table' })}</b>
      {before !== null && (
        <Text size="xs" c="dimmed">
          before: <s>{formatCaseDate(before, { style: 'table' })}</s>
        </Text>
      )}
    </>
  );
}
