import type { ChartInput } from './chart/chart-section.ts';
import { numbersOf } from './chart-numbers.ts';
import type { MatterCopy } from './copy-of-matter.ts';
import { settingFates } from './setting-fates.ts';

/** What the chart of a copy shows, with the number of each line and what became of each setting. */
export function chartOf({
  chronology,
  view,
  rule,
}: MatterCopy): Pick<ChartInput, 'chronology' | 'words' | 'numberOf' | 'fateOf'> {
  const numbers = numbersOf(chronology);
  const fates = settingFates(view);
  return {
    chronology,
    words: rule.words,
    numberOf: (id) => numbers.get(id) ?? null,
    fateOf: (id) => fates.get(id) ?? '',
  };
}
