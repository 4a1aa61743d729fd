import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { copyOfMatter } from '../../shared/export/copy-of-matter.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { custodyPage } from '../../shared/pages/custody-page.ts';
import { leftOutOfCustody } from '../../shared/pages/left-out-of-custody.ts';
import { WORK_PRODUCT } from '../../shared/pages/work-product.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { formatCivilDay } from '../../shared/time/format-civil-day.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { useNameOfPerson } from './use-name-of-person.ts';
import { usePrintPage } from './use-print-page.ts';

type Props = {
  readonly view: MatterView;
  readonly asOf: CivilDay;
  readonly today: CivilDay;
  readonly onClose: () => void;
};

type Kind = 'summary' | 'working';

/** Asks each time which kind of page it is to be, and makes it. */
export function PrintCustodyDialog({ view, asOf, today, onClose }: Props) {
  const [kind, setKind] = useState<Kind>('summary');
  const printPage = usePrintPage();
  const nameOf = useNameOfPerson();
  const print = async () => {
    const copy = copyOfMatter(view, asOf);
    await printPage(
      (stamp) =>
        custodyPage(copy.view, {
          ...stamp,
          today,
          asOf,
          kind,
          nameOf,
          custody: copy.custody,
          leftOut: leftOutOfCustody(view, copy.view, kind),
          wholeMatter: copy.wholeMatter,
        }),
      [view.client],
    );
    onClose();
  };
  return (
    <DialogFrame title="Print custody" size="md" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void print();
        }}
      >
        <Stack gap="sm">
          <Radio.Group
            label="Which page"
            value={kind}
            onChange={(value) => setKind(value === 'working' ? 'working' : 'summary')}
          >
            <Stack gap={8} mt={6}>
              <Radio
                value="summary"
                label="Summary of records"
                description="Days, arithmetic, stints, places, checks"
                data-autofocus
              />
              <Radio
                value="working"
                label="Working copy"
                description="With positions, days by position, and the court that could release"
              />
            </Stack>
          </Radio.Group>
          <Text size="sm" c="dimmed">
            Counted as of {formatCivilDay(asOf, 'sentence')}. Every page says “{WORK_PRODUCT}”;
            restricted records stay out.
          </Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit">Make the PDF</Button>
          </Group>
        </Stack>
      </form>
    </DialogFrame>
  );
}
