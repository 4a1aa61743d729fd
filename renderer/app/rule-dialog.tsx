import { Stack, Text } from '@mantine/core';
import { methodWords } from '../../shared/deadlines/rule-words.ts';
import { PackAgeLine } from '../features/deadlines/pack-age-line.tsx';
import { nameOfPack } from '../features/deadlines/rule-lines.ts';
import { RuleText } from '../features/deadlines/rule-text.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { AdoptionLine } from './adoption-line.tsx';
import { useAgeOfPacks } from './use-age-of-packs.ts';
import { usePacks } from './use-packs.ts';

type Props = {
  /** "CR-03", or a bare method, "TC-D". */
  readonly ruleId: string;
  readonly onClose: () => void;
  /** Another dialog stands on this one. */
  readonly isCovered?: boolean;
};

/** A rule with all its texts, the newest first, each with the days for which it holds. */
export function RuleDialog({ ruleId, onClose, isCovered = false }: Props) {
  const pack = usePacks().find(({ rules }) => rules.some(({ id }) => id === ruleId));
  const texts = (pack?.rules ?? [])
    .filter(({ id }) => id === ruleId)
    .toSorted((a, b) => b.version - a.version);
  const age = useAgeOfPacks(pack ?? null);
  return (
    <DialogFrame title={`Rule ${ruleId}`} size="lg" isCovered={isCovered} onClose={onClose}>
      <Stack gap="md">
        {pack !== undefined && (
          <div>
            <Text size="sm" fw={600}>
              {nameOfPack(pack.id)}, pack version {pack.version}
            </Text>
            <PackAgeLine age={age} />
          </div>
        )}
        {texts.length > 1 && (
          <Text size="sm">
            {texts.length} texts. The day of the trigger decides which one counts, never today.
          </Text>
        )}
        {texts.map((rule) => (
          <RuleText key={rule.version} rule={rule} adoption={<AdoptionLine rule={rule} />} />
        ))}
        {texts.length === 0 && <Text size="sm">{sayWithoutText(ruleId)}</Text>}
      </Stack>
    </DialogFrame>
  );
}

function sayWithoutText(ruleId: string): string {
  const method = Object.entries(methodWords).find(([code]) => code === ruleId);
  return method === undefined
    ? `The packs on this laptop hold no rule ${ruleId}.`
    : `A period alone, counted by ${method[0]}: ${method[1]}.`;
}
