import { Badge, Stack, Table, Text } from '@mantine/core';
import type { Likeness } from '../../../shared/conflicts/compare-names.ts';
import { sayKnownAs, sayMatch } from '../../../shared/conflicts/say-match.ts';
import { type ConflictCheck, sayFound } from '../../../shared/conflicts/conflict-text.ts';

const likenessNames: Readonly<Record<Likeness, string>> = {
  same: 'Same',
  'other-order': 'Same',
  'sounds-alike': 'Sounds alike',
  part: 'Part',
  'one-name': 'One name',
};

/** What a conflicts check found, the surest first. */
export function ConflictResults({ check }: { readonly check: ConflictCheck }) {
  const { matches, compared } = check;
  return (
    <Stack gap="xs">
      <Text size="sm" role="status" fw={600}>
        Compared with {compared}: {sayFound(check)}.
      </Text>
      {matches.length > 0 && (
        <Table.ScrollContainer
          minWidth={560}
          maxHeight={260}
          scrollAreaProps={{
            type: 'auto',
            viewportProps: { tabIndex: 0, 'aria-label': 'Matches' },
          }}
        >
          <Table aria-label="Possible matches" verticalSpacing={4} stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">Typed</Table.Th>
                <Table.Th scope="col">Known to the office</Table.Th>
                <Table.Th scope="col">As</Table.Th>
                <Table.Th scope="col">Why</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {matches.map((match) => {
                const { known, likeness } = match;
                return (
                  <Table.Tr key={`${match.typed} ${known.client.id} ${known.name.written}`}>
                    <Table.Td>{match.typed}</Table.Td>
                    <Table.Td fw={likeness === 'one-name' ? 400 : 600}>
                      {known.name.written}
                    </Table.Td>
                    <Table.Td>
                      {sayKnownAs(known)}
                      {known.client.archived ? ' (archived)' : ''}
                    </Table.Td>
                    <Table.Td>
                      <Badge
                        variant="outline"
                        color="var(--mantine-color-text)"
                        size="sm"
                        tt="none"
                        mr={6}
                      >
                        {likenessNames[likeness]}
                      </Badge>
                      {sayMatch(match)}
                    </Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Stack>
  );
}
