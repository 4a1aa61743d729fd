import type { CopyRule } from '../copies/copy-rule.ts';
import { formsOfOfficeLine } from '../copies/forms-of-copy.ts';
import { redactText } from '../copies/redact-text.ts';
import type { Redaction } from '../copies/redaction.ts';
import type { Client } from '../model/client.ts';
import { jailSafe } from '../phrases/jail-safe.ts';
import type { CivilDay } from '../time/civil-day.ts';
import type { MarkText, PageMarks } from './page-marks.ts';

/** What stands on every page of a copy, and what was put out of it. */
type MarksOfCopy = { readonly marks: PageMarks; readonly redactions: readonly Redaction[] };

/** Stands for the record of a text that is none of a record's. */
export const EVERY_PAGE = 'every-page';

const labels: Readonly<Record<MarkText, string>> = {
  label: 'Exhibit label',
  prefix: 'Prefix of the stamp',
  footer: 'Line at the foot',
};

/**
 * Puts out of what the office sets on every page what a copy puts out of any text, but for telephone,
 * e-mail and address, which are the office's own as long as they are not the client's.
 */
export function marksOfCopy(
  { exhibit, stamp, footer }: PageMarks,
  rule: CopyRule,
  client: Client,
  asOf: CivilDay,
): MarksOfCopy {
  const forms = formsOfOfficeLine(rule, client, asOf);
  const redactions: Redaction[] = [];
  const put = (text: string, field: MarkText): string => {
    const redacted = redactText(text, forms);
    const where = { recordId: EVERY_PAGE, field, label: labels[field] };
    for (const [pattern, count] of redacted.counts) redactions.push({ where, pattern, count });
    if (rule.words !== 'plain') return redacted.text;
    const safe = jailSafe(redacted.text);
    if (safe === null) redactions.push({ where, pattern: 'word', count: 1 });
    return safe ?? '';
  };
  return {
    marks: {
      exhibit: exhibit === null ? null : { ...exhibit, label: put(exhibit.label, 'label') },
      stamp: stamp === null ? null : { ...stamp, prefix: put(stamp.prefix, 'prefix') },
      footer: put(footer, 'footer'),
    },
    redactions,
  };
}

/** The same where others may read along, whatever copy a page belongs to: what tells too much goes. */
export function jailSafeMarks({ exhibit, stamp, footer }: PageMarks): PageMarks {
  return {
    exhibit: exhibit === null ? null : { ...exhibit, label: jailSafe(exhibit.label) ?? '' },
    stamp: stamp === null ? null : { ...stamp, prefix: jailSafe(stamp.prefix) ?? '' },
    footer: jailSafe(footer) ?? '',
  };
}
