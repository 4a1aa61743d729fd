import { Button } from '@mantine/core';

type Props = { readonly isArchived: boolean; readonly onClick: () => void };

/** Hides a record without losing it, or brings it back. */
export function ArchiveButton({ isArchived, onClick }: Props) {
  return (
    <Button variant="default" onClick={onClick}>
      {isArchived ? 'Restore' : 'Archive'}
    </Button>
  );
}
