import { Button, ScrollArea, Table, Text } from '@mantine/core';
import type { LoggedAct } from '../../data/live-queries.ts';
import { type Act, type ChangeWords, describeChange } from './describe-change.ts';

/** Acts on many records name the first few. */
const NAMED = 5;

type Props = {
  /** Newest first. */
  readonly acts: readonly LoggedAct[];
  /** Older acts are not among them. */
  readonly isCut: boolean;
  readonly zone: string;
  readonly nameOfPerson: (id: string) => string;
  /** Names a record that another one names; null where it is none of this matter. */
  readonly nameOfRecord: (id: string) => string | null;
  readonly onPutBack: (seq: number) => void;
  /** Stands where there is no act. */
  readonly emptyNote?: string;
};

/** Every act on a matter: who, when, what before and after. Nothing in it can be changed. */
export function ChangeLog({ acts, isCut, zone, nameOfPerson, nameOfRecord, ...rest }: Props) {
  const { onPutBack, emptyNote = 'Nothing has been changed in this matter yet.' } = rest;
  const time = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const aboutOf = aboutActs(acts);
  return (
    <ScrollArea h="100%" type="auto" viewportProps={{ tabIndex: 0 }}>
      <Table stickyHeader verticalSpacing="xs" aria-label="Change log">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w={180}>
              When
            </Table.Th>
            <Table.Th scope="col" w={110}>
              Who
            </Table.Th>
            <Table.Th scope="col" w="36%">
              What
            </Table.Th>
            <Table.Th scope="col">Before and after</Table.Th>
            <Table.Th scope="col" w={130}>
              As it was
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {acts.map((act) => {
            const [first] = act.changes;
            if (first === undefined) return null;
            const about: Act = { verb: first.verb, about: aboutOf.get(first.commandId) ?? null };
            const words = act.changes.map((change) => describeChange(about, change, nameOfRecord));
            return (
              <Table.Tr key={`${String(first.seq)} ${first.commandId}`}>
                <Table.Td>
                  {time.format(first.at)}
                  {first.takenIn !== undefined && (
                    <Text size="xs" c="dimmed">
                      on another laptop; taken in {time.format(first.takenIn.at)}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>{nameOfPerson(first.by)}</Table.Td>
                <Table.Td>
                  <ActText words={words} count={act.count} />
                  {first.reason !== '' && (
                    <Text size="xs" c="dimmed">
                      because: {first.reason}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>
                  {words.slice(0, NAMED).flatMap(({ differences }, record) =>
                    differences.map(({ field, before, after }, index) => (
                      <Text size="xs" key={`${String(record)}.${String(index)}`}>
                        {field}: {before !== '' && <s>{before}</s>} {after}
                      </Text>
                    )),
                  )}
                </Table.Td>
                <Table.Td>
                  {first.takenIn === undefined && (
                    <Button
                      variant="subtle"
                      size="compact-xs"
                      onClick={() => onPutBack(first.seq)}
                      aria-label={`Put back as it was before: ${words[0]?.act ?? ''} ${words[0]?.record ?? ''}`}
                    >
                      Put back
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {isCut && (
        <Text c="dimmed" size="sm" ta="center" py="md">
          Older changes are kept, and not shown here.
        </Text>
      )}
      {acts.length === 0 && (
        <Text c="dimmed" ta="center" py="xl">
          {emptyNote}
        </Text>
      )}
    </ScrollArea>
  );
}

function ActText({
  words,
  count,
}: {
  readonly words: readonly ChangeWords[];
  /** Of all records that the act touched, also those without words here. */
  readonly count: number;
}) {
  const [first] = words;
  if (first === undefined) return null;
  if (count === 1)
    return (
      <>
        {first.act}: <b>{first.record}</b>
      </>
    );
  const named = words.slice(0, NAMED).map(({ record }) => record);
  const more = count - named.length;
  return (
    <>
      {first.whole}: <b>{count.toLocaleString('en-US')} records</b>
      <Text size="xs" c="dimmed">
        {named.join(', ')}
        {more > 0 && ` and ${more.toLocaleString('en-US')} more`}
      </Text>
    </>
  );
}

/** The verb that an undo or redo is about, by its command; a redo is about what its undo was. */
function aboutActs(acts: readonly LoggedAct[]): ReadonlyMap<string, string> {
  const about = new Map<string, string>();
  const verbs = new Map<string, string>();
  // Oldest first: what is taken back stands before what takes it back.
  for (const act of acts.toReversed()) {
    const [first] = act.changes;
    if (first === undefined) continue;
    verbs.set(first.commandId, first.verb);
    if (first.undoes === undefined) continue;
    const verb = about.get(first.undoes) ?? verbs.get(first.undoes);
    if (verb !== undefined && first.verb !== 'log/put-back') about.set(first.commandId, verb);
  }
  return about;
}
