import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { parseChain } from '../../../shared/reminders/parse-chain.ts';
import classes from './chain-form.module.css';

type Props = {
  /** As the office has it now. */
  readonly chain: string;
  readonly onSave: (chain: string) => Promise<boolean>;
};

/** The days before a date on which the office is reminded of it. */
export function ChainForm({ chain, onSave }: Props) {
  const [text, setText] = useState(chain);
  const [isTried, setIsTried] = useState(false);
  const read = parseChain(text);
  const failure = read.ok || !isTried ? null : sentenceOf(read.failure);
  const save = async () => {
    setIsTried(true);
    if (!read.ok) return;
    const tidy = text.replaceAll(/\s/g, '');
    if (await onSave(tidy)) setText(tidy);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Group gap="xs" align="flex-start" wrap="nowrap">
        <TextInput
          className={classes['field'] ?? ''}
          label="Remind so many days before"
          description="For all clients. 21,14,7-1 = three weeks, two weeks, then daily; overdue always."
          value={text}
          error={failure === null ? null : `${failure.sentence} ${failure.nextStep}`}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          className={classes['save'] ?? ''}
          disabled={text === chain}
        >
          Save
        </Button>
      </Group>
    </form>
  );
}
