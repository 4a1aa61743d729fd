import { Button, Popover, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Chip, Choice } from '../../../shared/quick-add/reading.ts';
import { fieldNames } from './field-names.ts';
import classes from './quick-add.module.css';

type Props = {
  readonly chip: Chip;
  /** What it can be corrected to from a list; empty where its words are typed anew. */
  readonly choices: readonly Choice[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChoose: (value: string) => void;
  readonly onRewrite: (words: string) => void;
  readonly onLeaveInTitle: () => void;
};

/** One understood part of the line. Opened, it can be chosen anew, typed anew, or taken back. */
export function ChipButton({ chip, choices, isOpen, onOpen, ...rest }: Props) {
  const name = fieldNames[chip.field];
  return (
    <Popover
      opened={isOpen}
      onChange={onOpen}
      trapFocus
      returnFocus
      withinPortal
      position="bottom-start"
    >
      <Popover.Target>
        <button
          type="button"
          className={classes['chip']}
          data-wrong={chip.field === 'unread-date' || chip.label.endsWith('?')}
          onClick={() => onOpen(!isOpen)}
        >
          <span className={classes['field']}>{name}</span> {chip.label}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={`${name}: ${chip.label}`}>
        <Correction
          chip={chip}
          name={name}
          choices={choices}
          onDone={() => onOpen(false)}
          {...rest}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

type CorrectionProps = Omit<Props, 'isOpen' | 'onOpen'> & {
  readonly name: string;
  readonly onDone: () => void;
};

function Correction({
  chip,
  name,
  choices,
  onDone,
  onChoose,
  onRewrite,
  onLeaveInTitle,
}: CorrectionProps) {
  const [words, setWords] = useState(chip.text);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onRewrite(words);
        onDone();
      }}
    >
      <Stack gap="xs" w={260}>
        {choices.length > 0 && (
          <Select
            label={name}
            searchable
            data={choices.map(({ value, label }) => ({ value, label }))}
            value={null}
            placeholder="Choose another"
            nothingFoundMessage="Nothing has this name"
            comboboxProps={{ withinPortal: false }}
            onChange={(value) => {
              if (value === null) return;
              onChoose(value);
              onDone();
            }}
          />
        )}
        <TextInput
          label="Words in the line"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
          {...(choices.length === 0 ? { 'data-autofocus': true } : {})}
        />
        <Button type="submit" variant="default" disabled={words === chip.text}>
          Change the words
        </Button>
        <Button
          variant="subtle"
          onClick={() => {
            onLeaveInTitle();
            onDone();
          }}
        >
          Leave in the title
        </Button>
      </Stack>
    </form>
  );
}
