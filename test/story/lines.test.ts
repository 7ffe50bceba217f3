import { describe, expect, it } from 'vitest';
import { bylineOf, signatureOf, signOffOf } from '../../src/story/byline.ts';
import { splitDateline } from '../../src/story/dateline.ts';
import { isDateLine, splitClock } from '../../src/story/dates.ts';
import { asksToWait } from '../../src/story/embargo.ts';
import { isFurniture } from '../../src/story/furniture.ts';
import { cleanHeadline } from '../../src/story/headline.ts';

describe('an embargo', () => {
  it.each([
    'EMBARGOED UNTIL 00:01 GMT TUESDAY',
    'EMBARGOED',
    'Embargo: 00:01 Tuesday 3 March',
    'EMBARGO: Tuesday, March 3, 6 a.m. ET',
    'Embargoed for release until 6 a.m. Tuesday',
    'STRICTLY EMBARGOED until 06:00 on 3 March 2026',
    'STRICTLY EMBARGOED',
    'Under embargo until 9 a.m. EST',
    'UNDER STRICT EMBARGO: 3 MARCH, 00:01',
    '[Embargoed until Thursday noon]',
    'PRESS RELEASE – EMBARGOED UNTIL 00:01 TUESDAY 3 MARCH',
    'This press release is embargoed until 00:01 on Tuesday, 3 March 2026.',
    'Please note: this report is under embargo until 6 a.m. on Tuesday and must not be shared.',
    'Not for publication before 1 March, 06:00',
    'NOT FOR RELEASE BEFORE 6 A.M. TUESDAY',
    'Not to be published or broadcast before Tuesday',
    'Do not publish before 6 a.m.',
    'Hold for release',
    'HOLD FOR RELEASE UNTIL MARCH 3',
    'For release at 6 a.m. Tuesday',
    'For release Sunday, March 8, and thereafter',
    'ADV FOR SUNDAY',
    'Wall of Port Ellery to be rebuilt (embargoed until 6 a.m. Tuesday)',
    'Sperrfrist: 1. März, 6 Uhr',
    'SPERRFRIST BIS DIENSTAG 12 UHR',
    'ACHTUNG SPERRFRIST: Freitag, 12.00 Uhr',
    '*** Sperrfrist Dienstag, 3. März, 0.01 Uhr ***',
    'Gesperrt bis Freitag, 12 Uhr',
    'Frei ab 3. März 2026, 12.00 Uhr',
    'Frei zur Veröffentlichung ab Dienstag, 6 Uhr',
    'Zur Veröffentlichung frei ab 6 Uhr',
    'Nicht vor dem 3. März veröffentlichen',
    'Sous embargo jusqu’au 3 mars à 6h',
    'EMBARGO jusqu’à mardi 6 heures',
    'Ne pas publier avant mardi 6h00',
    'Embargado hasta el lunes',
    'EMBARGADO HASTA LAS 10:00 H',
    'No publicar antes del 3 de marzo',
    'Bajo embargo hasta el martes',
    'Embargo fino alle 12:00',
    'Onder embargo tot dinsdag 6 uur',
  ])('is asked for by: %s', (line) => {
    expect(asksToWait(line)).toBe(true);
  });

  it.each([
    'Embargo on Westmark grain lifted after nine years',
    'Embargo to be lifted in May',
    'Embargo ends after nine years of smuggling',
    'Embargoed oil shipment seized off Quarrel Point',
    'Under embargo, Westmark’s farmers turn to smuggling',
    'Oil tankers sail under embargo',
    'The embargo until Tuesday had angered shippers.',
    'Embargoed until this week, the grain had been sold through middlemen at half its price, traders say.',
    'Hold for release of hostages, families plead',
    'Not for the first time, the wall gave way',
    'Not for publication, the minister said what he thought.',
    'For release of the hostages a ransom was paid',
    'FOR IMMEDIATE RELEASE',
    'Sperrfristen für Arbeitslose sollen kürzer werden',
    'Sperrfrist gebrochen: Sender entschuldigt sich',
    'Frei ab 16 Jahren: der neue Film von Hanna Vogt',
    'Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt',
    'Embargo pétrolier : l’Union cède',
    'Embargo comercial: claves de la crisis',
  ])('is not what a story tells: %s', (line) => {
    expect(asksToWait(line)).toBe(false);
  });
});

const REST = 'The sea broke through the harbour wall on Monday night, the coast guard said.';

