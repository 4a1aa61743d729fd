import { Button } from '@mantine/core';
import { useState } from 'react';
import type { MatterView } from '../../shared/model/matter-view.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { CountersPanel } from '../features/counters/counters-panel.tsx';
import { Section } from '../features/custody/section.tsx';
import { useMinute } from '../host/use-minute.ts';
import { RuleDialog } from './rule-dialog.tsx';

type Props = {
  readonly view: MatterView;
  readonly asOf: CivilDay;
  readonly today: CivilDay;
  readonly onOpen: () => void;
};

/** The counters of a matter as of the day that the custody view looks at. */
export function CountersSection({ view, asOf, today, onOpen }: Props) {
  const now = useMinute();
  const [ruleId, setRuleId] = useState<string | null>(null);
  return (
    <Section
      title="Counters"
      aside={
        <Button variant="default" size="compact-sm" onClick={onOpen}>
          Counters…
        </Button>
      }
    >
      <CountersPanel
        view={view}
        asOf={asOf}
        now={asOf === today ? now : null}
        onEdit={null}
        onRule={setRuleId}
      />
      {ruleId !== null && <RuleDialog ruleId={ruleId} onClose={() => setRuleId(null)} />}
    </Section>
  );
}
