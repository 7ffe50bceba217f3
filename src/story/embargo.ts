/**
 * The lines by which a source asks not to publish yet. They demand ("Embargoed until 6 a.m.") where a story tells ("Embargo on
 * grain lifted"): a word of demand, then a time, "until" or nothing. One held too many costs an editor a look, one too few
 * costs the newsroom its source; but a story about an embargo must not be held.
 */
import { DAYS, MONTHS } from './words/dates.ts';

/** What may stand before the demand in its line: brackets, stars, a label, a word or two of emphasis. */
const BEFORE =
  /^[^\p{L}\p{N}]{0,12}((please note|note|eds|editors|attention|achtung|wichtig|important|importante|attn|reminder|press release|media release|news release|pressemitteilung|medienmitteilung|for release|subject|this (press |news |media )?(release|report|story|material|document|information|content|embargoed \w+) is|the (contents?|information) .{0,60}\b(is|are)|diese (mitteilung|meldung|information) ist|bitte)[\s:.,*!–—-]{1,6}){0,3}(strictly|strict|under strict|under|sous|bajo|sob|sotto|onder|under en)?\s?/iu;

const WHEN = `(\\d|noon|midnight|midday|mittag|mitternacht|midi|minuit|mediodía|medianoche|sunrise|further notice|${[...DAYS, ...MONTHS].filter((word) => word.length > 2).join('|')})`;
const DEMANDS: readonly RegExp[] = [
  // "EMBARGOED UNTIL …", "Embargo: 00:01 Tuesday", "UNDER STRICT EMBARGO", "EMBARGOED" alone.
  /^(embargo(ed)?|embargoed for|gesperrt|embargad[oa]|embargué|sous embargo|embargato)\s?[[\](){}*!.:–—-]{0,4}$/i,
  /^embargo(ed)?\s?((for|from) (release|publication|broadcast|use|all)\b.{0,30}|copy\b.{0,20})?[\s:,–—-]{0,4}(until|till|til|before|not before|jusqu['’](au|à)|hasta|até|fino|bis|tot|for release|for publication|not for)(?!\p{L})/iu,
  new RegExp(`^embargo(ed)?( (date|time|for|at|au|al))?\\s?[:–—,-]?\\s?(the |le |el |il |den )?\\b${WHEN}\\b`, 'iu'),
  new RegExp(`^embargo(ed)?( (date|time|lifts|ends|expires))?\\s?[:–—-].{0,40}\\b${WHEN}`, 'iu'),
  /^(embargad[oa]|embargué|embargato) (hasta|jusqu|até|fino)/i,
  // "Not for publication before", "Hold for release".
  /^(not (for|to be) (publication|release|broadcast|use|published|released|broadcast|used|distribution|distributed|transmission|online use)( or (publication|release|broadcast|use|published|released|used|online))?( in any (form|way))?,? (before|until|prior to|till)\b|do not (publish|release|use|broadcast|distribute)( or \w+)? (before|until|prior to)\b|no (publication|release|use) (before|until))/i,
  /^hold for (release|publication|arrival)\b(?! of\b)/i,
  /^hold (until|till) .{0,40}\d/i,
  // An advance of a wire: "For release Sunday, March 1, and thereafter", "ADV03".
  new RegExp(`^(adv|advance)\\.? for (release |use )?(.{0,20}\\b)?${WHEN}`, 'iu'),
  new RegExp(
    `^for (release|use|publication) ((on|at|after|from|in|a\\.?m\\.?s?|p\\.?m\\.?s?|until|not before)[ :]{1,2}){0,2}(the )?\\b${WHEN}\\b`,
    'iu',
  ),
  // German.
  /^(sperrfrist|sperrvermerk)\b(?!(en)?\s(für|von|der|des|gebrochen|aufgehoben|abgelaufen|läuft)\b)/i,
  /^(gesperrt|veröffentlichung|zur veröffentlichung( frei)?|freigegeben|frei(gabe)?|sendefrei|druckfrei)( erst)?( zur veröffentlichung)?\s?[:–—-]?\s?(bis|ab|nicht vor|frühestens)\b(?! (\d{1,2}|zwölf|sechzehn|achtzehn) jahren?\b)/i,
  /^nicht (vor|zur veröffentlichung (vor|bis))\b.{0,60}(veröffentlichen|freigegeben|verwenden|senden|\d)/i,
  // French, Spanish, Portuguese, Italian, Dutch.
  /^(embargo )?jusqu['’](au|à)(?!\p{L})|^(à )?ne pas (publier|diffuser|utiliser|communiquer)( ni \w+)? avant\b/iu,
  /^no (publicar|difundir|divulgar|emitir|utilizar)( ni \w+)? (antes|hasta)\b|^prohibida su (publicación|difusión) (antes|hasta)\b/i,
  /^não (publicar|divulgar) antes\b|^non (pubblicare|diffondere) prima\b|^niet (publiceren|verspreiden) (voor|vóór)\b/i,
];
/** "UNDER EMBARGO", "sous embargo": followed by a time, "until" or nothing, for "Under embargo, farmers smuggle" is news. */
const UNDER = new RegExp(
  `^(strictly embargoed|strict(es)? embargo|(under|sous|bajo|sob|sotto|onder) (strict |stricte? |strengt )?embargo)\\b\\s?([[\\](){}*!.:–—-]|for\\b|until|till|jusqu|hasta|até|fino|tot|${WHEN}|$)`,
  'iu',
);
/** At the end of a headline or a head: "… (embargoed until 6 a.m. Tuesday)", "… – Sperrfrist 12 Uhr". */
const AT_END =
  /[[(|*–—-]\s?((strictly )?embargoed (until|till|for)|under embargo (until|till)|sperrfrist\b|sous embargo|embargado hasta)[^\])]{0,80}[\])*]{0,4}$/i;
/** A slug of an advance: `BC-Harbour Wall,ADV01`. */
const ADVANCE = /^[^.]{0,80}[\s,$-](ADV|Adv)\d\d?(-\d\d?)?\b[^.]{0,30}$/;

/** Only the head of a text asks so; further down the words are part of the story. */
const HEAD_LINES = 25;
const NOTE_LINES = 50;
const LONGEST = 400;

/** The line that holds the item for an editor, verbatim; null where there is none. */
export function embargoIn(head: readonly string[], notes: readonly string[] = []): string | null {
  const asking = [...head.slice(0, HEAD_LINES), ...notes.slice(0, NOTE_LINES)].filter(asksToWait);
  // A slug holds it too, but says less than a line of words does.
  return asking.find((line) => !ADVANCE.test(line)) ?? asking[0] ?? null;
}

/** Whether a line asks not to publish yet. */
export function asksToWait(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (ADVANCE.test(line) || endsAsking(line)) return true;
  const bare = line.replace(/^[^\p{L}\p{N}]{0,12}/u, '');
  const demand = line.slice(BEFORE.exec(line)?.[0].length ?? 0);
  return isTerse(line) && [UNDER, ...DEMANDS].some((shape) => shape.test(bare) || shape.test(demand));
}

/** Whether a line says something, and asks not to publish it at its end. */
export const endsAsking = (line: string): boolean => AT_END.test(line);

/** A demand is short, or names a clock or itself; "Embargoed until this week, the grain had been sold …" is a sentence. */
const isTerse = (line: string): boolean =>
  line.split(' ').length <= 12 ||
  /\b\d{1,2}([:.]\d\d| ?([ap]\.?m\b|uhr\b|h\b|heures\b|horas\b))|\b(gmt|bst|[ce]est?)\b|\bthis (press |news |media )?(release|report|information|document|material)\b/i.test(
    line,
  );
