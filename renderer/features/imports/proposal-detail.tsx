import { Alert, Radio, Stack, Text } from '@mantine/core';
import type { ProposedRecord } from '../../../shared/imports/file-reading.ts';
import type { ImportLine, KnownChoice } from './import-lines.ts';
import classes from './imports.module.css';
import { sayProposal, saySettings } from './say-proposal.ts';

type Props = {
  readonly line: ImportLine;
  /** What becomes of it where it is known: null = it is left. */
  readonly choice: KnownChoice | null;
  readonly onChoose: (choice: KnownChoice | null) => void;
  /** The known hearing as it would be with the dates of the file; null where there is nothing later. */
  readonly caughtUp: ProposedRecord | null;
};

const knownChoices: readonly { readonly value: KnownChoice; readonly label: string }[] = [
  { value: 'source', label: 'Add the file as another source to it' },
  { value: 'dates', label: 'Bring it up to the file' },
  { value: 'beside', label: 'Add it beside what is there' },
];

/** The line that the keys stand on, whole: the words of the file, doubts, what the record says. */
export function ProposalDetail({ line, choice, onChoose, caughtUp }: Props) {
  if (line.kind === 'problem')
    return (
      <section aria-label="The line" className={classes['detail']}>
        <Text size="sm" fw={600}>
          {line.problem.where === '' ? 'The file as a whole' : line.problem.where}
        </Text>
        <Text size="sm" className={classes['warning']}>
          {line.problem.text}
        </Text>
      </section>
    );
  const { proposal, known } = line;
  const { when, kind, what } = sayProposal(proposal.record);
  const quote = proposal.record.row.sources[0]?.quote ?? '';
  const settings = saySettings(proposal.record);
  return (
    <section aria-label="The line" className={classes['detail']}>
      <Text size="sm" fw={600} className={classes['what']}>
        {what}
      </Text>
      <Text size="sm">
        {kind}: {when}
      </Text>
      {settings.length > 1 && (
        <ul className={classes['plain']} aria-label="Settings">
          {settings.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {quote !== '' && (
        <blockquote className={classes['quote']} tabIndex={0} aria-label={`From ${proposal.where}`}>
          {quote}
        </blockquote>
      )}
      {proposal.doubts.length > 0 && (
        <ul className={`${classes['plain'] ?? ''} ${classes['warning'] ?? ''}`} aria-label="Doubts">
          {proposal.doubts.map(({ code, text }) => (
            <li key={`${code} ${text}`}>{text}</li>
          ))}
        </ul>
      )}
      {known !== null && (
        <Alert
          color={known.type === 'conflict' ? 'yellow' : 'gray'}
          p="xs"
          styles={{
            title: { color: known.type === 'conflict' ? 'var(--warning-text)' : 'inherit' },
          }}
          title={known.type === 'conflict' ? 'The record says otherwise' : 'In the record already'}
        >
          <Stack gap={6}>
            <Text size="sm">
              {known.title}
              {known.text === '' ? '' : `: ${known.text}`}.
            </Text>
            <Radio.Group
              aria-label="What becomes of it"
              value={choice ?? 'leave'}
              onChange={(value) =>
                onChoose(knownChoices.find((one) => one.value === value)?.value ?? null)
              }
            >
              <Stack gap={4}>
                <Radio size="xs" value="leave" label="Leave it" />
                {knownChoices
                  .filter(({ value }) => value !== 'dates' || caughtUp !== null)
                  .map(({ value, label }) => (
                    <Radio
                      key={value}
                      size="xs"
                      value={value}
                      label={label}
                      {...(value === 'dates' && caughtUp !== null
                        ? { description: saySettings(caughtUp).join('; ') }
                        : {})}
                    />
                  ))}
              </Stack>
            </Radio.Group>
          </Stack>
        </Alert>
      )}
    </section>
  );
}
