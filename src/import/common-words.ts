/**
 * English words that are names of products too. Without the vendor's name before them, they are read as English. Words
 * in small letters are never read as a name, so only those matter that begin sentences or headings.
 */
const WORDS =
	'access account advisor agent alarm amplify analytics analyzer app application artifact audit auto automation backup balancer batch billing bridge budget budgets build cache catalog certificate chime cloud cluster code command compute config configuration connect connector console container control copilot cost data database deploy detective device direct directory discovery disk distribution domain draft edge elastic elements engine event events explorer express factory feature file firewall flow forecast front function functions gateway global glue ground group guard health heap hub identity image incident insights inspector instance integration inventory key lake lens license light link local location logs loom machine maintenance manager map mesh message metrics migration mobile monitor monitoring network notebook object operations optimizer organization organizations outpost outposts parameter patch personalize pinpoint pipeline pipelines pod policy pool portal private processor proxy query queue recovery registry relay resource resources role route router rules run runner runtime scheduler search secret secrets security server serverless service session shell shield signer simple sink snapshot spot stack stage state step storage store stream streams studio subscription support sync system table tag target task template thing time token tower tracing transcribe transfer transit translate trust vault verify video volume watch waypoint web wisdom work worker workflow workspace workspaces zone'.split(
		' ',
	);

const COMMON = new Set(WORDS);

/** Whether a name is an English word that a text may use in its own sense. */
export const isCommonWord = (word: string) => COMMON.has(word.toLowerCase());