describe('a dateline', () => {
  it.each([
    ['PORT ELLERY (Example Wire) — ', 'PORT ELLERY (Example Wire)'],
    ['PORT ELLERY, Westmark (EW) _ ', 'PORT ELLERY, Westmark (EW)'],
    ['PORT ELLERY, March 1 (Example Wire) - ', 'PORT ELLERY, March 1 (Example Wire)'],
    ['Port Ellery, Jan 4 (Example Wire) – ', 'Port Ellery, Jan 4 (Example Wire)'],
    ['Marrstedt (xpa) - ', 'Marrstedt (xpa)'],
    ['Marrstedt/Unterfels (xpa/lxn) - ', 'Marrstedt/Unterfels (xpa/lxn)'],
    ['MARRSTEDT, 1. März (Example Wire) - ', 'MARRSTEDT, 1. März (Example Wire)'],
    ['Valsourde (AXP) – ', 'Valsourde (AXP)'],
    ['Lora, 1 mar (EXE).- ', 'Lora, 1 mar (EXE)'],
    ['LORA, 1 Mar. (EXAMPLE PRESS) - ', 'LORA, 1 Mar. (EXAMPLE PRESS)'],
    ['SANDHAVEN, Westmark, March 2, 2026 /XRNewswire/ -- ', 'SANDHAVEN, Westmark, March 2, 2026 /XRNewswire/'],
    ['SANDHAVEN, Westmark--(EXAMPLE WIRE)--', 'SANDHAVEN, Westmark--(EXAMPLE WIRE)'],
    [
      'SANDHAVEN, Westmark, March 02, 2026 (GLOBE NEWSWIRE) -- ',
      'SANDHAVEN, Westmark, March 02, 2026 (GLOBE NEWSWIRE)',
    ],
    ['SANDHAVEN/KESTREL BAY (EW) — ', 'SANDHAVEN/KESTREL BAY (EW)'],
    ['SANDHAVEN and KESTREL BAY, Westmark — ', 'SANDHAVEN and KESTREL BAY, Westmark'],
    ['PORT ELLERY, W.M. — ', 'PORT ELLERY, W.M.'],
    ['ST. JOHN’S (EW) — ', 'ST. JOHN’S (EW)'],
    ['LOS TORDOS — ', 'LOS TORDOS'],
    ['ABOARD THE SEA EAGLE (EW) — ', 'ABOARD THE SEA EAGLE (EW)'],
    ['March 1 (EWI) -- ', 'March 1 (EWI)'],
    ['(Example Wire) - ', '(Example Wire)'],
  ])('stands before the first paragraph: %s', (before, dateline) => {
    expect(splitDateline(before + REST)).toEqual({ dateline, rest: REST });
  });

  it.each([
    'Commander Mara Oduya — who took over in July — has closed the quay, the coast guard said.',
    'NATO — Europe’s shield for eighty years — will not send ships, its commander said on Monday.',
    'Mayor Lind (Labour) — Port Ellery’s youngest ever — closed the quay on Monday night.',
    'The harbour (pop. 4,000) — Two boats sank in it on Monday night, the coast guard said.',
    'THE COAST GUARD -- WHICH TOOK OVER IN JULY -- HAS CLOSED THE QUAY.',
    'BREAKING — The sea broke through the harbour wall on Monday night, the coast guard said.',
    'LIND: The wall will not hold another winter, and I have told the whole cabinet so.',
    '“Go home — The wall will not hold,” said Mara Oduya, commander of the coast guard.',
    'Port Ellery - the town that fought the sea for ninety years - has lost.',
  ])('is not what only looks like one: %s', (paragraph) => {
    expect(splitDateline(paragraph)).toBeNull();
  });
});

