import { isDoubt } from '../../../shared/deadlines/mark-words.ts';
import { newestRule, type RulePack } from '../../../shared/deadlines/rule-pack.ts';
import { methodWords } from '../../../shared/deadlines/rule-words.ts';
import type { Rule } from '../../../shared/deadlines/rule.ts';
import { foldText } from '../../../shared/model/fold-text.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import type { HeadingRow } from '../../ui/line-rows.ts';

/** A rule, or a bare counting method, in the list to choose from. */
export type RuleLine = {
  readonly type: 'line';
  /** The id: "CR-03", "TC-D". */
  readonly key: string;
  readonly title: string;
  /** What starts it; of a method nothing. */
  readonly trigger: string;
  /** What is to be known before it is chosen: "off", "no date", "doubt"; may be empty. */
  readonly signs: readonly ('off' | 'no date' | 'doubt')[];
};

const packNames: Readonly<Record<string, string>> = {
  criminal: 'Criminal (federal)',
  detention: 'Immigration detention',
  'immigration-court': 'Immigration court and the Board',
  'habeas-appeals': 'Habeas corpus and civil appeals',
  'release-conditions': 'Release conditions and supervision',
};

/** What people call a pack; one without such a name by its id. */
export function nameOfPack(id: string): string {
  return packNames[id] ?? id;
}

/**
 * All rules by pack, each once with its newest text, then the bare methods; of these what has every
 * word that is looked for, in its id, title, trigger or authority. A pack without any is left out.
 *
 * @param find as typed; empty = everything
 */
export function ruleRows(
  packs: readonly RulePack[],
  find: string,
): readonly (RuleLine | HeadingRow)[] {
  const words = foldText(find)
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = (...texts: readonly string[]) => {
    const text = foldText(texts.join(' '));
    return words.every((word) => text.includes(word));
  };
  const ofPacks = packs.flatMap((pack) => {
    const ids = [...new Set(pack.rules.map(({ id }) => id))];
    const rules = ids.flatMap((id) => {
      const newest = newestRule([pack], id);
      return newest.ok ? [newest.value] : [];
    });
    const read = `read ${formatCivilDay(pack.readOn, 'axis')}`;
    return under(
      { key: `pack:${pack.id}`, text: `${nameOfPack(pack.id)}, ${read}` },
      rules
        .filter(({ id, title, trigger, authority }) => fits(id, title, trigger, authority))
        .map(lineOf),
    );
  });
  const methods = Object.entries(methodWords)
    .filter(([code, says]) => fits(code, says))
    .map(([code, says]): RuleLine => {
      return { type: 'line', key: code, title: says, trigger: '', signs: [] };
    });
  return [
    ...ofPacks,
    ...under({ key: 'pack:methods', text: 'A period alone, by its counting method' }, methods),
  ];
}

function under(
  heading: Pick<HeadingRow, 'key' | 'text'>,
  lines: readonly RuleLine[],
): readonly (RuleLine | HeadingRow)[] {
  return lines.length === 0 ? [] : [{ type: 'heading', ...heading }, ...lines];
}

function lineOf({ id, title, trigger, off, noDate, marks, dates }: Rule): RuleLine {
  const isDoubtful = [...marks, ...dates.flatMap((date) => date.marks)].some(isDoubt);
  return {
    type: 'line',
    key: id,
    title,
    trigger,
    signs: [
      ...(off === null ? [] : (['off'] as const)),
      ...(noDate === null ? [] : (['no date'] as const)),
      ...(isDoubtful ? (['doubt'] as const) : []),
    ],
  };
}
