import { DomainProgress } from './domain-progress.ts';
import { ifStored } from './if-stored.ts';
import { loadPlan, loadProgress } from './progress-storage.ts';
import { StudyStart } from './study-start.ts';

/** Shows the reader's progress on pages that do not load the prompts. */
async function start() {
	// Earlier versions of the site kept no records.
	const isComplete = (await loadPlan()) && (await loadProgress());
	if (!isComplete) await ifStored(async () => (await import('./make-records.ts')).makeRecords());
	customElements.define('study-start', StudyStart);
	customElements.define('domain-progress', DomainProgress);
}

void start();
