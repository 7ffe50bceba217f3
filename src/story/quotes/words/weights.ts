/**
 * What each clue (clues.ts) adds to the odds that somebody said a quote, in hundredths; positive speaks for it.
 * Origin: fitted by `npm run fit:quotes` on the 840 training articles of the PolNeAR corpus (Newell, Margolin, Ruths 2018).
 */
const FITTED = `
b:<|c|as 39, b:<|c|aux -24, b:<|c|comma 96, b:<|c|conj 71, b:<|c|cue -97, b:<|c|ing -8, b:<|c|past -29, b:<|c|prep -26
b:<|c|quote 15, b:<|c|rel 17, b:<|c|start 158, b:<|c|stop 18, b:<|c|that -46, b:<|c|word 33, b:<||aux -25, b:<||by 65
b:<||comma 65, b:<||conj 56, b:<||cue -78, b:<||from 15, b:<||ing -21, b:<||past 23, b:<||prep -20, b:<||quote -15
b:<||rel 6, b:<||start 70, b:<||stop 53, b:<||that -61, b:<||to -24, b:<||with 13, b:>|c|comma 107, b:>|c|conj -42
b:>|c|cue -12, b:>|c|quote 107, b:>|c|rel -14, b:>|c|word -14, b:>||as -12, b:>||aux -34, b:>||by 126, b:>||comma -15
b:>||conj -31, b:>||from 19, b:>||ing -7, b:>||past 32, b:>||prep -51, b:>||quote 24, b:>||rel -9, b:>||stop 40
b:>||that -10, b:>||to -27, b:>||with 7, b:>||word -22, b:B|c|aux -7, b:B|c|comma -28, b:B|c|conj -33, b:B|c|cue -17
b:B|c|prep 6, b:B|c|quote 25, b:B|c|word -17, b:B||as -10, b:B||aux -21, b:B||comma -8, b:B||conj 14, b:B||cue -19
b:B||from -5, b:B||ing -6, b:B||past -6, b:B||prep -37, b:B||rel -9, b:B||start -6, b:B||stop -9, b:B||to -21
b:B||with -10, b:B||word -40, b:L||- -9, b:N|c|quote 11, b:N|c|rel -7, b:N||comma -8, b:N||conj -7, b:N||cue -7
b:N||from 16, b:N||prep -17, b:N||that -5, b:N||to -5, b:N||word -13, b:P|c|as -7, b:P|c|comma 44, b:P|c|conj -48
b:P|c|cue -19, b:P|c|prep -5, b:P|c|quote 66, b:P|c|rel -9, b:P|c|start 14, b:P|c|stop -5, b:P|c|word -9, b:P||aux -13
b:P||comma -12, b:P||from -7, b:P||past -6, b:P||prep -33, b:P||quote 40, b:P||start -12, b:P||stop -6, b:P||that -5
b:P||to -16, b:P||with -8, b:P||word 9, g:<c<|plain|1 29, g:<c<|plain|15 23, g:<c<|plain|3 25, g:<c<|plain|7 58
g:<c<|plain|far 7, g:<c<|plain~g|1 -28, g:<c<|plain~g|3 -14, g:<c<|plain~|1 -25, g:<c<|plain~|3 26, g:<c<|plain~|7 16
g:<c<|strong|1 -6, g:<c<|strong|15 -42, g:<c<|strong|3 14, g:<c<|strong|7 12, g:<c<|strong|far -7
g:<c<|strong~g|0 -43, g:<c<|strong~g|1 -23, g:<c<|strong~g|15 36, g:<c<|strong~g|3 10, g:<c<|strong~g|7 32
g:<c<|strong~|1 -10, g:<c<|strong~|15 32, g:<c<|strong~|3 -54, g:<c<|weakg|15 6, g:<c<|weak|0 62, g:<c<|weak|1 -33
g:<c<|weak|15 -40, g:<c<|weak|3 55, g:<c<|weak|7 -45, g:<c<|weak|far -24, g:<c<|weak~g|1 -5, g:<c<|weak~g|15 19
g:<c<|weak~g|3 -27, g:<c<|weak~|1 -12, g:<c<|weak~|3 -7, g:<c<|weak~|7 -8, g:<|none|0 22, g:<|none|1 35
g:<|none|15 -10, g:<|none|3 49, g:<|none|7 61, g:<|none|far -29, g:>c>|plain|0 57, g:>c>|plain|1 -7, g:>c>|plain|15 14
g:>c>|plain|3 -27, g:>c>|plain|7 37, g:>c>|plain|far 10, g:>c>|strong|1 -11, g:>c>|strong|15 21, g:>c>|weak|0 -9
g:>c>|weak|1 -6, g:>c>|weak|7 17, g:>|none|0 35, g:>|none|1 13, g:>|none|15 -23, g:>|none|3 23, g:>|none|7 -7
g:>|none|far -13, g:B1|none|1 -5, g:B1|none|15 -25, g:B1|none|3 13, g:B1|none|7 -44, g:B1|none|far -11
g:B1|plain|15 23, g:B1|plain|7 -6, g:B1|plain~g|3 33, g:B1|strong|15 -32, g:B1|strong|far -8, g:B1|strong~g|15 9
g:B1|weak|far 16, g:B1|weak~g|15 -7, g:B2|none|1 -11, g:B2|none|15 -26, g:B2|none|3 -8, g:B2|none|7 -17
g:B2|none|far -32, g:B2|plain|1 7, g:B2|plain|15 29, g:B2|plain|3 -10, g:B2|plain|7 -7, g:B2|plain|far -11
g:B2|strong~g|7 -14, g:B3|none|15 -10, g:B3|none|7 -5, g:B3|none|far -16, g:L|none|1 12, g:L|none|15 55
g:L|none|3 -40, g:L|none|7 -30, g:L|none|far -5, g:N|none|1 -10, g:N|none|15 -25, g:N|none|7 -17, g:N|none|far -10
g:N|plain|1 9, g:N|plain|3 13, g:N|plain|7 5, g:P1|none|15 -14, g:P1|none|3 -9, g:P1|none|7 11, g:P1|none|far -14
g:P1|plain|1 8, g:P1|plain|15 32, g:P1|plain|3 9, g:P1|plain|7 13, g:P1|plain|far -13, g:P1|strong|3 18
g:P1|strong|7 -6, g:P1|strong~g|7 -8, g:P1|weak|15 -20, g:P1|weak|3 10, g:P1|weak|far -23, g:P1|weak~g|7 -7
g:P2|none|1 -7, g:P2|none|7 -15, g:P2|none|far -16, g:P2|plain|3 32, g:P2|plain|7 -7, g:P2|strong|15 11
g:P3|none|15 -10, g:P3|none|far -5, kc:another| -5, kc:another|c -35, kc:body| 9, kc:body|c 52, kc:group| -20
kc:group|c 26, kc:he| 113, kc:he|c 113, kc:it| -107, kc:it|c 15, kc:i|c -12, kc:many| -9, kc:name| 30, kc:name|c 76
kc:office| 35, kc:office|c 37, kc:of| 35, kc:of|c 24, kc:one| -43, kc:one|c -31, kc:owner| -7, kc:place| -95
kc:place|c -52, kc:role| 18, kc:role|c 86, kc:shout| 40, kc:shout|c 37, kc:some| -6, kc:they| -19, kc:they|c 26
kc:things| -51, kc:things|c -42, kc:thing| -93, kc:thing|c -12, kc:time| -79, kc:we| -13, kc:who| 75, kc:you| -13
kc:you|c -20, kv:another|c|cue -35, kv:body|c|aux 33, kv:body||adverb 30, kv:body||comma -5, kv:body||conj -7
kv:body||cue -19, kv:body||end -26, kv:body||past -16, kv:body||prep 30, kv:body||quote -6, kv:body||rel -8
kv:body||word 12, kv:group|c|adverb -29, kv:group|c|aux -7, kv:group|c|comma 14, kv:group|c|cue -10
kv:group|c|past 46, kv:group|c|rel 11, kv:group||aux 20, kv:group||comma 45, kv:group||conj -21, kv:group||cue -37
kv:group||end -21, kv:group||past -10, kv:group||prep 27, kv:group||quote -5, kv:group||s -6, kv:group||word -15
kv:he|c|adverb 21, kv:he|c|aux -9, kv:he|c|cue 41, kv:he|c|past 13, kv:he|c|word 42, kv:he||- -34, kv:he||adverb 38
kv:he||aux -34, kv:he||comma 54, kv:he||conj -25, kv:he||ing 32, kv:he||past 12, kv:he||quote 9, kv:he||s -16
kv:he||word 62, kv:it|c|cue 50, kv:it||adverb -20, kv:it||aux -53, kv:it||past 21, kv:it||s -6, kv:it||word -29
kv:i|c|cue -5, kv:i||aux -13, kv:i||past 9, kv:many||prep -8, kv:name|c|adverb 29, kv:name|c|aux 19
kv:name|c|comma 59, kv:name|c|conj -43, kv:name|c|cue 8, kv:name|c|past 25, kv:name|c|prep 8, kv:name|c|word -12
kv:name||- 19, kv:name||adverb 6, kv:name||aux 13, kv:name||colon 70, kv:name||comma 36, kv:name||conj -13
kv:name||cue -27, kv:name||past 62, kv:name||prep -34, kv:name||quote -37, kv:name||rel -12, kv:name||s -22
kv:name||word -31, kv:office|c|adverb 20, kv:office|c|aux -10, kv:office|c|comma 10, kv:office|c|cue 36
kv:office|c|past -7, kv:office||- -16, kv:office||adverb -33, kv:office||aux 45, kv:office||colon 10
kv:office||conj -12, kv:office||cue 26, kv:office||end 22, kv:office||past -20, kv:office||quote -19
kv:office||rel 11, kv:office||s -18, kv:office||word 32, kv:of|c|cue 38, kv:of||adverb 55, kv:of||aux -28
kv:of||colon -19, kv:of||comma -43, kv:of||conj 24, kv:of||cue -16, kv:of||end -25, kv:of||past 12, kv:of||prep 16
kv:of||word 20, kv:one|c|cue -31, kv:one||aux -30, kv:one||prep -9, kv:owner||adverb -18, kv:owner||end -6
kv:owner||quote 7, kv:owner||word 11, kv:place|c|aux -18, kv:place|c|comma -71, kv:place|c|cue 38, kv:place||aux -9
kv:place||comma -35, kv:place||conj -9, kv:place||end -11, kv:place||prep -15, kv:role|c|adverb 38, kv:role|c|aux 6
kv:role|c|comma 28, kv:role|c|cue 48, kv:role|c|past 9, kv:role||- -7, kv:role||adverb 40, kv:role||aux -25
kv:role||comma 32, kv:role||conj -5, kv:role||cue 16, kv:role||end -15, kv:role||past 55, kv:role||prep -22
kv:role||quote -19, kv:role||rel -15, kv:role||word -17, kv:shout|c|cue 12, kv:shout||adverb 10, kv:shout||aux 15
kv:shout||comma 22, kv:shout||quote -7, kv:shout||word 15, kv:they|c|cue 27, kv:they||past -11, kv:things|c|cue -20
kv:things||adverb -23, kv:things||aux 14, kv:things||colon -10, kv:things||comma -37, kv:things||conj -31
kv:things||cue 12, kv:things||end -10, kv:things||past 16, kv:things||prep 21, kv:things||quote 12
kv:things||word -14, kv:thing|c|adverb -23, kv:thing|c|aux 38, kv:thing|c|comma 35, kv:thing|c|cue -25
kv:thing|c|prep -7, kv:thing||adverb -20, kv:thing||colon -18, kv:thing||comma -11, kv:thing||conj 20
kv:thing||cue -24, kv:thing||end -23, kv:thing||past -7, kv:thing||prep -22, kv:thing||quote 31, kv:thing||rel 40
kv:thing||s -31, kv:thing||word -23, kv:time||adverb -10, kv:time||aux -7, kv:time||comma -32, kv:time||cue 37
kv:time||end 21, kv:time||ing -12, kv:time||prep -43, kv:time||rel -10, kv:time||word -9, kv:we||word -11
kv:who||adverb 6, kv:who||comma 48, kv:who||cue 73, kv:who||past -31, kv:who||s 33, kv:who||word -37, kv:you||word -12
l:<c<|c|a 50, l:<c<|c|an -15, l:<c<|c|and 14, l:<c<|c|are 8, l:<c<|c|as 46, l:<c<|c|aux 50, l:<c<|c|but 9
l:<c<|c|colon 18, l:<c<|c|comma 34, l:<c<|c|cue -46, l:<c<|c|det -14, l:<c<|c|ing -11, l:<c<|c|of -12, l:<c<|c|past 12
l:<c<|c|prep 11, l:<c<|c|stop 16, l:<c<|c|that 22, l:<c<|c|the -33, l:<c<|c|was -12, l:<c<|c|were -43, l:<c<|c|word 47
l:<||a 44, l:<||an 16, l:<||and -17, l:<||as -39, l:<||colon 11, l:<||comma -39, l:<||cue 17, l:<||dash -8
l:<||det -11, l:<||ing -16, l:<||is -39, l:<||open -7, l:<||prep 20, l:<||quote 9, l:<||stop -24, l:<||that 63
l:<||the 47, l:<||to 32, l:<||was -5, l:<||were 48, l:<||word 19, l:>c>|c|a 10, l:>c>|c|aux -18, l:>c>|c|comma 22
l:>c>|c|start 31, l:>c>|c|the -8, l:>c>|c|to -20, l:>c>|c|was 26, l:>||a -19, l:>||an -8, l:>||and -8, l:>||as 28
l:>||comma 10, l:>||cue 27, l:>||dash 13, l:>||det -12, l:>||ing -11, l:>||is -6, l:>||of 25, l:>||open -6
l:>||past 27, l:>||start 26, l:>||that -17, l:>||the 16, l:>||to -18, l:>||was -5, l:>||word -22, l:B1|c|a -8
l:B1|c|colon 12, l:B1|c|comma -12, l:B1|c|of -7, l:B1|c|start 31, l:B1|c|that -5, l:B1|c|the -9, l:B1|c|word 19
l:B1||a -5, l:B1||colon 22, l:B1||comma -13, l:B1||start -18, l:B1||to -5, l:B1||word -11, l:B2|c|as 23, l:B2|c|aux 12
l:B2|c|colon -7, l:B2|c|comma -13, l:B2|c|det 5, l:B2|c|of 15, l:B2|c|start -28, l:B2|c|the -5, l:B2|c|word -15
l:B2||comma -7, l:B2||start -42, l:B2||word -9, l:B3|c|start -6, l:B3||start -10, l:B3||word -8, l:L||a -5, l:L||is 60
l:L||start -10, l:L||the -5, l:L||word -13, l:N|c|comma -7, l:N|c|start 29, l:N|c|the 8, l:N|c|to -6, l:N||comma -9
l:N||start 7, l:N||word -9, l:P1|c|a -14, l:P1|c|and 20, l:P1|c|aux -9, l:P1|c|colon -27, l:P1|c|comma 30
l:P1|c|det 18, l:P1|c|ing 6, l:P1|c|prep 17, l:P1|c|start 32, l:P1|c|that -15, l:P1|c|the -18, l:P1|c|to -9
l:P1|c|was -6, l:P1|c|word 39, l:P1||a -7, l:P1||and 26, l:P1||as -6, l:P1||colon -11, l:P1||comma -21, l:P1||cue -9
l:P1||prep -7, l:P1||start 38, l:P1||stop 30, l:P1||the -7, l:P1||word -24, l:P2|c|colon -5, l:P2|c|comma 30
l:P2|c|word -7, l:P2||comma -7, l:P2||start -6, l:P2||word -7, l:P3||comma -6, l:P3||start -10, last:<|q|--- 59
last:<|q|b-- 68, last:B1|-|--A 7, last:B1|-|-a- -12, last:B1|-|b-- -13, last:B2|-|--- 18, last:B2|-|--A 17
last:B2|-|b-- -9, last:L|-|--- -10, last:L|-|-a- -7, last:L|-|b-- 14, last:P1|p|--- 7, last:P1|p|--A 77
last:P1|p|-a- -9, last:P2|p|--- 5, last:P2|p|--A 16, last:P2|p|b-- 24, n:<c<|c|0 63, n:<c<|c|1 18, n:<c<|c|2 59
n:<c<|c|3 37, n:<||1 16, n:<||2 37, n:<||3 72, n:>c>|c|0 107, n:>c>|c|1 36, n:>c>|c|2 -87, n:>c>|c|3 14, n:>||0 13
n:>||1 -6, n:>||2 11, n:>||3 9, n:B1|c|1 -10, n:B1|c|2 30, n:B1|c|3 -31, n:B1||0 -14, n:B1||2 -10, n:B1||3 -47
n:B2|c|0 -13, n:B2|c|2 -14, n:B2|c|3 -26, n:B2||0 -13, n:B2||1 -15, n:B2||2 -14, n:B2||3 -52, n:B3|c|3 -13
n:B3||3 -24, n:L||0 -9, n:N|c|0 6, n:N|c|1 9, n:N|c|2 -7, n:N|c|3 -16, n:N||0 -12, n:N||2 -12, n:N||3 -30, n:P1|c|0 38
n:P1|c|3 -7, n:P1||0 -8, n:P1||2 -5, n:P1||3 -12, n:P2|c|0 -11, n:P2|c|1 43, n:P2|c|2 -14, n:P2|c|3 -18, n:P2||0 -9
n:P2||1 -7, n:P2||2 -14, n:P2||3 -9, n:P3|c|3 -24, n:P3||3 -13, none 9, none:l|a -31, none:l|an -6, none:l|and -14
none:l|as -16, none:l|aux -19, none:l|comma 19, none:l|cue 58, none:l|det -13, none:l|ing 16, none:l|is -20
none:l|of 5, none:l|past -19, none:l|start -39, none:l|that -19, none:l|the 17, none:l|to 50, none:l|was 19
none:l|were 24, none:l|word 14, none:p|- 58, none:p|p -51, none:q|A, 9, none:q|A- 16, none:q|A. -47, none:q|a, -15
none:q|a- 32, none:q|a. 14, none:r|- 15, none:r|before 15, none:r|chain 37, none:r|colon -26, none:r|paragraph 17
none:r|shared -17, none:r|subject -17, none:r|tail -12, none:r|weak -7, none:r|within 7, none:s|--- 38, none:s|--A -14
none:s|-a- -18, none:s|b-- 22, none:s|ba- -19, o:<|0| 60, o:<|0|c 19, o:<|1| 36, o:<|1|c 47, o:<|2|c 37, o:<|3| 35
o:<|3|c 109, o:>|0| 64, o:>|1| 9, o:>|1|c -28, o:>|2| -20, o:>|2|c 30, o:>|3| -26, o:>|3|c 61, o:B1|0| 42, o:B1|0|c 12
o:B1|1| -31, o:B1|1|c 41, o:B1|2| -30, o:B1|2|c -25, o:B1|3| -53, o:B1|3|c -42, o:B2|0| -14, o:B2|1| -14, o:B2|1|c -8
o:B2|2| -14, o:B2|2|c -7, o:B2|3| -52, o:B2|3|c -34, o:B3|0| -5, o:B3|0|c -12, o:B3|1| -5, o:B3|3| -22, o:L|3| -9
o:N|1|c -7, o:N|2| -11, o:N|2|c -6, o:N|3| -42, o:N|3|c 9, o:P1|0| 57, o:P1|0|c 43, o:P1|1| -18, o:P1|1|c -29
o:P1|2| -30, o:P1|2|c 9, o:P1|3| -39, o:P1|3|c 13, o:P2|0| -9, o:P2|0|c 22, o:P2|1| -14, o:P2|1|c 9, o:P2|2| -12
o:P2|2|c -14, o:P2|3| -5, o:P2|3|c -17, o:P3|3| -14, p:<|c|- 113, p:<|c|p 58, p:<|c|q 53, p:<|c|qx -14, p:<||- 49
p:<||p 25, p:<||q 41, p:<||qx 12, p:>|c|- 64, p:>||- 47, p:>||p -11, p:>||q -8, p:B1|c|qx -19, p:B1||- -73
p:B2|c|- -34, p:B2|c|p -18, p:B2||- -63, p:B2||p -16, p:B2||qx -15, p:B3|c|- -6, p:B3|c|p -9, p:B3||- -13, p:B3||p -19
p:L||- -8, p:N|c|- -6, p:N||- -39, p:N||q -15, p:P1|c|- -9, p:P1|c|p 45, p:P1||- -33, p:P1||p 24, p:P1||qx -20
p:P2|c|- -21, p:P2|c|p 29, p:P2|c|qx -8, p:P2||- -24, p:P2||p -11, p:P2||qx -5, p:P3|c|p -26, p:P3||- -8, p:P3||p -16
rule:according 57, rule:before 66, rule:before|body -13, rule:before|group 23, rule:before|he 26, rule:before|name 74
rule:before|role 24, rule:before|thing 8, rule:carried 20, rule:chain 15, rule:chain|he 13, rule:chain|name 42
rule:colon 51, rule:colon|name 26, rule:paragraph 87, rule:paragraph|he 8, rule:paragraph|name 41, rule:shared 38
rule:shared|body 14, rule:shared|he 17, rule:shared|name 14, rule:shared|office 46, rule:shared|place -44
rule:shared|role 6, rule:shared|thing -23, rule:subject 36, rule:tail 73, rule:tail|he 21, rule:tail|name 71
rule:weak 52, rule:weak|group 19, rule:weak|he 46, rule:weak|name 64, rule:weak|office -9, rule:weak|role 20
rule:weak|thing -15, rule:within 76, rule:within|body 17, rule:within|group -26, rule:within|he 45
rule:within|name 54, rule:within|of 29, rule:within|office -54, rule:within|role 46, rule:within|thing -11
s:<|c|--- 98, s:<|c|-a- 30, s:<|c|b-- 77, s:<|c|ba- 6, s:<||--- 88, s:<||-a- -15, s:<||b-- 48, s:<||ba- 14
s:>|c|--- -11, s:>|c|b-- 10, s:>|c|ba- 69, s:>||--- 26, s:>||-a- 48, s:>||b-- -22, s:>||ba- -25, s:B1|c|--- -23
s:B1|c|--A 38, s:B1|c|-a- 9, s:B1|c|b-- -33, s:B1|c|ba- -6, s:B1||--A -32, s:B1||-a- -11, s:B1||b-- -26
s:B2|c|--A -13, s:B2|c|-a- -7, s:B2|c|b-- -23, s:B2||--- -35, s:B2||--A -36, s:B2||b-- -16, s:B3|c|--- -6
s:B3|c|--A -6, s:B3||--- -16, s:B3||--A -11, s:B3||b-- -7, s:L||--- -11, s:L||-a- -7, s:L||b-- 14, s:N|c|--- -39
s:N|c|-a- -8, s:N|c|b-- -7, s:N||--- -40, s:N||--A 8, s:N||-a- -6, s:N||b-- -18, s:P1|c|--- 15, s:P1|c|--A 29
s:P1|c|-a- -15, s:P1|c|b-- 21, s:P1|c|ba- -13, s:P1||--- -20, s:P1||--A 7, s:P1||-a- 16, s:P1||b-- -27, s:P1||ba- -5
s:P2|c|--- -22, s:P2|c|--A 20, s:P2|c|b-- 9, s:P2||--- -24, s:P2||b-- -12, s:P3||--- -14, s:P3||--A -5, s:P3||b-- -6
same:- 16, same:<| 40, same:<|c 16, same:>|c 19, same:B1|c 26, same:B2|c -7, same:N|c -7, same:P1|c -38, same:P2|c -13
same:q 14, v:<|c|adverb 51, v:<|c|aux 23, v:<|c|comma 71, v:<|c|conj -38, v:<|c|cue 78, v:<|c|past 94, v:<|c|prep -16
v:<|c|word -22, v:<||adverb 38, v:<||aux 11, v:<||colon 15, v:<||conj -66, v:<||cue 90, v:<||end -67, v:<||ing 12
v:<||past 57, v:<||prep 24, v:<||quote -21, v:<||rel 30, v:>|c|adverb 10, v:>|c|cue 50, v:>||aux -21, v:>||comma 67
v:>||conj 21, v:>||cue -22, v:>||end 17, v:>||prep 7, v:>||quote -16, v:>||s -13, v:>||word -6, v:B|c|adverb -10
v:B|c|aux -43, v:B|c|comma -26, v:B||adverb 8, v:B||aux -43, v:B||colon 21, v:B||conj -17, v:B||cue -9, v:B||end -52
v:B||past -9, v:B||prep -41, v:B||rel -11, v:B||s -18, v:B||word -25, v:L||- -9, v:N|c|comma 12, v:N|c|cue -9
v:N||aux -11, v:N||comma -8, v:N||end -14, v:N||past 18, v:N||prep -23, v:N||word -6, v:P|c|adverb -5, v:P|c|aux -9
v:P|c|cue 39, v:P||adverb 13, v:P||aux -42, v:P||comma 13, v:P||conj -17, v:P||cue -9, v:P||end 15, v:P||past 23
v:P||prep -44, v:P||quote -7, v:P||rel -10, v:P||s -11, v:P||word -14, wb:<c<|plain|comma 31, wb:<c<|plain|conj 82
wb:<c<|plain|prep 35, wb:<c<|plain|quote -42, wb:<c<|plain|rel -16, wb:<c<|plain|start 22, wb:<c<|plain|stop 37
wb:<c<|plain|word 31, wb:<c<|plain~g|comma 9, wb:<c<|plain~g|quote 23, wb:<c<|plain~|comma -5, wb:<c<|plain~|start 21
wb:<c<|strongg|start 32, wb:<c<|strong|as 41, wb:<c<|strong|comma 12, wb:<c<|strong|conj -36, wb:<c<|strong|cue -32
wb:<c<|strong|prep -8, wb:<c<|strong|quote 6, wb:<c<|strong|rel -6, wb:<c<|strong|start 53, wb:<c<|strong|stop -18
wb:<c<|strong|word 59, wb:<c<|strong~g|comma 31, wb:<c<|strong~g|quote 7, wb:<c<|strong~g|start 32
wb:<c<|strong~|comma -46, wb:<c<|weak|as -27, wb:<c<|weak|comma 21, wb:<c<|weak|conj 59, wb:<c<|weak|cue -22
wb:<c<|weak|prep -27, wb:<c<|weak|rel 21, wb:<c<|weak|start 7, wb:<c<|weak|stop 6, wb:<c<|weak|that -9
wb:<c<|weak|word -46, wb:<c<|weak~g|comma 28, wb:<c<|weak~g|quote -10, wb:<c<|weak~g|start -43, wb:<|none|aux -25
wb:<|none|by 65, wb:<|none|comma 65, wb:<|none|conj 56, wb:<|none|cue -78, wb:<|none|from 15, wb:<|none|ing -21
wb:<|none|past 23, wb:<|none|prep -20, wb:<|none|quote -15, wb:<|none|rel 6, wb:<|none|start 70, wb:<|none|stop 53
wb:<|none|that -61, wb:<|none|to -24, wb:<|none|with 13, wb:>c>|plain|comma 93, wb:>c>|plain|conj -7
wb:>c>|plain|quote 47, wb:>c>|strong|comma 8, wb:>c>|strong|conj -31, wb:>c>|strong|quote 62, wb:>c>|strong|word -13
wb:>c>|weak|rel -14, wb:>|none|as -12, wb:>|none|aux -34, wb:>|none|by 126, wb:>|none|comma -15, wb:>|none|conj -31
wb:>|none|from 19, wb:>|none|ing -7, wb:>|none|past 32, wb:>|none|prep -51, wb:>|none|quote 24, wb:>|none|rel -9
wb:>|none|stop 40, wb:>|none|that -10, wb:>|none|to -27, wb:>|none|with 7, wb:>|none|word -22, wb:B1|none|as -7
wb:B1|none|aux -11, wb:B1|none|conj 28, wb:B1|none|cue -11, wb:B1|none|prep -12, wb:B1|none|rel -5, wb:B1|none|start 6
wb:B1|none|stop -5, wb:B1|none|to -13, wb:B1|none|with -6, wb:B1|none|word -23, wb:B1|plain|conj -20
wb:B1|plain|quote 20, wb:B1|plain|stop 11, wb:B1|plain~g|start 36, wb:B1|strong|as 7, wb:B1|strong|comma -8
wb:B1|strong|conj -6, wb:B1|strong|cue -7, wb:B1|strong|quote -22, wb:B1|strong|word -14, wb:B1|strong~g|comma 11
wb:B1|strong~g|start -6, wb:B1|weak|comma 11, wb:B1|weak|cue -8, wb:B1|weak|start 9, wb:B1|weak~g|start -7
wb:B2|none|aux -8, wb:B2|none|comma -9, wb:B2|none|conj -10, wb:B2|none|cue -6, wb:B2|none|prep -18
wb:B2|none|start -8, wb:B2|none|to -7, wb:B2|none|word -12, wb:B2|plain|comma -8, wb:B2|plain|quote 48
wb:B2|plain|start -6, wb:B2|strong|comma -6, wb:B2|strong|start -6, wb:B2|strong|word 6, wb:B2|strong~g|quote -14
wb:B3|none|prep -8, wb:L|none|- -9, wb:N|none|comma -8, wb:N|none|conj -7, wb:N|none|cue -7, wb:N|none|from 16
wb:N|none|prep -17, wb:N|none|that -5, wb:N|none|to -5, wb:N|none|word -13, wb:N|plain|comma 8, wb:N|plain|quote 11
wb:N|plain|start 8, wb:P1|none|aux -5, wb:P1|none|conj 7, wb:P1|none|prep -16, wb:P1|none|quote 41, wb:P1|none|to -10
wb:P1|none|with -6, wb:P1|none|word -6, wb:P1|plain|comma 8, wb:P1|plain|quote 24, wb:P1|plain|start 33
wb:P1|strong|comma 8, wb:P1|strong|start 11, wb:P1|strong~g|start -8, wb:P1|weak|comma -11, wb:P1|weak|cue -6
wb:P1|weak~g|comma -6, wb:P1|weak~|start -6, wb:P2|none|comma -11, wb:P2|none|conj -7, wb:P2|none|cue -6
wb:P2|none|prep -13, wb:P2|none|start -7, wb:P2|none|word 19, wb:P2|plain|comma 11, wb:P2|plain|quote 40
wb:P2|plain|start -9, wb:P2|strong|start 11, ws:<|c|---|A. -13, ws:<|c|---|a, 11, ws:<|c|---|a- 31, ws:<|c|---|a. 26
ws:<|c|-a-|a, -9, ws:<|c|-a-|a- 16, ws:<|c|b--|A, -27, ws:<|c|b--|A. -7, ws:<|c|b--|a, 38, ws:<|c|b--|a- 27
ws:<|c|b--|a. 44, ws:<|c|ba-|A, -6, ws:<||---|A, 34, ws:<||---|A- -22, ws:<||---|A. 46, ws:<||---|a, 8
ws:<||---|a- 51, ws:<||---|a. -30, ws:<||-a-|A, -5, ws:<||-a-|A- -14, ws:<||-a-|a, -5, ws:<||-a-|a- 9
ws:<||b--|A, -25, ws:<||b--|A- 10, ws:<||b--|A. 31, ws:<||b--|a, -23, ws:<||b--|a- 26, ws:<||b--|a. 29
ws:<||ba-|A, -16, ws:<||ba-|A- 12, ws:<||ba-|a, -7, ws:<||ba-|a- 24, ws:>|c|---|A, -21, ws:>|c|---|a, -5
ws:>|c|---|a- 22, ws:>|c|-a-|A, -43, ws:>|c|-a-|A- 35, ws:>|c|-a-|a- 28, ws:>|c|b--|a, 13, ws:>|c|ba-|a, 22
ws:>|c|ba-|a- 26, ws:>||---|A. 23, ws:>||---|a- 5, ws:>||-a-|A, 66, ws:>||-a-|A. -19, ws:>||-a-|a, 36
ws:>||-a-|a- -40, ws:>||b--|A- 19, ws:>||b--|a, -7, ws:>||b--|a- -31, ws:>||ba-|a, -7, ws:>||ba-|a- -10
ws:B1|c|---|A, -11, ws:B1|c|---|A- 9, ws:B1|c|---|a- -12, ws:B1|c|---|a. -12, ws:B1|c|--A|A. 53, ws:B1|c|-a-|a- 18
ws:B1|c|b--|A. -11, ws:B1|c|b--|a- -6, ws:B1|c|b--|a. -11, ws:B1||---|A, 21, ws:B1||---|A- -7, ws:B1||---|A. 15
ws:B1||---|a, -5, ws:B1||---|a- -12, ws:B1||---|a. -12, ws:B1||--A|A- -15, ws:B1||--A|A. -9, ws:B1||--A|a. -8
ws:B1||-a-|a- -5, ws:B1||b--|A. -8, ws:B1||b--|a- -5, ws:B1||b--|a. -10, ws:B2|c|---|A, -14, ws:B2|c|---|A- 14
ws:B2|c|---|A. -12, ws:B2|c|---|a, 13, ws:B2|c|---|a- 8, ws:B2|c|---|a. -12, ws:B2|c|--A|A. -10, ws:B2|c|b--|A. -7
ws:B2|c|b--|a- -6, ws:B2|c|b--|a. -7, ws:B2||---|A, -6, ws:B2||---|A. -6, ws:B2||---|a- -8, ws:B2||---|a. -9
ws:B2||--A|A. -29, ws:B2||b--|A. -5, ws:B2||b--|a. -6, ws:B3|c|--A|A. -6, ws:B3||---|a. -7, ws:B3||--A|A. -10
ws:L||---|A. -7, ws:L||---|a- 17, ws:L||---|a. -12, ws:L||b--|a. 25, ws:N|c|---|a. -5, ws:N|c|-a-|a- -6
ws:N|c|b--|A. -5, ws:N|c|b--|a- 5, ws:N||---|A- -5, ws:N||---|A. -9, ws:N||---|a- -12, ws:N||---|a. -10
ws:N||--A|A. 10, ws:N||b--|a- -7, ws:N||b--|a. -5, ws:P1|c|---|A- 18, ws:P1|c|---|A. -18, ws:P1|c|---|a, -8
ws:P1|c|---|a- -36, ws:P1|c|---|a. 49, ws:P1|c|-a-|A- -10, ws:P1|c|b--|A. 14, ws:P1|c|b--|a- -9, ws:P1||---|A, -14
ws:P1||---|A- -12, ws:P1||---|A. 26, ws:P1||---|a, -6, ws:P1||---|a- -18, ws:P1||--A|A- 16, ws:P1||--A|A. -7
ws:P1||-a-|a- -7, ws:P1||b--|A. -8, ws:P1||b--|a- -10, ws:P1||b--|a. -7, ws:P2|c|---|a. 9, ws:P2|c|--A|A. 20
ws:P2|c|b--|A. 21, ws:P2|c|b--|a. -6, ws:P2||---|A. -7, ws:P2||---|a. -6, ws:P3||---|A. -6, ws:P3||--A|A. -5
`;

export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  FITTED.trim()
    .split(/, (?=\p{L}+:)|\n|, (?=none )/u)
    .map((entry) => {
      const at = entry.lastIndexOf(' ');
      return [entry.slice(0, at), Number(entry.slice(at + 1)) / 100];
    }),
);
