// Dexie looks for it once, when it is first loaded: in a worker that loaded Dexie before, nothing that is
// live would ever be told.
import 'fake-indexeddb/auto';
