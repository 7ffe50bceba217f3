/**
 * What each clue (clues.ts) adds to the odds that somebody said a quote, in hundredths; positive speaks for it.
 * Origin: fitted by `npm run fit:quotes` on the 840 training articles of the PolNeAR corpus (Newell, Margolin, Ruths 2018).
 */
const FITTED = `
b:<|c|as 34, b:<|c|aux -40, b:<|c|comma 94, b:<|c|conj 64, b:<|c|cue -112, b:<|c|ing -11, b:<|c|past -32
b:<|c|prep -37, b:<|c|quote 12, b:<|c|rel 13, b:<|c|start 136, b:<|c|stop 10, b:<|c|that -46, b:<|c|to 44
b:<|c|word 25, b:<||as 18, b:<||aux -25, b:<||by 64, b:<||comma 63, b:<||conj 54, b:<||cue -77, b:<||from 14
b:<||ing -21, b:<||past 22, b:<||prep -20, b:<||quote -23, b:<||rel 5, b:<||start 64, b:<||stop 52, b:<||that -62
b:<||to -24, b:<||with 16, b:<||word 6, b:>|c|as -19, b:>|c|comma 60, b:>|c|conj -47, b:>|c|cue 42, b:>|c|prep -23
b:>|c|quote 95, b:>|c|rel -13, b:>|c|stop 8, b:>|c|to 68, b:>|c|word -20, b:>||as -13, b:>||aux -22, b:>||by 122
b:>||comma -19, b:>||conj -31, b:>||cue -6, b:>||from 21, b:>||ing -6, b:>||past 33, b:>||prep -52, b:>||quote 26
b:>||rel -8, b:>||stop 40, b:>||that -10, b:>||to -29, b:>||with 7, b:>||word -22, b:B|c|aux -5, b:B|c|comma -24
b:B|c|conj -36, b:B|c|cue -21, b:B|c|prep 6, b:B|c|quote 26, b:B|c|start -23, b:B|c|that -5, b:B|c|to 22
b:B|c|word -14, b:B||as -10, b:B||aux -22, b:B||comma -7, b:B||conj 13, b:B||cue -19, b:B||from -6, b:B||ing -6
b:B||past -6, b:B||prep -37, b:B||rel -9, b:B||stop -9, b:B||to -21, b:B||with -11, b:B||word -38, b:L||comma -15
b:L||conj -9, b:L||quote -17, b:L||start -15, b:L||stop -13, b:L||word 30, b:N|c|comma -6, b:N|c|conj -8, b:N|c|cue 8
b:N|c|prep -6, b:N|c|quote 36, b:N|c|rel -8, b:N|c|start -29, b:N|c|word -8, b:N||aux -13, b:N||comma -17
b:N||conj -17, b:N||cue -14, b:N||from 15, b:N||prep -32, b:N||start 39, b:N||stop -6, b:N||that -5, b:N||to -11
b:N||word -28, b:P|c|as -10, b:P|c|comma 29, b:P|c|conj -9, b:P|c|cue 11, b:P|c|prep -8, b:P|c|quote 60, b:P|c|rel -11
b:P|c|start -27, b:P|c|stop -7, b:P|c|to 50, b:P|c|word -16, b:P||aux -13, b:P||comma -8, b:P||from -6, b:P||past -6
b:P||prep -29, b:P||quote 50, b:P||start -10, b:P||stop -5, b:P||to -16, b:P||with -9, b:P||word -28, g:<c<|plain|0 6
g:<c<|plain|1 29, g:<c<|plain|15 26, g:<c<|plain|3 20, g:<c<|plain|7 64, g:<c<|plain|far 26, g:<c<|plain~g|1 -25
g:<c<|plain~g|15 8, g:<c<|plain~g|3 -18, g:<c<|plain~|1 -27, g:<c<|plain~|3 27, g:<c<|plain~|7 16, g:<c<|strong|1 8
g:<c<|strong|15 -41, g:<c<|strong|3 8, g:<c<|strong|7 8, g:<c<|strong|far -24, g:<c<|strong~g|0 -40
g:<c<|strong~g|1 -25, g:<c<|strong~g|15 37, g:<c<|strong~g|3 7, g:<c<|strong~g|7 30, g:<c<|strong~|1 -12
g:<c<|strong~|15 28, g:<c<|strong~|3 -53, g:<c<|weakg|15 6, g:<c<|weak|0 70, g:<c<|weak|1 -40, g:<c<|weak|15 -45
g:<c<|weak|3 55, g:<c<|weak|7 -37, g:<c<|weak|far -32, g:<c<|weak~g|1 -10, g:<c<|weak~g|15 19, g:<c<|weak~g|3 -31
g:<c<|weak~|1 -12, g:<c<|weak~|3 -6, g:<|none|0 23, g:<|none|1 37, g:<|none|15 -9, g:<|none|3 45, g:<|none|7 63
g:<|none|far -34, g:>c>|plain|0 44, g:>c>|plain|1 -9, g:>c>|plain|15 19, g:>c>|plain|3 -18, g:>c>|plain|7 45
g:>c>|plain|far 8, g:>c>|strong|0 70, g:>c>|strong|1 -21, g:>c>|strong|15 11, g:>c>|strong|3 -14, g:>c>|strong|7 7
g:>c>|weak|0 -7, g:>c>|weak|1 -7, g:>c>|weak|15 -7, g:>c>|weak|7 19, g:>|none|0 38, g:>|none|1 22, g:>|none|15 -27
g:>|none|3 20, g:>|none|7 -10, g:>|none|far -13, g:B1|none|15 -24, g:B1|none|3 11, g:B1|none|7 -43, g:B1|none|far -10
g:B1|plain|15 19, g:B1|plain|3 -6, g:B1|plain~g|3 32, g:B1|strong|15 -31, g:B1|strong|far -7, g:B1|strong~g|15 8
g:B1|weak|far 13, g:B1|weak~g|15 -7, g:B2|none|1 -11, g:B2|none|15 -27, g:B2|none|3 -8, g:B2|none|7 -17
g:B2|none|far -33, g:B2|plain|1 13, g:B2|plain|15 27, g:B2|plain|3 -11, g:B2|plain|7 -12, g:B2|plain|far -11
g:B2|strong|far -5, g:B2|strong~g|7 -10, g:B3|none|15 -10, g:B3|none|7 -6, g:B3|none|far -17, g:L|none|15 40
g:L|none|3 -24, g:L|none|7 -19, g:L|none|far -7, g:NB|none|1 -15, g:NB|none|15 -12, g:NB|none|7 -6, g:NB|none|far -16
g:NB|plain|1 27, g:NB|plain|15 -10, g:NB|strong|far -10, g:NB|weak|15 -11, g:NB|weak|far -5, g:N|none|1 -9
g:N|none|15 -25, g:N|none|7 -16, g:N|none|far -9, g:N|plain|3 29, g:N|plain|far -6, g:N|strong|15 -7, g:N|strong|7 -6
g:P1|none|15 -20, g:P1|none|3 -8, g:P1|none|7 13, g:P1|none|far -12, g:P1|plain|1 16, g:P1|plain|15 27, g:P1|plain|3 7
g:P1|plain|7 12, g:P1|plain|far -7, g:P1|strong|1 7, g:P1|strong|15 10, g:P1|strong|3 12, g:P1|strong|far 9
g:P1|strong~g|7 -7, g:P1|weak|15 -29, g:P1|weak|3 10, g:P1|weak|far -26, g:P1|weak~g|7 -6, g:P2|none|1 -6
g:P2|none|15 -14, g:P2|none|7 -11, g:P2|none|far -13, g:P2|plain|3 34, g:P2|plain|7 -8, g:P2|weak|7 -5
g:P3|none|15 -8, g:P3|none|7 -5, kc:another| 15, kc:another|c -33, kc:body| 10, kc:body|c 55, kc:group| -25
kc:group|c 38, kc:he| 106, kc:he|c 114, kc:it| -109, kc:i|c -10, kc:many| -11, kc:name| 26, kc:name|c 90
kc:office| 32, kc:office|c 48, kc:of| 25, kc:of|c 24, kc:one| -43, kc:one|c -37, kc:owner| -9, kc:place| -96
kc:place|c -62, kc:role| 21, kc:role|c 100, kc:shout| 41, kc:shout|c 49, kc:some| -8, kc:they| -24, kc:they|c 23
kc:things| -65, kc:things|c -35, kc:thing| -98, kc:thing|c -5, kc:time| -83, kc:we| -14, kc:who| 71, kc:you| -15
kc:you|c -19, kv:another|c|cue -33, kv:body|c|aux 30, kv:body|c|cue -13, kv:body|c|end 9, kv:body||adverb 32
kv:body||aux -5, kv:body||comma -8, kv:body||conj -7, kv:body||cue -12, kv:body||end -30, kv:body||past -19
kv:body||prep 31, kv:body||quote -7, kv:body||rel -8, kv:body||word 11, kv:group|c|adverb -29, kv:group|c|aux -10
kv:group|c|comma 23, kv:group|c|past 48, kv:group|c|rel 21, kv:group||aux 18, kv:group||comma 44, kv:group||conj -21
kv:group||cue -38, kv:group||end -22, kv:group||past -12, kv:group||prep 29, kv:group||quote -5, kv:group||s -5
kv:group||word -15, kv:he|c|adverb 26, kv:he|c|aux -7, kv:he|c|cue 45, kv:he|c|past 11, kv:he|c|s -6, kv:he|c|word 43
kv:he||adverb 36, kv:he||aux -45, kv:he||comma 56, kv:he||conj -26, kv:he||cue -11, kv:he||ing 33, kv:he||past 13
kv:he||quote 10, kv:he||s -15, kv:he||word 59, kv:it|c|cue 50, kv:it||adverb -21, kv:it||aux -52, kv:it||past 22
kv:it||s -6, kv:it||word -31, kv:i||aux -13, kv:i||past 9, kv:many||prep -10, kv:name|c|adverb 23, kv:name|c|aux 16
kv:name|c|comma 73, kv:name|c|conj -26, kv:name|c|cue -12, kv:name|c|end 17, kv:name|c|past 23, kv:name|c|word -15
kv:name||adverb 5, kv:name||aux 14, kv:name||colon 87, kv:name||comma 53, kv:name||conj -16, kv:name||cue -26
kv:name||end -11, kv:name||past 57, kv:name||prep -35, kv:name||quote -37, kv:name||rel -13, kv:name||s -22
kv:name||word -31, kv:office|c|adverb 20, kv:office|c|aux -11, kv:office|c|comma 19, kv:office|c|cue 54
kv:office|c|end 34, kv:office|c|past -41, kv:office||adverb -33, kv:office||aux 44, kv:office||colon 10
kv:office||conj -12, kv:office||cue 12, kv:office||end 22, kv:office||past -22, kv:office||quote -17
kv:office||rel 12, kv:office||s -18, kv:office||word 32, kv:of|c|comma 58, kv:of||adverb 56, kv:of||aux -25
kv:of||colon -17, kv:of||comma -40, kv:of||conj 21, kv:of||cue 12, kv:of||end -30, kv:of||past 11, kv:of||prep 19
kv:of||word 20, kv:one|c|cue -23, kv:one||aux -29, kv:one||prep -9, kv:owner||adverb -16, kv:owner||end -6
kv:owner||word 9, kv:place|c|aux -17, kv:place|c|comma -69, kv:place|c|cue 24, kv:place||aux -8, kv:place||comma -35
kv:place||conj -9, kv:place||end -12, kv:place||prep -15, kv:role|c|adverb 37, kv:role|c|aux 8, kv:role|c|comma 29
kv:role|c|cue 48, kv:role|c|end -20, kv:role|c|past 8, kv:role||adverb 37, kv:role||aux -32, kv:role||comma 38
kv:role||conj -5, kv:role||cue 10, kv:role||end 5, kv:role||past 48, kv:role||prep -27, kv:role||quote -18
kv:role||rel -17, kv:role||word -17, kv:shout|c|cue 23, kv:shout||adverb 9, kv:shout||aux 11, kv:shout||comma 23
kv:shout||end -5, kv:shout||quote -7, kv:shout||word 17, kv:they|c|cue 25, kv:they||past -13, kv:things|c|cue -13
kv:things||adverb -24, kv:things||aux 12, kv:things||colon -9, kv:things||comma -31, kv:things||conj -29
kv:things||cue 16, kv:things||end -8, kv:things||past -26, kv:things||prep 25, kv:things||quote 14, kv:things||word -7
kv:thing|c|adverb -24, kv:thing|c|aux 28, kv:thing|c|comma 44, kv:thing|c|cue -44, kv:thing|c|end 19
kv:thing|c|prep -7, kv:thing|c|word -29, kv:thing||adverb -20, kv:thing||colon -18, kv:thing||comma -10
kv:thing||conj 21, kv:thing||cue -27, kv:thing||end -28, kv:thing||past -7, kv:thing||prep -22, kv:thing||quote 32
kv:thing||rel 38, kv:thing||s -30, kv:thing||word -24, kv:time||adverb -10, kv:time||aux -7, kv:time||comma -36
kv:time||cue 34, kv:time||end 20, kv:time||ing -12, kv:time||prep -43, kv:time||rel -11, kv:time||word -9
kv:we||word -12, kv:who||adverb 7, kv:who||aux 6, kv:who||comma 50, kv:who||cue 63, kv:who||ing -7, kv:who||past -33
kv:who||s 32, kv:who||word -39, kv:you||word -14, l:<c<|c|a 50, l:<c<|c|an -18, l:<c<|c|and 14, l:<c<|c|are 7
l:<c<|c|as 53, l:<c<|c|aux 50, l:<c<|c|but 8, l:<c<|c|colon 14, l:<c<|c|comma 36, l:<c<|c|cue -44, l:<c<|c|det -7
l:<c<|c|of -16, l:<c<|c|prep 15, l:<c<|c|stop 17, l:<c<|c|that 22, l:<c<|c|the -31, l:<c<|c|to -9, l:<c<|c|was -8
l:<c<|c|were -46, l:<c<|c|word 41, l:<||a 48, l:<||an 12, l:<||and -15, l:<||as -43, l:<||colon 6, l:<||comma -33
l:<||cue 25, l:<||dash -7, l:<||det -21, l:<||ing -20, l:<||is -39, l:<||open -5, l:<||prep 22, l:<||quote 9
l:<||stop -23, l:<||that 63, l:<||the 46, l:<||to 32, l:<||were 49, l:<||word 20, l:>c>|c|aux -17, l:>c>|c|comma 8
l:>c>|c|cue -13, l:>c>|c|det 41, l:>c>|c|prep -20, l:>c>|c|start 54, l:>c>|c|the -16, l:>c>|c|to -14, l:>c>|c|was 22
l:>c>|c|word 18, l:>||a -15, l:>||an -9, l:>||and -8, l:>||as 29, l:>||colon -5, l:>||comma 7, l:>||cue 26
l:>||dash 15, l:>||det -13, l:>||ing -12, l:>||is -6, l:>||of 27, l:>||open -7, l:>||past 26, l:>||start 33
l:>||that -18, l:>||the 15, l:>||to -18, l:>||was -5, l:>||word -22, l:B1|c|a -8, l:B1|c|colon 9, l:B1|c|comma -11
l:B1|c|of -8, l:B1|c|start 39, l:B1|c|that -5, l:B1|c|the -9, l:B1|c|word 16, l:B1||a -5, l:B1||colon 21
l:B1||comma -14, l:B1||start -9, l:B1||that -5, l:B1||to -6, l:B1||word -13, l:B2|c|a -5, l:B2|c|as 23, l:B2|c|aux 12
l:B2|c|colon -7, l:B2|c|comma -14, l:B2|c|det 7, l:B2|c|of 15, l:B2|c|prep -5, l:B2|c|start -23, l:B2|c|the -6
l:B2|c|word -17, l:B2||comma -7, l:B2||start -40, l:B2||word -9, l:B3||start -10, l:B3||word -9, l:L||a -6, l:L||is 59
l:L||start -6, l:L||word -13, l:NB|c|start -24, l:NB||start -46, l:N|c|comma -7, l:N|c|start 27, l:N|c|the 16
l:N|c|to -6, l:N||comma -7, l:N||start 7, l:N||word -9, l:P1|c|a -14, l:P1|c|and 19, l:P1|c|as -6, l:P1|c|aux -9
l:P1|c|colon -23, l:P1|c|comma 28, l:P1|c|cue -6, l:P1|c|det 17, l:P1|c|past 17, l:P1|c|prep 18, l:P1|c|start 34
l:P1|c|that -13, l:P1|c|the -18, l:P1|c|to -8, l:P1|c|was -7, l:P1|c|word 31, l:P1||a -6, l:P1||and 26
l:P1||colon -11, l:P1||comma -17, l:P1||cue -8, l:P1||prep -6, l:P1||start 25, l:P1||stop 31, l:P1||the -7
l:P1||word -22, l:P2|c|comma 32, l:P2|c|start 11, l:P2|c|word -8, l:P2||start -18, l:P2||word -7, l:P3||start -10
last:<|q|--- 55, last:<|q|b-- 58, last:>|q|-a- 16, last:B1|-|--A 12, last:B1|-|-a- -12, last:B1|-|b-- -15
last:B2|-|--- 18, last:B2|-|--A 25, last:B2|-|b-- -9, last:L|-|--- -15, last:L|-|--A 6, last:L|-|-a- -10
last:L|-|b-- 14, last:P1|p|--- 5, last:P1|p|--A 91, last:P1|p|-a- -10, last:P1|p|ba- -12, last:P2|p|--A 24
last:P2|p|b-- 25, n:<c<|c|0 67, n:<c<|c|1 20, n:<c<|c|2 57, n:<c<|c|3 36, n:<||1 11, n:<||2 37, n:<||3 75
n:>c>|c|0 134, n:>c>|c|1 34, n:>c>|c|2 -71, n:>c>|c|3 5, n:>||0 13, n:>||2 12, n:>||3 10, n:B1|c|1 -6, n:B1|c|2 29
n:B1|c|3 -32, n:B1||0 -14, n:B1||2 -9, n:B1||3 -44, n:B2|c|0 -14, n:B2|c|2 -14, n:B2|c|3 -24, n:B2||0 -13, n:B2||1 -15
n:B2||2 -15, n:B2||3 -52, n:B3|c|3 -13, n:B3||3 -25, n:L||0 -8, n:NB|c|0 14, n:NB|c|2 16, n:NB|c|3 -50, n:NB||0 -7
n:NB||2 -18, n:NB||3 -22, n:N|c|1 18, n:N|c|2 -11, n:N|c|3 -16, n:N||0 -12, n:N||2 -12, n:N||3 -30, n:P1|c|0 47
n:P1|c|1 7, n:P1|c|3 -8, n:P1||0 -8, n:P1||3 -17, n:P2|c|0 -8, n:P2|c|1 42, n:P2|c|2 -13, n:P2|c|3 -13, n:P2||0 -7
n:P2||1 -5, n:P2||2 -9, n:P2||3 -25, n:P3||3 -12, none:l|a -29, none:l|an -7, none:l|and -14, none:l|as -17
none:l|aux -19, none:l|comma 20, none:l|cue 59, none:l|det -14, none:l|ing 16, none:l|is -19, none:l|past -19
none:l|start -41, none:l|that -19, none:l|the 16, none:l|to 51, none:l|was 20, none:l|were 24, none:l|word 14
none:p|- 56, none:p|p -51, none:q|A, 9, none:q|A- 28, none:q|A. -37, none:q|a, -19, none:q|a- 19, none:r|- 17
none:r|after -11, none:r|before 15, none:r|chain 19, none:r|colon -19, none:r|paragraph 17, none:r|shared -15
none:r|tail -11, none:r|within 11, none:s|--- 40, none:s|--A -19, none:s|-a- -22, none:s|b-- 24, none:s|ba- -18
o:<|0| 67, o:<|0|c 29, o:<|1| 33, o:<|1|c 44, o:<|2| -8, o:<|2|c 39, o:<|3| 33, o:<|3|c 102, o:>|0| 81, o:>|0|c 65
o:>|1|c -40, o:>|2| -23, o:>|3| -27, o:>|3|c 74, o:B1|0| 43, o:B1|0|c 11, o:B1|1| -32, o:B1|1|c 43, o:B1|2| -30
o:B1|2|c -26, o:B1|3| -51, o:B1|3|c -41, o:B2|0| -15, o:B2|0|c 6, o:B2|1| -14, o:B2|1|c -10, o:B2|2| -15, o:B2|2|c -7
o:B2|3| -51, o:B2|3|c -39, o:B3|0| -6, o:B3|0|c -10, o:B3|1| -5, o:B3|3| -23, o:L|3| -8, o:NB|0| 32, o:NB|0|c -11
o:NB|1| -19, o:NB|1|c 17, o:NB|2| -17, o:NB|3| -44, o:NB|3|c -27, o:N|0| -8, o:N|0|c 6, o:N|1|c -11, o:N|2| -10
o:N|2|c -7, o:N|3| -40, o:N|3|c 5, o:P1|0| 69, o:P1|0|c 57, o:P1|1| -20, o:P1|1|c -21, o:P1|2| -29, o:P1|3| -49
o:P1|3|c 10, o:P2|0| -7, o:P2|0|c 16, o:P2|1| -10, o:P2|1|c 6, o:P2|2| -8, o:P2|2|c -12, o:P2|3| -22, o:P3|3| -12
p:<|c|- 113, p:<|c|p 58, p:<|c|q 51, p:<|c|qx -9, p:<||- 51, p:<||p 28, p:<||q 36, p:<||qx 10, p:>|c|- 89, p:>|c|q 17
p:>||- 38, p:>||q -11, p:B1|c|- 7, p:B1|c|qx -20, p:B1||- -68, p:B2|c|- -30, p:B2|c|p -20, p:B2||- -61, p:B2||p -17
p:B2||qx -16, p:B3|c|- -6, p:B3|c|p -8, p:B3||- -14, p:B3||p -19, p:L||- -7, p:NB|c|- -12, p:NB|c|p -12, p:NB||- -33
p:NB||p -14, p:N|c|- -7, p:N|c|p -7, p:N|c|q 8, p:N||- -36, p:N||p -6, p:N||q -15, p:P1|c|- -6, p:P1|c|p 53
p:P1||- -27, p:P1||p 16, p:P1||qx -19, p:P2|c|- -20, p:P2|c|p 39, p:P2|c|qx -9, p:P2||- -19, p:P2||p -23, p:P3||- -7
p:P3||p -15, rule:according 44, rule:after 59, rule:after|he 12, rule:after|thing 11, rule:before 63
rule:before|body -15, rule:before|group 15, rule:before|he 25, rule:before|name 79, rule:before|office -12
rule:before|role 21, rule:before|thing 10, rule:carried 22, rule:chain 12, rule:chain|he 17, rule:chain|name 38
rule:colon 55, rule:colon|name 31, rule:inverted 16, rule:inverted|name 19, rule:paragraph 72, rule:paragraph|he 26
rule:paragraph|name 28, rule:shared 40, rule:shared|body 17, rule:shared|he 16, rule:shared|name 13
rule:shared|office 43, rule:shared|place -43, rule:shared|thing -19, rule:split 8, rule:split|he 7, rule:split|name 19
rule:subject 38, rule:tail 76, rule:tail|he 28, rule:tail|name 62, rule:weak 52, rule:weak|group 16, rule:weak|he 42
rule:weak|name 64, rule:weak|office -18, rule:weak|role 24, rule:weak|thing -11, rule:within 87, rule:within|body 16
rule:within|group -24, rule:within|he 40, rule:within|name 47, rule:within|of 32, rule:within|office -48
rule:within|role 45, rule:within|thing -6, s:<|c|--- 90, s:<|c|-a- 37, s:<|c|b-- 75, s:<|c|ba- 12, s:<||--- 85
s:<||-a- -15, s:<||b-- 46, s:<||ba- 16, s:>|c|-a- 33, s:>|c|b-- 12, s:>|c|ba- 59, s:>||--- 29, s:>||-a- 46
s:>||b-- -21, s:>||ba- -23, s:B1|c|--- -24, s:B1|c|--A 50, s:B1|c|b-- -35, s:B1|c|ba- -6, s:B1||--A -21, s:B1||-a- -15
s:B1||b-- -28, s:B2|c|--A -8, s:B2|c|-a- -9, s:B2|c|b-- -24, s:B2||--- -35, s:B2||--A -33, s:B2||-a- -7, s:B2||b-- -17
s:B3|c|--- -7, s:B3||--- -16, s:B3||--A -11, s:B3||b-- -6, s:L||--- -15, s:L||--A 6, s:L||-a- -10, s:L||b-- 14
s:NB|c|--A -24, s:NB||--A -47, s:N|c|--- -41, s:N|c|-a- -10, s:N||--- -39, s:N||--A 9, s:N||-a- -7, s:N||b-- -17
s:P1|c|--- 10, s:P1|c|--A 49, s:P1|c|-a- -21, s:P1|c|b-- 18, s:P1|c|ba- -14, s:P1||--- -30, s:P1||--A 18, s:P1||-a- 12
s:P1||b-- -26, s:P2|c|--A 10, s:P2|c|-a- -5, s:P2|c|b-- 10, s:P2||--- -18, s:P2||--A -14, s:P2||b-- -10, s:P3||--- -12
s:P3||b-- -5, same:- 20, same:<| 41, same:<|c 22, same:>|c 10, same:B1| 7, same:B1|c 35, same:B2|c -8, same:N|c -8
same:P1|c -41, same:P2|c -15, v:<|c|adverb 51, v:<|c|aux 24, v:<|c|comma 76, v:<|c|conj -50, v:<|c|cue 86
v:<|c|past 94, v:<|c|prep -24, v:<|c|rel 13, v:<|c|word -18, v:<||adverb 40, v:<||aux 9, v:<||colon 14, v:<||conj -70
v:<||cue 93, v:<||end -62, v:<||ing 11, v:<||past 59, v:<||prep 23, v:<||quote -23, v:<||rel 32, v:>|c|adverb 9
v:>|c|aux -15, v:>|c|comma 38, v:>|c|end 74, v:>||aux -22, v:>||comma 60, v:>||conj 24, v:>||cue -26, v:>||end 22
v:>||past -6, v:>||prep 8, v:>||quote -12, v:>||s -13, v:>||word -6, v:B|c|adverb -10, v:B|c|aux -42, v:B|c|cue -6
v:B|c|end -6, v:B|c|rel -12, v:B||adverb 8, v:B||aux -40, v:B||colon 20, v:B||comma -6, v:B||conj -17, v:B||cue -9
v:B||end -51, v:B||past -8, v:B||prep -40, v:B||quote -6, v:B||rel -11, v:B||s -16, v:B||word -26, v:L||comma 14
v:L||cue -19, v:L||past -11, v:N|c|aux -8, v:N|c|comma 6, v:N|c|end -8, v:N||adverb -7, v:N||aux -21, v:N||comma 17
v:N||conj -9, v:N||cue -7, v:N||end -11, v:N||past 8, v:N||prep -44, v:N||rel -7, v:N||s -5, v:N||word -15
v:P|c|adverb -6, v:P|c|aux -7, v:P|c|comma 40, v:P|c|cue 35, v:P|c|end -9, v:P|c|past -5, v:P||adverb 15, v:P||aux -41
v:P||comma 17, v:P||conj -15, v:P||cue -14, v:P||end 18, v:P||past -21, v:P||prep -24, v:P||quote -6, v:P||rel -8
v:P||s -8, v:P||word -11, wb:<c<|plain|comma 23, wb:<c<|plain|conj 81, wb:<c<|plain|cue -25, wb:<c<|plain|prep 29
wb:<c<|plain|quote -47, wb:<c<|plain|rel -20, wb:<c<|plain|start 7, wb:<c<|plain|stop 33, wb:<c<|plain|to 66
wb:<c<|plain|word 29, wb:<c<|plain~g|comma 8, wb:<c<|plain~g|quote 20, wb:<c<|plain~|comma -7, wb:<c<|plain~|start 17
wb:<c<|strongg|start 41, wb:<c<|strong|as 39, wb:<c<|strong|conj -27, wb:<c<|strong|cue -54, wb:<c<|strong|prep -10
wb:<c<|strong|quote 19, wb:<c<|strong|rel -12, wb:<c<|strong|start 52, wb:<c<|strong|stop -20, wb:<c<|strong|word 58
wb:<c<|strong~g|comma 29, wb:<c<|strong~g|quote 5, wb:<c<|strong~g|start 32, wb:<c<|strong~|comma -47
wb:<c<|strong~|start -7, wb:<c<|weak|as -24, wb:<c<|weak|comma 20, wb:<c<|weak|conj 53, wb:<c<|weak|cue -18
wb:<c<|weak|prep -26, wb:<c<|weak|rel 26, wb:<c<|weak|start 8, wb:<c<|weak|that -11, wb:<c<|weak|word -49
wb:<c<|weak~g|comma 27, wb:<c<|weak~g|start -49, wb:<|none|as 18, wb:<|none|aux -25, wb:<|none|by 64
wb:<|none|comma 63, wb:<|none|conj 54, wb:<|none|cue -77, wb:<|none|from 14, wb:<|none|ing -21, wb:<|none|past 22
wb:<|none|prep -20, wb:<|none|quote -23, wb:<|none|rel 5, wb:<|none|start 64, wb:<|none|stop 52, wb:<|none|that -62
wb:<|none|to -24, wb:<|none|with 16, wb:<|none|word 6, wb:>c>|plain|comma 59, wb:>c>|plain|conj -8
wb:>c>|plain|cue 38, wb:>c>|plain|to 68, wb:>c>|strong|comma 13, wb:>c>|strong|conj -33, wb:>c>|strong|cue 15
wb:>c>|strong|quote 103, wb:>c>|strong|word -17, wb:>c>|weak|conj -6, wb:>c>|weak|rel -13, wb:>|none|as -13
wb:>|none|aux -22, wb:>|none|by 122, wb:>|none|comma -19, wb:>|none|conj -31, wb:>|none|cue -6, wb:>|none|from 21
wb:>|none|ing -6, wb:>|none|past 33, wb:>|none|prep -52, wb:>|none|quote 26, wb:>|none|rel -8, wb:>|none|stop 40
wb:>|none|that -10, wb:>|none|to -29, wb:>|none|with 7, wb:>|none|word -22, wb:B1|none|as -7, wb:B1|none|aux -12
wb:B1|none|comma 5, wb:B1|none|conj 27, wb:B1|none|cue -11, wb:B1|none|prep -12, wb:B1|none|rel -5, wb:B1|none|start 8
wb:B1|none|stop -6, wb:B1|none|to -12, wb:B1|none|with -7, wb:B1|none|word -21, wb:B1|plain|conj -17
wb:B1|plain|quote 14, wb:B1|plain|start 6, wb:B1|plain|stop 11, wb:B1|plain~g|start 5, wb:B1|strong|as 9
wb:B1|strong|comma -8, wb:B1|strong|conj -8, wb:B1|strong|cue -7, wb:B1|strong|quote -24, wb:B1|strong|word -11
wb:B1|strong~g|comma 10, wb:B1|strong~g|start -6, wb:B1|weak|comma 12, wb:B1|weak|cue -7, wb:B1|weak|start 8
wb:B1|weak~g|start -8, wb:B2|none|aux -7, wb:B2|none|comma -9, wb:B2|none|conj -10, wb:B2|none|cue -6
wb:B2|none|prep -17, wb:B2|none|start -8, wb:B2|none|to -7, wb:B2|none|word -12, wb:B2|plain|comma -5
wb:B2|plain|quote 42, wb:B2|plain|start -6, wb:B2|strong|comma -7, wb:B2|strong|start -7, wb:B2|strong|word 8
wb:B3|none|prep -8, wb:B3|none|word -5, wb:L|none|comma -15, wb:L|none|conj -9, wb:L|none|quote -17
wb:L|none|start -15, wb:L|none|stop -13, wb:L|none|word 30, wb:NB|none|aux -10, wb:NB|none|comma -9
wb:NB|none|conj -11, wb:NB|none|cue -8, wb:NB|none|prep -17, wb:NB|none|start 43, wb:NB|none|word -16
wb:NB|plain|quote 21, wb:NB|plain|start -11, wb:N|none|comma -7, wb:N|none|conj -6, wb:N|none|cue -6
wb:N|none|from 16, wb:N|none|prep -15, wb:N|none|to -6, wb:N|none|word -12, wb:N|plain|comma 9, wb:N|plain|quote 22
wb:N|plain|start 9, wb:N|strong|word -5, wb:P1|none|aux -5, wb:P1|none|conj 7, wb:P1|none|prep -15
wb:P1|none|quote 51, wb:P1|none|to -11, wb:P1|none|with -7, wb:P1|none|word -21, wb:P1|plain|cue 11
wb:P1|plain|quote 15, wb:P1|plain|start -7, wb:P1|plain|to 51, wb:P1|strong|comma 10, wb:P1|strong|prep -6
wb:P1|strong|quote 19, wb:P1|strong|start 15, wb:P1|strong~g|start -8, wb:P1|weak|comma -7, wb:P1|weak|cue -10
wb:P1|weak|word -15, wb:P1|weak~g|comma -6, wb:P1|weak~|start -9, wb:P2|none|comma -6, wb:P2|none|conj -5
wb:P2|none|prep -9, wb:P2|plain|comma 11, wb:P2|plain|cue 14, wb:P2|plain|quote 26, wb:P2|plain|start -8
wb:P3|none|prep -5, ws:<|c|---|A. -14, ws:<|c|---|a, 9, ws:<|c|---|a- 30, ws:<|c|---|a. 23, ws:<|c|-a-|a, 16
ws:<|c|-a-|a- 17, ws:<|c|b--|A, -25, ws:<|c|b--|A. -6, ws:<|c|b--|a, 37, ws:<|c|b--|a- 23, ws:<|c|b--|a. 45
ws:<|c|ba-|a- 5, ws:<||---|A, 38, ws:<||---|A- -20, ws:<||---|A. 43, ws:<||---|a, 7, ws:<||---|a- 51, ws:<||---|a. -33
ws:<||-a-|A, -9, ws:<||-a-|A- -11, ws:<||-a-|a, -13, ws:<||-a-|a- 18, ws:<||b--|A, -25, ws:<||b--|A- 10
ws:<||b--|A. 36, ws:<||b--|a, -25, ws:<||b--|a- 23, ws:<||b--|a. 27, ws:<||ba-|A, -15, ws:<||ba-|A- 14
ws:<||ba-|a, -12, ws:<||ba-|a- 28, ws:>|c|---|A, -20, ws:>|c|---|a- 29, ws:>|c|-a-|A- 43, ws:>|c|-a-|a, -13
ws:>|c|-a-|a- 10, ws:>|c|b--|a, 16, ws:>|c|ba-|A, 19, ws:>|c|ba-|a, 34, ws:>|c|ba-|a- 14, ws:>||---|A, 7
ws:>||---|A. 24, ws:>||-a-|A, 61, ws:>||-a-|A- 6, ws:>||-a-|A. -19, ws:>||-a-|a, 34, ws:>||-a-|a- -35, ws:>||b--|A- 21
ws:>||b--|a, -7, ws:>||b--|a- -31, ws:>||ba-|a, -7, ws:>||ba-|a- -10, ws:B1|c|---|A, -13, ws:B1|c|---|A- 11
ws:B1|c|---|a- -13, ws:B1|c|---|a. -13, ws:B1|c|--A|A. 65, ws:B1|c|-a-|A, -10, ws:B1|c|-a-|a- 18, ws:B1|c|b--|A. -12
ws:B1|c|b--|a- -7, ws:B1|c|b--|a. -11, ws:B1||---|A, 20, ws:B1||---|A- -7, ws:B1||---|A. 14, ws:B1||---|a, -6
ws:B1||---|a- -13, ws:B1||---|a. -13, ws:B1||--A|A- -12, ws:B1||--A|a. -5, ws:B1||-a-|A, -5, ws:B1||-a-|a- -6
ws:B1||b--|A. -9, ws:B1||b--|a- -5, ws:B1||b--|a. -11, ws:B2|c|---|A, -14, ws:B2|c|---|A- 15, ws:B2|c|---|A. -13
ws:B2|c|---|a, 13, ws:B2|c|---|a- 7, ws:B2|c|---|a. -12, ws:B2|c|--A|A. -10, ws:B2|c|b--|A. -7, ws:B2|c|b--|a- -6
ws:B2|c|b--|a. -8, ws:B2||---|A, -6, ws:B2||---|A. -6, ws:B2||---|a- -8, ws:B2||---|a. -9, ws:B2||--A|A. -27
ws:B2||b--|A. -6, ws:B2||b--|a. -7, ws:B3||---|a. -7, ws:B3||--A|A. -10, ws:L||---|A, -6, ws:L||---|A. -8
ws:L||---|a- 14, ws:L||---|a. -11, ws:L||--A|A. 9, ws:L||b--|a. 24, ws:NB|c|--A|A- -8, ws:NB|c|--A|A. -32
ws:NB||--A|A- -16, ws:NB||--A|A. -54, ws:N|c|---|A, -23, ws:N|c|---|a. -6, ws:N|c|-a-|a- -6, ws:N|c|b--|A. -6
ws:N|c|b--|a- 13, ws:N||---|A- -5, ws:N||---|A. -7, ws:N||---|a- -12, ws:N||---|a. -10, ws:N||--A|A. 11
ws:N||b--|a- -6, ws:N||b--|a. -5, ws:P1|c|---|A- 18, ws:P1|c|---|A. -15, ws:P1|c|---|a, -8, ws:P1|c|---|a- -42
ws:P1|c|---|a. 57, ws:P1|c|--A|A. 23, ws:P1|c|-a-|A- -12, ws:P1|c|b--|A. 13, ws:P1|c|b--|a- -11, ws:P1||---|A, -11
ws:P1||---|A- -10, ws:P1||---|A. 8, ws:P1||---|a- -17, ws:P1||---|a. 5, ws:P1||--A|A- 14, ws:P1||--A|A. 6
ws:P1||-a-|A. 28, ws:P1||-a-|a- -7, ws:P1||b--|A. -7, ws:P1||b--|a- -10, ws:P1||b--|a. -7, ws:P2|c|---|a. 6
ws:P2|c|--A|A. 10, ws:P2|c|b--|A. 23, ws:P2|c|b--|a. -6, ws:P2||---|a. -5, ws:P2||--A|A. -12
`;

export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  FITTED.trim()
    .split(/, (?=\p{L}+:)|\n|, (?=none )/u)
    .map((entry) => {
      const at = entry.lastIndexOf(' ');
      return [entry.slice(0, at), Number(entry.slice(at + 1)) / 100];
    }),
);
