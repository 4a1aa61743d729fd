/** Scripts that are written from right to left. The sheets are laid out from the left alone. */
const rightToLeft: ReadonlySet<string> = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Sogd Sogo Syrc Thaa Yezi'.split(' '),
);

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** What became of a typed tag: the tag as it is kept, or what is wrong with it in a sentence. */
export type ReadTag = { readonly tag: string } | { readonly problem: string };

/**
 * Reads the tag of a language by BCP 47, with a script and a region where it has them. Refused is what no
 * language is known by, and what is written from right to left.
 *
 * @source RFC 5646, read 2026-11-27
 *
 * @example
 * readLanguageTag('PT-br') //=> { tag: 'pt-BR' }
 * readLanguageTag('xx') //=> { problem: '“xx” names no language that is known here. …' }
 */
export function readLanguageTag(text: string): ReadTag {
  const tag = canonical(text.trim());
  if (tag === null)
    return {
      problem: `“${text}” is no tag of a language. One reads like ht, pt-BR or zh-Hans.`,
    };
  const { language, script, region } = new Intl.Locale(tag);
  if (tag.startsWith('und') || names.of(language) === undefined)
    return {
      problem: `“${text}” names no language that is known here. Compare it with the registry of tags (BCP 47).`,
    };
  if ([language, script, region].filter((part) => part !== undefined).join('-') !== tag)
    return {
      problem: `“${text}” says more than language, script and region. Write it like ht, pt-BR or zh-Hans.`,
    };
  const written = new Intl.Locale(tag).maximize().script ?? '';
  if (rightToLeft.has(written))
    return {
      problem: `“${text}” is written from right to left. The sheets are laid out from the left, so this language cannot be taken in yet.`,
    };
  return { tag };
}

function canonical(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}
