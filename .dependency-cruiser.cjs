/** The directions in which imports may go; `npm run check` holds them. */

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const inFolders = (...names) => `^(${names.join('|')})/`;
const packages = (...names) => `^node_modules/(${names.join('|')})(/|$)`;

/** What an area of shared/ may import besides itself: areas of shared/, then packages. */
const sharedAreas = {
  result: [],
  time: ['result'],
  model: ['time', 'result'],
  deadlines: ['time', 'result', 'courts'],
  conditions: ['model', 'deadlines', 'time', 'result'],
  reminders: ['model', 'time', 'result', 'conditions'],
  counters: ['model', 'time', 'result', 'custody', 'docket'],
  docketing: ['model', 'time', 'result', 'custody', 'courts', 'deadlines'],
  'quick-add': ['model', 'time', 'result', 'custody', 'chronology'],
  custody: ['model', 'time', 'result'],
  clashes: ['model', 'time', 'result'],
  findings: [
    'model',
    'time',
    'result',
    'custody',
    'clashes',
    'conditions',
    'deadlines',
    'docketing',
    'editing',
  ],
  checks: ['model', 'time', 'result', 'custody'],
  chronology: ['model', 'time', 'result', 'custody'],
  calendar: ['model', 'time', 'result', 'reminders'],
  cells: ['model', 'time', 'result', 'custody'],
  csv: ['model', 'time', 'result', 'custody', 'chronology', 'cells', 'phrases'],
  docket: ['model', 'time', 'result', 'custody', 'chronology', 'clashes', 'conditions'],
  phrases: ['model', 'time', 'result'],
  copies: ['model', 'time', 'result', 'custody', 'chronology', 'pages', 'phrases'],
  word: ['model', 'time', 'result', 'chronology', 'copies', 'export', 'pages'],
  export: [
    'model',
    'time',
    'result',
    'custody',
    'chronology',
    'pages',
    'phrases',
    'copies',
    'deadlines',
    'docketing',
    'docket',
  ],
  pages: [
    'model',
    'time',
    'result',
    'phrases',
    'custody',
    'chronology',
    'docket',
    'checks',
    'conflicts',
    'counters',
    'findings',
    'conditions',
    'deadlines',
    'docketing',
  ],
  editing: ['model', 'time', 'result', 'custody', 'chronology'],
  imports: [
    'model',
    'time',
    'result',
    'courts',
    'notices',
    'custody',
    'chronology',
    'cells',
    'quick-add',
    'phrases',
  ],
  ipc: ['model', 'time', 'result', 'backup', 'merging', 'copies', 'export', 'pages', 'sealing'],
  clients: ['model', 'time', 'result', 'custody', 'chronology'],
  search: ['model', 'time', 'result', 'custody', 'chronology'],
};
const otherArea = ['model', 'time', 'result'];

