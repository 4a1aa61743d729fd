import { ScrollArea, Stack, Table, Text, Title } from '@mantine/core';
import type { LanguageChange } from '../../../shared/phrases/compare-phrases.ts';
import { phrases as english } from '../../../shared/phrases/phrases.ts';
import { TableHeads } from '../../ui/table-heads.tsx';
import classes from './phrases.module.css';

/** What taking in would change, a language after the other. */
export function PhraseChanges({ changes }: { readonly changes: readonly LanguageChange[] }) {
  if (changes.length === 0)
    return (
      <Text size="sm">Every phrase says the same as before. There is nothing to take in.</Text>
    );
  return (
    <ScrollArea.Autosize mah="55vh" type="auto" viewportProps={{ tabIndex: 0 }}>
      <Stack gap="md">
        {changes.map((change) => (
          <OneLanguage key={change.language.tag} change={change} />
        ))}
      </Stack>
    </ScrollArea.Autosize>
  );
}

function OneLanguage({ change }: { readonly change: LanguageChange }) {
  const { language, isNew, renamedFrom, phrases } = change;
  const { name, tag } = language;
  return (
    <section>
      <Title order={3} size="sm">
        {name} ({tag}): {sayCount(change)}
      </Title>
      {renamedFrom !== null && <Text size="sm">It was called {renamedFrom}.</Text>}
      {phrases.length > 0 && (
        <Table
          aria-label={`Phrases in ${name}`}
          className={classes['table'] ?? ''}
          verticalSpacing={6}
          stickyHeader
        >
          <TableHeads
            heads={isNew ? ['Phrase', 'In English', 'Will say'] : ['Phrase', 'Said', 'Will say']}
          />
          <Table.Tbody>
            {phrases.map(({ key, before, after }) => (
              <Table.Tr key={key}>
                <Table.Td className={classes['key']}>{key}</Table.Td>
                <Table.Td className={classes['phrase']}>
                  {isNew ? english[key].en : before || 'nothing'}
                </Table.Td>
                <Table.Td className={classes['phrase']}>{after || 'nothing'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}

function sayCount({ isNew, phrases }: LanguageChange): string {
  const count = phrases.length;
  if (isNew) return `a new language, ${String(count)} phrases`;
  return count === 1 ? '1 phrase changes' : `${String(count)} phrases change`;
}
