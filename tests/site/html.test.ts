import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from '../support/pages.ts';

const validator = new HtmlValidate({
	root: true,
	extends: ['html-validate:recommended', 'html-validate:document'],
	elements: [
		'html5',
		{
			'search-box': { flow: true },
			'theme-switch': { flow: true, phrasing: true },
			'nearest-titles': { flow: true },
			'recall-mode': { flow: true },
			'star-toggle': { flow: true },
			'star-list': { flow: true },
			'review-session': { flow: true },
			'practice-set': { flow: true },
			'study-plan': { flow: true },
			'study-standing': { flow: true },
			'study-history': { flow: true },
			'study-backup': { flow: true },
		},
	],
	rules: {
		// How the build writes attributes is no concern of a reader.
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'no-trailing-whitespace': 'off',
		'void-style': 'off',
		'doctype-style': 'off',
		// Long words in titles of pages are the names of services.
		'long-title': 'off',
		// A role that a list lost to its style is given back, for Safari.
		'no-redundant-role': 'off',
		'prefer-native-element': 'off',
		// Within a form, a button without a type sends it, as it should.
		'no-implicit-button-type': 'off',
		// Every script comes from the site itself.
		'require-sri': 'off',
		'valid-id': ['error', { relaxed: true }],
	},
});

test.each(builtPages().map((page) => [page.path, page] as const))('%s is valid HTML', async (_path, page) => {
	const { results } = await validator.validateString(page.html);
	const messages = results.flatMap((result) => result.messages.filter(({ severity }) => severity === 2));
	expect(messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)).toEqual([]);
});
