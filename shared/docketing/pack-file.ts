import { z } from 'zod';
import type { RulePack } from '../deadlines/rule-pack.ts';
import { rulePackSchema } from '../deadlines/rule-pack.ts';
import { LONGEST_PACK } from '../model/loaded-pack.ts';
import { sayIssue } from '../model/say-issue.ts';
import { fail, ok, type Result } from '../result/result.ts';

const FORMAT = 'paradocket-rules';
const VERSION = 1;

const headSchema = z.object({ format: z.literal(FORMAT), version: z.int().min(1) });
const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  pack: rulePackSchema,
});

/**
 * Reads a file of rules.
 *
 * @failure pack/too-long
 * @failure pack/not-json
 * @failure pack/not-rules the file is JSON and no pack of rules
 * @failure pack/newer version: written by a later Paradocket
 * @failure pack/invalid rule: its id, empty for the pack itself; place; problem: follows "it"
 */
export function readPackFile(text: string): Result<RulePack> {
  if (text.length > LONGEST_PACK) return fail('pack/too-long', { most: LONGEST_PACK });
  const json = parseJson(text);
  if (json === undefined) return fail('pack/not-json');
  const head = headSchema.safeParse(json);
  if (!head.success) return fail('pack/not-rules');
  if (head.data.version > VERSION) return fail('pack/newer', { version: head.data.version });
  const file = fileSchema.safeParse(json);
  if (file.success) return ok(file.data.pack);
  const [issue] = file.error.issues;
  if (issue === undefined) return fail('pack/not-rules');
  return fail('pack/invalid', {
    rule: ruleAt(json, issue.path),
    place: issue.path.map(String).join('.'),
    problem: sayIssue(issue),
    others: file.error.issues.length - 1,
  });
}

/** Writes a pack as `readPackFile` reads it. */
export function writePackFile(pack: RulePack): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, pack }, null, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The id of the rule that a path leads into, as far as the file has one. */
function ruleAt(json: unknown, path: readonly PropertyKey[]): string {
  const [, list, index] = path;
  if (list !== 'rules' || typeof index !== 'number') return '';
  const shape = z.object({ pack: z.object({ rules: z.array(z.unknown()) }) }).safeParse(json);
  const rule = z
    .object({ id: z.string().max(20) })
    .safeParse(shape.success ? shape.data.pack.rules[index] : null);
  return rule.success ? rule.data.id : '';
}
