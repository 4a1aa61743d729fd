import { expect, test } from 'vitest';
import { pagePolicy } from '../../../electron/page-policy.ts';

test('The policy opens nothing but our own files and the nonce of this load', () => {
  const rules: Record<string, string> = Object.fromEntries(
    pagePolicy('abc')
      .split('; ')
      .map((rule) => rule.split(/ (.*)/).slice(0, 2) as [string, string]),
  );
  expect(rules).toMatchObject({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'nonce-abc'",
    'connect-src': "'self'",
    'frame-src': "'none'",
    'object-src': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'default',
  });
  expect(pagePolicy('abc')).not.toMatch(/unsafe|https?:|\*/);
});
