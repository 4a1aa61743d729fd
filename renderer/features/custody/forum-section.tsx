import { Button, Text } from '@mantine/core';
import type { Matter } from '../../../shared/model/matter.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { Section } from './section.tsx';

type Props = {
  readonly forum: Matter['releaseForum'];
  readonly nameOfPerson: (id: string) => string;
  /** Who sits at this laptop is an attorney. */
  readonly mayEnter: boolean;
  readonly onEdit: () => void;
};

/** Which court could order release: only as an attorney entered it. */
export function ForumSection({ forum, nameOfPerson, mayEnter, onEdit }: Props) {
  return (
    <Section
      title="Which court could order release"
      aside={
        <Button variant="default" size="compact-sm" disabled={!mayEnter} onClick={onEdit}>
          {forum === null ? 'Enter…' : 'Change…'}
        </Button>
      }
    >
      {forum === null ? (
        <Text size="sm">No attorney has entered it. It is never computed.</Text>
      ) : (
        <>
          <Text size="sm" fw={600}>
            {forum.text}
          </Text>
          <Text size="xs" c="dimmed">
            Entered by {nameOfPerson(forum.by)}, {formatCivilDay(forum.on, 'table')}
          </Text>
        </>
      )}
      {!mayEnter && (
        <Text size="xs" c="dimmed">
          Only an attorney enters or changes it: your role stands under “You at this laptop”.
        </Text>
      )}
    </Section>
  );
}
