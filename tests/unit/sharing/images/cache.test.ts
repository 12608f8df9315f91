import { rmSync } from 'node:fs';
import { createHash, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { CACHE_FOLDER, cached } from '../../../../src/sharing/images/cache.ts';

function maker(bytes: string) {
	const made = { times: 0, make: () => Promise.resolve(Buffer.from(`${bytes}${made.times++}`)) };
	return made;
}

test('an image is made once for the same source and again for another', async () => {
	const [source, other] = [{ words: randomUUID() }, { words: randomUUID() }];
	const imageMaker = maker('image');
	const once = await cached(source, imageMaker.make);
	const again = await cached(source, imageMaker.make);
	expect(imageMaker.times).toBe(1);
	expect(again.equals(once)).toBe(true);
	await cached(other, imageMaker.make);
	expect(imageMaker.times).toBe(2);
	for (const each of [source, other]) {
		const hash = createHash('sha256').update(JSON.stringify(each)).digest('hex').slice(0, 32);
		rmSync(`${CACHE_FOLDER}/${hash}.png`);
	}
});
