import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/markdown/languages.ts';
import { render } from '../../support/markdown.ts';

describe('a code block', () => {
	test.each(LANGUAGES.filter((language) => language !== 'flow'))(
		'in %s is colored without inline style',
		async (language) => {
			const { all, html } = await render(`\`\`\`${language}\nname: "value" # 1\n\`\`\``);
			expect(all('pre.code')).toHaveLength(1);
			expect(html).not.toMatch(/style=|tabindex/);
		},
	);

	test('can be scrolled by keyboard if a line is longer than a phone is wide', async () => {
		const { all } = await render(`\`\`\`yaml\nname: ${'x'.repeat(40)}\n\`\`\``);
		expect(all('pre[tabindex="0"]')).toHaveLength(1);
	});

	test('has a class for comments on a line of their own', async () => {
		const { texts } = await render('```yaml\n# alone\na: 1 # beside\n```');
		expect(texts('.comment')).toEqual(['# alone', '# beside']);
		expect(texts('.whole-line')).toEqual(['# alone']);
		expect((await render('```yaml\na:\n  # within\n```')).texts('.whole-line')).toEqual(['# within']);
	});

	test('has classes for the roles of its tokens', async () => {
		const { all, texts } = await render('```json\n{ "a": "b" }\n```');
		expect(all('pre span[class]').length).toBeGreaterThan(0);
		expect(texts('pre')).toEqual(['{ "a": "b" }']);
	});

	test('keeps every character and every line as written', async () => {
		const code = 'a:\n  - "<b>&amp;"\n\n  - !Ref X   # end';
		expect((await render(`\`\`\`yaml\n${code}\n\`\`\``)).texts('pre')).toEqual([code]);
	});

	test('has no spans without a class', async () => {
		const { all } = await render('```bash\naws s3 ls "s3://bucket" --recursive\n```');
		expect(all('pre span').filter(({ properties }) => !properties['className'])).toEqual([]);
	});
});
