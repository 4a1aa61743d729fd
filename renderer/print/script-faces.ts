/** Faces of one script, fetched only where a text has letters of it. */
type ScriptFaces = {
  readonly family: string;
  readonly letters: RegExp;
  /** Resolves once the page knows the faces; each file of letters is fetched when it is needed. */
  readonly load: () => Promise<unknown>;
};

/** Chinese, Japanese and Korean share letters and stops: which face has one is seen only in its ranges. */
const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

/**
 * The faces beside those that every page has, in the order in which they are asked for a letter. Chinese
 * goes first: a letter that Chinese and Japanese share prints in its Chinese form.
 */
export const scriptFaces: readonly ScriptFaces[] = [
  {
    family: 'Noto Sans Armenian',
    letters: /\p{Script=Armenian}/u,
    load: () =>
      Promise.all([
        import('@fontsource/noto-sans-armenian/400.css'),
        import('@fontsource/noto-sans-armenian/700.css'),
      ]),
  },
  {
    family: 'Noto Sans Bengali',
    letters: /\p{Script=Bengali}/u,
    load: () =>
      Promise.all([
        import('@fontsource/noto-sans-bengali/400.css'),
        import('@fontsource/noto-sans-bengali/700.css'),
      ]),
  },
  {
    family: 'Noto Sans Ethiopic',
    letters: /\p{Script=Ethiopic}/u,
    load: () =>
      Promise.all([
        import('@fontsource/noto-sans-ethiopic/400.css'),
        import('@fontsource/noto-sans-ethiopic/700.css'),
      ]),
  },
  {
    family: 'Noto Sans Georgian',
    letters: /\p{Script=Georgian}/u,
    load: () =>
      Promise.all([
        import('@fontsource/noto-sans-georgian/400.css'),
        import('@fontsource/noto-sans-georgian/700.css'),
      ]),
  },
  {
    family: 'Noto Sans Gujarati',
    letters: /\p{Script=Gujarati}/u,
    load: () =>
      Promise.all([
        import('@fontsource/noto-sans-gujarati/400.css'),
        import('@fontsource/noto-sans-gujarati/700.css'),
      ]),
  },
  {
    family: 'Noto Sans Gurmukhi',
    letters: /\p{Script=Gurmukhi}/u,
    load: () =>
      Promise.all([
        import('@fontsource/noto-sans-gurmukhi/400.css'),
        import('@fontsource/noto-sans-gurmukhi/700.css'),
      ]),
  },
  {
    family: 'Noto Sans Khmer',
    letters: /\p{Script=Khmer}/u,
    load: () =>
      Promise.all([
        import('@fontsource/noto-sans-khmer/400.css'),
        import('@fontsource/noto-sans-khmer/700.css'),
      ]),
  },
  {
    family: 'Noto Sans Myanmar',
    letters: /\p{Script=Myanmar}/u,
    load: () =>
      Promise.all([
        import('@fontsource/noto-sans-myanmar/400.css'),
        import('@fontsource/noto-sans-myanmar/700.css'),
      ]),
  },
  {
    family: 'Noto Sans Tamil',
    letters: /\p{Script=Tamil}/u,
    load: () =>
      Promise.all([
        import('@fontsource/noto-sans-tamil/400.css'),
        import('@fontsource/noto-sans-tamil/700.css'),
      ]),
  },
  {
    family: 'Noto Sans Telugu',
    letters: /\p{Script=Telugu}/u,
    load: () =>
      Promise.all([
        import('@fontsource/noto-sans-telugu/400.css'),
        import('@fontsource/noto-sans-telugu/700.css'),
      ]),
  },
  {
    family: 'Noto Sans Thai',
    letters: /\p{Script=Thai}/u,
    load: () =>
      Promise.all([
        import('@fontsource/noto-sans-thai/400.css'),
        import('@fontsource/noto-sans-thai/700.css'),
      ]),
  },
  {
    family: 'Noto Sans SC',
    letters: eastAsian,
    load: () =>
      Promise.all([
        import('@fontsource/noto-sans-sc/400.css'),
        import('@fontsource/noto-sans-sc/700.css'),
      ]),
  },
  {
    family: 'Noto Sans JP',
    letters: eastAsian,
    load: () =>
      Promise.all([
        import('@fontsource/noto-sans-jp/400.css'),
        import('@fontsource/noto-sans-jp/700.css'),
      ]),
  },
  {
    family: 'Noto Sans KR',
    letters: eastAsian,
    load: () =>
      Promise.all([
        import('@fontsource/noto-sans-kr/400.css'),
        import('@fontsource/noto-sans-kr/700.css'),
      ]),
  },
];
