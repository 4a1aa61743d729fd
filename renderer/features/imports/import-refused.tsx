import { Alert, Button, Group, Text } from '@mantine/core';
import type { MenuCommand } from '../../../shared/menu-command.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import type { Failure } from '../../../shared/result/result.ts';
import classes from './imports.module.css';

type Props = {
  readonly failure: Failure;
  readonly onOther: () => void;
  /** Gives the file to what else reads files. */
  readonly onHandOver: (command: MenuCommand) => void;
};

/** Why a file is not read, and what reads it where something does. */
export function ImportRefused({ failure, onOther, onHandOver }: Props) {
  const { code } = failure;
  const { title, sentence, nextStep } = sentenceOf(failure);
  return (
    <div className={classes['whole']}>
      <Alert color="red" title={title} role="alert">
        <Text size="sm">
          {sentence} {nextStep}
        </Text>
        <Group gap="xs" mt="sm">
          <Button size="xs" data-autofocus onClick={onOther}>
            Another file…
          </Button>
          {(code === 'import/unknown-format' || code === 'import/notice') && (
            <Button size="xs" variant="default" onClick={() => onHandOver('read-notice')}>
              Read it as a notice
            </Button>
          )}
          {code === 'import/matter-file' && (
            <Button size="xs" variant="default" onClick={() => onHandOver('open-file')}>
              Open it
            </Button>
          )}
        </Group>
      </Alert>
    </div>
  );
}
