import type { ChartInput } from './chart/chart-input.ts';
import { numbersOf } from './chart-numbers.ts';
import type { MatterCopy } from './copy-of-matter.ts';
import { settingFates } from './setting-fates.ts';
import { voiceOf } from './voice.ts';

/** What the chart of a copy shows, with the number of each line and what became of each setting. */
export function chartOf({
  chronology,
  view,
  rule,
}: MatterCopy): Pick<ChartInput, 'chronology' | 'voice' | 'numberOf' | 'fateOf'> {
  const numbers = numbersOf(chronology);
  const voice = voiceOf(rule);
  const fates = settingFates(view, voice);
  return {
    chronology,
    voice,
    numberOf: (id) => numbers.get(id) ?? null,
    fateOf: (id) => fates.get(id) ?? '',
  };
}
