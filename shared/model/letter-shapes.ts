/**
 * Latin letters that keep a shape of their own when accents are taken off, as English files write
 * them. A map, because a name may be called like what every object has.
 */
export const letterShapes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
    ə: 'a',
    ħ: 'h',
    ŋ: 'ng',
  }),
);
