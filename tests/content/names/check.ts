import { wrongActions } from './actions.ts';
import { wrongCommands } from './commands.ts';
import { parseData } from './data.ts';
import { wrongEvents } from './events.ts';
import type { WrongName } from './fault.ts';
import { type Fragment, markdownFragments, yamlFragments } from './fragments.ts';
import { wrongCalls, wrongOperations } from './operations.ts';
import { wrongResources, wrongTypes } from './templates.ts';

function wrongNames(fragment: Fragment): readonly WrongName[] {
	// Names in Java are those of its own libraries.
	if (fragment.language === 'java') return [];
	const { values, faults } = parseData(fragment);
	return [
		...faults,
		...wrongCommands(fragment),
		...wrongTypes(fragment),
		...wrongResources(fragment, values),
		...wrongActions(fragment),
		...wrongEvents(fragment, values),
		...wrongOperations(fragment),
		...wrongCalls(fragment, values),
	];
}

/**
 * Names of commands, options, resource types, properties, IAM actions, events and API operations that do not exist,
 * each as `path:line: message`.
 * @param text a note: Markdown, or YAML if the path ends so
 */
export function checkNames(path: string, text: string): readonly string[] {
	const fragments = path.endsWith('.yaml') ? yamlFragments(text) : markdownFragments(text);
	return fragments.flatMap(wrongNames).map(({ line, message }) => `${path}:${line}: ${message}`);
}
