/** Words that make a quote worth an alert, or not. Origin: written for this project. */
const words = (list: string, flags = 'iu'): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${list
      .trim()
      .split(/\s*\n\s*/)
      .join('|')})(?![\\p{L}\\p{N}])`,
    flags,
  );

/** Says what will be done, or must be. */
export const STANCE = words(`
  (?:will|must|never|cannot|should|shall|need|demand|expect|promise|refuse|won['’]t|can['’]t|has to|have to|may not)
`);

/** Says that something is grave, new, or the most of its kind. */
export const CLAIM = words(`
  (?:worst|biggest|largest|deadliest|greatest|first time|unprecedented|historic|never before)
  (?:crisis|catastroph\\w+|disaster\\w*|emergency|collapse\\w*|tragedy|nightmare|devastat\\w+|terrify\\w*|horrific|chaos|war)
  (?:unacceptable|intolerable|outrageous|unbelievable|impossible|unforgivable|inhuman\\w*|unconstitutional)
  (?:critical|danger\\w*|threat|threatens?|risk|at stake|at risk|urgent|warn|warning)
  (?:resign|resigning|step down|stepping down|surrender|strike|veto|ban|destroy\\w*)
  (?:die|died|dead|dying|deaths?|lives|injured|missing)
  (?:failed|failure|wrong|injustice|justice|victory|defeat)
`);

export const WEAK_OPENING =
  /^(?:it|that|this|these|those|and|but|so|or|because|well|look|yes|no,|you know|also|wait|then|again|both|neither|either|such|another|the other|the same|as (?:we|I) (?:noted|said|mentioned))(?!\p{L})/iu;

export const HEDGE = words(`
  I guess
  I mean
  (?:maybe|perhaps)
  (?:kind|sort) of
  you know
  I suppose
  I['’]m not sure
  I don['’]t know
  hard to (?:say|tell)
  time will tell
`);

/** Thanks, greetings, and what every press office is. */
export const BOILERPLATE = words(`
  thank(?:s|ful)?
  (?:grateful|gratitude)
  congratulat\\w+
  condolences
  thoughts and prayers
  (?:our|my) (?:hearts?|thoughts|prayers) (?:go|goes|are|is)
  look(?:ing)? forward to
  (?:proud|honou?red|pleased|delighted|thrilled|excited|happy|privileged) to
  (?:welcome|good (?:morning|evening|afternoon|night))(?=[,.!])
`);

/** When people meet, who will speak when, and that nobody comments. */
export const PROCEDURE = words(`
  (?:press|news) (?:conference|briefing)
  (?:will|to) (?:\\p{L}+ )?(?:meet|convene|reconvene|adjourn|gather) (?:again|on|at|in|with|tomorrow|next|later)
  (?:meeting|hearing|session|briefing|ceremony|event|vote|conference) (?:is|will be|was|has been) (?:\\p{L}+ )?(?:held|scheduled|set|planned|postponed|rescheduled)
  (?:more|further) (?:information|details|updates?)
  (?:will|['’]ll) (?:provide|give|issue|release|publish|share) (?:\\p{L}+ ){0,2}(?:updates?|statement|details|information|report)
  (?:will|['’]ll) (?:keep you|update you|be briefing|answer (?:your )?questions|get back to)
  take (?:a few |your |some )?questions
  no (?:further |immediate )?comment
  (?:not|n['’]t|cannot|declin\\w+ to|refuse to) (?:be )?comment(?:ing)?
  (?:reached|available) for comment
  the agenda
`);
