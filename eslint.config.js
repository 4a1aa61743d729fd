import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const code = ['**/*.{ts,tsx,js,mjs,cjs}'];
const tools = ['*.config.{js,ts}', '*.cjs'];

const ban = (selector, message) => ({ selector, message });

const bannedEverywhere = [
  ban('TSEnumDeclaration', 'Use a union of string literals.'),
  ban('JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'The page policy forbids HTML strings.'),
  ban('Property[key.name="dangerouslySetInnerHTML"]', 'The page policy forbids HTML strings.'),
];
const bannedDefaultExport = ban('ExportDefaultDeclaration', 'Use a named export.');
const bannedDates = [
  ban(
    'NewExpression[callee.name="Date"][arguments.length>0]',
    'Dates are read in shared/time only.',
  ),
  ban(
    'MemberExpression[object.name="Date"][property.name="parse"]',
    'Dates are read in shared/time only.',
  ),
];
const bannedInPureCode = [
  ban('NewExpression[callee.name="Date"][arguments.length=0]', 'The clock is an argument.'),
  ban('MemberExpression[object.name="Date"][property.name="now"]', 'The clock is an argument.'),
  ban('MemberExpression[object.name="Math"][property.name="random"]', 'Randomness is an argument.'),
];

const noWebStorage = ['localStorage', 'sessionStorage'].map((name) => ({
  name,
  message: 'Everything kept goes through the journal or the main process.',
}));
const networkModules = ['http', 'https', 'http2', 'net', 'dns', 'dns/promises', 'tls', 'dgram'];
const noNetwork = 'The app is offline: no network code.';
const momentOnlyForTimeline = {
  name: 'moment',
  message: 'Only renderer/features/timeline may use moment; dates go through shared/time.',
};

const syntax = (...bans) => ({
  'no-restricted-syntax': ['error', ...bannedEverywhere, ...bans.flat()],
});
const imports = (...paths) => ({ 'no-restricted-imports': ['error', { paths: paths.flat() }] });

export default defineConfig(
  globalIgnores(['node_modules/', 'out/', 'out.*/', 'dist/', 'test-results/']),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  {
    files: code,
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-restricted-globals': ['error', ...noWebStorage],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      ...imports(momentOnlyForTimeline),
      ...syntax(bannedDefaultExport, bannedDates),
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: syntax(bannedDefaultExport, bannedDates, bannedInPureCode),
  },
  {
    files: ['shared/time/**/*.ts'],
    rules: syntax(bannedDefaultExport, bannedInPureCode),
  },
  {
    files: ['electron/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...noWebStorage, { name: 'fetch', message: noNetwork }],
      ...imports(
        momentOnlyForTimeline,
        networkModules.flatMap((name) => [
          { name, message: noNetwork },
          { name: `node:${name}`, message: noNetwork },
        ]),
        { name: 'electron', importNames: ['net'], message: noNetwork },
      ),
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [hooks.configs.flat['recommended-latest']],
    rules: {
      'no-restricted-globals': [
        'error',
        ...noWebStorage,
        ...['XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'].map((name) => ({
          name,
          message: noNetwork,
        })),
      ],
      'no-restricted-properties': [
        'error',
        ...noWebStorage.map(({ name, message }) => ({ object: 'window', property: name, message })),
      ],
    },
  },
  {
    files: ['renderer/features/timeline/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    // Tests state dates by hand and hand hostile values to typed doors.
    files: ['tests/**/*.{ts,tsx}'],
    rules: { ...syntax(bannedDefaultExport), 'no-restricted-globals': 'off' },
  },
  {
    // Plain JavaScript: tsc knows the globals, and what other tools report is read as it comes.
    files: ['scripts/**/*.mjs', '*.js', '*.cjs'],
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: tools, rules: syntax() },
  {
    files: ['*.cjs', 'eslint.config.js'],
    extends: [ts.configs.disableTypeChecked],
  },
);
