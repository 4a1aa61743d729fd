/**
 * Makes a reading that is done once for each object and whatever else it depends on. A matter that
 * did not change is the same object, so that of a thousand matters only the changed one is read anew.
 * Of the other arguments the last ones count; they are compared as they are, not by what they hold.
 *
 * @example
 * const linesOf = oncePer((view: MatterView, today: CivilDay) => ...);
 * linesOf(view, today) === linesOf(view, today) //=> true
 */
export function oncePer<K extends object, A extends readonly unknown[], V>(
  read: (key: K, ...rest: A) => V,
): (key: K, ...rest: A) => V {
  const kept = new WeakMap<K, { readonly rest: A; readonly value: V }>();
  return (key, ...rest) => {
    const known = kept.get(key);
    if (known?.rest.every((one, place) => Object.is(one, rest[place]))) return known.value;
    const value = read(key, ...rest);
    kept.set(key, { rest, value });
    return value;
  };
}
