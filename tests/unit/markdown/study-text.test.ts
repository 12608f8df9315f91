import { expect, test } from 'vitest';
import { aBody, render } from '../../support/markdown.ts';

const trapsOf = async (traps: string) => (await render(aBody({ traps }))).studyText.traps;

test('the study text has code in backticks and links to cards with their words', async () => {
	const { studyText } = await render(
		aBody({ situation: 'Uses `a < b`\nand [[x|another card]].', why: 'One.\n\n- Two.\n\n```text\nleft out\n```' }),
	);
	expect(studyText).toMatchObject({ situation: 'Uses `a < b` and [[x|another card]].', why: 'One.\nTwo.' });
});

test('a trap has an option, a reason and when it would be right, in tight and loose lists', async () => {
	const first = '- **Take `x`.** Taking `x` fails. So does `y`. Right when nothing else is there. {#one}';
	const second = '- **Take y.** It fails.\n  Right when it\n  rains. {#two}';
	for (const separator of ['\n', '\n\n']) {
		expect(await trapsOf(first + separator + second)).toEqual([
			{
				id: 'one',
				option: 'Take `x`.',
				reason: 'Taking `x` fails. So does `y`.',
				rightWhen: 'Right when nothing else is there.',
			},
			{ id: 'two', option: 'Take y.', reason: 'It fails.', rightWhen: 'Right when it rains.' },
		]);
	}
});

test.each([
	['It fails. Right when [[x|it rains]] or `y` is set.', 'It fails.', 'Right when [[x|it rains]] or `y` is set.'],
	['See [[x|this]]. Right for `y`. Then more.', 'See [[x|this]].', 'Right for `y`. Then more.'],
	['It fails (always.) Right, like `x`, at night.', 'It fails (always.)', 'Right, like `x`, at night.'],
	['Right at sign-in? No. Right when asked.', 'Right at sign-in? No.', 'Right when asked.'],
	['The name is right at sign-in.', 'The name is right at sign-in.', ''],
	['Microsoft `X` Right Now fails.', 'Microsoft `X` Right Now fails.', ''],
])('the words "%s" are told apart', async (words, reason, rightWhen) => {
	expect(await trapsOf(`- **No.** ${words} {#no}`)).toEqual([{ id: 'no', option: 'No.', reason, rightWhen }]);
});

test('a trap without bold words is an option alone', async () => {
	expect(await trapsOf('- Not this. {#not}')).toEqual([{ id: 'not', option: 'Not this.', reason: '', rightWhen: '' }]);
});
