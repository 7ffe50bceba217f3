import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/story/quotes/languages/tell.ts';
import { readQuotes } from '../../../src/story/quotes/read.ts';
import { SURE } from '../../../src/story/quotes/sure.ts';

/** Each quote of a text with its speaker: `words | name | role`. */
const read = (text: string, language?: string): string[] =>
  readQuotes(text, language).map(({ spans, speaker }) =>
    [spans.map(([start, end]) => text.slice(start, end)).join(' … '), speaker?.name ?? '-', speaker?.role ?? '-'].join(
      ' | ',
    ),
  );

describe('marks', () => {
  it.each([
    ['low and high', '„Die Mauer hält nicht“, sagte Ada Lind.', 'de'],
    ['low and straight', '„Die Mauer hält nicht", sagte Ada Lind.', 'de'],
    ['single', '‚Die Mauer hält nicht‘, sagte Ada Lind.', 'de'],
    ['turned inwards', '»Die Mauer hält nicht«, sagte Ada Lind.', 'de'],
    ['Swiss', '«Die Mauer hält nicht», sagte Ada Lind.', 'de-CH'],
    ['straight', '"Die Mauer hält nicht", sagte Ada Lind.', 'de-AT'],
    ['English', '“Die Mauer hält nicht”, sagte Ada Lind.', 'de'],
  ])('that are %s hold a German quote', (_, text, language) => {
    expect(read(text, language)).toEqual(['Die Mauer hält nicht | Ada Lind | -']);
  });

  it.each([
    ['spaces', ' '],
    ['no-break spaces', '\u00a0'],
    ['narrow no-break spaces', '\u202f'],
    ['none', ''],
  ])('of French with %s inside leave these out', (_, space) => {
    expect(read(`«${space}Le mur “tient”${space}», a dit Ada Lind.`, 'fr')).toEqual(['Le mur “tient” | Ada Lind | -']);
  });

  it.each([
    ['„Ja“. So ging es zu. „Nein“-Rufe waren zu hören.', 'de'],
    ['Der Film „Die lange Flut“ läuft noch. Das sogenannte „Wunder“ ist vorbei.', 'de'],
    ['Le film « La Longue Marée » est à l’affiche, et les « services express » sont suspendus.', 'fr'],
    ['La película «La larga marea» llenó la sala. Los llamados «servicios» quedan suspendidos.', 'es'],
    ['—Las camisetas son nuevas.\n\n—La lista sigue.', 'es'],
    ['– Les maillots sont neufs.\n\n– La liste continue.', 'fr'],
  ])('around titles and terms, and dashes of a list, are no quotation: %s', (text, language) => {
    expect(read(text, language)).toEqual([]);
  });

  it('may be interrupted without being closed: the quote goes on after who said it', () => {
    expect(read('« Le mur, a dit la maire Ada Lind, ne tiendra pas. »', 'fr')).toEqual([
      'Le mur … ne tiendra pas. | Ada Lind | maire',
    ]);
    expect(read('«El muro —dijo la alcaldesa Ada Lind— no aguantará».', 'es')).toEqual([
      'El muro … no aguantará | Ada Lind | alcaldesa',
    ]);
  });

  it('that are interrupted by the quote’s own words stay one quote', () => {
    expect(read('« Le mur, je le dis, ne tiendra pas », a dit Ada Lind.', 'fr')).toEqual([
      'Le mur, je le dis, ne tiendra pas | Ada Lind | -',
    ]);
  });
});

