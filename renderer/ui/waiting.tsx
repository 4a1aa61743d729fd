import { Loader } from '@mantine/core';

/** Something is being read; a screen reader is told what. */
export function Waiting({ what }: { readonly what: string }) {
  return <Loader role="status" aria-label={what} m="xl" />;
}
