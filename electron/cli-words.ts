import { fail, ok, type Result } from '../shared/result/result.ts';

/** What stands behind a verb, sorted into what was named and what was switched on. */
export type CliWords<Flag extends string, Switch extends string> = {
  /** Words that are no option, in their order. */
  readonly names: readonly string[];
  /** All values of each option; never an empty list. */
  readonly values: ReadonlyMap<Flag, readonly [string, ...string[]]>;
  readonly switches: ReadonlySet<Switch>;
};

/** The options of a verb. */
export type CliOptions<Flag extends string, Switch extends string> = {
  readonly verb: string;
  /** Options with a value, `--flag value` or `--flag=value`. */
  readonly flags: readonly Flag[];
  /** Of these, the ones that may be given several times. */
  readonly repeatable?: readonly Flag[];
  /** Options without a value. */
  readonly switches?: readonly Switch[];
};

/**
 * Sorts the words behind a verb. The first `=` parts an option from its value.
 *
 * @failure cli/unknown-flag, cli/no-value, cli/flag-twice: verb, flag
 */
export function readCliWords<Flag extends string, Switch extends string = never>(
  words: readonly string[],
  { verb, flags, repeatable = [], switches = [] }: CliOptions<Flag, Switch>,
): Result<CliWords<Flag, Switch>> {
  const names: string[] = [];
  const values = new Map<Flag, readonly [string, ...string[]]>();
  const on = new Set<Switch>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (!word.startsWith('--')) {
      names.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const name = equals === -1 ? word : word.slice(0, equals);
    const asSwitch = switches.find((one) => one === word);
    if (asSwitch !== undefined) {
      on.add(asSwitch);
      continue;
    }
    const flag = flags.find((one) => one === name);
    if (flag === undefined) return fail('cli/unknown-flag', { verb, flag: name });
    const before = values.get(flag);
    if (before !== undefined && !repeatable.includes(flag))
      return fail('cli/flag-twice', { verb, flag });
    const value = equals === -1 ? words[index + 1] : word.slice(equals + 1);
    if (value === undefined || value === '' || (equals === -1 && value.startsWith('--')))
      return fail('cli/no-value', { verb, flag });
    if (equals === -1) index += 1;
    values.set(flag, before === undefined ? [value] : [...before, value]);
  }
  return ok({ names, values, switches: on });
}