describe('the speaker', () => {
  it.each([
    ['Ada Lind sagte Olaf Kvist: „Das geht so nicht.“', 'de', 'Ada Lind'],
    ['„Das geht so nicht“, sagte am Montag im Rathaus die Bürgermeisterin Ada Lind.', 'de', 'Ada Lind'],
    ['„Das geht so nicht“, sagte der Zeitung Ada Lind.', 'de', 'Ada Lind'],
    ['Als Ada Lind den Saal verließ, rief Olaf Kvist: „Bleiben Sie hier!“', 'de', 'Olaf Kvist'],
    ['Ada Lind hat recht, betont Olaf Kvist: „Das ist so.“', 'de', 'Olaf Kvist'],
    ['Ada Lind, so Olaf Kvist, sei „ganz allein damit“.', 'de', 'Olaf Kvist'],
    ['Ada Lind zitierte Olaf Kvist mit den Worten: „Das geht so nicht.“', 'de', null],
    ['„Wir gehen“, sagte Petra von Hagen von der Feuerwehr Kestrup.', 'de', 'Petra von Hagen'],
    ['Kvists Sprecherin Ines Varga sagte: „Kein Kommentar.“', 'de', 'Ines Varga'],
    ['„Das geht so nicht“, hieß es aus dem Rathaus. Ada Lind schwieg.', 'de', null],
    ['« Nous partons », a assuré mardi à l’agence NPA Ada Lind.', 'fr', 'Ada Lind'],
    ['« On y va ! », lance, tout sourire, Ada Lind.', 'fr', 'Ada Lind'],
    ['Alors qu’Ada Lind quittait la salle, Olaf Quist a crié : « Restez ! »', 'fr', 'Olaf Quist'],
    ['Pour la première fois, Ada Lind parle de « faute ».', 'fr', 'Ada Lind'],
    ['« Nous partons », dit-on chez Ada Lind.', 'fr', null],
    ['Ada Lind le dijo a Hugo Pérez: «Nos vamos ya».', 'es', 'Ada Lind'],
    ['«Nos vamos ya», le dijo a Hugo Pérez Ada Lind.', 'es', 'Ada Lind'],
    ['Cuando Ada Lind salió, Hugo Pérez gritó: «¡Quédese!».', 'es', 'Hugo Pérez'],
    ['La alcaldesa Ada Lind mintió, dijo. «Es una vergüenza», añadió.', 'es', null],
    ['Según dijo a la prensa el portavoz de la Policía Hugo Pérez, «no hay heridos».', 'es', 'Hugo Pérez'],
  ])('is who speaks, and nobody else: %s', (text, language, name) => {
    expect(readQuotes(text, language)[0]?.speaker?.name ?? null).toBe(name);
  });

  it.each([
    ['„Wir gehen“, sagten Ada Lind und Olaf Kvist.', 'de', 'Ada Lind und Olaf Kvist'],
    ['„Wir gehen“, sagten sie. Ada Lind stand daneben.', 'de', 'sie'],
    ['« Nous partons », ont déclaré Ada Lind et Olaf Quist.', 'fr', 'Ada Lind et Olaf Quist'],
    ['«Nos vamos», dijeron Ada Lind y Hugo Pérez.', 'es', 'Ada Lind y Hugo Pérez'],
  ])('of several is nobody’s name: %s', (text, language, mention) => {
    const [quote] = readQuotes(text, language);
    expect(quote?.speaker?.name).toBeNull();
    expect(text.slice(...(quote?.speaker?.mention ?? [0, 0]))).toBe(mention);
  });

  it.each([
    ['Moscou a annoncé : « Il est trop tard. » À Moscou, il pleut.', 'fr'],
    ['Moscú respondió: «Es tarde». En Moscú llovía.', 'es'],
    ['Berlin antwortete: „Es ist zu spät.“ In Berlin regnete es.', 'de'],
  ])('is no capital city: %s', (text, language) => {
    expect(readQuotes(text, language)[0]?.speaker?.name).toBeNull();
  });

  it('with a surname that two share is told by title, else nobody', () => {
    const people = 'Die Ärztin Ada Lind und der Bäcker Teodor Lind kamen. ';
    expect(read(`${people}„Wir gehen“, sagte Frau Lind.`, 'de')).toEqual(['Wir gehen | Ada Lind | Ärztin']);
    expect(read(`${people}„Wir gehen“, sagte Lind.`, 'de')).toEqual(['Wir gehen | - | -']);
  });

  it('whom a pronoun or a dropped subject could mean twice is nobody', () => {
    expect(read('Le maire Olaf Quist a vu le préfet Luc Imbaud. « Je pars », a-t-il dit.', 'fr')).toEqual([
      'Je pars | - | -',
    ]);
    expect(read('«Me voy», dijo Hugo Pérez. Ada Lind calló. «No hay más», zanjó.', 'es')[1]).toBe('No hay más | - | -');
  });

  it('of German, French and Spanish is never so sure that an alert carries it by itself', () => {
    const [quote] = readQuotes('„Die Mauer hält nicht“, sagte die Bürgermeisterin Ada Lind.', 'de');
    expect(quote?.confidence).toBeGreaterThan(0.9);
    expect(quote?.confidence).toBeLessThan(SURE);
  });
});

