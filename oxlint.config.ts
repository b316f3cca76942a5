import { defineConfig } from 'oxlint';
import { zones } from './zones.config.ts';

export default defineConfig({
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'vitest', 'promise'],
  categories: { correctness: 'error', suspicious: 'error' },
  rules: {
    'eslint/eqeqeq': 'error',
    'eslint/no-console': 'error',
    'eslint/no-eval': 'error',
    'import/no-cycle': 'error',
    'react/no-danger': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'import/no-unassigned-import': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    // React Aria ties its labels to its controls at run time; axe looks at the result in the browser test.
    'jsx-a11y/control-has-associated-label': 'off',
    'eslint/no-underscore-dangle': 'off',
    'promise/always-return': 'off',
    'import/no-named-as-default-member': 'off',
    'import/no-named-as-default': 'off',
    'react/react-in-jsx-scope': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'vitest/expect-expect': ['error', { assertFunctionNames: ['expect*', 'shows', 'until'] }],
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'eslint/no-await-in-loop': 'off',
    'eslint/no-shadow': 'off',
  },
  overrides: [...zones, { files: ['scripts/**', 'demo/server.ts', 'tests/**'], rules: { 'eslint/no-console': 'off' } }],
  ignorePatterns: ['.output', '.wxt', 'node_modules'],
});
