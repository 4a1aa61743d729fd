import { config } from 'zod';

// Schemas would try to compile themselves to code, which the page policy reports as an attack. They
// try while they are made, so this must be the first import of every page.
config({ jitless: true });
