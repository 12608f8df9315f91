/** Words that stand in any question and tell nothing about which card is meant. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
	(
		'a about above after again all also although am an and any are as at be because been before being between both but ' +
		'by can cannot could did do does doing done dont during each either else even ever every few for from further get ' +
		'gets got had has have having he her here his how however i if in into is isnt it its itself just least less let ' +
		'like made make makes many may me might more most much must my need needs neither no nor not now of off on once one only or ' +
		'other our out over own per please rather same shall she should since so some still such than that the their them ' +
		'then there therefore these they this those though through thus to too two under until up upon us use used uses ' +
		'using very via want wants was we were what when where whether which while who whom whose why will with within ' +
		'without would you your aws amazon company engineer devops solution requirements meet meets following team'
	).split(' '),
);
