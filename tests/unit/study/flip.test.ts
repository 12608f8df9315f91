import { expect, test } from 'vitest';
import { conditionOf, flipOf } from '../../../src/study/flip.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const condition = (rightWhen: string) => conditionOf({ rightWhen });

test.each([
	['Right when several Regions must write.', 'Several Regions must write.'],
	['Right when downtime is forbidden; compare [[other-card|the other card]].', 'Downtime is forbidden.'],
	['Right when [[other-card|patching]] needs an agreed time.', 'Patching needs an agreed time.'],
	['Right when `aws:SourceIp` is known.', 'aws:SourceIp is known.'],
	['Right when `pipefail` is set in the same shell.', 'pipefail is set in the same shell.'],
	['Right when point-in-time recovery was not turned on.', 'Point-in-time recovery was not turned on.'],
])('%s → %s', (rightWhen, expected) => {
	expect(condition(rightWhen)).toBe(expected);
});

test.each(['', 'Right for small teams.', 'Right when it runs in one account.', 'Right when those records expire.'])(
	'a clause that cannot be asked without its trap is left out: %j',
	(rightWhen) => {
		expect(condition(rightWhen)).toBeUndefined();
	},
);

const trap = (id: string, rightWhen: string) => ({ id, option: `Option ${id}.`, reason: 'It fails.', rightWhen });

test('under the changed condition the trap that names it is right', () => {
	const traps = [trap('a', 'Right when it rains.'), trap('b', 'Right when snow falls.')];
	const choices = [{ text: 'The decision.' }, { text: 'Option a.', trap: 'a' }, { text: 'Option b.', trap: 'b' }];
	expect(flipOf(choices, traps, seededRandom())).toEqual({ condition: 'Snow falls.', right: 2 });
	expect(flipOf(choices.slice(0, 2), traps, seededRandom())).toBeUndefined();
});