describe('the language', () => {
  it.each([
    ['de', 'Die Mauer ist gebrochen, und niemand darf an den Kai.'],
    ['fr', 'Le mur a cédé et personne ne doit s’approcher du quai.'],
    ['es', 'El muro ha cedido y nadie debe acercarse al muelle.'],
    ['en', 'The wall has broken, and nobody may go near the quay.'],
    ['en', 'Quay closed'],
    ['en', ''],
    [
      'other',
      'O muro do porto ruiu na noite de segunda-feira e a polícia informou que não há feridos nem pessoas no cais.',
    ],
    ['other', 'De havenmuur is in de nacht gebroken en de politie meldt dat er geen gewonden zijn op het eiland.'],
    ['other', 'Стена порта рухнула в ночь на вторник, сообщила полиция.'],
  ])('is told from the small words of a text: %s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('that the newsroom gives wins over what the text looks like', () => {
    const text = '„Die Mauer hält nicht“, sagte Ada Lind, und die Polizei ist auf dem Weg.';
    expect(read(text)).toEqual(['Die Mauer hält nicht | Ada Lind | -']);
    expect(read(text, 'nl')).toEqual(['Die Mauer hält nicht | - | -']);
  });
});

describe('whatever the text', () => {
  const PIECES = [
    ...[
      '„',
      '“',
      '”',
      '»',
      '«',
      '‚',
      '‘',
      '’',
      '"',
      "'",
      '—',
      '–',
      '\n',
      '\n\n',
      ', ',
      '. ',
      ': ',
      ' ',
      '\u00a0',
      '(54)',
    ],
    ...[
      ' sagte ',
      ' hat ',
      ' gesagt',
      'so ',
      'laut ',
      ' zufolge',
      'fügte ',
      ' hinzu',
      'heißt es ',
      'die ',
      'der ',
      ' sie ',
    ],
    ...[
      ' a dit ',
      ' a-t-elle dit',
      'dit-il',
      'selon ',
      'd’après ',
      'le maire',
      ' qui ',
      'L’',
      's’est-il ',
      ' du port',
      ' et ',
    ],
    ...[
      ' dijo ',
      ' ha dicho ',
      'según ',
      'en palabras de ',
      'la alcaldesa',
      ' que ',
      'añadió',
      ' del puerto',
      ' y ',
      'Doña ',
    ],
    ...[
      'Ada Lind',
      'Lind',
      'Petra von Hagen',
      'Frau ',
      'M. ',
      'Sprecherin',
      'Polizei',
      'Hinrichs’ Anwalt',
      '61-Jährige',
    ],
    ...['\ud800', '\u202e', '😀', 'é', '[', '…', '?', 'z. B. ', 'Wir gehen', '3. '],
  ]; // prettier-ignore
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 100 }).map((pieces) => pieces.join('')),
  );

  it.each(['de', 'fr', 'es'])(
    'every quote is a stretch of it, names are its words, and nothing throws: %s',
    (language) => {
      fc.assert(
        fc.property(anyText, (text) => {
          let last = -1;
          for (const { spans, speaker, confidence } of readQuotes(text, language)) {
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThan(SURE);
            expect(spans.length).toBeGreaterThan(0);
            expect(spans[0]?.[0]).toBeGreaterThan(last);
            last = spans[0]?.[0] ?? last;
            for (const [start, end] of speaker?.mention ? [...spans, speaker.mention] : spans) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
            }
            if (speaker?.name) expect(text).toContain(speaker.name);
            if (speaker?.role) expect(text).toContain(speaker.role);
          }
        }),
        { numRuns: 1_500 },
      );
    },
  );

  it('one word of a hundred thousand pronouns is read as well', () => {
    const text = `dit${'-il'.repeat(100_000)} « Nous partons tous. »`;
    expect(readQuotes(text, 'fr').map(({ spans }) => text.slice(...(spans[0] ?? [0, 0])))).toEqual([
      'Nous partons tous.',
    ]);
  });

  it('its language is one of ours or another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(['en', 'de', 'fr', 'es', 'other']).toContain(languageOf(text));
      }),
    );
  });

  it('German marks of every kind name the same speaker', () => {
    const story = fc.array(
      fc.constantFrom(
        '„Die Mauer hält nicht“, sagte Mara Oduya.',
        'Bürgermeister Teodor Lind sagte: „Wir haben Betten für alle.“',
        '„Gehen Sie“, sagte Oduya. „Es ist der Sturm.“',
        'Sonst war nichts bekannt.',
      ),
      { minLength: 1, maxLength: 6 },
    );
    const speakers = (text: string) => readQuotes(text, 'de').map(({ speaker }) => speaker?.name);
    fc.assert(
      fc.property(story, fc.constantFrom('»«', '«»', '""', '“”'), (lines, [open = '', close = '']) => {
        const text = lines.join('\n\n');
        expect(speakers(text.replace(/[„“]/g, (mark) => (mark === '„' ? open : close)))).toEqual(speakers(text));
      }),
    );
  });
});
