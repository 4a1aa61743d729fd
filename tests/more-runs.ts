import type { IRawProperty, Parameters } from 'fast-check';
import { vi } from 'vitest';

// `scripts/fuzz.mjs` says both.
/** How often as many cases as usual a property is tried with. */
const times = Number(process.env['PARADOCKET_FUZZ']);
const seed = Number(process.env['PARADOCKET_SEED']);

// Each property as it stands, with more cases, all out of one seed.
vi.mock('fast-check', async (load) => {
  const whole = await load<typeof import('fast-check')>();
  const assert = <Ts>(property: IRawProperty<Ts>, parameters: Parameters<Ts> = {}) => {
    const { numRuns = 100 } = parameters;
    return whole.assert(property, { ...parameters, seed, numRuns: numRuns * times });
  };
  return { ...whole, assert, default: { ...whole.default, assert } };
});