describe('a byline', () => {
  it.each([
    ['By Ana Marsh', 'Ana Marsh'],
    ['BY ANA MARSH AND TOM REED', 'ANA MARSH AND TOM REED'],
    ['By A. B. Marsh and C. D. Reed', 'A. B. Marsh and C. D. Reed'],
    ['By Ana Marsh, Tom Reed and Ines de la Vega', 'Ana Marsh, Tom Reed and Ines de la Vega'],
    ['By Ana Marsh, Example Wire', 'Ana Marsh'],
    ['By Ana Marsh, Staff Writer', 'Ana Marsh'],
    ['By Ana Marsh Staff Writer', 'Ana Marsh'],
    ['By Ana Marsh, senior political correspondent', 'Ana Marsh'],
    ['By Ana Marsh | Example Times', 'Ana Marsh'],
    ['By Ana Marsh Published 3:04 PM', 'Ana Marsh'],
    ['By Ana Marsh | Published 3:04 PM', 'Ana Marsh'],
    ['By Ana Marsh, March 1, 2026 at 3:04 p.m. EST', 'Ana Marsh'],
    ['By Ana Marsh @anamarsh', 'Ana Marsh'],
    ['By Ana Marsh (ana@example.org)', 'Ana Marsh'],
    ['By Ana Marsh in Port Ellery', 'Ana Marsh'],
    ['By Ana Marsh for Example Times', 'Ana Marsh'],
    ['By Jean-Luc O’Neill', 'Jean-Luc O’Neill'],
    ['By Example Wire', 'Example Wire'],
    ['By Example Wire Staff', 'Example Wire Staff'],
    ['Analysis by Ana Marsh', 'Ana Marsh'],
    ['Words by Ana Marsh', 'Ana Marsh'],
    ['Von Hanna Vogt, xpa', 'Hanna Vogt'],
    ['Von Hanna Vogt und Jonas Reuter', 'Hanna Vogt und Jonas Reuter'],
    ['Ein Kommentar von Hanna Vogt', 'Hanna Vogt'],
    ['Par Claire Rosset avec AFP', 'Claire Rosset avec AFP'],
    ['Por Marta Sanz / EFE', 'Marta Sanz'],
  ])('names who wrote it: %s', (line, writers) => {
    expect(bylineOf(line)).toBe(writers);
  });

  it.each([
    'By Monday the sea had broken through.',
    'By Monday',
    'By the time the wall gave way, 4,000 people had left.',
    'By Sea and by land, rescuers reach Port Ellery',
    'Von Tausenden Häusern steht nur noch eines.',
    'Von der Marr bis zum Meer: eine Reise',
    'Par ailleurs, la route reste fermée.',
    'Por ahora, nadie sabe cuánto durará.',
    'Bypass of Port Ellery closed',
  ])('is no sentence: %s', (line) => {
    expect(bylineOf(line)).toBeNull();
  });

  it('may do without "By" where an outlet or a time gives it away', () => {
    expect(signatureOf('Ana Marsh, Example Wire')).toBe('Ana Marsh');
    expect(signatureOf('Ana Marsh and Tom Reed | Example Times')).toBe('Ana Marsh and Tom Reed');
    expect(signatureOf('Ana Marsh | EWN | Updated: Mar 6, 2026, 09:14 IST')).toBe('Ana Marsh');
    expect(signatureOf('Port Ellery, Westmark')).toBeNull();
    expect(signatureOf('Mara Oduya, Who Saved the Wall, Dies at 91')).toBeNull();
  });

  it('stands at the end of a wire’s copy', () => {
    expect(signOffOf('(Reporting by Ana Marsh in Port Ellery; Editing by Tom Reed)')).toBe('Ana Marsh in Port Ellery');
    expect(signOffOf('Reporting by Ana Marsh and Tom Reed; Writing by Ines Hale')).toBe('Ana Marsh and Tom Reed');
    expect(signOffOf('(Additional reporting by Ana Marsh)')).toBe('');
    expect(signOffOf('Reporting by the Ellery Courier has shown that the wall was cracked.')).toBeNull();
  });
});

describe('a headline', () => {
  it.each([
    ['BREAKING: Sea breaks wall of Port Ellery', 'Sea breaks wall of Port Ellery'],
    ['URGENT-Sea breaks wall of Port Ellery', 'Sea breaks wall of Port Ellery'],
    ['URGENT: Sea breaks wall of Port Ellery', 'Sea breaks wall of Port Ellery'],
    ['+++ EILMELDUNG +++ Deich gebrochen', 'Deich gebrochen'],
    ['UPDATE 2-Sea breaks wall of Port Ellery', 'Sea breaks wall of Port Ellery'],
    ['Sea breaks wall of Port Ellery | Example Times', 'Sea breaks wall of Port Ellery'],
    ['Sea breaks wall of Port Ellery - Example Wire', 'Sea breaks wall of Port Ellery'],
    ['Sea breaks wall of Port Ellery – Example Times', 'Sea breaks wall of Port Ellery'],
    ['Sea breaks wall of Port Ellery | World | Example Times', 'Sea breaks wall of Port Ellery'],
    ['Sea breaks wall of Port Ellery - courier.example', 'Sea breaks wall of Port Ellery'],
  ])('loses what its outlet puts around it: %s', (line, headline) => {
    expect(cleanHeadline(line)).toBe(headline);
  });

  it.each([
    'Opinion: The wall should never have been built',
    'Opinion | Lind Lost',
    'Analysis | Why the Marrow dam was never going to last',
    'CORRECTED-Sea breaks wall of Port Ellery',
    'Wall of Port Ellery may not hold - Mayor Lind',
    'Minister of Harbours to resign - Times',
    'Wall of Port Ellery may not hold – coast guard',
    'Breaking-up of the old fleet begins',
    'Alert sounded over harbour wall',
    'Flash floods hit Port Ellery – dozens missing',
    'Update on harbour wall expected',
  ])('keeps what it says: %s', (line) => {
    expect(cleanHeadline(line)).toBe(line);
  });
});

