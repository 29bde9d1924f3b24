const PRAISE =
  '(?:great|good|nice|cool|interesting|useful|helpful|amazing|awesome|brilliant|perfect|fantastic|excellent|promising|clever|smart|lovely|wonderful|exciting|terrible|bad|silly|stupid|pointless|useless|boring|better|important|valuable|convincing|fine|super|ok|okay|complicated|complex|confusing|necessary|unnecessary|relevant|fair|beautiful|ugly|practical|handy|cute|weird|modern|old-fashioned|worth it|genius|superb|neat|essential|crucial|key|overrated|intuitive|attractive|innovative)';
const OFFER =
  '(?:idea|concept|demo|sketch|product|app|feature|solution|service|approach|design|prototype|proposal|plan|tool|platform|offer|thing|project|mock-?up)';
/** What was shown to somebody who then says what they think of it. */
const SHOWN = '(?:app|demo|sketch|logo|colou?rs?|layout|name|slogan|website|feature|topic)';
/** Of those, what one cannot buy or lose, so that praising it is no fact about anything. */
const IDEA = '(?:idea|concept|approach|prototype|proposal|feature|solution|product|design|mock-?up)';
const VERY =
  '(?:(?:really|very|quite|pretty|so|a|an|the|such|absolutely|truly|actually|like|rather|super|totally|just|not|too|kind of) ){0,3}';

const OPINION: readonly RegExp[] = [
  // "I think it is a good idea", "she finds it useful", "they believe that this is important"
  new RegExp(
    `\\b(?:think|thinks|thought|believes?|believed|feels?|felt|finds?|found|reckons?|considers?|guess) (?:that |like )?(?:it|this|that|(?:the|our|your|this) \\w+(?: \\w+)?)(?:'s| is| was| to be| are)? ${VERY}${PRAISE}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:sounds?|looks?|seems?|sounded|looked|seemed) ${VERY}${PRAISE}\\b(?! (?:at|on|in) (?:the )?(?:night|work|school|phone))`,
    'i',
  ),
  new RegExp(
    `\\b(?:loves?|loved|likes?|liked|hates?|hated|dislikes?|disliked|enjoyed?|adores?) (?:the|our|your|this|that) (?:\\w+ ){0,2}${OFFER}\\b`,
    'i',
  ),
  // "She loves it", "I like this a lot"
  /\b(?:loves?|loved|likes?|liked|hates?|hated|dislikes?|adores?) (?:it|this|that)(?: (?:very much|so much|a lot|the most|already))?(?:[.!,;]|$)/i,
  /\b(?:i|we|she|he|they|c\d+) (?:would )?prefers? (?:the|an?|this|that|it|your|our) /i,
  new RegExp(
    `\\b(?:the|this|that|our|your) (?:\\w+ )?(?:${IDEA}|${SHOWN})(?:'s| is| was| seems| looks| sounds) ${VERY}${PRAISE}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:says?|said|told (?:us|me)|agrees?|agreed) (?:that )?(?:it|this|that)(?:'s| is| was| were) ${VERY}${PRAISE}\\b`,
    'i',
  ),
  /\b(?:from|in) (?:my|her|his|their|our) (?:point of view|view|eyes|mind)\b|(?:^|[.;!] )(?:to be honest|honestly|personally),? /i,
  /\b(?:is|are|am|was|were|'m|'re|'s) (?:\w+ )?(?:convinced|sure|certain|positive) that (?:it|this|that|people|most|many|everyone|everybody|nobody|customers?|users?|parents|students|others|they|a lot)\b/i,
  /\b(?:big|huge|great) fan\b|\bmust-have\b|\bgame[- ]changer\b|^not (?:for me|my thing|my cup of tea|a fan)\b|\bno[- ]brainer\b/i,
  // "People always want more choice": one customer cannot know.
  /(?:^|[.;:,!] |\b(?:that|because|think|thinks|and|but) )(?:people|(?:most|young|old|older) people|customers|users|everyone|everybody|nobody|students|parents|kids|families|others) (?:(?:always|really|just|also|usually|simply|definitely) ){0,2}(?:need|want|like|love|hate|prefer|expect|care about|don't (?:need|want|like|care about|trust))s? /i,
  // "I think this could work"
  /\b(?:i|we|she|he|they) (?:(?:really|personally|honestly) )?(?:thinks?|believes?|guess|supposes?|doubts?|bets?) (?:that )?(?:it|this|that|there|the \w+|your \w+) (?:\w+ )?(?:could|should|might|would|must)\b/i,
  new RegExp(`\\b${PRAISE} ${IDEA}\\b`, 'i'),
  new RegExp(`^(?:it(?:'s| is)|this is|that(?:'s| is)) ${VERY}${PRAISE}[.!]?$`, 'i'),
  /^(?:(?:really|very|absolutely|super) )?(?:great|cool|awesome|amazing|brilliant|nice|excellent|fantastic|love it|loves it|loved it|likes it|liked it)[.!]*$/i,
  /\b(?:in (?:my|her|his|their|our) (?:humble )?opinion|if you ask me|(?:was|were|is|are|am|seemed|very|really) (?:\w+ )?(?:enthusiastic|excited|positive|thrilled|impressed|keen|interested|convinced) (?:about|by|of|on|in) (?:the|our|it|this)\b)/i,
  /\b(?:i|we) (?:(?:really|personally|honestly) )?(?:think|believe|guess|suppose|assume|reckon|expect) (?:that )?(?:people|most|many|everyone|everybody|customers?|users?|others|parents|they|a lot)\b/i,
  /\b(?:most|many|all) (?:people|customers|users|parents|others) (?:probably|surely|certainly|must)\b/i,
  /\b(?:you|it|they|we|there|someone|somebody) (?:really )?(?:should|ought to) (?:(?:definitely|really|also|just|probably|maybe) )?(?:be(?! able)|have|offer|add|build|make|include)\b/i,
  /\b(?:gute|tolle|super|interessante|schöne) idee\b/i,
  /\b(?:klingt|hört sich) (?:\w+ )?(?:gut|toll|super|interessant|spannend)\b/i,
  /\b(?:buena|gran) idea\b|\bbonne idée\b|\bsuena (?:muy )?bien\b/i,
];

/** Whether a sentence says what somebody thinks of an idea, or of what others think, instead of what happened. */
export function speaksOfOpinion(sentence: string): boolean {
  return OPINION.some((pattern) => pattern.test(sentence));
}
