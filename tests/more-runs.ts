import type { IRawProperty, Parameters } from 'fast-check';
import { vi } from 'vitest';

/** How often as many cases as usual a property is tried with. */
const times = Number(process.env['PARADOCKET_FUZZ']);

// Each property as it stands, with more cases and another seed at every start: fast-check prints the
// seed of what it finds.
vi.mock('fast-check', async (load) => {
  const whole = await load<typeof import('fast-check')>();
  const assert = <Ts>(property: IRawProperty<Ts>, parameters: Parameters<Ts> = {}) => {
    const { seed: _same, numRuns = 100, ...others } = parameters;
    return whole.assert(property, { ...others, numRuns: numRuns * times });
  };
  return { ...whole, assert, default: { ...whole.default, assert } };
});
