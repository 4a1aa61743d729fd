import type { Severity } from './finding.ts';

/** In the order in which lists show them. */
export const severities: readonly Severity[] = ['wrong', 'doubtful', 'missing'];

/** As headings and filters name them. */
export const severityNames: Readonly<Record<Severity, string>> = {
  wrong: 'Wrong',
  doubtful: 'Doubtful',
  missing: 'Missing',
};
