import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { SHIPPED_PACKS } from '../../shared/deadlines/packs/all-packs.ts';
import type { Rule } from '../../shared/deadlines/rule.ts';
import { RuleText } from '../features/deadlines/rule-text.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';

type Props = {
  readonly ruleId: string;
  readonly onClose: () => void;
  readonly adoption?: (rule: Rule) => ReactNode;
  readonly isCovered?: boolean;
};

/** A rule with all its texts, the newest first. */
export function RuleDialog({ ruleId, onClose, adoption, isCovered = false }: Props) {
  const texts = SHIPPED_PACKS.flatMap(({ rules }) => rules)
    .filter(({ id }) => id === ruleId)
    .toSorted((a, b) => b.version - a.version);
  return (
    <DialogFrame title={`Rule ${ruleId}`} size="lg" isCovered={isCovered} onClose={onClose}>
      <Stack gap="md">
        {texts.map((rule) => (
          <RuleText key={rule.version} rule={rule} adoption={adoption?.(rule)} />
        ))}
      </Stack>
    </DialogFrame>
  );
}
