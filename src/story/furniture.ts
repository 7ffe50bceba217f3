/**
 * What stands around an article and is none of it: labels, navigation, share lines, captions. Data first, so that a
 * newcomer adds a line in one place. Gathered from agency and newspaper pages by their kinds, not from any one article.
 */

/** Whole lines, without case and closing punctuation. */
const LABELS = new Set(
  `accessibility links|skip to main content|skip to content|skip to navigation|skip to search|main navigation|navigation|menu|
home|search|share|share this|share this article|share this story|print|email|e-mail|copy link|comments|comment|subscribe|
subscribe now|sign in|sign up|log in|newsletter|newsletters|advertisement|advertising|sponsored|sponsored content|
breaking news|breaking|news|latest|latest news|top stories|top story|world|world news|politics|business|sport|sports|opinion|
analysis|culture|science|health|technology|tech|europe|africa|asia|americas|middle east|us|u.s|uk|national|local|region|
live|live updates|video|watch|listen|audio|photos|gallery|photo gallery|related|related stories|related articles|
related coverage|more on this|more on this story|most read|most popular|trending|recommended|read next|you may also like|
keep reading|follow us|facebook|twitter|x|whatsapp|telegram|linkedin|instagram|back to top|loading|show more|read more|
see also|previous|next|tags|topics|embed|download|no media source currently available|this is a breaking news story|
anzeige|werbung|teilen|startseite|mehr zum thema|lesen sie auch|publicité|partager|à lire aussi|lire aussi|accueil|
publicidad|compartir|inicio|lea también|más información`
    .split('|')
    .map((label) => label.trim()),
);

/** Beginnings of lines. */
const OPENINGS = [
  /^(read|see|watch|listen|learn|find out) (more|also|next|here)\b.{0,120}$/i,
  /^(related|also read|read also|more|lesen sie auch|lire aussi|lea también)\s*[:|–—-]/i,
  /^(file|photo|image|video|picture|illustration|graphic|pictured|foto|bild|archivbild|archivfoto)\b ?(photo)? ?[-–—:/|]/i,
  /^(photo|image|picture|photograph|illustration) (by|courtesy|credit)\b/i,
  /^\(?(ap|afp|reuters|getty|epa|dpa)\b.{0,40} (photo|images?|video)\b/i,
  /^(click|tap) (here|to|on)\b/i,
  /^(sign up|subscribe|join|follow us|follow|download our|get our|get the)\b.{0,160}(newsletter|email|e-mail|inbox|app|podcast|alerts|twitter|facebook|channel|updates)\b/i,
  /^(copyright\b|©|\(c\) ?\d{4}|all rights reserved)/i,
  /^(this (article|story|post) (was|is|has been) (originally|first|updated|published)\b)/i,
  /^(have a (tip|story)|contact us|send (tips|us)|got a tip)\b/i,
  /^(reporting|editing|additional reporting|writing) by\b/i,
  /^(last )?(updated|published|posted|modified)( on| at)?\s*[:|]? .{0,60}\d/i,
  /^\d+ (min(ute)?s?|hours?|days?) (read|ago)\b/i,
  /^(share|tweet|pin|email|print)( (this|on|via)\b.{0,60})?$/i,
];

/** `Oct. 3, 2025.` or a credit in brackets at the end of a line mark a caption when the line begins like a picture. */
const CREDIT = /[([](photo|ap photo|getty|reuters|afp|epa|file|courtesy)[^)\]]{0,80}[)\]]\.?$/i;

/** Whether a line is furniture by itself. */
export function isFurniture(line: string): boolean {
  const label = line.toLowerCase().replace(/[\s.:!|>»›]+$/, '');
  if (LABELS.has(label)) return true;
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  return CREDIT.test(line) || OPENINGS.some((opening) => opening.test(line));
}

/** Lines without furniture, and each line once: a caption often stands twice, and so does a teaser. */
export function withoutFurniture(lines: readonly string[]): string[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    if (isFurniture(line) || seen.has(line)) return false;
    seen.add(line);
    return true;
  });
}
