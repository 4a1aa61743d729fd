import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/**
 * The frame of a form. Escape closes it, a click beside it does not: what was typed would be lost.
 * Focus goes back to where it was.
 */
export function DialogFrame({ title, onClose, children }: Props) {
  return (
    <Modal opened onClose={onClose} title={title} size="xl" closeOnClickOutside={false}>
      {children}
    </Modal>
  );
}
