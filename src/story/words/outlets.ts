/** Words that tell an outlet or a writer's post from a person's name. Lower case; gathered from the names of news outlets. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** A part of an outlet's name. */
export const OUTLET = words(`
times news post wire press agency herald tribune journal gazette chronicle courier telegraph guardian observer standard examiner
inquirer dispatch sentinel register globe bulletin independent reporter mail express mirror sun star record review magazine
radio tv television broadcasting media network online daily weekly today tonight newsroom online journal leader argus echo
zeitung nachrichten rundschau tageblatt anzeiger kurier allgemeine presse rundfunk agentur tagblatt bote blatt
monde figaro presse journal dépêche voix agence gazette libération matin parisien
diario periódico noticias agencia prensa mundo país vanguardia tiempo giornale corriere stampa repubblica notícias folha jornal
ap afp dpa reuters efe ansa apa sda upi xinhua tass bloomberg bbc cnn npr pbs nbc abc cbs cnbc voa ard zdf orf srf rtl rfi
associated international`);

/** A part of what a writer is. */
export const POSTS = words(`
staff writer writers reporter reporters correspondent correspondents editor editors columnist contributor contributors journalist
journalists photographer producer presenter analyst bureau chief desk team board service services agencies agency special senior
redaktion redakteur redakteurin korrespondent korrespondentin autor autorin rédaction rédacteur rédactrice journaliste
correspondant correspondante envoyé envoyée redacción redactor redactora corresponsal enviado enviada redazione corrispondente
redação`);
