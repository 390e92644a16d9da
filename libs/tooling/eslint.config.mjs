import { createRequire } from 'node:module';
import nx from '@nx/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const require = createRequire(import.meta.url);
/** Room -> libs it may use. architecture.spec.ts reads the same file, so that editor and test agree. */
const { libs, apps } = require('./rooms.json');

const tagged = (/** @type {string[]} */ names) => names.map((name) => `lib:${name}`);
/** Tests start our PostgreSQL by its path; architecture.spec.ts says which files may. */
const TEST_SERVER = 'libs/tooling/postgres/';
const usesMigrations = new Set(['api', 'bench']);
const depConstraints = [
  ...Object.entries(libs).map(([name, uses]) => ({ sourceTag: `lib:${name}`, onlyDependOnLibsWithTags: tagged(uses) })),
  ...Object.entries(apps).map(([name, uses]) => ({
    sourceTag: `app:${name}`,
    onlyDependOnLibsWithTags: [...tagged(uses), ...(usesMigrations.has(name) ? ['type:migrations'] : [])],
  })),
  { sourceTag: 'type:migrations', onlyDependOnLibsWithTags: [] },
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '.data/**', 'apps/web/src/gql/**', '**/*.cjs'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts', '**/*.mjs'],
    plugins: { '@nx': nx },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { depConstraints, allow: [TEST_SERVER] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An imported type leaves no constructor metadata, and Nest would inject nothing.
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      // `import x = require('x')` is how TypeScript names a CommonJS module that is one object.
      '@typescript-eslint/no-require-imports': ['error', { allowAsImport: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-promise-executor-return': 'off',
      'no-restricted-properties': ['error', { object: 'test', property: 'only' }, { object: 'describe', property: 'only' }, { object: 'it', property: 'only' }],
    },
  },
  {
    // Measurements and journeys use our own tools; architecture.spec.ts says that only they may.
    files: ['apps/bench/**/*.mjs', 'apps/e2e/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': ['error', { depConstraints, allow: ['libs/tooling/', 'apps/e2e/browser/'] }] },
  },
  {
    files: ['apps/web/**/*.ts', 'apps/web/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.recommended.rules,
      // A table that is laid out as a grid loses its roles in some browsers, unless they are written out.
      'jsx-a11y/no-redundant-roles': ['error', { nav: ['navigation'], tbody: ['rowgroup'] }],
      'jsx-a11y/no-interactive-element-to-noninteractive-role': ['error', { tr: ['none', 'presentation'], td: ['cell'], canvas: ['img'] }],
      // A part that scrolls by itself must be reachable by keyboard (axe: scrollable-region-focusable).
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'region', 'group'], allowExpressionValues: true }],
    },
  },
);
