import { Text } from '@mantine/core';
import type { Rule } from '../../shared/deadlines/rule.ts';
import { adoptionOf } from '../../shared/docketing/adoption.ts';
import { sayAdoption } from '../../shared/docketing/say-adoption.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useNameOfPerson } from './use-name-of-person.ts';

/** Whether an attorney of the office adopted this text of a rule; nothing where it gives no date. */
export function AdoptionLine({ rule }: { readonly rule: Rule }) {
  const adoptions = useOfficeRows('ruleAdoptions');
  const nameOf = useNameOfPerson();
  if (adoptions === undefined || rule.noDate !== null || rule.off !== null) return null;
  return (
    <Text size="sm" c="dimmed" role="note">
      {sayAdoption(adoptionOf(rule, adoptions), nameOf)}
    </Text>
  );
}
