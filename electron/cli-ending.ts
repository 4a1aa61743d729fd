import { constants } from 'node:os';
import { app } from 'electron';

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What may cut a run without a window short. */
export type Ending = {
  /** A person or the system ends us; the exit code is 128 + n. */
  readonly onInterrupt: (code: number) => void;
  /** A bug; without this Electron would show a box and wait for a click. */
  readonly onBug: () => void;
};

/** Hears everything that can end a run without a window, so that it ends clean and with a code. */
export function listenForEnding({ onInterrupt, onBug }: Ending): void {
  const listen = (): void => {
    for (const signal of endingSignals) {
      process.removeAllListeners(signal);
      process.on(signal, () => {
        onInterrupt(128 + constants.signals[signal]);
      });
    }
  };
  listen();
  // Chromium puts listeners of its own in their place, which end us with code 0.
  void app.whenReady().then(listen);
  app.on('before-quit', (event) => {
    event.preventDefault();
    onInterrupt(128 + constants.signals.SIGTERM);
  });
  process.on('uncaughtException', onBug);
  process.on('unhandledRejection', onBug);
}

/**
 * Prints one line and waits until it is out; the errno name where it cannot be.
 *
 * @returns null when the line is out
 */
export function printLine(stream: NodeJS.WriteStream, line: string): Promise<string | null> {
  return new Promise((resolve) => {
    stream.write(`${line}\n`, (error: (Error & { code?: string }) | null | undefined) => {
      resolve(error ? (error.code ?? error.name) : null);
    });
  });
}

/** A reader that went away is told of by `printLine`, not thrown at the whole program. */
export function outliveClosedStreams(): void {
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
}
