import { Anchor, Button, Card, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { OpenRequest } from '../../shared/ipc.ts';
import { sentenceOf } from '../../shared/result/failure-sentence.ts';
import type { LockHost } from './lock-host.ts';
import classes from './lock-screen.module.css';

type Props = { readonly host: LockHost; readonly waitMs: number };

/** Stands before a locked vault. Nothing of the record is on this page. */
export function LockScreen({ host, waitMs }: Props) {
  const [withCode, setWithCode] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [code, setCode] = useState('');
  const [error, setError] = useState('');
  const [isOpening, setIsOpening] = useState(false);
  const { secondsLeft, wait } = useWaiting(waitMs);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isOpening) first.current?.focus();
  }, [withCode, isOpening]);

  const open = async (): Promise<void> => {
    if (isOpening || secondsLeft > 0) return;
    if (withCode && passphrase !== again) {
      setError('The two passphrases differ. Type the new one once more.');
      return;
    }
    const secret: OpenRequest = withCode
      ? { recoveryCode: code.trim(), newPassphrase: passphrase }
      : { passphrase };
    if (passphrase === '' || (withCode && code.trim() === '')) return;
    setIsOpening(true);
    setError('');
    const told = await host.open(secret);
    if (told === null) return;
    const { sentence, nextStep } = sentenceOf(told.failure);
    setError(`${sentence} ${nextStep}`.trim());
    wait(told.waitMs);
    setIsOpening(false);
  };
  return (
    <main className={classes['page']}>
      <Card withBorder padding="xl" w={420}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void open();
          }}
        >
          <Stack gap="md">
            <div>
              <Title order={1} size="h3">
                Paradocket is locked
              </Title>
              <Text c="dimmed" size="sm" mt={4}>
                {withCode
                  ? 'The recovery code was printed when the passphrase was set. A new passphrase takes the place of the lost one.'
                  : 'Nothing of the record is in memory until it is opened.'}
              </Text>
            </div>
            {withCode && (
              <TextInput
                ref={first}
                label="Recovery code"
                placeholder="XXXX-XXXX-…"
                value={code}
                autoComplete="off"
                spellCheck={false}
                onChange={(event) => setCode(event.currentTarget.value)}
              />
            )}
            <PasswordInput
              {...(withCode ? {} : { ref: first })}
              label={withCode ? 'New passphrase' : 'Passphrase'}
              value={passphrase}
              autoComplete="off"
              onChange={(event) => setPassphrase(event.currentTarget.value)}
            />
            {withCode && (
              <PasswordInput
                label="New passphrase, once more"
                value={again}
                autoComplete="off"
                onChange={(event) => setAgain(event.currentTarget.value)}
              />
            )}
            <Text role="alert" size="sm" className={classes['error'] ?? ''}>
              {error}
              {secondsLeft > 0 && ` Wait ${String(secondsLeft)} s.`}
            </Text>
            <Button type="submit" disabled={secondsLeft > 0} data-busy={isOpening}>
              {isOpening ? 'Opening…' : 'Open'}
            </Button>
            <Anchor
              component="button"
              type="button"
              size="sm"
              onClick={() => {
                setWithCode((now) => !now);
                setError('');
                setPassphrase('');
              }}
            >
              {withCode
                ? 'Open with the passphrase'
                : 'The passphrase is lost: use the recovery code'}
            </Anchor>
          </Stack>
        </form>
      </Card>
    </main>
  );
}

/** Counts the seconds down until the next guess. */
function useWaiting(waitMs: number): {
  readonly secondsLeft: number;
  readonly wait: (ms: number) => void;
} {
  const [secondsLeft, setSecondsLeft] = useState(Math.ceil(waitMs / 1_000));
  useEffect(() => {
    if (secondsLeft <= 0) return;
    const timer = setTimeout(() => setSecondsLeft((now) => now - 1), 1_000);
    return () => clearTimeout(timer);
  }, [secondsLeft]);
  return { secondsLeft, wait: (ms) => setSecondsLeft(Math.ceil(ms / 1_000)) };
}
