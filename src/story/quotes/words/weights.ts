/**
 * What each clue (clues.ts) adds to the odds that somebody said a quote, in hundredths; positive speaks for it.
 * Origin: fitted by `npm run fit:quotes` on the 840 training articles of the PolNeAR corpus (Newell, Margolin, Ruths 2018).
 */
const FITTED = `
b:<|c|, 107, b:<|c|as 44, b:<|c|aux -40, b:<|c|conj 62, b:<|c|cue -113, b:<|c|ing -11, b:<|c|past -44, b:<|c|prep -33
b:<|c|quote 5, b:<|c|rel 12, b:<|c|start 127, b:<|c|stop 8, b:<|c|that -41, b:<|c|to 28, b:<|c|word 15, b:<||, 62
b:<||aux -26, b:<||by 71, b:<||conj 50, b:<||cue -81, b:<||from 16, b:<||ing -28, b:<||past 12, b:<||prep -24
b:<||quote -20, b:<||rel 8, b:<||start 72, b:<||stop 52, b:<||that -71, b:<||to -32, b:<||with 10, b:>|c|, 57
b:>|c|conj -50, b:>|c|cue 45, b:>|c|prep -23, b:>|c|quote 81, b:>|c|rel -12, b:>|c|stop 7, b:>|c|to 51, b:>|c|word -22
b:>||, -18, b:>||as -15, b:>||aux -21, b:>||by 120, b:>||conj -32, b:>||cue -7, b:>||from 18, b:>||ing -6
b:>||past 30, b:>||prep -51, b:>||quote 18, b:>||rel -9, b:>||stop 37, b:>||to -30, b:>||with 7, b:>||word -19
b:B|c|, -27, b:B|c|conj -28, b:B|c|cue -13, b:B|c|quote 11, b:B|c|start -15, b:B|c|to 22, b:B|c|word -11, b:B||, 10
b:B||as -6, b:B||aux -18, b:B||conj 9, b:B||cue -15, b:B||from -6, b:B||ing -5, b:B||prep -31, b:B||rel -9
b:B||stop -6, b:B||to -17, b:B||with -8, b:B||word -30, b:L||, -15, b:L||conj -6, b:L||cue 5, b:L||quote -16
b:L||start -14, b:L||stop -8, b:L||word 29, b:N|c|, -9, b:N|c|conj -7, b:N|c|cue 5, b:N|c|quote 27, b:N|c|rel -8
b:N|c|start -13, b:N|c|word -6, b:N||, -17, b:N||aux -10, b:N||conj -15, b:N||cue -11, b:N||from 13, b:N||prep -28
b:N||start 42, b:N||to -10, b:N||word -21, b:P|c|, 29, b:P|c|conj -6, b:P|c|cue 6, b:P|c|prep -8, b:P|c|quote 60
b:P|c|rel -10, b:P|c|start -19, b:P|c|stop -9, b:P|c|to 41, b:P|c|word -14, b:P||, -6, b:P||aux -10, b:P||from -6
b:P||past -6, b:P||prep -27, b:P||quote 52, b:P||start -10, b:P||to -14, b:P||with -8, b:P||word -26
cue:according|< 46, cue:according|> 51, cue:according|B -6, cue:according|P 41, cue:accused|< 50
cue:acknowledged|< -17, cue:added|< -15, cue:added|B -12, cue:added|N -9, cue:adding|< 47, cue:announced|< -40
cue:argued|< 15, cue:argued|P 12, cue:arguing|< 9, cue:asked|< -31, cue:believes|< -25, cue:called|< 11
cue:called|> 18, cue:called|P -8, cue:chanted|< 23, cue:claimed|< 16, cue:claiming|P -6, cue:concluded|< -9
cue:concluded|> 22, cue:continued|> 8, cue:declared|< -23, cue:described|< 30, cue:explained|< 32, cue:found|< -10
cue:noted|< -15, cue:noted|> 7, cue:noting|< 15, cue:posted|< 13, cue:promised|< 31, cue:put|< -11, cue:read|> -6
cue:read|P -17, cue:recalled|> 20, cue:replied|< 13, cue:replied|> -20, cue:replied|P 33, cue:reported|< 12
cue:reported|> 51, cue:reported|P -18, cue:responded|< 27, cue:responded|> -10, cue:said|> 18, cue:said|B -7
cue:said|P 38, cue:saying|< -38, cue:saying|B 7, cue:says|< 19, cue:says|> -18, cue:says|B -25, cue:says|N 30
cue:says|P -14, cue:say|B 8, cue:spoke|< -41, cue:spoke|B 12, cue:stated|< 33, cue:suggested|P -7, cue:talking|< -20
cue:tells|< 17, cue:thought|< 9, cue:told|< 21, cue:told|B 25, cue:told|P -45, cue:tweeted|< -35, cue:vowed|< 7
cue:warned|< 8, cue:writes|< 14, cue:wrote|< 10, cue:wrote|P -13, g:<c<|plain|1 21, g:<c<|plain|15 -6
g:<c<|plain|7 45, g:<c<|plain|far -5, g:<c<|plain~g|1 -29, g:<c<|plain~g|15 19, g:<c<|plain~|1 -27, g:<c<|plain~|15 -5
g:<c<|plain~|3 23, g:<c<|plain~|7 14, g:<c<|strong|1 22, g:<c<|strong|15 -39, g:<c<|strong|3 24, g:<c<|strong|7 8
g:<c<|strong|far -9, g:<c<|strong~g|0 -40, g:<c<|strong~g|1 -27, g:<c<|strong~g|15 35, g:<c<|strong~g|7 28
g:<c<|strong~|1 -10, g:<c<|strong~|15 28, g:<c<|strong~|3 -48, g:<c<|weak|0 77, g:<c<|weak|1 -42, g:<c<|weak|15 -42
g:<c<|weak|3 67, g:<c<|weak|7 -30, g:<c<|weak|far -34, g:<c<|weak~g|15 25, g:<c<|weak~g|3 -34, g:<c<|weak~g|7 6
g:<c<|weak~|1 -13, g:<c<|weak~|7 -14, g:<|none|0 16, g:<|none|1 17, g:<|none|15 -25, g:<|none|3 42, g:<|none|7 54
g:<|none|far -42, g:>c>|plain|0 32, g:>c>|plain|1 -10, g:>c>|plain|3 -22, g:>c>|plain|7 45, g:>c>|strong|0 59
g:>c>|strong|3 -13, g:>c>|weak|0 -5, g:>c>|weak|1 -6, g:>c>|weak|7 15, g:>|none|0 30, g:>|none|1 21, g:>|none|15 -24
g:>|none|3 17, g:>|none|7 -14, g:>|none|far -15, g:B1|none|15 -10, g:B1|none|3 10, g:B1|none|7 -31, g:B1|none|far -16
g:B1|plain|1 -8, g:B1|plain|15 14, g:B1|plain|3 -8, g:B1|plain~g|3 37, g:B1|strong|1 13, g:B1|strong|15 -23
g:B1|strong|7 -13, g:B1|strong~g|15 6, g:B1|weak|far 8, g:B2|none|1 -7, g:B2|none|15 -19, g:B2|none|3 -5
g:B2|none|7 -11, g:B2|none|far -23, g:B2|plain|1 15, g:B2|plain|3 -6, g:B2|plain|7 -8, g:B2|plain|far -8
g:B2|strong~g|7 -7, g:B3|none|15 -7, g:B3|none|far -12, g:L|none|15 33, g:L|none|3 -15, g:L|none|7 -20
g:L|none|far -8, g:NB|none|1 -15, g:NB|none|15 -13, g:NB|none|3 8, g:NB|none|7 -5, g:NB|none|far -10, g:NB|plain|1 24
g:NB|plain|15 -14, g:NB|strong|far -13, g:NB|weak|15 -12, g:NB|weak|far -5, g:N|none|1 -7, g:N|none|15 -26
g:N|none|7 -11, g:N|none|far 6, g:N|plain|1 8, g:N|plain|3 14, g:N|plain|far -5, g:P1|none|1 -5, g:P1|none|15 -19
g:P1|none|3 -7, g:P1|none|7 15, g:P1|plain|1 7, g:P1|plain|15 18, g:P1|plain|3 10, g:P1|plain|7 8, g:P1|plain|far -15
g:P1|strong|1 6, g:P1|strong|15 5, g:P1|strong|3 8, g:P1|weak|15 -19, g:P1|weak|3 16, g:P1|weak|7 9, g:P1|weak|far -26
g:P2|none|15 -11, g:P2|none|7 -7, g:P2|none|far -10, g:P2|plain|3 31, g:P2|plain|7 -8, g:P3|none|15 -7
k:<|another -25, k:<|body 37, k:<|caps 37, k:<|group 34, k:<|heshe 95, k:<|i 20, k:<|it -13, k:<|name 47, k:<|one -44
k:<|org 63, k:<|place -85, k:<|poss 5, k:<|prepname 33, k:<|role 62, k:<|they 27, k:<|thing 17, k:<|things 13
k:<|time -52, k:<|we -26, k:<|who 46, k:<|you -23, k:>|body 14, k:>|caps 26, k:>|group 38, k:>|it -10, k:>|name 35
k:>|place -10, k:>|prepname -40, k:>|role 44, k:>|they -5, k:>|thing 18, k:>|things -26, k:>|time 14, k:>|who -15
k:B|group -36, k:B|heshe 18, k:B|it -9, k:B|name 22, k:B|org -34, k:B|place -6, k:B|role -36, k:B|they -8
k:B|thing -54, k:B|things -38, k:B|time -8, k:B|who -9, k:L|body -10, k:L|heshe -14, k:L|name 13, k:L|role -6
k:N|body 6, k:N|caps -8, k:N|group -9, k:N|heshe 8, k:N|name 16, k:N|org -12, k:N|prepname -9, k:N|they -9
k:N|thing -37, k:N|things -22, k:N|who -5, k:P|body -5, k:P|caps -5, k:P|group -13, k:P|heshe 20, k:P|i -18, k:P|it -7
k:P|name -15, k:P|one -14, k:P|org 7, k:P|place 22, k:P|prepname 28, k:P|role 23, k:P|they 7, k:P|thing -32
k:P|things -19, k:P|time -7, k:P|who 18, kc:another|cue -26, kc:another|none 14, kc:body|cue 36, kc:body|none 7
kc:caps|cue 36, kc:caps|none 14, kc:group|cue 20, kc:group|none -7, kc:heshe|cue 97, kc:heshe|none 35, kc:it|cue 18
kc:it|none -62, kc:i|cue -9, kc:many|none -8, kc:name|cue 81, kc:name|none 38, kc:one|cue -31, kc:one|none -28
kc:org|cue 36, kc:org|none -11, kc:place|cue -33, kc:place|none -50, kc:prepname|cue 22, kc:role|cue 70
kc:role|none 15, kc:some|none -5, kc:they|cue 24, kc:they|none -13, kc:things|cue -31, kc:things|none -61
kc:thing|cue -6, kc:thing|none -85, kc:time|cue -32, kc:time|none -27, kc:we|none -8, kc:who|none 33, kc:you|cue -17
kc:you|none -10, kv:another|c|cue -26, kv:body|c|adv 27, kv:body|c|aux -9, kv:body|c|cue 54, kv:body|c|end 32
kv:body|c|past -37, kv:body|c|word -22, kv:body||adv -30, kv:body||aux 50, kv:body||colon 10, kv:body||conj -12
kv:body||cue -7, kv:body||end 26, kv:body||past -17, kv:body||prep 10, kv:body||quote -13, kv:body||rel 17
kv:body||s -13, kv:body||word -16, kv:caps||aux 19, kv:caps||comma 19, kv:caps||end -17, kv:caps||quote -13
kv:caps||rel 5, kv:caps||word 20, kv:group|c|adv -31, kv:group|c|aux -15, kv:group|c|comma 21, kv:group|c|cue -20
kv:group|c|rel 12, kv:group||adv 5, kv:group||aux 13, kv:group||comma 52, kv:group||conj -16, kv:group||cue -36
kv:group||end -18, kv:group||past -13, kv:group||prep 27, kv:group||word -14, kv:heshe|c|adv 21, kv:heshe|c|aux -15
kv:heshe|c|cue 33, kv:heshe|c|past 6, kv:heshe|c|s 11, kv:heshe|c|word 39, kv:heshe||adv 33, kv:heshe||aux -71
kv:heshe||comma 56, kv:heshe||conj -31, kv:heshe||ing 22, kv:heshe||past -6, kv:heshe||s -22, kv:heshe||word 51
kv:it|c|cue 51, kv:it||adv -6, kv:it||aux -37, kv:it||ing -6, kv:it||past 23, kv:it||s -5, kv:it||word -21
kv:i|c|cue -7, kv:i||aux -8, kv:i||past 11, kv:many||prep -7, kv:name|c|adv 19, kv:name|c|aux 15, kv:name|c|comma 79
kv:name|c|conj -39, kv:name|c|cue -10, kv:name|c|end 8, kv:name|c|past 24, kv:name|c|prep 10, kv:name|c|word -8
kv:name||adv 7, kv:name||aux 20, kv:name||colon 108, kv:name||comma 44, kv:name||cue -25, kv:name||end -28
kv:name||ing 37, kv:name||past 64, kv:name||prep -55, kv:name||quote -39, kv:name||s -21, kv:name||word -72
kv:one|c|cue -18, kv:one||aux -18, kv:org|c|aux 20, kv:org|c|cue -21, kv:org|c|end 12, kv:org||adv 8, kv:org||aux 7
kv:org||comma -21, kv:org||conj -7, kv:org||cue -22, kv:org||end -20, kv:org||past -5, kv:org||prep 26
kv:org||quote -6, kv:org||rel -8, kv:org||word 9, kv:place|c|aux -12, kv:place|c|comma -58, kv:place|c|cue 37
kv:place||comma -13, kv:place||conj -6, kv:place||end -9, kv:place||prep -8, kv:poss||adv -14, kv:poss||word 15
kv:prepname|c|comma 45, kv:prepname|c|cue 10, kv:prepname||adv 51, kv:prepname||aux -23, kv:prepname||comma -58
kv:prepname||conj 24, kv:prepname||cue -8, kv:prepname||end -28, kv:prepname||past 14, kv:prepname||prep 19
kv:prepname||word 19, kv:role|c|adv 35, kv:role|c|aux 8, kv:role|c|comma 20, kv:role|c|cue 36, kv:role|c|end -14
kv:role||adv 31, kv:role||aux -31, kv:role||comma 29, kv:role||conj -13, kv:role||cue 10, kv:role||past 56
kv:role||prep -15, kv:role||quote -13, kv:role||rel -19, kv:role||word -16, kv:they|c|cue 23, kv:they||past -10
kv:things|c|comma 7, kv:things|c|cue -10, kv:things||adv -20, kv:things||aux 18, kv:things||colon -10
kv:things||comma -35, kv:things||conj -34, kv:things||cue 19, kv:things||ing -11, kv:things||past -32
kv:things||prep 21, kv:things||quote 11, kv:things||word 16, kv:thing|c|adv -25, kv:thing|c|aux 23
kv:thing|c|comma 55, kv:thing|c|cue -42, kv:thing|c|end 11, kv:thing|c|prep -8, kv:thing|c|word -24, kv:thing||adv -21
kv:thing||colon -35, kv:thing||conj 16, kv:thing||cue -25, kv:thing||end -19, kv:thing||ing 24, kv:thing||past 5
kv:thing||prep -32, kv:thing||quote 26, kv:thing||rel 25, kv:thing||s -29, kv:thing||word -20, kv:time||adv -6
kv:time||comma -27, kv:time||cue 55, kv:time||end 14, kv:time||ing -9, kv:time||prep -31, kv:time||rel -7
kv:time||word -5, kv:we||word -7, kv:who||adv 6, kv:who||aux -21, kv:who||comma 46, kv:who||cue 60, kv:who||ing -6
kv:who||past -36, kv:who||s 28, kv:who||word -35, kv:you||word -9, l:<c<|cue|, 30, l:<c<|cue|: 6, l:<c<|cue|a 40
l:<c<|cue|an -7, l:<c<|cue|and 7, l:<c<|cue|are 7, l:<c<|cue|as 60, l:<c<|cue|aux 49, l:<c<|cue|but 6
l:<c<|cue|cue -46, l:<c<|cue|det -10, l:<c<|cue|ing 13, l:<c<|cue|is 6, l:<c<|cue|of -22, l:<c<|cue|stop 12
l:<c<|cue|that 24, l:<c<|cue|the -25, l:<c<|cue|to -21, l:<c<|cue|was -10, l:<c<|cue|were -39, l:<c<|cue|word 32
l:<|none|( -12, l:<|none|, -35, l:<|none|a 48, l:<|none|an 12, l:<|none|and -18, l:<|none|as -35, l:<|none|aux 6
l:<|none|cue 15, l:<|none|det -24, l:<|none|ing -30, l:<|none|is -39, l:<|none|of 8, l:<|none|prep 17
l:<|none|quote 7, l:<|none|stop -23, l:<|none|that 54, l:<|none|the 44, l:<|none|to 32, l:<|none|was -15
l:<|none|were 45, l:<|none|word 10, l:>c>|cue|: 24, l:>c>|cue|as -6, l:>c>|cue|aux -15, l:>c>|cue|det 41
l:>c>|cue|prep -16, l:>c>|cue|start 50, l:>c>|cue|the -19, l:>c>|cue|to -11, l:>c>|cue|was 27, l:>c>|cue|word 24
l:>|none|( -7, l:>|none|: -5, l:>|none|a -13, l:>|none|an -7, l:>|none|and -6, l:>|none|as 28, l:>|none|cue 27
l:>|none|det -10, l:>|none|ed 25, l:>|none|ing -11, l:>|none|of 23, l:>|none|start 17, l:>|none|that -17
l:>|none|the 17, l:>|none|to -17, l:>|none|was -5, l:>|none|word -20, l:>|none|— 11, l:B1|cue|a -7, l:B1|cue|of -8
l:B1|cue|start 40, l:B1|cue|the -8, l:B1|cue|word 15, l:B1|none|, -15, l:B1|none|: 23, l:B1|none|cue -5
l:B1|none|of 8, l:B1|none|to -5, l:B1|none|word -11, l:B2|cue|, -7, l:B2|cue|: -6, l:B2|cue|of 11, l:B2|cue|start -9
l:B2|cue|word -11, l:B2|none|start -31, l:B2|none|word -7, l:B3|none|start -8, l:B3|none|word -6, l:L|none|a -5
l:L|none|is 56, l:L|none|start -12, l:L|none|word -13, l:NB|cue|start -15, l:NB|none|start -35, l:N|cue|, -5
l:N|cue|start 21, l:N|cue|the 7, l:N|none|start 14, l:N|none|word -8, l:P1|cue|, 30, l:P1|cue|: -22, l:P1|cue|a -13
l:P1|cue|and 18, l:P1|cue|as -7, l:P1|cue|aux -7, l:P1|cue|cue -7, l:P1|cue|det 19, l:P1|cue|ed 15, l:P1|cue|ing 5
l:P1|cue|prep 12, l:P1|cue|start 28, l:P1|cue|that -11, l:P1|cue|the -15, l:P1|cue|to -7, l:P1|cue|word 28
l:P1|none|, -16, l:P1|none|: -10, l:P1|none|a -6, l:P1|none|and 27, l:P1|none|cue -8, l:P1|none|prep -5
l:P1|none|start 20, l:P1|none|stop 30, l:P1|none|the -6, l:P1|none|word -20, l:P2|cue|, 30, l:P2|cue|: -5
l:P2|cue|word -6, l:P2|none|start -15, l:P3|none|start -9, last:<|q|--- 63, last:<|q|b-- 51, last:>|q|-a- 20
last:B1|-|--- 8, last:B1|-|--A 17, last:B1|-|-a- -8, last:B1|-|b-- -16, last:B2|-|--A 26, last:B2|-|b-- -6
last:L|-|--- -14, last:L|-|-a- -8, last:L|-|b-- 15, last:P1|p|--- 7, last:P1|p|--A 94, last:P1|p|-a- -9
last:P2|p|--A 20, last:P2|p|b-- 23, n:<c<|c|0 64, n:<c<|c|2 34, n:<c<|c|3 32, n:<||0 -9, n:<||1 -18, n:<||2 25
n:<||3 63, n:>c>|c|0 124, n:>c>|c|1 31, n:>c>|c|2 -68, n:>||0 12, n:>||1 -9, n:>||3 15, n:B1|c|1 -7, n:B1|c|2 25
n:B1|c|3 -27, n:B1||0 -9, n:B1||1 -12, n:B1||2 6, n:B1||3 -32, n:B2|c|0 -7, n:B2|c|1 6, n:B2|c|2 -10, n:B2|c|3 -32
n:B2||0 -9, n:B2||1 -10, n:B2||2 -10, n:B2||3 -37, n:B3|c|3 -11, n:B3||3 -19, n:L||0 -9, n:NB|c|0 9, n:NB|c|2 14
n:NB|c|3 -33, n:NB||2 -16, n:NB||3 -19, n:N|c|1 8, n:N|c|2 -11, n:N|c|3 -14, n:N||0 -9, n:N||2 -9, n:N||3 -16
n:P1|c|0 42, n:P1|c|1 11, n:P1|c|3 -12, n:P1||0 -10, n:P1||3 -9, n:P2|c|0 -12, n:P2|c|1 43, n:P2|c|2 -11, n:P2|c|3 -13
n:P2||0 -5, n:P2||2 -6, n:P2||3 -19, n:P3||3 -10, none 9, none:l|, 18, none:l|: 14, none:l|a -30, none:l|an -6
none:l|and -13, none:l|as -16, none:l|aux -19, none:l|cue 57, none:l|det -14, none:l|ed -20, none:l|ing 16
none:l|is -20, none:l|prep 18, none:l|start -55, none:l|that -20, none:l|the 15, none:l|to 46, none:l|was 20
none:l|were 22, none:l|word 9, none:p|- 57, none:p|p -50, none:q|A, 8, none:q|A. -35, none:q|A_ 19, none:q|a, -15
none:q|a. 14, none:q|a_ 18, none:sieve|- 18, none:sieve|after -9, none:sieve|before 17, none:sieve|chain 25
none:sieve|colon -16, none:sieve|paragraph 19, none:sieve|shared -15, none:sieve|subject -9, none:sieve|tail -9
none:sieve|weak -14, none:sieve|within 14, none:s|--- 44, none:s|--A -29, none:s|-a- -17, none:s|b-- 24
none:s|ba- -14, o:<|0| 32, o:<|0|c 22, o:<|1| 18, o:<|1|c 31, o:<|2|c 25, o:<|3| 15, o:<|3|c 90, o:>|0| 72, o:>|0|c 67
o:>|1|c -38, o:>|2| -21, o:>|3| -33, o:>|3|c 57, o:B1|0| 43, o:B1|0|c 11, o:B1|1| -36, o:B1|1|c 43, o:B1|2| -22
o:B1|2|c -23, o:B1|3| -32, o:B1|3|c -40, o:B2|0| -11, o:B2|1| -9, o:B2|1|c -7, o:B2|2| -10, o:B2|3| -35, o:B2|3|c -30
o:B3|0| -5, o:B3|0|c -9, o:B3|3| -15, o:L|3| -9, o:NB|0| 30, o:NB|1| -15, o:NB|1|c 16, o:NB|2| -13, o:NB|3| -38
o:NB|3|c -29, o:N|1|c -8, o:N|2| -9, o:N|2|c -6, o:N|3| -32, o:N|3|c 5, o:P1|0| 69, o:P1|0|c 52, o:P1|1| -40
o:P1|1|c 8, o:P1|2| -24, o:P1|2|c -26, o:P1|3| -25, o:P1|3|c 8, o:P2|0|c 10, o:P2|1| -7, o:P2|1|c 9, o:P2|2| -6
o:P2|2|c -10, o:P2|3| -17, o:P3|3| -9, p:<|c|- 92, p:<|c|p 42, p:<|c|q 49, p:<|c|qx -16, p:<||- 25, p:<||p 11
p:<||q 31, p:>|c|- 74, p:>|c|q 13, p:>||- 29, p:>||q -13, p:B1|c|q -10, p:B1||- -51, p:B2|c|- -22, p:B2|c|p -13
p:B2|c|q -7, p:B2||- -45, p:B2||p -12, p:B2||q -8, p:B3|c|p -7, p:B3||- -10, p:B3||p -14, p:L||- -9, p:NB|c|p -14
p:NB||- -24, p:NB||p -12, p:N|c|- -8, p:N|c|p -6, p:N||- -25, p:N||q -10, p:P1|c|- -10, p:P1|c|p 53, p:P1||- -25
p:P1||p 20, p:P1||q -17, p:P2|c|- -24, p:P2|c|p 37, p:P2|c|q -6, p:P2||- -13, p:P2||p -18, p:P3||- -6, p:P3||p -12
q:<|c|A, 18, q:<|c|A. 10, q:<|c|A_ 8, q:<|c|a, 39, q:<|c|a. 46, q:<|c|a_ 46, q:<||A, -6, q:<||A. 31, q:<||A_ -5
q:<||a, -6, q:<||a_ 45, q:>|c|A, 13, q:>|c|A. -13, q:>|c|A_ 35, q:>|c|a, 32, q:>|c|a_ 38, q:>||A, 29, q:>||A_ 13
q:>||a, 8, q:>||a. -6, q:>||a_ -32, q:B1|c|A, -15, q:B1|c|A. 36, q:B1|c|A_ -5, q:B1|c|a, -7, q:B1|c|a. -19
q:B1||A, 13, q:B1||A_ -6, q:B1||a, -10, q:B1||a. -21, q:B1||a_ -21, q:B2|c|A, -10, q:B2|c|A. -13, q:B2|c|A_ 5
q:B2|c|a, -5, q:B2|c|a. -11, q:B2|c|a_ -8, q:B2||A, -7, q:B2||A. -27, q:B2||a. -11, q:B2||a_ -12, q:B3||A. -11
q:B3||a. -6, q:B3||a_ -6, q:L||A, -11, q:L||A. -9, q:L||A_ -7, q:L||a. 14, q:L||a_ 7, q:NB|c|A. -19, q:NB|c|A_ -8
q:NB||A. -41, q:NB||A_ -14, q:N|c|A, -20, q:N|c|A. 28, q:N|c|A_ -8, q:N|c|a. -7, q:N||A, -5, q:N||A. 7, q:N||A_ -8
q:N||a. -12, q:N||a_ -18, q:P1|c|A, 10, q:P1|c|A. 18, q:P1|c|A_ 12, q:P1|c|a, -11, q:P1|c|a. 44, q:P1|c|a_ -31
q:P1||A, -11, q:P1||A. 26, q:P1||a, -8, q:P1||a_ -25, q:P2|c|A. 31, q:P2|c|A_ -17, q:P2|c|a_ -7, q:P2||A. -14
q:P2||a. -7, q:P2||a_ -6, q:P3||A. -8, q:P3||a. -6, s:<|c|--- 80, s:<|c|-a- 30, s:<|c|b-- 50, s:<|c|ba- 7, s:<||--- 64
s:<||-a- -31, s:<||b-- 27, s:<||ba- 7, s:>|c|-a- 28, s:>|c|b-- 13, s:>|c|ba- 43, s:>||--- 12, s:>||-a- 42
s:>||b-- -18, s:>||ba- -19, s:B1|c|--- -25, s:B1|c|--A 44, s:B1|c|-a- 8, s:B1|c|b-- -32, s:B1||--- 15, s:B1||--A -27
s:B1||-a- -12, s:B1||b-- -21, s:B2|c|--- -20, s:B2|c|-a- -5, s:B2|c|b-- -15, s:B2||--- -25, s:B2||--A -25
s:B2||b-- -9, s:B3||--- -12, s:B3||--A -9, s:L||--- -14, s:L||-a- -8, s:L||b-- 15, s:NB|c|--A -15, s:NB||--A -36
s:N|c|--- -33, s:N|c|-a- -9, s:N|c|b-- -6, s:N||--- -32, s:N||--A 16, s:N||-a- -6, s:N||b-- -16, s:P1|c|--A 45
s:P1|c|-a- -20, s:P1|c|b-- 19, s:P1|c|ba- -7, s:P1||--- -24, s:P1||--A 14, s:P1||-a- 13, s:P1||b-- -22, s:P2|c|--- -6
s:P2|c|--A 6, s:P2|c|b-- 11, s:P2||--- -14, s:P2||--A -12, s:P2||b-- -6, s:P3||--- -9, same:- 34, same:<| -6
same:<|c 19, same:>| -11, same:B1| 13, same:B1|c 28, same:B2| -10, same:B2|c -8, same:NB| 11, same:NB|c -10
same:P1| 18, same:P1|c -30, same:P2|c -19, same:q -47, sieve:according 32, sieve:after 62, sieve:before 86
sieve:carried 16, sieve:chain 20, sieve:colon 54, sieve:inverted 16, sieve:paragraph 77, sieve:shared 61
sieve:split 8, sieve:subject 47, sieve:tail 70, sieve:weak 61, sieve:within 105, v:<|c|adv 37, v:<|c|aux 8
v:<|c|comma 84, v:<|c|conj -62, v:<|c|cue 83, v:<|c|past 94, v:<|c|prep -24, v:<|c|word -18, v:<||adv 21, v:<||aux 6
v:<||colon 31, v:<||conj -64, v:<||cue 73, v:<||end -67, v:<||ing 53, v:<||past 54, v:<||prep 13, v:<||quote -39
v:<||rel 30, v:<||s -13, v:<||word -33, v:>|c|adv 6, v:>|c|aux -7, v:>|c|comma 43, v:>|c|end 67, v:>|c|prep 8
v:>||aux -14, v:>||comma 38, v:>||conj 17, v:>||cue -24, v:>||end 17, v:>||prep 7, v:>||quote -11, v:>||s -7
v:B|c|aux -35, v:B|c|comma -12, v:B|c|cue -14, v:B|c|end -5, v:B|c|past 8, v:B|c|rel -7, v:B||adv 11, v:B||aux -39
v:B||colon 23, v:B||comma -6, v:B||conj -15, v:B||cue -6, v:B||end -44, v:B||past 17, v:B||prep -28, v:B||rel -7
v:B||s -12, v:B||word -27, v:L||comma 12, v:L||cue -19, v:L||past -10, v:N|c|adv -7, v:N|c|aux -10, v:N|c|comma -5
v:N|c|cue -10, v:N||adv -7, v:N||aux -11, v:N||comma 30, v:N||conj -9, v:N||end -13, v:N||prep -39, v:N||rel -5
v:N||word -13, v:P|c|aux -8, v:P|c|comma 38, v:P|c|cue 38, v:P|c|end -11, v:P|c|past -6, v:P||adv 12, v:P||aux -34
v:P||comma 22, v:P||conj -13, v:P||cue -11, v:P||end 17, v:P||past -16, v:P||prep -21, v:P||rel -7, v:P||s -6
v:P||word -11, w:<c<|plain 53, w:<c<|plaing 6, w:<c<|plain~ 7, w:<c<|plain~g 16, w:<c<|strong 7, w:<c<|strongg 48
w:<c<|strong~ -22, w:<c<|strong~g 14, w:<c<|weak -5, w:<c<|weakg 19, w:<c<|weak~g -9, w:<|none 62, w:>c>|plain 49
w:>c>|strong 55, w:>c>|weak -7, w:>|none 17, w:B1|none -47, w:B1|plain~ -6, w:B1|plain~g 37, w:B1|strong -21
w:B1|weak 7, w:B1|weak~ -13, w:B2|none -65, w:B2|strong -13, w:B2|strong~g -8, w:B2|weak -8, w:B3|none -27
w:B3|plain -6, w:L|none -9, w:NB|none -36, w:NB|strong -9, w:NB|weak -19, w:N|none -39, w:N|plain 12, w:N|strong -14
w:N|weak -8, w:P1|none -21, w:P1|plain 28, w:P1|plain~ -24, w:P1|plain~g 32, w:P1|strong 22, w:P1|strong~ 24
w:P1|strong~g -6, w:P1|weak -19, w:P1|weak~ -6, w:P2|none -34, w:P2|plain 20, w:P2|strong 6, w:P2|weak -8
w:P3|none -19, wb:<c<|plain|, 19, wb:<c<|plain|conj 69, wb:<c<|plain|cue -36, wb:<c<|plain|prep 14
wb:<c<|plain|quote -41, wb:<c<|plain|rel -14, wb:<c<|plain|stop 27, wb:<c<|plain|to 46, wb:<c<|plain|word 8
wb:<c<|plain~g|, 23, wb:<c<|plain~g|quote 13, wb:<c<|plain~g|start 17, wb:<c<|plain~|, -10, wb:<c<|plain~|start 14
wb:<c<|strongg|start 33, wb:<c<|strong|, -11, wb:<c<|strong|as 39, wb:<c<|strong|conj -18, wb:<c<|strong|cue -46
wb:<c<|strong|prep -7, wb:<c<|strong|quote 17, wb:<c<|strong|rel -9, wb:<c<|strong|start 49, wb:<c<|strong|stop -10
wb:<c<|strong|word 65, wb:<c<|strong~g|, 23, wb:<c<|strong~g|quote 7, wb:<c<|strong~g|start 30, wb:<c<|strong~|, -43
wb:<c<|weak|, 11, wb:<c<|weak|as -6, wb:<c<|weak|conj 60, wb:<c<|weak|cue -18, wb:<c<|weak|prep -27
wb:<c<|weak|rel 22, wb:<c<|weak|start 6, wb:<c<|weak|stop 6, wb:<c<|weak|that -11, wb:<c<|weak|word -35
wb:<c<|weak~g|, 46, wb:<c<|weak~g|start -46, wb:<c<|weak~|start -17, wb:<|none|, 62, wb:<|none|aux -26
wb:<|none|by 71, wb:<|none|conj 50, wb:<|none|cue -81, wb:<|none|from 16, wb:<|none|ing -28, wb:<|none|past 12
wb:<|none|prep -24, wb:<|none|quote -20, wb:<|none|rel 8, wb:<|none|start 72, wb:<|none|stop 52, wb:<|none|that -71
wb:<|none|to -32, wb:<|none|with 10, wb:>c>|plain|, 45, wb:>c>|plain|conj -9, wb:>c>|plain|cue 40, wb:>c>|plain|to 51
wb:>c>|strong|, 8, wb:>c>|strong|conj -36, wb:>c>|strong|cue 9, wb:>c>|strong|quote 84, wb:>c>|strong|word -21
wb:>c>|weak|conj -6, wb:>c>|weak|rel -12, wb:>|none|, -18, wb:>|none|as -15, wb:>|none|aux -21, wb:>|none|by 120
wb:>|none|conj -32, wb:>|none|cue -7, wb:>|none|from 18, wb:>|none|ing -6, wb:>|none|past 30, wb:>|none|prep -51
wb:>|none|quote 18, wb:>|none|rel -9, wb:>|none|stop 37, wb:>|none|to -30, wb:>|none|with 7, wb:>|none|word -19
wb:B1|none|, 18, wb:B1|none|aux -11, wb:B1|none|conj 19, wb:B1|none|cue -9, wb:B1|none|prep -13, wb:B1|none|rel -6
wb:B1|none|start 15, wb:B1|none|to -11, wb:B1|none|with -6, wb:B1|none|word -18, wb:B1|plain|conj -19
wb:B1|plain|quote 11, wb:B1|plain|stop 10, wb:B1|plain~g|start 10, wb:B1|strong|, -14, wb:B1|strong|as 7
wb:B1|strong|quote -19, wb:B1|strong|start 16, wb:B1|strong|word -7, wb:B1|strong~g|, 8, wb:B1|weak|, 9
wb:B1|weak|cue -6, wb:B1|weak~g|start -5, wb:B1|weak~|start -13, wb:B2|none|, -6, wb:B2|none|conj -7
wb:B2|none|prep -12, wb:B2|none|start -7, wb:B2|none|word -8, wb:B2|plain|cue 6, wb:B2|plain|quote 23
wb:B2|strong|, -5, wb:B2|strong|start -6, wb:B3|none|prep -6, wb:L|none|, -15, wb:L|none|conj -6, wb:L|none|cue 5
wb:L|none|quote -16, wb:L|none|start -14, wb:L|none|stop -8, wb:L|none|word 29, wb:NB|none|, -9, wb:NB|none|aux -8
wb:NB|none|conj -10, wb:NB|none|cue -6, wb:NB|none|prep -14, wb:NB|none|start 38, wb:NB|none|word -13
wb:NB|plain|quote 17, wb:NB|plain|start -16, wb:NB|strong|start -7, wb:N|none|, -8, wb:N|none|conj -5
wb:N|none|cue -5, wb:N|none|from 13, wb:N|none|prep -14, wb:N|none|to -6, wb:N|none|word -8, wb:N|plain|, 5
wb:N|plain|cue -6, wb:N|plain|quote 15, wb:N|plain|start 7, wb:P1|none|aux -5, wb:P1|none|conj 8, wb:P1|none|prep -15
wb:P1|none|quote 53, wb:P1|none|to -10, wb:P1|none|with -7, wb:P1|none|word -21, wb:P1|plain|quote 18
wb:P1|plain|start -10, wb:P1|plain|to 42, wb:P1|strong|, 5, wb:P1|strong|prep -8, wb:P1|strong|quote 17
wb:P1|strong|start 13, wb:P1|strong~g|start -5, wb:P1|weak|, -7, wb:P1|weak|start 13, wb:P1|weak|word -13
wb:P1|weak~g|, -6, wb:P2|none|, -5, wb:P2|none|prep -9, wb:P2|plain|, 11, wb:P2|plain|cue 12, wb:P2|plain|quote 21
wb:P2|plain|start -16, wk:<c<|plain|body 18, wk:<c<|plain|group -21, wk:<c<|plain|heshe -24, wk:<c<|plain|it 17
wk:<c<|plain|name 15, wk:<c<|plain|org 79, wk:<c<|plain|prepname 13, wk:<c<|plain|role 11, wk:<c<|plain|thing -8
wk:<c<|plain|things -31, wk:<c<|plain~g|heshe 21, wk:<c<|plain~g|name -18, wk:<c<|plain~g|role 33
wk:<c<|plain~|name 11, wk:<c<|strongg|name 21, wk:<c<|strong|body -60, wk:<c<|strong|heshe 20, wk:<c<|strong|name 10
wk:<c<|strong|org -9, wk:<c<|strong|role 53, wk:<c<|strong|thing 14, wk:<c<|strong|things 31
wk:<c<|strong~g|heshe -30, wk:<c<|strong~g|name 11, wk:<c<|strong~|heshe -16, wk:<c<|strong~|name 6
wk:<c<|weak|body -9, wk:<c<|weak|group 50, wk:<c<|weak|heshe -6, wk:<c<|weak|name 6, wk:<c<|weak|org -48
wk:<c<|weak|role 24, wk:<c<|weak|thing -10, wk:<c<|weak|things -19, wk:<c<|weak~g|heshe 29, wk:<c<|weak~g|name -29
wk:<c<|weak~g|role -14, wk:<c<|weak~|heshe 16, wk:<|none|body 12, wk:<|none|caps 29, wk:<|none|heshe 74
wk:<|none|it -45, wk:<|none|name -34, wk:<|none|one -27, wk:<|none|org 8, wk:<|none|place -26, wk:<|none|poss 5
wk:<|none|prepname 21, wk:<|none|role -23, wk:<|none|thing 23, wk:<|none|things 35, wk:<|none|time -20
wk:<|none|we -7, wk:<|none|who 46, wk:>c>|plain|heshe 7, wk:>c>|plain|role 6, wk:>c>|strong|org 11
wk:>c>|strong|role 21, wk:>c>|strong|thing 7, wk:>c>|strong|things -10, wk:>c>|weak|heshe 15, wk:>c>|weak|thing -12
wk:>|none|body 14, wk:>|none|group 24, wk:>|none|heshe -18, wk:>|none|name 43, wk:>|none|org -20, wk:>|none|place -7
wk:>|none|prepname -10, wk:>|none|role 18, wk:>|none|thing -15, wk:>|none|things -17, wk:>|none|time 14
wk:>|none|who -15, wk:B1|none|group -9, wk:B1|none|heshe 22, wk:B1|none|it -6, wk:B1|none|name 22, wk:B1|none|org -6
wk:B1|none|role -6, wk:B1|none|thing -11, wk:B1|none|things -24, wk:B1|none|who -6, wk:B1|plain|body 7
wk:B1|plain|name 25, wk:B1|plain~g|name 38, wk:B1|strong|body 6, wk:B1|strong|group -7, wk:B1|strong|name -20
wk:B1|strong|org 6, wk:B1|strong|thing -7, wk:B1|strong~g|name -6, wk:B1|weak|name 15, wk:B1|weak|thing -6
wk:B2|none|name -18, wk:B2|none|thing -12, wk:B2|none|things -9, wk:B2|plain|heshe 6, wk:B2|strong|name -8
wk:B3|none|name -7, wk:B3|none|thing -6, wk:L|none|body -10, wk:L|none|heshe -14, wk:L|none|name 13, wk:L|none|role -6
wk:NB|none|caps -5, wk:NB|none|heshe -10, wk:NB|none|name 22, wk:NB|none|role 14, wk:NB|none|thing -19
wk:NB|none|things -11, wk:NB|plain|name -16, wk:NB|weak|name -9, wk:N|none|body -5, wk:N|none|heshe -6
wk:N|none|name 14, wk:N|none|thing -14, wk:N|none|things -9, wk:N|plain|heshe 15, wk:N|plain|name 13
wk:N|plain|role -6, wk:P1|none|body 8, wk:P1|none|group -6, wk:P1|none|heshe -7, wk:P1|none|name -10
wk:P1|none|org 18, wk:P1|none|place -6, wk:P1|none|prepname -10, wk:P1|none|role 29, wk:P1|none|they -6
wk:P1|none|thing -14, wk:P1|none|things -18, wk:P1|none|time -6, wk:P1|none|who 19, wk:P1|plain|heshe -11
wk:P1|plain|name -12, wk:P1|plain|role 14, wk:P1|strong|heshe 27, wk:P1|strong|name 29, wk:P1|strong|org -7
wk:P1|strong~|name 25, wk:P1|weak|heshe -7, wk:P1|weak~g|name -5, wk:P2|none|name -6, wk:P2|none|thing -7
wk:P2|plain|heshe 16, wk:P2|plain|name 5, wk:P3|none|thing -7, ws:<|c|---|A. -10, ws:<|c|---|A_ 11, ws:<|c|---|a, 6
ws:<|c|---|a_ 30, ws:<|c|-a-|a, 18, ws:<|c|-a-|a_ 8, ws:<|c|b--|A, -24, ws:<|c|b--|A. 16, ws:<|c|b--|a, 24
ws:<|c|b--|a. 24, ws:<|c|b--|a_ 7, ws:<|c|ba-|a, -9, ws:<||---|A, 33, ws:<||---|A. 20, ws:<||---|a, 23
ws:<||---|a. -28, ws:<||---|a_ 19, ws:<||-a-|A_ -26, ws:<||-a-|a, -5, ws:<||b--|A, -22, ws:<||b--|A. 12
ws:<||b--|A_ 11, ws:<||b--|a, -13, ws:<||b--|a. 36, ws:<||ba-|A, -14, ws:<||ba-|A_ 14, ws:<||ba-|a, -11
ws:<||ba-|a_ 18, ws:>|c|---|A, -14, ws:>|c|---|a_ 27, ws:>|c|-a-|A_ 50, ws:>|c|-a-|a, -23, ws:>|c|b--|a, 17
ws:>|c|ba-|A, 23, ws:>|c|ba-|a, 33, ws:>|c|ba-|a_ 9, ws:>||---|A. 20, ws:>||---|A_ -10, ws:>||---|a, -8
ws:>||---|a_ 18, ws:>||-a-|A, 40, ws:>||-a-|A. -15, ws:>||-a-|A_ 8, ws:>||-a-|a, 30, ws:>||-a-|a_ -21, ws:>||b--|A_ 17
ws:>||b--|a, -10, ws:>||b--|a_ -22, ws:>||ba-|a_ -7, ws:B1|c|---|A, -8, ws:B1|c|---|A_ 8, ws:B1|c|---|a. -12
ws:B1|c|---|a_ -10, ws:B1|c|--A|A. 53, ws:B1|c|-a-|A, -6, ws:B1|c|-a-|a_ 20, ws:B1|c|b--|A. -15, ws:B1|c|b--|a. -7
ws:B1|c|b--|a_ -6, ws:B1||---|A, 19, ws:B1||---|A. 12, ws:B1||---|A_ 14, ws:B1||---|a, -6, ws:B1||---|a. -10
ws:B1||---|a_ -13, ws:B1||--A|A_ -18, ws:B1||-a-|A, -5, ws:B1||b--|A. -8, ws:B1||b--|a. -7, ws:B2|c|---|A, -9
ws:B2|c|---|A. -8, ws:B2|c|---|a. -6, ws:B2|c|---|a_ 6, ws:B2||---|A, -6, ws:B2||---|a. -7, ws:B2||---|a_ -6
ws:B2||--A|A. -21, ws:B3||--A|A. -8, ws:L||---|A, -7, ws:L||---|A. -5, ws:L||---|a. -10, ws:L||---|a_ 12
ws:L||b--|a. 24, ws:NB|c|--A|A. -19, ws:NB|c|--A|A_ -8, ws:NB||--A|A. -41, ws:NB||--A|A_ -14, ws:N|c|---|A, -17
ws:N|c|---|A. -5, ws:N|c|b--|A. -5, ws:N||---|A. -6, ws:N||---|a. -8, ws:N||---|a_ -10, ws:N||--A|A. 18
ws:P1|c|---|A. -14, ws:P1|c|---|A_ 17, ws:P1|c|---|a, -5, ws:P1|c|---|a. 38, ws:P1|c|---|a_ -25, ws:P1|c|--A|A. 22
ws:P1|c|-a-|A_ -12, ws:P1|c|b--|A. 10, ws:P1||---|A, -8, ws:P1||---|A. 6, ws:P1||---|A_ -9, ws:P1||---|a, -5
ws:P1||---|a. 6, ws:P1||---|a_ -14, ws:P1||--A|A_ 12, ws:P1||-a-|A. 24, ws:P1||b--|A. -7, ws:P1||b--|a. -6
ws:P1||b--|a_ -6, ws:P2|c|---|a. 7, ws:P2|c|--A|A. 6, ws:P2|c|b--|A. 20, ws:P2||--A|A. -11
`;

export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  FITTED.trim()
    .split(/, (?=\p{L}+:)|\n|, (?=none )/u)
    .map((entry) => {
      const at = entry.lastIndexOf(' ');
      return [entry.slice(0, at), Number(entry.slice(at + 1)) / 100];
    }),
);
