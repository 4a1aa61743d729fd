import { Button, Group, Stack, Text } from '@mantine/core';
import { newRow } from '../../shared/model/new-row.ts';
import { type PaperWords, paperWordsId } from '../../shared/model/paper-words.ts';
import type { ReadPhrases } from '../../shared/imports/phrases/read-phrases.ts';
import { comparePhrases, type LanguageChange } from '../../shared/phrases/compare-phrases.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { PhraseChanges } from '../features/phrases/phrase-changes.tsx';
import { PhraseProblems } from '../features/phrases/phrase-problems.tsx';
import { useToday } from '../host/host-context.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { currentPerson } from './current-person.ts';
import { notifyDone } from './notify.ts';
import { rowDraft, useCommands } from './use-commands.ts';
import { useOfficeLanguages } from './use-office-languages.ts';

type Props = { readonly read: ReadPhrases; readonly onClose: () => void };

/** Shows what a table of phrases changes before anything changes, or all that is wrong with it. */
export function TakeInPhrasesDialog({ read, onClose }: Props) {
  const commands = useCommands();
  const today = useToday();
  const rows = useOfficeRows('paperWords') ?? [];
  const changes = comparePhrases(useOfficeLanguages(), read.languages);
  const isSound = read.problems.length === 0;
  const hasNews = isSound && changes.length > 0;
  const takeIn = async () => {
    const taken = { takenInBy: currentPerson(), takenInOn: today };
    const after = changes.map((change) => rowDraft('paperWords', rowOf(change, rows, taken)));
    if (!(await commands.save('paper-phrases/take-in', after))) return;
    notifyDone('The phrases are taken in.');
    onClose();
  };
  return (
    <DialogFrame
      title={isSound ? 'Take in phrases' : 'This table cannot be taken in'}
      size="xl"
      onClose={onClose}
    >
      <Stack gap="sm">
        {isSound ? (
          <PhraseChanges changes={changes} />
        ) : (
          <PhraseProblems problems={read.problems} />
        )}
        {hasNews && (
          <Text size="sm" c="dimmed">
            Client sheets and copies for clients and families print so from now on. One undo takes
            all of it back.
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          {hasNews && (
            <Button data-autofocus onClick={() => void takeIn()}>
              Take in
            </Button>
          )}
          <Button variant="default" data-autofocus={hasNews ? undefined : true} onClick={onClose}>
            {hasNews ? 'Cancel' : 'Close'}
          </Button>
        </Group>
      </Stack>
    </DialogFrame>
  );
}

/** The record of a language as it would be; one that says nothing of its own goes out of use. */
function rowOf(
  { language: { tag, name, words } }: LanguageChange,
  rows: readonly PaperWords[],
  taken: Pick<PaperWords, 'takenInBy' | 'takenInOn'>,
): PaperWords {
  const phrases = { ...words.phrases };
  const row = rows.find((one) => one.tag === tag);
  return row === undefined
    ? newRow('paperWords', { id: paperWordsId(tag), tag, name, phrases, ...taken })
    : { ...row, name, phrases, ...taken, archived: Object.keys(phrases).length === 0 };
}
