import { scriptFaces } from './script-faces.ts';

/** Static faces only: variable ones end up in a PDF as pictures of letters. */
export const paperFamilies: readonly string[] = [
  'Noto Sans',
  'Noto Sans Arabic',
  'Noto Sans Hebrew',
  ...scriptFaces.map(({ family }) => family),
];

/** The faces of paper as CSS and SVG name them: layout measures with the very same. */
export const paperFontFamily = `${paperFamilies.map((family) => `'${family}'`).join(', ')}, sans-serif`;
