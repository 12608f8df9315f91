import { globSync, readFileSync } from 'node:fs';

/** Licences under which anyone may use, change and redistribute what is made with the packages. */
const COMPATIBLE =
	/^(?:MIT(?:-0)?|ISC|0BSD|BSD(?:-[23]-Clause)?|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-[34]\.0|Unlicense|Python-2\.0|WTFPL|Zlib|OFL-1\.1|MPL-2\.0|LGPL-3\.0-or-later)$/;

interface Manifest {
	name?: string;
	version?: string;
	license?: string | { type?: string };
	licenses?: { type?: string }[];
}

/** Whether an expression such as `(MIT OR GPL-3.0)` or `Apache-2.0 AND MIT` leaves a compatible choice. */
export function isCompatible(expression: string): boolean {
	const choices = expression.replace(/[()]/g, ' ').trim();
	return choices
		.split(/\s+OR\s+/)
		.some((choice) => choice.split(/\s+AND\s+/).every((one) => COMPATIBLE.test(one.trim())));
}

function licenceOf({ license, licenses }: Manifest): string {
	if (typeof license === 'string') return license;
	return license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'unknown';
}

/** Names and versions of all installed packages, by licence. */
function packagesByLicence(): ReadonlyMap<string, readonly string[]> {
	const files = globSync(['node_modules/**/package.json']).filter((file) =>
		/node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+[\\/]package\.json$/.test(file),
	);
	const found = new Map<string, Set<string>>();
	for (const file of files) {
		const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
		if (!manifest.name || !manifest.version) continue;
		const licence = licenceOf(manifest);
		found.set(licence, (found.get(licence) ?? new Set()).add(`${manifest.name} ${manifest.version}`));
	}
	return new Map([...found].map(([licence, names]) => [licence, [...names].sort()]));
}

/** Lists the licences of all installed packages, and fails if one is not compatible with this project's. */
const all = [...packagesByLicence()].sort(([, a], [, b]) => b.length - a.length);
for (const [licence, names] of all) console.log(`${licence} (${names.length})\n  ${names.join(', ')}`);
const incompatible = all.filter(([licence]) => !isCompatible(licence));
for (const [licence, names] of incompatible) console.error(`Not compatible: ${licence}: ${names.join(', ')}`);
process.exitCode = incompatible.length > 0 ? 1 : 0;
