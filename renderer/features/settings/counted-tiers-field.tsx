import { Checkbox, Fieldset, SimpleGrid, Text } from '@mantine/core';
import { SWITCHABLE_TIERS, type SwitchableTier } from '../../../shared/time/read-days.ts';

/** What each tier of holidays is, in the words of the form. */
const tierNames: Readonly<
  Record<SwitchableTier, { readonly label: string; readonly says: string }>
> = {
  T2: {
    label: 'Monday after a Sunday holiday',
    says: 'EO 11582 sec. 3(a), a text on pay and leave',
  },
  T3: {
    label: 'Friday before a Saturday holiday',
    says: '5 USC 6103(b)(1), for pay and leave; courts may be open',
  },
  T4: {
    label: 'Days on which the President closed the offices',
    says: 'December 24 and 26, 2025 and others; courts differ',
  },
  T5: {
    label: 'Holidays of the court’s state',
    says: 'Forward counts in a federal court alone; Massachusetts and Vermont',
  },
  'T5-observed': {
    label: 'Weekday on which state offices keep such a holiday',
    says: 'Bennington Battle Day of a weekend; unsettled',
  },
  T6: { label: 'Inauguration Day in the District of Columbia', says: '5 USC 6103(c)' },
};

type Props = {
  readonly counted: readonly SwitchableTier[];
  readonly onChange: (counted: SwitchableTier[]) => void;
};

/** Which days deadlines count as holidays besides the eleven of the statute. */
export function CountedTiersField({ counted, onChange }: Props) {
  return (
    <Fieldset legend="Holidays that deadlines count" p="sm" pt={4}>
      <Text size="sm" c="dimmed" mb="xs">
        The eleven federal holidays on their own dates always count. A doubtful day always shows the
        other date too, and the safe date stands on none of them, whatever is ticked here.
      </Text>
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
        {SWITCHABLE_TIERS.map((tier) => (
          <Checkbox
            key={tier}
            label={tierNames[tier].label}
            description={tierNames[tier].says}
            checked={counted.includes(tier)}
            onChange={(event) =>
              onChange(
                SWITCHABLE_TIERS.filter((one) =>
                  one === tier ? event.currentTarget.checked : counted.includes(one),
                ),
              )
            }
          />
        ))}
      </SimpleGrid>
    </Fieldset>
  );
}
