import { Badge } from '@mantine/core';

/** A word beside a name: what it is, over and above what its row says. */
export function Mark({ children }: { readonly children: string }) {
  return (
    <Badge variant="outline" color="var(--mantine-color-text)" size="sm" ml="xs">
      {children}
    </Badge>
  );
}
