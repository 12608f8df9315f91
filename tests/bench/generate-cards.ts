import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createVocabulary, randomNumbers } from './vocabulary.ts';

const TASKS = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '3.1', '3.2', '4.1', '4.2', '5.1', '5.2', '6.1', '6.2'];
const RETIRED_EXAM_TASKS = ['1.1', '1.2', '1.3', '2.1', '2.2', '3.1', '3.2', '4.1', '5.1', '6.1'];

const codeBlock = (name: string, value: number) => `
\`\`\`yaml
Resources:
  ${name}:
    Type: AWS::CodeBuild::Project
    Properties:
      Name: ${name.toLowerCase()}
      TimeoutInMinutes: ${value}
      VpcConfig:
        VpcId: !Ref Vpc
        Subnets: [!Ref PrivateSubnetA, !Ref PrivateSubnetB]
\`\`\`
`;

export interface GeneratedCard {
	slug: string;
	/** Its words that no earlier card has, in the order of its text. */
	newWords: readonly string[];
	/** All its words and identifiers, in small letters. */
	words: ReadonlySet<string>;
}

/**
 * Adds generated cards to a folder until it has `count` cards. Their vocabulary grows with the number of cards, as it
 * does in real texts (see `createVocabulary`); every third has code, and all link to one another. The same folder
 * always gets the same cards.
 * @param folder of the cards
 * @param services ids that a generated card may name
 */
export function generateCards(folder: string, services: readonly string[], count: number): GeneratedCard[] {
	const realCards = readdirSync(folder).filter((file) => file.endsWith('.md'));
	const text = realCards.map((file) => readFileSync(join(folder, file), 'utf8').split(/^---$/m)[2] ?? '').join(' ');
	const random = randomNumbers(20261122);
	const vocabulary = createVocabulary(text.match(/\b[A-Za-z][A-Za-z-]{1,16}[a-z]\b/g) ?? [], random);
	const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
	const phrase = (length: number) => Array.from({ length }, () => vocabulary.next()).join(' ');
	const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
	const sentence = (length: number) => `${capital(phrase(length))}.`;
	const slugs = realCards.map((file) => basename(file, '.md'));
	const list = (items: readonly unknown[]) => JSON.stringify(items);
	const generated: GeneratedCard[] = [];

	for (let number = slugs.length; number < count; number++) {
		const slug = `generated-${number}`;
		vocabulary.startCard();
		const body = [
			`${sentence(14)} ${sentence(12)}`,
			'## Do this',
			...Array.from({ length: 5 }, (_, step) => `${step + 1}. **${capital(phrase(3))}.** ${sentence(12)}`),
			number % 3 === 0 ? codeBlock(`Resource${number}`, 10 + (number % 50)) : '',
			'## Why',
			`${sentence(16)} ${sentence(9)} See [[${pick(slugs)}]]. ${sentence(10)}`,
			'## Traps',
			...Array.from({ length: 3 }, () => `- **${sentence(8)}** The ${phrase(10)}. Right when ${phrase(6)}.`),
			'## Today',
			`${sentence(12)} [[${pick(slugs)}|${phrase(3)}]].`,
		];
		const frontMatter = [
			`title: ${JSON.stringify(`${capital(phrase(5)).slice(0, 50)} number ${number}`)}`,
			`answer: ${JSON.stringify(`${capital(phrase(12)).slice(0, 150)}.`)}`,
			`services: ${list([...new Set([pick(services), pick(services), pick(services)])])}`,
			`tasks: { dop-c02: ['${pick(TASKS)}'], dop-c01: ['${pick(RETIRED_EXAM_TASKS)}'] }`,
			`decides: ${list(Array.from({ length: 2 }, () => phrase(4).slice(0, 60)))}`,
			`asked: ${list(Array.from({ length: 6 }, () => phrase(6)))}`,
			'verified: 2026-11-22',
			`sources: ${list(['first', 'second'].map((title) => ({ title: `The ${title} page`, url: `https://docs.aws.amazon.com/${slug}/${title}.html` })))}`,
			`related: ${list([...new Set([pick(slugs), pick(slugs)])])}`,
		];
		const note = `---\n${frontMatter.join('\n')}\n---\n\n${body.join('\n\n')}\n`;
		writeFileSync(join(folder, `${slug}.md`), note);
		slugs.push(slug);
		const words = new Set(note.toLowerCase().match(/[a-z]+(?::[a-z]+)?/g));
		generated.push({ slug, newWords: vocabulary.newWords(), words });
	}
	return generated;
}
