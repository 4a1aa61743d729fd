import { inkColors } from '../export/ink-colors.ts';
import type { Ink } from '../export/print-document.ts';
import { readsRightToLeft } from '../export/text.ts';
import { cleanText } from '../export/wrap-text.ts';
import { partsByDirection } from './parts-by-direction.ts';

/** A stretch of a paragraph in one look. */
export type WordRun = {
  readonly text: string;
  readonly strong?: boolean;
  readonly ink?: Ink;
  readonly struck?: boolean;
};

/** Something between runs that is no text, ready written. */
type WordMark = { readonly mark: string };

/** To the right end of a line of the head or the foot. */
export const tabXml: WordMark = { mark: '<w:r><w:tab/></w:r>' };

/** "Page 2 of 7", counted by Word. */
export const pageNumberXml: WordMark = {
  mark: ['Page ', 'PAGE', ' of ', 'NUMPAGES']
    .map((part) =>
      part.trim() === part
        ? `<w:fldSimple w:instr="${part}"><w:r><w:t>1</w:t></w:r></w:fldSimple>`
        : `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`,
    )
    .join(''),
};

/** How a paragraph stands. */
export type ParagraphLook = {
  /** A style of `word-styles.ts`; empty = the style of the body. */
  readonly style?: 'Heading1' | 'Heading2' | 'Header' | 'Footer';
  /** Space above it, in points, on top of its style's own. */
  readonly above?: number;
  /** It stays on the page of what follows. */
  readonly keepNext?: boolean;
};

/**
 * Writes a text for XML. What no XML can hold has to be taken out before.
 *
 * @example
 * escapeXml('Smith & "Jones" <i>') //=> 'Smith &amp; &quot;Jones&quot; &lt;i&gt;'
 */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** One paragraph. Its first letter says from which side it is read, as on paper. */
export function paragraphXml(
  runs: readonly (WordRun | WordMark)[],
  look: ParagraphLook = {},
): string {
  const { style, above = 0, keepNext = false } = look;
  const rtl = readsRightToLeft(runs.map((run) => ('mark' in run ? '' : run.text)).join(' '));
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    keepNext ? '<w:keepNext/>' : '',
    rtl ? '<w:bidi/>' : '',
    above === 0 ? '' : `<w:spacing w:before="${String(Math.round(above * 20))}"/>`,
  ].join('');
  const content = runs.map((run) => ('mark' in run ? run.mark : runXml(run))).join('');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** The pieces of a run that are read from one side each: Word asks for that beside every piece. */
function runXml({ text, strong = false, ink = 'text', struck = false }: WordRun): string {
  return partsByDirection(cleanText(text))
    .map(({ text: part, rtl }) => {
      const properties = [
        strong ? '<w:b/><w:bCs/>' : '',
        struck ? '<w:strike/>' : '',
        ink === 'text' ? '' : `<w:color w:val="${inkColors[ink].slice(1).toUpperCase()}"/>`,
        rtl ? '<w:rtl/>' : '',
      ].join('');
      return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(part)}</w:t></w:r>`;
    })
    .join('');
}
