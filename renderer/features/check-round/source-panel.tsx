import { Button, Text, TextInput, Title } from '@mantine/core';
import type { DueCheck } from '../../../shared/checks/due-checks.ts';
import classes from './check-round.module.css';

type Props = {
  readonly check: DueCheck;
  readonly onSame: () => void;
  readonly onChanged: () => void;
  readonly onNotFound: () => void;
  readonly onOpen: () => void;
};

/** What the source of one check asks for, ready to copy, and what it does not say. */
export function SourcePanel({ check, onSame, onChanged, onNotFound, onOpen }: Props) {
  const { source, needs, title, view } = check;
  return (
    <aside aria-label="What the source asks for" className={classes['panel']}>
      <Title order={2} size="h5">
        {source.name}
      </Title>
      <Text size="sm">
        {view.client.name}: {title}
      </Text>
      <div className={classes['needs']}>
        {needs.map(({ need, label, value, toCopy }, index) =>
          value === null ? (
            <Text key={`${need} ${String(index)}`} size="sm" className={classes['missing'] ?? ''}>
              {label}: not recorded
            </Text>
          ) : (
            <TextInput
              key={`${need} ${String(index)}`}
              size="xs"
              label={label}
              {...(value === toCopy ? {} : { description: value })}
              value={toCopy}
              readOnly
              // What is focused is marked, so that one key copies it.
              onFocus={(event) => event.currentTarget.select()}
            />
          ),
        )}
      </div>
      <Text size="xs">
        <Text span fw={600}>
          It does not say:
        </Text>{' '}
        {source.doesNotCarry}
      </Text>
      <Text size="xs" c="dimmed">
        {source.basis}
      </Text>
      <div className={classes['buttons']}>
        <Button size="xs" onClick={onSame}>
          {check.subject.type === 'custody' ? 'Same place' : 'Same date'}
          <kbd className={classes['key']}>S</kbd>
        </Button>
        <Button variant="default" size="xs" onClick={onChanged}>
          Changed…<kbd className={classes['key']}>C</kbd>
        </Button>
        <Button variant="default" size="xs" onClick={onNotFound}>
          Not found<kbd className={classes['key']}>N</kbd>
        </Button>
        <Button variant="default" size="xs" onClick={onOpen}>
          Open<kbd className={classes['key']}>Enter</kbd>
        </Button>
      </div>
    </aside>
  );
}
