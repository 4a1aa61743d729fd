import { Anchor, Button, Card, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { OpenRequest } from '../../shared/ipc/lock-channels.ts';
import { sentenceOf } from '../../shared/result/failure-sentence.ts';
import {
  type NewPassphrase,
  NewPassphraseFields,
  noPassphrase,
  openingError,
  passphraseErrors,
} from '../ui/new-passphrase.tsx';
import type { LockHost } from './lock-host.ts';
import classes from './lock-screen.module.css';

type Props = { readonly host: LockHost; readonly waitMs: number };

/** Stands before a locked vault. Nothing of the record is on this page. */
export function LockScreen({ host, waitMs }: Props) {
  const [withCode, setWithCode] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [code, setCode] = useState('');
  const [next, setNext] = useState(noPassphrase);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [error, setError] = useState('');
  const [isOpening, setIsOpening] = useState(false);
  const { secondsLeft, wait } = useWaiting(waitMs);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isOpening) first.current?.focus();
  }, [withCode, isOpening]);

  const open = async (): Promise<void> => {
    if (isOpening || secondsLeft > 0) return;
    const problem = withCode ? null : openingError(passphrase);
    const problems = withCode ? problemsOf(code, next) : {};
    setWrong(problems);
    setError(problem ?? '');
    if (problem !== null || Object.keys(problems).length > 0) return;
    const secret: OpenRequest = withCode
      ? { recoveryCode: code.trim(), newPassphrase: next.first }
      : { passphrase };
    setIsOpening(true);
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
            {withCode ? (
              <>
                <TextInput
                  ref={first}
                  label="Recovery code"
                  placeholder="XXXX-XXXX-…"
                  value={code}
                  error={wrong['code'] ?? null}
                  autoComplete="off"
                  spellCheck={false}
                  onChange={(event) => setCode(event.currentTarget.value)}
                />
                <NewPassphraseFields
                  label="New passphrase"
                  value={next}
                  errors={wrong}
                  autoFocus={false}
                  onChange={setNext}
                />
              </>
            ) : (
              <PasswordInput
                ref={first}
                label="Passphrase"
                value={passphrase}
                autoComplete="off"
                onChange={(event) => setPassphrase(event.currentTarget.value)}
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
                setWrong({});
                setPassphrase('');
                setNext(noPassphrase);
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

/** What is wrong with what stands in the fields of the recovery code. */
function problemsOf(code: string, next: NewPassphrase): Readonly<Record<string, string>> {
  return {
    ...(code.trim() === '' ? { code: 'Type the code from its sheet.' } : {}),
    ...passphraseErrors(next),
  };
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
