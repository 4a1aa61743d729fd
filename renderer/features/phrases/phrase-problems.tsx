import { ScrollArea, Stack, Table, Text } from '@mantine/core';
import type { PhraseProblem } from '../../../shared/imports/phrases/phrase-problem.ts';
import { TableHeads } from '../../ui/table-heads.tsx';
import classes from './phrases.module.css';

/** More would hold up the window and help nobody: the file is another one. */
const MOST_SHOWN = 500;

/** Everything that keeps a table of phrases from being taken in, at once. */
export function PhraseProblems({ problems }: { readonly problems: readonly PhraseProblem[] }) {
  const rest = problems.length - MOST_SHOWN;
  return (
    <Stack gap="xs">
      <Text size="sm" role="alert">
        {problems.length === 1
          ? 'One thing keeps this table from being taken in. Nothing was changed.'
          : `${String(problems.length)} things keep this table from being taken in. Nothing was changed.`}
      </Text>
      <ScrollArea.Autosize mah="55vh" type="auto" viewportProps={{ tabIndex: 0 }}>
        <Table
          aria-label="What keeps the table out"
          className={classes['table'] ?? ''}
          verticalSpacing={6}
          stickyHeader
        >
          <TableHeads heads={['Row', 'Phrase', 'Column', 'Stands there', 'What to do']} />
          <Table.Tbody>
            {problems.slice(0, MOST_SHOWN).map(({ row, key, head, value, says }, index) => (
              <Table.Tr key={index}>
                <Table.Td>{row ?? ''}</Table.Td>
                <Table.Td className={classes['key']}>{key}</Table.Td>
                <Table.Td className={classes['head']}>{head}</Table.Td>
                <Table.Td className={classes['phrase']}>{value}</Table.Td>
                <Table.Td>{says}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
      {rest > 0 && <Text size="sm">And {rest} more.</Text>}
    </Stack>
  );
}