const areaRule = (area, allowed) =>
  rule(
    `shared-${area}`,
    `shared/${area} stands on: ${allowed.join(', ') || 'itself alone'}.`,
    { path: `^shared/${area}/` },
    { path: '^shared/', pathNot: `^shared/(${[area, ...allowed].join('|')})/` },
  );

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule('no-circular', 'A cycle cannot be read in order.', {}, { circular: true }),
    rule(
      'no-orphans',
      'Nobody imports it and it imports nobody.',
      { orphan: true, pathNot: '\\.d\\.ts$|^(scripts|tests)/|\\.config\\.(js|ts)$|\\.cjs$' },
      {},
    ),
    rule('not-resolvable', 'The import leads nowhere.', {}, { couldNotResolve: true }),
    rule(
      'electron-imports-shared-only',
      'The main process knows nothing of the page.',
      { path: '^electron/' },
      { path: inFolders('renderer', 'tests', 'scripts') },
    ),
    rule(
      'renderer-imports-shared-only',
      'The page reaches the outside only through renderer/host.',
      { path: '^renderer/' },
      { path: [inFolders('electron', 'tests', 'scripts'), packages('electron', '@types/node')] },
    ),
    rule(
      'renderer-without-node',
      'The page has no Node.',
      { path: '^(renderer|shared)/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'features-below-app',
      'app -> features -> {data, host, print, ui}.',
      { path: '^renderer/features/' },
      { path: '^renderer/app/' },
    ),
    rule(
      'no-feature-to-feature',
      'Features are islands.',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    rule(
      'ground-below-features',
      'data, host, print and ui know neither app nor features.',
      { path: '^renderer/(data|host|print|ui)/' },
      { path: '^renderer/(app|features)/' },
    ),
    rule(
      'vis-timeline-behind-its-feature',
      'Only renderer/features/timeline knows vis-timeline.',
      { pathNot: '^(renderer/features/timeline|tests)/' },
      { path: packages('vis-timeline', 'vis-data', 'moment') },
    ),
    rule(
      'dexie-behind-data',
      'Only renderer/data knows Dexie.',
      { pathNot: '^(renderer/data|tests)/' },
      { path: packages('dexie', 'dexie-react-hooks') },
    ),
    rule(
      'date-fns-behind-time',
      'shared/time is the only door to date-fns.',
      { pathNot: '^(shared/time|tests)/' },
      { path: packages('date-fns', '@date-fns') },
    ),
    rule(
      'shared-is-pure',
      'shared/ imports itself, zod, date-fns behind shared/time, and one pure parser an area.',
      { path: '^shared/' },
      {
        pathNot: [
          '^shared/',
          packages('zod', 'date-fns', '@date-fns', 'htmlparser2', 'ical.js', 'papaparse'),
          packages('@e965/xlsx', 'fflate', 'postal-mime', '@noble/ciphers'),
        ],
      },
    ),
    rule(
      'html-behind-notices',
      'Only notices and imports read HTML.',
      { pathNot: '^(shared/(notices|imports)|tests)/' },
      { path: packages('htmlparser2') },
    ),
    rule(
      'mail-behind-notices',
      'Messages are taken apart in one place.',
      { pathNot: '^(shared/notices/parse-mail\\.ts|tests/)' },
      { path: packages('postal-mime'), dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'files-behind-imports',
      'Only shared/imports reads sheets and calendars of others.',
      { pathNot: '^(shared/imports|tests)/' },
      { path: packages('ical.js', '@e965/xlsx') },
    ),
    rule(
      'zip-behind-imports-and-word',
      'Zips are opened in shared/imports and written in shared/word.',
      { pathNot: '^(shared/(imports|word)|tests)/' },
      { path: packages('fflate') },
    ),
    rule(
      'delimited-behind-imports-and-csv',
      'Delimited text is read in shared/imports and written in shared/csv.',
      { pathNot: '^(shared/(imports|csv)|tests)/' },
      { path: packages('papaparse') },
    ),
    rule(
      'sealing-behind-one-door',
      'Bytes are sealed in shared/sealing alone; files for others as age says.',
      { pathNot: '^(shared/sealing/|electron/age-passphrase\\.ts|tests/)' },
      { path: packages('@noble') },
    ),
    ...Object.entries(sharedAreas).map(([area, allowed]) => areaRule(area, allowed)),
    rule(
      'shared-other-areas',
      `Any other area of shared/ stands on ${otherArea.join(', ')}.`,
      {
        path: '^shared/([^/]+)/',
        pathNot: inFolders(...Object.keys(sharedAreas).map((a) => `shared/${a}`)),
      },
      { path: '^shared/', pathNot: `^shared/($1|${otherArea.join('|')})/` },
    ),
    rule(
      'tests-imported-by-none',
      'Nothing stands on the tests.',
      { pathNot: '^tests/' },
      { path: '^tests/' },
    ),
    rule(
      'no-development-packages',
      'What the app runs on is listed under dependencies.',
      { path: '^(renderer|shared)/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|test-results)/' },
    // Type-only imports count: a direction is a direction.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
