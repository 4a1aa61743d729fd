import { Alert, Button, Group, Modal } from '@mantine/core';
import { createContext, type ReactNode, use, useMemo, useRef, useState } from 'react';
import { invariant } from '../../shared/result/invariant.ts';
import { CoveredContext } from './covered-context.ts';
import { useDialogNotice } from './dialog-notice.ts';
import { FirstFocus } from './first-focus.tsx';
import classes from './dialog-frame.module.css';
import { useReturnFocus } from './return-focus.ts';

type Dialog = {
  /** Closes; asks first where something was typed. */
  readonly close: () => void;
  readonly setTyped: (isTyped: boolean) => void;
  /** Tells when what was typed is thrown away on purpose; returns what ends it. */
  readonly onDiscard: (listener: () => void) => () => void;
};

const DialogContext = createContext<Dialog | null>(null);

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  readonly size?: 'md' | 'lg' | 'xl';
  readonly fullScreen?: boolean;
  /** Instead of what a dialog of the whole screen has: no padding, and its height to be shared out. */
  readonly bodyClass?: string | undefined;
  /** Another dialog stands on this one: Escape is meant for that. */
  readonly isCovered?: boolean;
  readonly children: ReactNode;
};

/**
 * The frame of every dialog. Escape closes it, a click beside it does not; where something was typed
 * it asks first. Focus goes back to where it was.
 */
export function DialogFrame({
  title,
  onClose,
  size = 'xl',
  fullScreen = false,
  bodyClass = fullScreen ? classes['whole'] : '',
  isCovered: isCoveredByOwn = false,
  children,
}: Props) {
  const isCovered = use(CoveredContext) || isCoveredByOwn;
  const isTyped = useRef(false);
  const [discarded] = useState(() => new Set<() => void>());
  const [isAsking, setIsAsking] = useState(false);
  const notice = useDialogNotice();
  useReturnFocus();
  const discard = () => {
    discarded.forEach((tell) => tell());
    onClose();
  };
  const dialog = useMemo<Dialog>(
    () => ({
      close: () => {
        if (isTyped.current) setIsAsking(true);
        else onClose();
      },
      setTyped: (next) => {
        isTyped.current = next;
      },
      onDiscard: (listener) => {
        discarded.add(listener);
        return () => discarded.delete(listener);
      },
    }),
    [onClose, discarded],
  );
  return (
    <Modal
      opened
      onClose={dialog.close}
      title={title}
      size={size}
      fullScreen={fullScreen}
      closeOnClickOutside={false}
      closeOnEscape={!isAsking && !isCovered}
      // What covers a whole screen leaves nothing of it to be read or reached.
      inert={isCovered && fullScreen}
      classNames={{ body: bodyClass ?? '' }}
      // One dialog may stand on another: neither head is the banner of the page.
      attributes={{ header: { role: 'presentation' } }}
    >
      {notice !== null && !isCovered && (
        <Alert
          color="red"
          title={notice.title}
          role="alert"
          mb="sm"
          // The body of a full screen may have no padding of its own.
          mx={fullScreen ? 'md' : 0}
        >
          {notice.message}
        </Alert>
      )}
      <DialogContext value={dialog}>{children}</DialogContext>
      <FirstFocus />
      <Modal
        opened={isAsking}
        onClose={() => setIsAsking(false)}
        title="Discard what you typed?"
        size="sm"
        closeOnClickOutside={false}
        // Only a key pressed in it: the Escape that opened it is still on its way.
        closeOnEscape={false}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setIsAsking(false);
        }}
      >
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={discard}>
            Discard
          </Button>
          <Button data-autofocus onClick={() => setIsAsking(false)}>
            Keep typing
          </Button>
        </Group>
      </Modal>
    </Modal>
  );
}

/** The dialog that a form stands in. */
export function useDialog(): Dialog {
  const dialog = use(DialogContext);
  invariant(dialog, 'a form stands in a DialogFrame');
  return dialog;
}
