import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { portableMarkdown } from '../../../src/markdown/portable-markdown.ts';

const write = portableMarkdown(
	({ kind, target }) => ({ href: `https://x.example/${kind}/${target}/`, words: `The ${target}` }),
	'https://x.example/notes/',
)();

function convert(body: string): string {
	const file = new VFile(body);
	const frontmatter: { portableMarkdown?: string } = {};
	file.data.astro = { frontmatter } as never;
	write(parseMarkdown(body), file);
	return frontmatter.portableMarkdown ?? '';
}

test('links to cards and services get full URLs and the words of the author, else the title', () => {
	expect(convert('See [[a-card]] or [[service:s3]].')).toBe(
		'See [The a-card](https://x.example/card/a-card/) or [The s3](https://x.example/service/s3/).',
	);
	expect(convert('See [[a-card|this one]].')).toBe('See [this one](https://x.example/card/a-card/).');
});

test('links within the site get full URLs; others stay', () => {
	expect(convert('[a](/changes/#x) and [b](https://docs.aws.amazon.com/)')).toBe(
		'[a](https://x.example/notes/changes/#x) and [b](https://docs.aws.amazon.com/)',
	);
});

test('explicit ids are removed, other text in braces stays', () => {
	expect(convert('- **A point.** Why. {#own-id}\n- Use {#} and `{#code}`.')).toBe(
		'- **A point.** Why.\n- Use {#} and `{#code}`.',
	);
	expect(convert('| a | b {#row} |\n| - | - |\n| c | d {#own} |')).toBe('| a | b |\n| - | - |\n| c | d |');
});

test('code keeps everything but its explicit id', () => {
	expect(convert('```bash {#own}\n[[ -f x ]] {#y}\n```')).toBe('```bash\n[[ -f x ]] {#y}\n```');
	expect(convert('`[[ -f x ]]`')).toBe('`[[ -f x ]]`');
});

test('a flow becomes a list of sentences below its caption', () => {
	expect(convert('```flow From A to C {#own}\nA -> B: at night\nB -x C\n```')).toBe(
		'From A to C:\n\n- A leads to B (at night).\n- B does not lead to C.',
	);
});

test('characters that the author escaped stay escaped', () => {
	expect(convert('2 \\* 3 \\_a\\_')).toBe('2 \\* 3 \\_a\\_');
});

test('quotes are curly as on the page, and options keep their dashes', () => {
	expect(convert('Type "awslogs" --follow in the team\'s `"x"` file.')).toBe(
		'Type “awslogs” --follow in the team’s `"x"` file.',
	);
});

test('each part of a trap is a paragraph of its own', () => {
	const traps = `- **Take the "first" one.** Fails "here": see [[a-card|this]]. Right when it's \`late\`. {#first}
- **Take another.** It fails. {#another}
- **Take both.** They fail
  twice. Right when 2 \\* 2 are needed.`;
	expect(convert(`## Traps\n\n${traps}`)).toBe(`## Traps

- **Take the “first” one.**

  Fails “here”: see [this](https://x.example/card/a-card/).

  Right when it’s \`late\`.
- **Take another.**

  It fails.
- **Take both.**

  They fail
  twice.

  Right when 2 \\* 2 are needed.`);
});
