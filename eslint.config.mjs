import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
	{ ignores: ['dist/', '.build/', '.astro/', 'node_modules/'] },
	...tseslint.configs.strict,
	...tseslint.configs.stylistic,
	...astro.configs.recommended,
	{
		rules: {
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/explicit-module-boundary-types': 'off',
			'no-console': 'off',
			eqeqeq: 'error',
		},
	},
);
