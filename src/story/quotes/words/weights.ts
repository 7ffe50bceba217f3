/**
 * What each clue (clues.ts) adds to the odds that somebody said a quote, in hundredths; positive speaks for it.
 * Origin: fitted by `npm run fit:quotes` on the 840 training articles of the PolNeAR corpus (Newell, Margolin, Ruths 2018).
 */
const FITTED = `
b:<|c|as 44, b:<|c|aux -42, b:<|c|comma 106, b:<|c|conj 64, b:<|c|cue -110, b:<|c|ing -12, b:<|c|past -34
b:<|c|prep -29, b:<|c|quote 22, b:<|c|rel 15, b:<|c|start 129, b:<|c|stop 17, b:<|c|that -48, b:<|c|to 48
b:<|c|word 21, b:<||aux -25, b:<||by 74, b:<||comma 66, b:<||conj 54, b:<||cue -77, b:<||from 16, b:<||ing -25
b:<||past 21, b:<||prep -21, b:<||quote -19, b:<||rel 15, b:<||start 71, b:<||stop 52, b:<||that -62, b:<||to -29
b:<||with 12, b:>|c|as -18, b:>|c|comma 67, b:>|c|conj -49, b:>|c|cue 50, b:>|c|prep -24, b:>|c|quote 87
b:>|c|rel -13, b:>|c|stop 7, b:>|c|to 68, b:>|c|word -20, b:>||as -14, b:>||aux -23, b:>||by 125, b:>||comma -19
b:>||conj -32, b:>||cue -8, b:>||from 22, b:>||ing -7, b:>||past 33, b:>||prep -51, b:>||quote 24, b:>||rel -8
b:>||stop 42, b:>||that -10, b:>||to -29, b:>||with 7, b:>||word -23, b:B|c|comma -22, b:B|c|conj -34, b:B|c|cue -19
b:B|c|quote 12, b:B|c|start -15, b:B|c|to 22, b:B|c|word -20, b:B||as -11, b:B||aux -22, b:B||comma -7, b:B||conj 12
b:B||cue -19, b:B||from -6, b:B||ing -6, b:B||past -6, b:B||prep -37, b:B||rel -10, b:B||stop -9, b:B||to -21
b:B||with -9, b:B||word -39, b:L||conj -8, b:L||quote -20, b:L||start -26, b:L||stop -12, b:L||word 31, b:N|c|comma -6
b:N|c|conj -8, b:N|c|cue 6, b:N|c|quote 34, b:N|c|rel -8, b:N|c|start -27, b:N|c|word -9, b:N||aux -13, b:N||comma -17
b:N||conj -17, b:N||cue -15, b:N||from 16, b:N||prep -32, b:N||start 37, b:N||stop -6, b:N||to -11, b:N||word -28
b:P|c|as -7, b:P|c|comma 24, b:P|c|conj -8, b:P|c|cue 9, b:P|c|prep -9, b:P|c|quote 63, b:P|c|rel -11, b:P|c|start -23
b:P|c|stop -8, b:P|c|to 50, b:P|c|word -16, b:P||aux -15, b:P||comma -7, b:P||from -7, b:P||past -6, b:P||prep -31
b:P||quote 61, b:P||start -14, b:P||stop -6, b:P||to -17, b:P||with -9, b:P||word -28, g:<c<|plain|1 33
g:<c<|plain|15 19, g:<c<|plain|3 18, g:<c<|plain|7 67, g:<c<|plain|far 15, g:<c<|plain~g|1 -21, g:<c<|plain~g|15 10
g:<c<|plain~g|3 -11, g:<c<|plain~|1 -29, g:<c<|plain~|3 31, g:<c<|plain~|7 16, g:<c<|strong|1 13, g:<c<|strong|15 -41
g:<c<|strong|3 10, g:<c<|strong|7 11, g:<c<|strong|far -16, g:<c<|strong~g|0 -40, g:<c<|strong~g|1 -23
g:<c<|strong~g|15 35, g:<c<|strong~g|3 5, g:<c<|strong~g|7 28, g:<c<|strong~|1 -12, g:<c<|strong~|15 30
g:<c<|strong~|3 -51, g:<c<|weakg|15 10, g:<c<|weak|0 72, g:<c<|weak|1 -43, g:<c<|weak|15 -45, g:<c<|weak|3 53
g:<c<|weak|7 -34, g:<c<|weak|far -34, g:<c<|weak~g|1 -7, g:<c<|weak~g|15 19, g:<c<|weak~g|3 -29, g:<c<|weak~|1 -8
g:<c<|weak~|7 -21, g:<|none|0 23, g:<|none|1 30, g:<|none|15 -14, g:<|none|3 53, g:<|none|7 61, g:<|none|far -30
g:>c>|plain|0 40, g:>c>|plain|1 -9, g:>c>|plain|15 20, g:>c>|plain|3 -18, g:>c>|plain|7 47, g:>c>|plain|far 7
g:>c>|strong|0 66, g:>c>|strong|1 -23, g:>c>|strong|15 9, g:>c>|strong|3 -16, g:>c>|weak|0 -9, g:>c>|weak|1 -7
g:>c>|weak|15 -5, g:>c>|weak|7 18, g:>|none|0 35, g:>|none|1 26, g:>|none|15 -26, g:>|none|3 21, g:>|none|7 -12
g:>|none|far -14, g:B1|none|15 -23, g:B1|none|3 12, g:B1|none|7 -45, g:B1|none|far -11, g:B1|plain|1 -9
g:B1|plain|15 18, g:B1|plain|3 -6, g:B1|plain~g|3 33, g:B1|strong|15 -29, g:B1|strong|7 -10, g:B1|strong~g|15 9
g:B1|weak|far 17, g:B1|weak~g|15 -6, g:B2|none|1 -11, g:B2|none|15 -27, g:B2|none|3 -7, g:B2|none|7 -18
g:B2|none|far -34, g:B2|plain|1 19, g:B2|plain|3 -6, g:B2|plain|7 -11, g:B2|plain|far -8, g:B2|strong~g|7 -10
g:B3|none|15 -10, g:B3|none|7 -5, g:B3|none|far -16, g:L|none|15 42, g:L|none|3 -23, g:L|none|7 -19, g:L|none|far -8
g:NB|none|1 -15, g:NB|none|15 -12, g:NB|none|7 -7, g:NB|none|far -17, g:NB|plain|1 26, g:NB|plain|15 -10
g:NB|strong|far -12, g:NB|weak|15 -10, g:NB|weak|far -6, g:N|none|1 -10, g:N|none|15 -26, g:N|none|7 -16
g:N|none|far -8, g:N|plain|1 6, g:N|plain|15 -5, g:N|plain|3 24, g:N|plain|far -5, g:N|strong|15 -7, g:N|strong|7 -5
g:P1|none|15 -21, g:P1|none|3 -9, g:P1|none|7 12, g:P1|none|far -10, g:P1|plain|1 10, g:P1|plain|15 30
g:P1|plain|3 12, g:P1|plain|7 11, g:P1|plain|far -7, g:P1|strong|1 7, g:P1|strong|15 14, g:P1|strong|3 11
g:P1|strong~g|15 -7, g:P1|strong~g|7 -6, g:P1|weak|15 -25, g:P1|weak|3 10, g:P1|weak|7 8, g:P1|weak|far -32
g:P1|weak~g|7 -7, g:P2|none|1 -5, g:P2|none|15 -16, g:P2|none|7 -10, g:P2|none|far -13, g:P2|plain|3 36
g:P2|plain|7 -8, g:P2|strong|15 6, g:P2|strong|far -5, g:P2|weak|7 -6, g:P3|none|15 -9, kc:another| 13
kc:another|c -33, kc:body|c 55, kc:group| -11, kc:group|c 44, kc:he| 110, kc:he|c 115, kc:it| -108, kc:it|c 7
kc:i|c -8, kc:many| -10, kc:name| 21, kc:name|c 88, kc:office| 23, kc:office|c 54, kc:of| 19, kc:of|c 31, kc:one| -47
kc:one|c -39, kc:owner| -10, kc:place| -101, kc:place|c -64, kc:role| 23, kc:role|c 106, kc:shout| 28, kc:shout|c 44
kc:some| -7, kc:they| -18, kc:they|c 24, kc:things| -62, kc:things|c -42, kc:thing| -91, kc:time| -79, kc:time|c -37
kc:we| -13, kc:who| 69, kc:you| -13, kc:you|c -19, kv:another|c|cue -33, kv:body|c|aux 33, kv:body|c|cue -15
kv:body|c|end 9, kv:body||adverb 35, kv:body||aux -10, kv:body||comma -14, kv:body||conj -6, kv:body||cue -20
kv:body||end -27, kv:body||past -19, kv:body||prep 38, kv:body||quote -6, kv:body||rel -8, kv:body||word 10
kv:group|c|adverb -30, kv:group|c|aux -19, kv:group|c|comma 21, kv:group|c|cue -9, kv:group|c|rel 20, kv:group||aux 15
kv:group||comma 54, kv:group||conj -17, kv:group||cue -37, kv:group||end -17, kv:group||past -14, kv:group||prep 24
kv:group||s -6, kv:group||word -15, kv:he|c|adverb 23, kv:he|c|cue 43, kv:he|c|past 12, kv:he|c|word 43
kv:he||adverb 37, kv:he||aux -47, kv:he||comma 54, kv:he||conj -25, kv:he||cue -8, kv:he||ing 33, kv:he||quote 11
kv:he||s -13, kv:he||word 67, kv:it|c|cue 50, kv:it||adverb -20, kv:it||aux -54, kv:it||past 20, kv:it||quote -6
kv:it||s -7, kv:it||word -27, kv:i||aux -12, kv:i||past 9, kv:many||prep -10, kv:name|c|adverb 30, kv:name|c|comma 80
kv:name|c|conj -39, kv:name|c|cue -11, kv:name|c|end 22, kv:name|c|past 23, kv:name|c|prep 6, kv:name|c|word -13
kv:name||adverb 7, kv:name||aux 18, kv:name||colon 73, kv:name||comma 52, kv:name||cue -17, kv:name||end -10
kv:name||past 59, kv:name||prep -37, kv:name||quote -37, kv:name||s -21, kv:name||word -66, kv:office|c|adverb 20
kv:office|c|aux -11, kv:office|c|comma 21, kv:office|c|cue 56, kv:office|c|end 32, kv:office|c|past -47
kv:office||adverb -30, kv:office||aux 52, kv:office||colon 18, kv:office||comma 7, kv:office||conj -13
kv:office||cue 5, kv:office||end 25, kv:office||past -15, kv:office||quote -14, kv:office||rel 16, kv:office||s -17
kv:office||word -15, kv:of|c|comma 58, kv:of|c|cue 10, kv:of||adverb 54, kv:of||aux -25, kv:of||colon -16
kv:of||comma -56, kv:of||conj 25, kv:of||cue 15, kv:of||end -29, kv:of||past 15, kv:of||prep 17, kv:of||word 20
kv:one|c|cue -26, kv:one||aux -29, kv:one||prep -9, kv:owner||adverb -16, kv:owner||end -5, kv:owner||word 15
kv:place|c|aux -18, kv:place|c|comma -68, kv:place|c|cue 22, kv:place||aux -8, kv:place||comma -40, kv:place||conj -10
kv:place||end -10, kv:place||prep -15, kv:role|c|adverb 35, kv:role|c|aux 9, kv:role|c|comma 37, kv:role|c|cue 45
kv:role|c|end -14, kv:role||adverb 37, kv:role||aux -27, kv:role||comma 32, kv:role||conj -12, kv:role||cue 7
kv:role||past 53, kv:role||prep -18, kv:role||quote -14, kv:role||rel -20, kv:role||word -15, kv:shout|c|cue 16
kv:shout||aux 20, kv:shout||comma 28, kv:shout||end -19, kv:shout||quote -10, kv:shout||rel 6, kv:shout||word 16
kv:they|c|cue 25, kv:they||adverb -5, kv:they||past -12, kv:things|c|cue -5, kv:things||adverb -22, kv:things||aux 22
kv:things||colon -10, kv:things||comma -31, kv:things||conj -35, kv:things||cue 19, kv:things||end -11
kv:things||past -30, kv:things||prep 23, kv:things||quote 16, kv:thing|c|adverb -24, kv:thing|c|aux 41
kv:thing|c|comma 40, kv:thing|c|cue -49, kv:thing|c|end 14, kv:thing|c|prep -9, kv:thing|c|word -24
kv:thing||adverb -23, kv:thing||aux -7, kv:thing||colon -26, kv:thing||conj 15, kv:thing||cue -22, kv:thing||end -28
kv:thing||past 10, kv:thing||prep -27, kv:thing||quote 31, kv:thing||rel 30, kv:thing||s -32, kv:thing||word -14
kv:time||adverb -11, kv:time||aux -6, kv:time||comma -32, kv:time||cue 35, kv:time||end 19, kv:time||ing -10
kv:time||past -6, kv:time||prep -45, kv:time||rel -11, kv:time||word -8, kv:we||word -11, kv:who||adverb 8
kv:who||comma 52, kv:who||cue 68, kv:who||ing -8, kv:who||past -33, kv:who||s 31, kv:who||word -35, kv:you||word -12
l:<c<|c|a 48, l:<c<|c|an -14, l:<c<|c|and 8, l:<c<|c|are 9, l:<c<|c|as 63, l:<c<|c|aux 47, l:<c<|c|but 8
l:<c<|c|colon 12, l:<c<|c|comma 32, l:<c<|c|cue -41, l:<c<|c|ing 6, l:<c<|c|of -17, l:<c<|c|prep 6, l:<c<|c|stop 18
l:<c<|c|that 22, l:<c<|c|the -28, l:<c<|c|to -11, l:<c<|c|was -8, l:<c<|c|were -42, l:<c<|c|word 39, l:<||a 51
l:<||an 8, l:<||and -11, l:<||as -34, l:<||aux 15, l:<||comma -34, l:<||cue 26, l:<||det -27, l:<||ing -23
l:<||is -39, l:<||of 6, l:<||open -12, l:<||prep 18, l:<||quote 6, l:<||stop -21, l:<||that 62, l:<||the 45
l:<||to 33, l:<||was -5, l:<||were 47, l:<||word 15, l:>c>|c|as -7, l:>c>|c|aux -15, l:>c>|c|colon 19, l:>c>|c|cue -14
l:>c>|c|det 44, l:>c>|c|prep -21, l:>c>|c|start 56, l:>c>|c|the -18, l:>c>|c|to -10, l:>c>|c|was 23, l:>c>|c|word 24
l:>||a -16, l:>||an -9, l:>||and -8, l:>||as 29, l:>||comma 6, l:>||cue 25, l:>||dash 14, l:>||det -12, l:>||ing -13
l:>||is -6, l:>||of 25, l:>||open -6, l:>||past 26, l:>||start 31, l:>||that -17, l:>||the 15, l:>||to -18
l:>||was -6, l:>||word -18, l:B1|c|a -8, l:B1|c|comma -10, l:B1|c|of -9, l:B1|c|start 39, l:B1|c|the -7, l:B1|c|to -5
l:B1|c|word 15, l:B1||a -5, l:B1||colon 20, l:B1||comma -14, l:B1||start -11, l:B1||that -5, l:B1||to -6
l:B1||word -13, l:B2|c|colon -8, l:B2|c|comma -11, l:B2|c|of 14, l:B2|c|start -14, l:B2|c|word -12, l:B2||comma -7
l:B2||start -42, l:B2||word -10, l:B3||start -10, l:B3||word -9, l:L||a -6, l:L||is 57, l:L||start -9, l:L||word -13
l:NB|c|start -26, l:NB||start -48, l:N|c|comma -6, l:N|c|of -6, l:N|c|start 28, l:N|c|the 11, l:N|c|to -5
l:N||comma -7, l:N||prep -5, l:N||start 8, l:N||word -10, l:P1|c|a -14, l:P1|c|and 18, l:P1|c|as -5, l:P1|c|aux -9
l:P1|c|colon -24, l:P1|c|comma 36, l:P1|c|cue -8, l:P1|c|det 17, l:P1|c|ing 5, l:P1|c|past 16, l:P1|c|prep 16
l:P1|c|start 32, l:P1|c|that -13, l:P1|c|the -18, l:P1|c|to -9, l:P1|c|was -7, l:P1|c|word 34, l:P1||a -7
l:P1||and 26, l:P1||colon -10, l:P1||comma -17, l:P1||cue -9, l:P1||prep -7, l:P1||start 29, l:P1||stop 30
l:P1||the -8, l:P1||word -23, l:P2|c|comma 33, l:P2|c|start 13, l:P2|c|word -8, l:P2||start -19, l:P2||word -7
l:P3||start -11, last:<|q|--- 56, last:<|q|b-- 19, last:B1|-|--A 30, last:B1|-|-a- -8, last:B1|-|b-- -13
last:B2|-|--A 30, last:B2|-|b-- -7, last:L|-|--- -9, last:L|-|-a- -10, last:L|-|b-- 14, last:P1|p|--- -9
last:P1|p|--A 70, last:P1|p|-a- -9, last:P1|p|b-- 7, last:P2|p|--A 17, last:P2|p|b-- 25, n:<c<|c|0 68, n:<c<|c|1 24
n:<c<|c|2 53, n:<c<|c|3 37, n:<||2 42, n:<||3 77, n:>c>|c|0 129, n:>c>|c|1 54, n:>c>|c|2 -76, n:>||0 16, n:>||3 14
n:B1|c|1 -9, n:B1|c|2 29, n:B1|c|3 -30, n:B1||0 -14, n:B1||1 -5, n:B1||2 -10, n:B1||3 -43, n:B2|c|0 -6, n:B2|c|2 -11
n:B2|c|3 -43, n:B2||0 -13, n:B2||1 -15, n:B2||2 -15, n:B2||3 -53, n:B3|c|3 -14, n:B3||3 -25, n:NB|c|0 14, n:NB|c|2 17
n:NB|c|3 -52, n:NB||0 -7, n:NB||2 -19, n:NB||3 -24, n:N|c|0 6, n:N|c|1 12, n:N|c|2 -13, n:N|c|3 -15, n:N||0 -12
n:N||1 -5, n:N||2 -12, n:N||3 -30, n:P1|c|0 48, n:P1|c|1 8, n:P1|c|3 -12, n:P1||0 -8, n:P1||2 -9, n:P1||3 -15
n:P2|c|0 -8, n:P2|c|1 43, n:P2|c|2 -16, n:P2|c|3 -9, n:P2||0 -6, n:P2||1 -6, n:P2||2 -9, n:P2||3 -26, n:P3||3 -13
none:l|a -32, none:l|an -7, none:l|and -14, none:l|as -18, none:l|aux -19, none:l|colon 11, none:l|comma 17
none:l|cue 57, none:l|det -15, none:l|ing 15, none:l|is -22, none:l|past -21, none:l|prep 17, none:l|start -46
none:l|that -20, none:l|the 16, none:l|to 48, none:l|was 19, none:l|were 23, none:l|word 8, none:p|- 61, none:p|p -54
none:q|A, 7, none:q|A- 25, none:q|A. -33, none:q|a, -17, none:q|a- 13, none:q|a. 8, none:r|- 27, none:r|after -11
none:r|before 15, none:r|chain 16, none:r|colon -20, none:r|paragraph 19, none:r|shared -15, none:r|subject -10
none:r|tail -10, none:r|weak -8, none:r|within 11, none:s|--- 44, none:s|--A -24, none:s|-a- -22, none:s|b-- 24
none:s|ba- -18, o:<|0| 50, o:<|0|c 39, o:<|1| 35, o:<|1|c 39, o:<|2| 8, o:<|2|c 43, o:<|3| 31, o:<|3|c 107, o:>|0| 78
o:>|0|c 69, o:>|1|c -32, o:>|2| -22, o:>|3| -29, o:>|3|c 70, o:B1|0| 44, o:B1|0|c 11, o:B1|1| -33, o:B1|1|c 44
o:B1|2| -30, o:B1|2|c -26, o:B1|3| -52, o:B1|3|c -42, o:B2|0| -15, o:B2|1| -14, o:B2|1|c -9, o:B2|2| -15, o:B2|2|c -6
o:B2|3| -52, o:B2|3|c -37, o:B3|0| -6, o:B3|0|c -10, o:B3|1| -5, o:B3|3| -22, o:NB|0| 33, o:NB|0|c -13, o:NB|1| -19
o:NB|1|c 16, o:NB|2| -17, o:NB|3| -45, o:NB|3|c -27, o:N|0| -10, o:N|1|c -11, o:N|2| -11, o:N|2|c -7, o:N|3| -40
o:N|3|c 7, o:P1|0| 80, o:P1|0|c 58, o:P1|1| -44, o:P1|2| -27, o:P1|2|c -26, o:P1|3| -39, o:P1|3|c 14, o:P2|0| -7
o:P2|0|c 18, o:P2|1| -10, o:P2|1|c 11, o:P2|2| -8, o:P2|2|c -16, o:P2|3| -22, o:P3|3| -12, p:<|c|- 99, p:<|c|p 56
p:<|c|q 60, p:<|c|qx 13, p:<||- 53, p:<||p 26, p:<||q 37, p:<||qx 9, p:>|c|- 92, p:>|c|q 16, p:>||- 40, p:>||q -11
p:B1|c|- 5, p:B1|c|qx -19, p:B1||- -68, p:B2|c|- -27, p:B2|c|p -18, p:B2|c|qx -11, p:B2||- -61, p:B2||p -19
p:B2||qx -16, p:B3|c|- -6, p:B3|c|p -8, p:B3||- -14, p:B3||p -18, p:B3||qx -6, p:NB|c|- -10, p:NB|c|p -16, p:NB||- -32
p:NB||p -17, p:N|c|- -6, p:N|c|p -7, p:N||- -37, p:N||p -6, p:N||q -16, p:P1|c|- -9, p:P1|c|p 59, p:P1|c|qx -8
p:P1||- -29, p:P1||p 20, p:P1||qx -21, p:P2|c|- -22, p:P2|c|p 42, p:P2|c|qx -10, p:P2||- -18, p:P2||p -24, p:P3||- -6
p:P3||p -16, rule:according 40, rule:after 56, rule:after|thing 11, rule:before 64, rule:before|body -11
rule:before|group 7, rule:before|he 22, rule:before|name 82, rule:before|office -17, rule:before|role 11
rule:before|thing 10, rule:carried 21, rule:chain 9, rule:chain|he 17, rule:chain|name 34, rule:colon 54
rule:colon|name 28, rule:inverted 13, rule:inverted|name 14, rule:paragraph 70, rule:paragraph|he 27
rule:paragraph|name 24, rule:shared 40, rule:shared|body 17, rule:shared|group -5, rule:shared|he 22
rule:shared|name 17, rule:shared|office 40, rule:shared|place -44, rule:shared|role 7, rule:shared|thing -21
rule:split 9, rule:split|name 19, rule:subject 24, rule:tail 75, rule:tail|he 27, rule:tail|name 54, rule:weak 52
rule:weak|group 10, rule:weak|he 57, rule:weak|name 59, rule:weak|office -17, rule:weak|role 24, rule:weak|thing -11
rule:within 79, rule:within|body 18, rule:within|group -14, rule:within|he 38, rule:within|name 57, rule:within|of 30
rule:within|office -44, rule:within|role 50, rule:within|things 11, s:<|c|--- 91, s:<|c|-a- 38, s:<|c|b-- 81
s:<|c|ba- 18, s:<||--- 88, s:<||-a- -14, s:<||b-- 43, s:<||ba- 13, s:>|c|-a- 38, s:>|c|b-- 11, s:>|c|ba- 57
s:>||--- 32, s:>||-a- 42, s:>||b-- -21, s:>||ba- -24, s:B1|c|--- -29, s:B1|c|--A 50, s:B1|c|b-- -33, s:B1|c|ba- -6
s:B1||--A -24, s:B1||-a- -15, s:B1||b-- -28, s:B2|c|--- -22, s:B2|c|-a- -8, s:B2|c|b-- -19, s:B2||--- -35
s:B2||--A -35, s:B2||-a- -6, s:B2||b-- -16, s:B3|c|--- -6, s:B3||--- -16, s:B3||--A -12, s:B3||b-- -7, s:L||--- -10
s:L||-a- -10, s:L||b-- 14, s:NB|c|--A -26, s:NB||--A -49, s:N|c|--- -41, s:N|c|-a- -12, s:N||--- -41, s:N||--A 11
s:N||-a- -8, s:N||b-- -18, s:P1|c|--- 11, s:P1|c|--A 56, s:P1|c|-a- -22, s:P1|c|b-- 12, s:P1|c|ba- -15, s:P1||--- -30
s:P1||--A 19, s:P1||-a- 12, s:P1||b-- -26, s:P2|c|--A 13, s:P2|c|-a- -7, s:P2|c|b-- 9, s:P2||--- -18, s:P2||--A -16
s:P2||b-- -9, s:P3||--- -12, s:P3||--A -6, same:- 30, same:<| 37, same:>|c 30, same:B1| 5, same:B1|c 26, same:B2|c -6
same:P1|c -27, same:P2|c -5, same:q 18, v:<|c|adverb 57, v:<|c|aux 22, v:<|c|comma 78, v:<|c|conj -58, v:<|c|cue 88
v:<|c|past 97, v:<|c|prep -21, v:<|c|rel 13, v:<|c|word -10, v:<||adverb 36, v:<||aux 13, v:<||colon 15, v:<||conj -56
v:<||cue 90, v:<||end -70, v:<||ing 14, v:<||past 66, v:<||prep 25, v:<||quote -25, v:<||rel 34, v:<||word -23
v:>|c|adverb 8, v:>|c|aux -18, v:>|c|comma 44, v:>|c|end 78, v:>|c|prep 10, v:>||aux -20, v:>||comma 58, v:>||conj 21
v:>||cue -25, v:>||end 23, v:>||past -6, v:>||prep 11, v:>||quote -12, v:>||s -12, v:>||word -10, v:B|c|adverb -11
v:B|c|aux -41, v:B|c|cue -11, v:B|c|end -7, v:B|c|rel -12, v:B||adverb 7, v:B||aux -40, v:B||colon 20, v:B||comma -5
v:B||conj -18, v:B||cue -9, v:B||end -50, v:B||past -6, v:B||prep -40, v:B||quote -6, v:B||rel -11, v:B||s -17
v:B||word -30, v:L||comma 15, v:L||cue -8, v:L||past -9, v:N|c|aux -9, v:N||adverb -7, v:N||aux -21, v:N||comma 16
v:N||conj -9, v:N||cue -7, v:N||end -12, v:N||past 9, v:N||prep -44, v:N||rel -7, v:N||s -6, v:N||word -16
v:P|c|adverb -7, v:P|c|aux -7, v:P|c|comma 38, v:P|c|cue 37, v:P|c|end -6, v:P||adverb 14, v:P||aux -43, v:P||comma 20
v:P||conj -16, v:P||cue -8, v:P||end 17, v:P||past -19, v:P||prep -24, v:P||quote -6, v:P||rel -8, v:P||s -10
v:P||word -15, wb:<c<|plain|comma 22, wb:<c<|plain|conj 79, wb:<c<|plain|cue -21, wb:<c<|plain|prep 27
wb:<c<|plain|quote -36, wb:<c<|plain|rel -17, wb:<c<|plain|start 9, wb:<c<|plain|stop 36, wb:<c<|plain|to 70
wb:<c<|plain|word 11, wb:<c<|plain~g|comma 16, wb:<c<|plain~g|quote 20, wb:<c<|plain~|comma -9, wb:<c<|plain~|start 20
wb:<c<|strongg|start 43, wb:<c<|strong|as 42, wb:<c<|strong|conj -24, wb:<c<|strong|cue -52, wb:<c<|strong|prep -15
wb:<c<|strong|quote 23, wb:<c<|strong|rel -9, wb:<c<|strong|start 51, wb:<c<|strong|stop -13, wb:<c<|strong|word 56
wb:<c<|strong~g|comma 30, wb:<c<|strong~g|quote 6, wb:<c<|strong~g|start 34, wb:<c<|strong~|comma -45
wb:<c<|weak|as -11, wb:<c<|weak|comma 15, wb:<c<|weak|conj 51, wb:<c<|weak|cue -16, wb:<c<|weak|prep -23
wb:<c<|weak|rel 18, wb:<c<|weak|that -12, wb:<c<|weak|word -35, wb:<c<|weak~g|comma 26, wb:<c<|weak~g|start -56
wb:<c<|weak~|start -15, wb:<|none|aux -25, wb:<|none|by 74, wb:<|none|comma 66, wb:<|none|conj 54, wb:<|none|cue -77
wb:<|none|from 16, wb:<|none|ing -25, wb:<|none|past 21, wb:<|none|prep -21, wb:<|none|quote -19, wb:<|none|rel 15
wb:<|none|start 71, wb:<|none|stop 52, wb:<|none|that -62, wb:<|none|to -29, wb:<|none|with 12, wb:>c>|plain|comma 58
wb:>c>|plain|conj -8, wb:>c>|plain|cue 43, wb:>c>|plain|to 68, wb:>c>|strong|comma 12, wb:>c>|strong|conj -35
wb:>c>|strong|cue 15, wb:>c>|strong|quote 98, wb:>c>|strong|word -16, wb:>c>|weak|conj -6, wb:>c>|weak|rel -13
wb:>|none|as -14, wb:>|none|aux -23, wb:>|none|by 125, wb:>|none|comma -19, wb:>|none|conj -32, wb:>|none|cue -8
wb:>|none|from 22, wb:>|none|ing -7, wb:>|none|past 33, wb:>|none|prep -51, wb:>|none|quote 24, wb:>|none|rel -8
wb:>|none|stop 42, wb:>|none|that -10, wb:>|none|to -29, wb:>|none|with 7, wb:>|none|word -23, wb:B1|none|as -7
wb:B1|none|aux -12, wb:B1|none|comma 6, wb:B1|none|conj 27, wb:B1|none|cue -11, wb:B1|none|prep -12, wb:B1|none|rel -6
wb:B1|none|start 8, wb:B1|none|stop -6, wb:B1|none|to -12, wb:B1|none|with -6, wb:B1|none|word -21
wb:B1|plain|conj -18, wb:B1|plain|quote 14, wb:B1|plain|stop 10, wb:B1|strong|as 6, wb:B1|strong|comma -8
wb:B1|strong|conj -6, wb:B1|strong|cue -6, wb:B1|strong|quote -24, wb:B1|strong|start 9, wb:B1|strong|word -14
wb:B1|strong~g|comma 11, wb:B1|strong~g|start -6, wb:B1|weak|comma 12, wb:B1|weak|cue -8, wb:B1|weak|start 12
wb:B1|weak~g|start -7, wb:B2|none|aux -7, wb:B2|none|comma -9, wb:B2|none|conj -10, wb:B2|none|cue -6
wb:B2|none|prep -17, wb:B2|none|start -9, wb:B2|none|to -7, wb:B2|none|word -12, wb:B2|plain|comma -6
wb:B2|plain|cue 7, wb:B2|plain|quote 26, wb:B2|plain|to -5, wb:B2|strong|comma -6, wb:B2|strong|start -7
wb:B3|none|prep -8, wb:B3|none|word -5, wb:L|none|conj -8, wb:L|none|quote -20, wb:L|none|start -26
wb:L|none|stop -12, wb:L|none|word 31, wb:NB|none|aux -10, wb:NB|none|comma -9, wb:NB|none|conj -11, wb:NB|none|cue -9
wb:NB|none|prep -17, wb:NB|none|start 43, wb:NB|none|word -16, wb:NB|plain|quote 21, wb:NB|plain|start -10
wb:NB|strong|start -5, wb:N|none|comma -8, wb:N|none|conj -6, wb:N|none|cue -6, wb:N|none|from 17, wb:N|none|prep -15
wb:N|none|start -6, wb:N|none|to -6, wb:N|none|word -12, wb:N|plain|comma 10, wb:N|plain|cue -7, wb:N|plain|quote 19
wb:N|plain|start 10, wb:N|strong|word -5, wb:P1|none|aux -8, wb:P1|none|conj 5, wb:P1|none|cue 7, wb:P1|none|from -6
wb:P1|none|past -5, wb:P1|none|prep -17, wb:P1|none|quote 62, wb:P1|none|start -6, wb:P1|none|to -11
wb:P1|none|with -8, wb:P1|none|word -21, wb:P1|plain|cue 9, wb:P1|plain|quote 19, wb:P1|plain|start -6
wb:P1|plain|to 51, wb:P1|strong|comma 11, wb:P1|strong|prep -8, wb:P1|strong|quote 19, wb:P1|strong|start 16
wb:P1|strong~g|start -8, wb:P1|weak|comma -10, wb:P1|weak|cue -7, wb:P1|weak|word -15, wb:P1|weak~g|comma -7
wb:P1|weak~|start -8, wb:P2|none|comma -7, wb:P2|none|prep -9, wb:P2|plain|comma 13, wb:P2|plain|cue 14
wb:P2|plain|quote 25, wb:P2|plain|start -12, wb:P2|strong|start 8, ws:<|c|---|A- 7, ws:<|c|---|A. -20
ws:<|c|---|a, 14, ws:<|c|---|a- 33, ws:<|c|---|a. 15, ws:<|c|-a-|a, 21, ws:<|c|-a-|a- 12, ws:<|c|b--|A, -26
ws:<|c|b--|a, 36, ws:<|c|b--|a- 22, ws:<|c|b--|a. 47, ws:<||---|A, 26, ws:<||---|A- -6, ws:<||---|A. 44
ws:<||---|a, 11, ws:<||---|a- 51, ws:<||---|a. -39, ws:<||-a-|A, -9, ws:<||-a-|A- -9, ws:<||-a-|a, -19
ws:<||-a-|a- 24, ws:<||b--|A, -24, ws:<||b--|A- 7, ws:<||b--|A. 35, ws:<||b--|a, -25, ws:<||b--|a- 25, ws:<||b--|a. 26
ws:<||ba-|A, -15, ws:<||ba-|A- 16, ws:<||ba-|a, -14, ws:<||ba-|a- 26, ws:>|c|---|A, -16, ws:>|c|---|a- 30
ws:>|c|-a-|A, 9, ws:>|c|-a-|A- 39, ws:>|c|-a-|a, -8, ws:>|c|-a-|a- 8, ws:>|c|b--|a, 16, ws:>|c|ba-|A, 22
ws:>|c|ba-|a, 37, ws:>|c|ba-|a- 23, ws:>||---|A, 10, ws:>||---|A. 25, ws:>||-a-|A, 56, ws:>||-a-|A- 8
ws:>||-a-|A. -19, ws:>||-a-|a, 32, ws:>||-a-|a- -35, ws:>||b--|A- 20, ws:>||b--|a, -7, ws:>||b--|a- -32
ws:>||ba-|a, -7, ws:>||ba-|a- -11, ws:B1|c|---|A, -13, ws:B1|c|---|A- 11, ws:B1|c|---|a- -10, ws:B1|c|---|a. -13
ws:B1|c|--A|A. 65, ws:B1|c|-a-|A, -10, ws:B1|c|-a-|a- 19, ws:B1|c|b--|A. -11, ws:B1|c|b--|a- -7, ws:B1|c|b--|a. -11
ws:B1||---|A, 25, ws:B1||---|A- -7, ws:B1||---|A. 13, ws:B1||---|a, -5, ws:B1||---|a- -13, ws:B1||---|a. -14
ws:B1||--A|A- -12, ws:B1||--A|A. -7, ws:B1||-a-|A, -5, ws:B1||-a-|a- -6, ws:B1||b--|A. -9, ws:B1||b--|a- -5
ws:B1||b--|a. -11, ws:B2|c|---|A, -10, ws:B2|c|---|A. -11, ws:B2|c|---|a- 8, ws:B2|c|---|a. -7, ws:B2|c|b--|A. -6
ws:B2|c|b--|a- -5, ws:B2|c|b--|a. -6, ws:B2||---|A, -6, ws:B2||---|A. -7, ws:B2||---|a- -8, ws:B2||---|a. -10
ws:B2||--A|A. -29, ws:B2||b--|A. -5, ws:B2||b--|a. -6, ws:B3||---|a. -5, ws:B3||--A|A. -10, ws:L||---|A, -6
ws:L||---|A. -5, ws:L||---|a- 15, ws:L||---|a. -11, ws:L||--A|A. 5, ws:L||b--|a. 24, ws:NB|c|--A|A- -10
ws:NB|c|--A|A. -33, ws:NB||--A|A- -16, ws:NB||--A|A. -55, ws:N|c|---|A, -24, ws:N|c|---|a. -6, ws:N|c|-a-|a- -6
ws:N|c|b--|A. -6, ws:N|c|b--|a- 8, ws:N||---|A. -9, ws:N||---|a- -12, ws:N||---|a. -10, ws:N||--A|A. 12
ws:N||b--|a- -6, ws:N||b--|a. -5, ws:P1|c|---|A- 19, ws:P1|c|---|A. -15, ws:P1|c|---|a, -8, ws:P1|c|---|a- -37
ws:P1|c|---|a. 60, ws:P1|c|--A|A. 25, ws:P1|c|-a-|A- -13, ws:P1|c|b--|A. 11, ws:P1|c|b--|a- -11, ws:P1||---|A, -9
ws:P1||---|A- -10, ws:P1||---|A. 8, ws:P1||---|a, -5, ws:P1||---|a- -18, ws:P1||--A|A- 16, ws:P1||--A|A. 6
ws:P1||-a-|A. 28, ws:P1||-a-|a- -7, ws:P1||b--|A. -8, ws:P1||b--|a- -10, ws:P1||b--|a. -6, ws:P2|c|---|a- -5
ws:P2|c|---|a. 8, ws:P2|c|--A|A. 13, ws:P2|c|b--|A. 22, ws:P2|c|b--|a. -6, ws:P2||---|a. -5, ws:P2||--A|A. -14
ws:P3||--A|A. -6
`;

export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  FITTED.trim()
    .split(/, (?=\p{L}+:)|\n|, (?=none )/u)
    .map((entry) => {
      const at = entry.lastIndexOf(' ');
      return [entry.slice(0, at), Number(entry.slice(at + 1)) / 100];
    }),
);
