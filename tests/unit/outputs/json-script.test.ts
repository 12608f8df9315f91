import { expect, test } from 'vitest';
import { jsonScript } from '../../../src/outputs/json-script.ts';

test('no text can end the script element, and the data stay the same', () => {
	const data = { title: '</script><script>alert(1)</script><!--' };
	expect(jsonScript(data)).not.toContain('<');
	expect(JSON.parse(jsonScript(data))).toEqual(data);
});
