/**
 * English words that say little about what a query is about. A site has others of its own, see `NameData`. `one`, `only`
 * and `without` say a lot, so they are not here.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
	(
		'a about above also although am an and any are as at be because been being but by can could did do does ' +
		'doing done either else even ever for from further get gets got had has have having he her here his ' +
		'how however i if in into is it its itself just let like made make makes may me might must my need ' +
		'needs neither nor now of on or our please rather shall she should since so some still such than that the ' +
		'their them then there therefore these they this those though through thus to until upon us use used uses ' +
		'using very via want wants was we were what when where whether which who whom whose why will with within ' +
		'would you your'
	).split(' '),
);
