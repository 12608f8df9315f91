import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const SYLLABLES = ['ra', 'ten', 'mo', 'vel', 'kin', 'dor', 'sa', 'lun', 'pre', 'tic', 'ban', 'gor', 'ves', 'il', 'quo'];
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

/**
 * Adds generated cards to a folder. They have the words of the real cards in the same frequencies, an invented name
 * each, code in every third, and links to one another. The same folder always gets the same cards.
 * @param folder of the cards
 * @param services ids that a generated card may name
 * @param count of cards that the folder has afterwards
 */
export function generateCards(folder: string, services: readonly string[], count: number): void {
	const realCards = readdirSync(folder).filter((file) => file.endsWith('.md'));
	const text = realCards.map((file) => readFileSync(join(folder, file), 'utf8').split(/^---$/m)[2] ?? '').join(' ');
	const words = text.match(/\b[A-Za-z][A-Za-z-]{1,16}[a-z]\b/g) ?? [];
	const random = randomNumbers(20261122);
	const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
	const phrase = (length: number) => Array.from({ length }, () => pick(words)).join(' ');
	const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
	const sentence = (length: number) => `${capital(phrase(length))}.`;
	const invent = () => capital(Array.from({ length: 3 }, () => pick(SYLLABLES)).join(''));
	const slugs = realCards.map((file) => basename(file, '.md'));
	const list = (items: readonly unknown[]) => JSON.stringify(items);

	for (let number = slugs.length; number < count; number++) {
		const [inventedName, slug] = [invent(), `generated-${number}`];
		const body = [
			`${sentence(14)} ${sentence(12)}`,
			'## Do this',
			...Array.from({ length: 5 }, (_, step) => `${step + 1}. **${capital(phrase(3))}.** ${sentence(14)}`),
			number % 3 === 0 ? codeBlock(inventedName, 10 + (number % 50)) : '',
			'## Why',
			`${sentence(16)} ${inventedName} ${phrase(8)}, see [[${pick(slugs)}]]. ${sentence(10)}`,
			'## Traps',
			...Array.from({ length: 3 }, () => `- **${capital(phrase(4))}.** ${sentence(18)}`),
			'## Today',
			`${sentence(12)} [[${pick(slugs)}|${phrase(3)}]].`,
		];
		const frontMatter = [
			`title: ${capital(phrase(5)).slice(0, 40)} ${inventedName} ${number}`,
			`answer: ${JSON.stringify(`${capital(phrase(12)).slice(0, 150)}.`)}`,
			`services: ${list([...new Set([pick(services), pick(services), pick(services)])])}`,
			`tasks: { dop-c02: ['${pick(TASKS)}'], dop-c01: ['${pick(RETIRED_EXAM_TASKS)}'] }`,
			`asked: ${list(Array.from({ length: 6 }, () => phrase(6)))}`,
			'verified: 2026-11-22',
			`sources: ${list(['first', 'second'].map((title) => ({ title: `The ${title} page`, url: `https://docs.aws.amazon.com/${slug}/${title}.html` })))}`,
			`related: ${list([...new Set([pick(slugs), pick(slugs)])])}`,
		];
		writeFileSync(join(folder, `${slug}.md`), `---\n${frontMatter.join('\n')}\n---\n\n${body.join('\n\n')}\n`);
		slugs.push(slug);
	}
}
