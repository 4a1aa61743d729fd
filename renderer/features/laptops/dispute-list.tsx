import { Checkbox, Paper, Radio, Stack, Text, Title } from '@mantine/core';
import { useLayoutEffect } from 'react';
import { useDialog } from '../../ui/dialog-frame.tsx';
import type { DisputeChoice, DisputeChoices, DisputeLine } from './dispute-lines.ts';

type Props = {
  readonly lines: readonly DisputeLine[];
  readonly choices: DisputeChoices;
  readonly onChoose: (key: string, choice: DisputeChoice | null) => void;
};

const OPEN = 'open';

/**
 * Fields of which two laptops say different things: for each the values, who said them, and a choice. The
 * dialog around it asks before choices are thrown away.
 */
export function DisputeList({ lines, choices, onChoose }: Props) {
  const { setTyped } = useDialog();
  const isChosen = choices.size > 0;
  useLayoutEffect(() => {
    setTyped(isChosen);
    return () => setTyped(false);
  }, [setTyped, isChosen]);
  return (
    <Stack gap="sm">
      {lines.map((line) => (
        <DisputeCard
          key={line.key}
          line={line}
          choice={choices.get(line.key) ?? null}
          onChoose={(choice) => onChoose(line.key, choice)}
        />
      ))}
    </Stack>
  );
}

function DisputeCard({
  line,
  choice,
  onChoose,
}: {
  readonly line: DisputeLine;
  readonly choice: DisputeChoice | null;
  readonly onChoose: (choice: DisputeChoice | null) => void;
}) {
  const keepsOthers = choice?.keepsOthers ?? false;
  return (
    <Paper withBorder p="sm" component="section" aria-label={`${line.record}: ${line.field}`}>
      <Title order={3} size="h6">
        {line.record}
      </Title>
      <Radio.Group
        label={line.field}
        value={choice === null ? OPEN : String(choice.claim)}
        onChange={(value) =>
          onChoose(value === OPEN ? null : { claim: Number(value), keepsOthers })
        }
      >
        <Stack gap={8} mt={6}>
          {line.claims.map(({ text, said }, place) => (
            <Radio
              key={said + text}
              value={String(place)}
              label={text}
              description={place === 0 ? `${said}; shown here now` : said}
              styles={{ label: { whiteSpace: 'pre-wrap' } }}
            />
          ))}
          <Radio
            value={OPEN}
            label="Leave it open"
            description="What is shown here now stays; the other is kept beside it and stays listed."
          />
        </Stack>
      </Radio.Group>
      {choice !== null && line.hasNote && (
        <Checkbox
          mt="xs"
          size="xs"
          label="Keep the other value in the note of the record"
          checked={keepsOthers}
          onChange={(event) =>
            onChoose({ claim: choice.claim, keepsOthers: event.currentTarget.checked })
          }
        />
      )}
      {!line.hasNote && choice !== null && (
        <Text size="xs" c="dimmed" mt="xs">
          The other value stays in the change log.
        </Text>
      )}
    </Paper>
  );
}
