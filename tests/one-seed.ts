import fc from 'fast-check';

// The same cases each time, so that a red run says what is broken; `scripts/fuzz.mjs` tries others.
fc.configureGlobal({ seed: 20_261_126 });
