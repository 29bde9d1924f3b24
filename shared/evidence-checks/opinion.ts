const PRAISE =
  '(?:great|good|nice|cool|interesting|useful|helpful|amazing|awesome|brilliant|perfect|fantastic|excellent|promising|clever|smart|lovely|wonderful|exciting|terrible|bad|silly|stupid|pointless|useless|boring|better|important|valuable|convincing|fine|super|ok|okay)';
const OFFER =
  '(?:idea|concept|product|app|feature|solution|service|approach|design|prototype|proposal|plan|tool|platform|offer|thing|project|mock-?up)';
/** Of those, what one cannot buy or lose, so that praising it is no fact about anything. */
const IDEA = '(?:idea|concept|approach|prototype|proposal|feature|solution|product|design|mock-?up)';
const VERY =
  '(?:(?:really|very|quite|pretty|so|a|an|the|such|absolutely|truly|actually|like|rather|super|totally|just|not|too|kind of) ){0,3}';

const OPINION: readonly RegExp[] = [
  // "I think it is a good idea", "she finds it useful", "they believe that this is important"
  new RegExp(
    `\\b(?:think|thinks|thought|believes?|believed|feels?|felt|finds?|found|reckons?|considers?|guess) (?:that )?(?:it|this|that|the ${OFFER}|our ${OFFER}|your ${OFFER})(?:'s| is| was| to be| are)? ${VERY}${PRAISE}\\b`,
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
  new RegExp(`\\b${PRAISE} ${IDEA}\\b`, 'i'),
  new RegExp(`^(?:it(?:'s| is)|this is|that(?:'s| is)) ${VERY}${PRAISE}[.!]?$`, 'i'),
  /^(?:(?:really|very|absolutely|super) )?(?:great|cool|awesome|amazing|brilliant|nice|excellent|fantastic|love it|loves it|loved it|likes it|liked it)[.!]*$/i,
  /\b(?:in (?:my|her|his|their|our) (?:humble )?opinion|if you ask me|(?:was|were|is|are|am|seemed|very|really) (?:\w+ )?(?:enthusiastic|excited|positive|thrilled|impressed|keen|interested|convinced) (?:about|by|of|on|in) (?:the|our|it|this)\b)/i,
  /\b(?:i|we) (?:(?:really|personally|honestly) )?(?:think|believe|guess|suppose|assume|reckon|expect) (?:that )?(?:people|most|many|everyone|everybody|customers?|users?|others|parents|they|a lot)\b/i,
  /\b(?:most|many|all) (?:people|customers|users|parents|others) (?:probably|surely|certainly|must)\b/i,
  /\b(?:you|it|they|we|there) (?:really )?(?:should|ought to) (?:be|have|offer|add|build|make|include)\b/i,
  /\b(?:gute|tolle|super|interessante|schöne) idee\b/i,
  /\b(?:klingt|hört sich) (?:\w+ )?(?:gut|toll|super|interessant|spannend)\b/i,
  /\b(?:buena|gran) idea\b|\bbonne idée\b|\bsuena (?:muy )?bien\b/i,
];

/** Whether a sentence says what somebody thinks of an idea, or of what others think, instead of what happened. */
export function speaksOfOpinion(sentence: string): boolean {
  return OPINION.some((pattern) => pattern.test(sentence));
}