describe('furniture', () => {
  it.each([
    'Home | World | Sport',
    'Facebook Twitter WhatsApp Email',
    'Home > World > Europe',
    'We use cookies to improve your experience. Read our cookie policy.',
    'Wir verwenden Cookies, um Ihr Erlebnis zu verbessern.',
    'Sign up for our newsletter',
    'Sign up to our Morning Briefing: the news you need, in your inbox',
    '212 comments',
    'Comments (212)',
    'Read more: What a spring tide is',
    'Lesen Sie auch: Was eine Springflut ist',
    'FILE - Waves hit the old harbour wall of Port Ellery, Oct. 3, 2025.',
    'Photo: Ana Marsh/Example Images',
    'The harbour on Monday. (Photo by Ana Marsh)',
    'Image caption, The harbour on Monday',
    'Updated 2 hours ago',
    'Published 3:04 PM',
    '3 min read',
    '© 2026 Example Wire. All rights reserved.',
    'This is a developing story and will be updated.',
    'BC-Harbour Wall, 3rd Ld-Writethru, 450',
    'Eds: UPDATES with number of missing.',
    '(MORE)',
    '-more-',
    'Slug: harbour-wall',
    'HARBOUR-WALL/ (UPDATE 2)',
    '+++ EILMELDUNG +++',
    '* * *',
  ])('is told by its whole shape: %s', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  it.each([
    'Video-sharing site banned in Westmark',
    'File-sharing suit settled',
    'Reuters found that images showed the wall cracked in May.',
    'Copyright law to change on Monday, ministers say',
    'Published in 2019, the report said that the wall was unsafe.',
    'Published on Monday, the 300-page report found the wall unsafe.',
    '3 days ago the sea was calm.',
    'Reporting by the Ellery Courier has shown that the wall was cracked.',
    'The wall was “sound,” the ministry said. (Reuters)',
    'Updates to the harbour code take effect',
    'More than 4,000 people left their homes.',
    'Share prices fell by a tenth on Monday.',
    'Opinion: The wall should never have been built',
    'Rescuers Dig On, Lead Says Mayor',
    'Follow the coast road and you will see what is left of the wall.',
    'We use the sea as a road, the fishermen say.',
    'The story behind the photo: How the wall fell',
    'Watch on the wall: a night with the coast guard',
    'Attention: the next tide comes at 9:40 a.m.',
    '+++ Zwei Boote vermisst +++',
    'Print newspapers will be gone by 2040, says report',
    '12 comments that changed the inquiry',
    'Help.',
    '« Personne n’est enseveli » a dit la préfète.',
    '“Subscribe to our newsletter,” the fraudsters wrote.',
  ])('is not what a story says: %s', (line) => {
    expect(isFurniture(line)).toBe(false);
  });
});

describe('a date', () => {
  it.each([
    'March 1, 2026',
    'Monday, 1 March 2026, 14:02 GMT',
    '01.03.2026, 14:02 Uhr',
    'Stand: 1. März 2026',
    '1er mars 2026 à 14h02',
    '1 de marzo de 2026',
    'Mar 1, 2026 Updated Mar 2, 2026',
    '22.41 GMT',
  ])('says when, and nothing else: %s', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  it.each(['March of 4,000 through Port Ellery', 'May 1 rally broken up', '2026', '1914', 'Sun and 30 degrees'])(
    'is no headline: %s',
    (line) => {
      expect(isDateLine(line)).toBe(false);
    },
  );

  it('of a live blog’s entry is only its clock', () => {
    expect(splitClock('22.05 Uhr: Die Feuerwehr sucht weiter.')).toBe('Die Feuerwehr sucht weiter.');
    expect(splitClock('14:32 – The coast guard closed the quay.')).toBe('The coast guard closed the quay.');
    expect(splitClock('12.50 Euro kostet die Karte ab Montag.')).toBeNull();
  });
});
