/**
 * What each clue (clues.ts) adds to the odds that somebody said a quote, in hundredths; positive speaks for it.
 * Origin: fitted by `npm run fit:quotes` on the 840 training articles of the PolNeAR corpus (Newell, Margolin, Ruths 2018).
 */
const FITTED = `
b:<|c|, 112, b:<|c|as 55, b:<|c|aux -45, b:<|c|conj 61, b:<|c|cue -101, b:<|c|ing -9, b:<|c|past -40, b:<|c|prep -37
b:<|c|quote 25, b:<|c|rel 13, b:<|c|start 123, b:<|c|stop 17, b:<|c|that -56, b:<|c|to 30, b:<||, 62, b:<||aux -26
b:<||by 72, b:<||conj 47, b:<||cue -82, b:<||from 17, b:<||ing -27, b:<||past 12, b:<||prep -25, b:<||quote -25
b:<||rel 8, b:<||start 72, b:<||stop 52, b:<||that -71, b:<||to -33, b:<||with 12, b:>|c|, 63, b:>|c|as -23
b:>|c|conj -49, b:>|c|cue 51, b:>|c|prep -23, b:>|c|quote 88, b:>|c|rel -15, b:>|c|stop 9, b:>|c|to 54, b:>|c|word -23
b:>||, -16, b:>||as -15, b:>||aux -20, b:>||by 122, b:>||conj -32, b:>||cue -7, b:>||from 15, b:>||ing -7
b:>||past 31, b:>||prep -42, b:>||quote 18, b:>||rel -8, b:>||stop 35, b:>||to -32, b:>||word -19, b:B|c|, -21
b:B|c|as 5, b:B|c|conj -34, b:B|c|cue -13, b:B|c|quote 14, b:B|c|start -26, b:B|c|to 22, b:B|c|word -15, b:B||, 10
b:B||as -6, b:B||aux -17, b:B||conj 12, b:B||cue -15, b:B||ing -5, b:B||past -5, b:B||prep -30, b:B||rel -9
b:B||stop -7, b:B||to -16, b:B||with -8, b:B||word -31, b:L||, -13, b:L||cue 7, b:L||quote -9, b:L||start -10
b:L||word 25, b:N|c|, -11, b:N|c|conj -8, b:N|c|quote 41, b:N|c|rel -7, b:N|c|start -28, b:N|c|word -6, b:N||, -17
b:N||aux -10, b:N||conj -16, b:N||cue -10, b:N||from 12, b:N||prep -28, b:N||start 44, b:N||to -10, b:N||word -21
b:P|c|, 32, b:P|c|as 26, b:P|c|conj -36, b:P|c|cue 17, b:P|c|prep -12, b:P|c|quote 52, b:P|c|rel -19, b:P|c|start -16
b:P|c|stop -21, b:P|c|to 36, b:P|c|word -11, b:P||, 7, b:P||aux -13, b:P||conj -7, b:P||from -8, b:P||ing -5
b:P||past -7, b:P||prep -37, b:P||quote 68, b:P||rel -5, b:P||start -12, b:P||stop -6, b:P||to -18, b:P||with -10
b:P||word -8, cue:according|< 50, cue:according|> 54, cue:according|B -7, cue:according|P 36, cue:accused|< 48
cue:acknowledged|< -9, cue:added|< -19, cue:added|B -13, cue:added|N -7, cue:adding|< 59, cue:announced|< -55
cue:argued|< 12, cue:argued|B 6, cue:argued|P 11, cue:arguing|< 11, cue:asked|< -29, cue:believes|< -23
cue:called|< 6, cue:called|> 23, cue:called|P -6, cue:calls|< -19, cue:chanted|< 24, cue:claimed|< 11
cue:claiming|P -8, cue:concluded|< -11, cue:concluded|> 24, cue:continued|< 12, cue:continued|> -37
cue:continued|P -21, cue:declared|< -17, cue:declared|> 8, cue:described|< 19, cue:explained|< 51, cue:explained|> 6
cue:found|< -12, cue:noted|< -7, cue:noted|> 6, cue:noting|< 16, cue:pledged|< 14, cue:posted|< 14, cue:promised|< 31
cue:put|< -11, cue:read|> -6, cue:read|P -16, cue:recalled|> 24, cue:referred|< 9, cue:replied|< 35, cue:replied|> -12
cue:replied|P 33, cue:reported|< 8, cue:reported|> 57, cue:reported|P -16, cue:responded|< 22, cue:said|< 15
cue:said|> 18, cue:said|B 7, cue:said|P 15, cue:saying|< -25, cue:saying|B 5, cue:says|< 16, cue:says|> -18
cue:says|B -23, cue:says|N 35, cue:says|P -16, cue:say|B 13, cue:spoke|< -46, cue:spoke|B 15, cue:stated|< 32
cue:suggested|< 13, cue:suggested|P -8, cue:talking|< -26, cue:telling|< -24, cue:tells|< 16, cue:thought|< 10
cue:told|< 34, cue:told|B 12, cue:told|P 16, cue:tweeted|< -27, cue:vowed|< -10, cue:writes|< 20, cue:wrote|< -7
cue:wrote|B -6, cue:wrote|P -21, g:<c<|plain|0 7, g:<c<|plain|1 11, g:<c<|plain|15 -6, g:<c<|plain|3 9
g:<c<|plain|7 54, g:<c<|plain|far -23, g:<c<|plain~g|1 -24, g:<c<|plain~g|15 28, g:<c<|plain~g|7 -14
g:<c<|plain~|1 -30, g:<c<|plain~|3 23, g:<c<|plain~|7 20, g:<c<|strong|0 7, g:<c<|strong|1 9, g:<c<|strong|15 -41
g:<c<|strong|3 25, g:<c<|strong|far 11, g:<c<|strong~g|0 -42, g:<c<|strong~g|1 -27, g:<c<|strong~g|15 37
g:<c<|strong~g|7 28, g:<c<|strong~|15 29, g:<c<|strong~|3 -48, g:<c<|strong~|7 -6, g:<c<|weakg|15 5, g:<c<|weak|0 76
g:<c<|weak|1 -28, g:<c<|weak|15 -40, g:<c<|weak|3 46, g:<c<|weak|7 -29, g:<c<|weak|far -33, g:<c<|weak~g|15 32
g:<c<|weak~g|3 -30, g:<c<|weak~|1 -13, g:<c<|weak~|3 -7, g:<c<|weak~|7 -15, g:<|none|0 12, g:<|none|1 22
g:<|none|15 -27, g:<|none|3 41, g:<|none|7 55, g:<|none|far -41, g:>c>|plain|0 32, g:>c>|plain|1 -10
g:>c>|plain|15 10, g:>c>|plain|3 -18, g:>c>|plain|7 41, g:>c>|strong|0 61, g:>c>|strong|1 -20, g:>c>|strong|3 -8
g:>c>|weak|15 11, g:>c>|weak|7 12, g:>|none|0 31, g:>|none|1 19, g:>|none|15 -15, g:>|none|3 13, g:>|none|7 -16
g:>|none|far -14, g:B1|none|15 -20, g:B1|none|3 13, g:B1|none|7 -31, g:B1|none|far -6, g:B1|plain|1 16
g:B1|plain|15 14, g:B1|plain|3 -9, g:B1|plain|7 -20, g:B1|plain~g|3 35, g:B1|strong|1 12, g:B1|strong|15 -25
g:B1|strong|7 -12, g:B1|strong|far 6, g:B1|strong~g|15 7, g:B1|weak|15 6, g:B1|weak|7 -10, g:B1|weak|far 8
g:B1|weak~g|15 -6, g:B2|none|1 -7, g:B2|none|15 -18, g:B2|none|7 -12, g:B2|none|far -23, g:B2|plain|1 28
g:B2|plain|15 10, g:B2|plain|3 -6, g:B2|plain|7 -24, g:B2|plain|far -8, g:B2|strong|15 -6, g:B3|none|15 -8
g:B3|none|far -12, g:L|none|15 21, g:L|none|3 -11, g:L|none|7 -15, g:NB|none|1 -20, g:NB|none|15 -16, g:NB|none|3 25
g:NB|none|7 -8, g:NB|none|far -16, g:NB|plain|1 23, g:NB|plain|15 -13, g:NB|plain|3 13, g:NB|plain|far -7
g:NB|strong|1 6, g:NB|strong|far -11, g:NB|weak|15 -10, g:N|none|1 -8, g:N|none|15 -25, g:N|none|7 -11, g:N|none|far 6
g:N|plain|1 13, g:N|plain|15 -6, g:N|plain|3 27, g:N|plain|far -9, g:N|strong|15 -6, g:P1|none|1 -6, g:P1|none|15 -11
g:P1|none|3 -8, g:P1|none|7 22, g:P1|none|far -7, g:P1|plain|1 25, g:P1|plain|15 28, g:P1|plain|3 -7, g:P1|plain|7 6
g:P1|plain|far -8, g:P1|strong|15 7, g:P1|strong|3 12, g:P1|strong|7 -7, g:P1|strong~g|15 -5, g:P1|strong~g|7 -6
g:P1|strong~g|far 16, g:P1|weak|15 -14, g:P1|weak|3 15, g:P1|weak|7 -11, g:P1|weak|far -32, g:P1|weak~g|7 -6
g:P2|none|15 -11, g:P2|none|7 -7, g:P2|none|far -11, g:P2|plain|3 30, g:P2|plain|7 -8, g:P2|strong|15 8
g:P3|none|15 -8, k:<|another -26, k:<|body 39, k:<|caps 35, k:<|group 34, k:<|heshe 102, k:<|i 23, k:<|it -13
k:<|name 39, k:<|one -44, k:<|org 66, k:<|place -84, k:<|poss 16, k:<|prepname 38, k:<|role 63, k:<|some -6
k:<|they 26, k:<|thing 15, k:<|things 7, k:<|time -51, k:<|we -19, k:<|who 47, k:<|you -23, k:>|body 15, k:>|caps 28
k:>|group 39, k:>|heshe -6, k:>|it -9, k:>|name 29, k:>|org 8, k:>|place -9, k:>|prepname -38, k:>|role 48
k:>|thing 22, k:>|things -30, k:>|time 13, k:>|who -15, k:B|group -36, k:B|heshe 6, k:B|it -9, k:B|name 21
k:B|org -36, k:B|place -5, k:B|role -32, k:B|they -8, k:B|thing -52, k:B|things -40, k:B|time -7, k:B|who -9
k:L|body -7, k:L|heshe -12, k:L|name 21, k:N|caps -8, k:N|group -8, k:N|heshe -10, k:N|name 31, k:N|org -13
k:N|prepname -8, k:N|they -8, k:N|thing -35, k:N|things -22, k:P|body -6, k:P|caps -5, k:P|group -15, k:P|i -23
k:P|it -9, k:P|one -15, k:P|place 12, k:P|poss -9, k:P|prepname 24, k:P|role 17, k:P|they 5, k:P|thing -36
k:P|things 10, k:P|time -10, k:P|who 15, kc:another|cue -27, kc:another|none 15, kc:body|cue 40, kc:body|none 7
kc:caps|cue 37, kc:caps|none 16, kc:group|cue 24, kc:group|none -9, kc:heshe|cue 56, kc:heshe|none 28, kc:it|cue 20
kc:it|none -65, kc:i|cue -8, kc:many|none -7, kc:name|cue 94, kc:name|none 48, kc:one|cue -32, kc:one|none -28
kc:org|cue 38, kc:org|none -8, kc:place|cue -40, kc:place|none -50, kc:prepname|cue 20, kc:prepname|none -7
kc:role|cue 70, kc:role|none 16, kc:some|none -6, kc:they|cue 27, kc:they|none -15, kc:things|cue -29
kc:things|none -46, kc:thing|none -86, kc:time|cue -30, kc:time|none -29, kc:we|none -9, kc:who|none 33
kc:you|cue -15, kc:you|none -10, kv:another|c|cue -26, kv:body|c|adv 25, kv:body|c|aux -10, kv:body|c|cue 63
kv:body|c|end 33, kv:body|c|past -39, kv:body|c|word -21, kv:body||adv -30, kv:body||aux 54, kv:body||colon 11
kv:body||conj -12, kv:body||cue -7, kv:body||end 26, kv:body||past -19, kv:body||prep 10, kv:body||quote -13
kv:body||rel 17, kv:body||s -14, kv:body||word -16, kv:caps||aux 19, kv:caps||comma 19, kv:caps||end -16
kv:caps||quote -11, kv:caps||rel 5, kv:caps||word 19, kv:group|c|adv -30, kv:group|c|aux -17, kv:group|c|comma 20
kv:group|c|cue -19, kv:group|c|rel 16, kv:group||adv 6, kv:group||aux 9, kv:group||comma 54, kv:group||conj -15
kv:group||cue -36, kv:group||end -19, kv:group||past -14, kv:group||prep 28, kv:group||word -15, kv:heshe|c|adv 24
kv:heshe|c|aux -23, kv:heshe|c|past 5, kv:heshe|c|s -8, kv:heshe|c|word 52, kv:heshe||adv 33, kv:heshe||aux -69
kv:heshe||comma 50, kv:heshe||conj -31, kv:heshe||cue 8, kv:heshe||ing 23, kv:heshe||past -11, kv:heshe||quote 5
kv:heshe||s -25, kv:heshe||word 49, kv:it|c|cue 56, kv:it||adv -6, kv:it||aux -39, kv:it||ing -6, kv:it||past 22
kv:it||word -21, kv:i|c|cue -9, kv:i||aux -9, kv:i||past 7, kv:many||prep -6, kv:name|c|adv 15, kv:name|c|aux 19
kv:name|c|comma 78, kv:name|c|conj -38, kv:name|c|cue 7, kv:name|c|end 5, kv:name|c|past 27, kv:name|c|prep 9
kv:name|c|word -7, kv:name||adv 8, kv:name||aux 17, kv:name||colon 109, kv:name||comma 45, kv:name||cue -20
kv:name||end -26, kv:name||ing 39, kv:name||past 71, kv:name||prep -54, kv:name||quote -41, kv:name||s -22
kv:name||word -74, kv:one|c|cue -18, kv:one||aux -18, kv:org|c|aux 23, kv:org|c|comma -11, kv:org|c|cue -15
kv:org|c|end 14, kv:org||adv 7, kv:org||comma -22, kv:org||conj -7, kv:org||cue -22, kv:org||end -18, kv:org||prep 27
kv:org||quote -6, kv:org||rel -9, kv:org||word 8, kv:place|c|aux -13, kv:place|c|comma -57, kv:place|c|cue 31
kv:place||comma -13, kv:place||conj -6, kv:place||end -9, kv:place||prep -9, kv:poss||adv -19, kv:poss||end -7
kv:poss||quote -8, kv:poss||word 37, kv:prepname|c|comma 43, kv:prepname|c|cue 14, kv:prepname||adv 51
kv:prepname||aux -23, kv:prepname||colon -9, kv:prepname||comma -56, kv:prepname||conj 24, kv:prepname||cue -23
kv:prepname||end -26, kv:prepname||past 15, kv:prepname||prep 22, kv:prepname||word 18, kv:role|c|adv 37
kv:role|c|aux 7, kv:role|c|comma 20, kv:role|c|cue 35, kv:role|c|end -12, kv:role||adv 33, kv:role||aux -26
kv:role||comma 35, kv:role||conj -15, kv:role||cue 9, kv:role||end -8, kv:role||past 57, kv:role||prep -17
kv:role||quote -14, kv:role||rel -21, kv:role||word -16, kv:they|c|aux 6, kv:they|c|cue 23, kv:they||adv -5
kv:they||past -11, kv:things|c|comma 9, kv:things|c|cue -6, kv:things||adv -20, kv:things||aux 15
kv:things||colon -10, kv:things||comma -37, kv:things||conj -37, kv:things||cue 17, kv:things||end -7
kv:things||ing -10, kv:things||past -8, kv:things||prep 23, kv:things||quote 17, kv:things||word 18
kv:thing|c|adv -24, kv:thing|c|aux 27, kv:thing|c|comma 53, kv:thing|c|cue -38, kv:thing|c|end 8, kv:thing|c|prep -7
kv:thing|c|word -28, kv:thing||adv -22, kv:thing||colon -36, kv:thing||conj 14, kv:thing||cue -26, kv:thing||end -6
kv:thing||ing 23, kv:thing||past 8, kv:thing||prep -32, kv:thing||quote 26, kv:thing||rel 25, kv:thing||s -30
kv:thing||word -26, kv:time||adv -7, kv:time||comma -26, kv:time||cue 54, kv:time||end 12, kv:time||ing -9
kv:time||prep -32, kv:time||rel -7, kv:time||word -5, kv:we||word -8, kv:who||adv 5, kv:who||aux -24, kv:who||comma 48
kv:who||cue 68, kv:who||past -42, kv:who||s 32, kv:who||word -40, kv:you||word -9, l:<c<|cue|, 35, l:<c<|cue|: 14
l:<c<|cue|a 43, l:<c<|cue|and 10, l:<c<|cue|are -15, l:<c<|cue|as 67, l:<c<|cue|aux 56, l:<c<|cue|but 5
l:<c<|cue|cue -35, l:<c<|cue|det -5, l:<c<|cue|ing 17, l:<c<|cue|is -23, l:<c<|cue|of -18, l:<c<|cue|stop 13
l:<c<|cue|that 28, l:<c<|cue|the -30, l:<c<|cue|to -12, l:<c<|cue|was -9, l:<c<|cue|were -42, l:<c<|cue|word 37
l:<|none|( -10, l:<|none|, -34, l:<|none|a 46, l:<|none|an 9, l:<|none|and -12, l:<|none|as -37, l:<|none|aux 8
l:<|none|cue 23, l:<|none|det -25, l:<|none|ing -34, l:<|none|is -41, l:<|none|of 16, l:<|none|prep 11
l:<|none|quote 7, l:<|none|stop -22, l:<|none|that 58, l:<|none|the 39, l:<|none|to 33, l:<|none|was -15
l:<|none|were 43, l:<|none|word 15, l:>c>|cue|: 37, l:>c>|cue|as -6, l:>c>|cue|aux -20, l:>c>|cue|cue -17
l:>c>|cue|det 45, l:>c>|cue|prep -13, l:>c>|cue|start 49, l:>c>|cue|the -15, l:>c>|cue|to -16, l:>c>|cue|was 27
l:>c>|cue|word 19, l:>|none|( -7, l:>|none|: -7, l:>|none|a -14, l:>|none|an -6, l:>|none|and -7, l:>|none|as 28
l:>|none|cue 28, l:>|none|det -10, l:>|none|ed 24, l:>|none|ing -12, l:>|none|of 24, l:>|none|start 22
l:>|none|that -16, l:>|none|the 15, l:>|none|to -17, l:>|none|word -19, l:>|none|— 7, l:B1|cue|, -8, l:B1|cue|: -16
l:B1|cue|a -7, l:B1|cue|of -8, l:B1|cue|start 54, l:B1|cue|the -7, l:B1|cue|word 15, l:B1|none|, -13, l:B1|none|: 23
l:B1|none|of 6, l:B1|none|start -12, l:B1|none|word -9, l:B2|cue|, -7, l:B2|cue|word -10, l:B2|none|start -32
l:B2|none|word -6, l:B3|cue|start -5, l:B3|none|start -9, l:B3|none|word -6, l:L|none|a -6, l:L|none|is 54
l:L|none|start -16, l:L|none|word -13, l:NB|cue|start -21, l:NB|none|start -35, l:N|cue|, -6, l:N|cue|: -6
l:N|cue|start 24, l:N|cue|the 19, l:N|cue|to -5, l:N|cue|word -6, l:N|none|start 14, l:N|none|word -8, l:P1|cue|, 36
l:P1|cue|: -36, l:P1|cue|a -12, l:P1|cue|and 15, l:P1|cue|as -10, l:P1|cue|aux -10, l:P1|cue|cue -10, l:P1|cue|det 18
l:P1|cue|ed 14, l:P1|cue|ing 9, l:P1|cue|prep 11, l:P1|cue|start 37, l:P1|cue|that -20, l:P1|cue|the -17
l:P1|cue|to -8, l:P1|cue|was -6, l:P1|cue|word 22, l:P1|none|, -25, l:P1|none|: -12, l:P1|none|a -7, l:P1|none|and 24
l:P1|none|as -6, l:P1|none|cue -13, l:P1|none|is 41, l:P1|none|prep -7, l:P1|none|start 31, l:P1|none|stop 29
l:P1|none|that -5, l:P1|none|the -8, l:P1|none|word -22, l:P2|cue|, 33, l:P2|cue|: -6, l:P2|cue|word -6
l:P2|none|start -17, l:P3|none|start -12, last:<|q|ba- -11, last:>|q|-a- 17, last:B1|-|--- -25, last:B1|-|--A 19
last:B1|-|-a- 8, last:B1|-|b-- -17, last:B2|-|--- -11, last:B2|-|--A 18, last:B2|-|b-- -6, last:L|-|--- -10
last:L|-|--A -6, last:L|-|-a- -9, last:L|-|b-- 12, last:P1|p|--A 68, last:P1|p|b-- -8, last:P2|p|--A 25
last:P2|p|b-- 24, n:<c<|c|0 66, n:<c<|c|1 7, n:<c<|c|2 45, n:<c<|c|3 38, n:<||0 -9, n:<||1 -18, n:<||2 26, n:<||3 64
n:>c>|c|0 122, n:>c>|c|1 35, n:>c>|c|2 -69, n:>||0 15, n:>||1 -10, n:>||3 15, n:B1|c|0 18, n:B1|c|3 -27, n:B1||0 -12
n:B1||1 -8, n:B1||2 13, n:B1||3 -40, n:B2|c|1 -6, n:B2|c|2 -8, n:B2|c|3 -28, n:B2||0 -8, n:B2||1 -10, n:B2||2 -10
n:B2||3 -37, n:B3|c|3 -12, n:B3||3 -18, n:L||0 -10, n:NB|c|0 11, n:NB|c|1 10, n:NB|c|2 11, n:NB|c|3 -53, n:NB||0 11
n:NB||2 -18, n:NB||3 -27, n:N|c|0 9, n:N|c|1 18, n:N|c|2 -12, n:N|c|3 -24, n:N||0 -10, n:N||2 -9, n:N||3 -15
n:P1|c|0 30, n:P1|c|1 15, n:P1|c|2 -6, n:P1||0 -12, n:P1||1 18, n:P1||2 -17, n:P2|c|0 -10, n:P2|c|1 51, n:P2|c|2 -14
n:P2|c|3 -21, n:P2||0 -6, n:P2||2 -6, n:P2||3 -21, n:P3|c|3 -13, n:P3||3 -12, none 11, none:l|, 16, none:l|: 29
none:l|a -30, none:l|an -6, none:l|and -13, none:l|as -17, none:l|aux -19, none:l|cue 58, none:l|det -14
none:l|ed -20, none:l|ing 15, none:l|is -23, none:l|prep 16, none:l|start -60, none:l|that -19, none:l|the 13
none:l|to 46, none:l|was 20, none:l|were 22, none:l|word 10, none:p|- 68, none:p|p -53, none:q|A. -26, none:q|A_ 20
none:q|a, -15, none:q|a. 10, none:q|a_ 18, none:sieve|- 22, none:sieve|after -12, none:sieve|before 13
none:sieve|chain 30, none:sieve|colon -16, none:sieve|paragraph 20, none:sieve|shared -14, none:sieve|subject -11
none:sieve|tail -9, none:sieve|weak -15, none:sieve|within 13, none:s|--- 51, none:s|--A -27, none:s|-a- -19
none:s|b-- 20, none:s|ba- -13, o:<|0| 32, o:<|0|c 34, o:<|1| 19, o:<|1|c 38, o:<|2|c 25, o:<|3| 16, o:<|3|c 92
o:>|0| 69, o:>|0|c 62, o:>|1| -6, o:>|1|c -37, o:>|2| -9, o:>|2|c 6, o:>|3| -37, o:>|3|c 55, o:B1|0| 40, o:B1|0|c 25
o:B1|1| -36, o:B1|1|c 32, o:B1|2| -22, o:B1|2|c -19, o:B1|3| -30, o:B1|3|c -49, o:B2|0| -11, o:B2|0|c -5, o:B2|1| -10
o:B2|1|c -8, o:B2|2| -9, o:B2|3| -34, o:B2|3|c -28, o:B3|0| -5, o:B3|0|c -10, o:B3|3| -16, o:L|3| -11, o:NB|0| 32
o:NB|1| -15, o:NB|1|c 12, o:NB|2| -12, o:NB|3| -41, o:NB|3|c -27, o:N|1|c -12, o:N|2| -9, o:N|2|c -5, o:N|3| -31
o:N|3|c 7, o:P1|0| 83, o:P1|0|c 54, o:P1|1| -52, o:P1|2| -6, o:P1|2|c -18, o:P1|3| -36, o:P2|0| -5, o:P2|0|c 23
o:P2|1| -7, o:P2|1|c 9, o:P2|2| -6, o:P2|2|c -12, o:P2|3| -18, o:P2|3|c -14, o:P3|0|c -5, o:P3|3| -12, p:<|c|- 80
p:<|c|p 36, p:<|c|q 55, p:<|c|qx 19, p:<||- 34, p:<||p 12, p:<||q 20, p:>|c|- 76, p:>|c|p -10, p:>|c|q 20, p:>||- 37
p:>||q -15, p:B1|c|q -15, p:B1||- -51, p:B2|c|- -38, p:B2|c|q -7, p:B2||- -43, p:B2||p -13, p:B2||q -9, p:B3|c|p -8
p:B3||- -9, p:B3||p -15, p:L||- -14, p:NB|c|- -15, p:NB|c|p -6, p:NB||- -18, p:NB||p -17, p:N|c|- -8, p:N|c|p -8
p:N|c|q 7, p:N||- -23, p:N||q -11, p:P1|c|p 60, p:P1|c|q -24, p:P1||- -37, p:P1||p 42, p:P1||q -16, p:P2|c|- -19
p:P2|c|p 32, p:P2|c|q -7, p:P2||- -13, p:P2||p -20, p:P3|c|p -15, p:P3||- -7, p:P3||p -14, q:<|c|A, 17, q:<|c|A. 14
q:<|c|A_ 18, q:<|c|a, 48, q:<|c|a. 40, q:<|c|a_ 53, q:<||A, -10, q:<||A. 33, q:<||a, -7, q:<||a_ 46, q:>|c|A, 8
q:>|c|A. -12, q:>|c|A_ 37, q:>|c|a, 35, q:>|c|a_ 35, q:>||A, 23, q:>||A_ 19, q:>||a, 10, q:>||a. -6, q:>||a_ -30
q:B1|c|A. 28, q:B1|c|A_ -9, q:B1|c|a, -8, q:B1|c|a. -19, q:B1||A, 15, q:B1||A. 8, q:B1||A_ -24, q:B1||a, -9
q:B1||a. -20, q:B1||a_ -17, q:B2|c|A, -9, q:B2|c|a. -11, q:B2|c|a_ -18, q:B2||A, -7, q:B2||A. -27, q:B2||A_ -5
q:B2||a. -11, q:B2||a_ -11, q:B3|c|A. -7, q:B3||A. -12, q:B3||a. -6, q:B3||a_ -6, q:L||A, -11, q:L||A. -10, q:L||a. 10
q:L||a_ 7, q:NB|c|A. -20, q:NB|c|A_ -12, q:NB||A. -39, q:NB||A_ -14, q:N|c|A, -20, q:N|c|A. 30, q:N|c|A_ -9
q:N|c|a. -10, q:N||A. 7, q:N||A_ -7, q:N||a. -13, q:N||a_ -18, q:P1|c|A, 23, q:P1|c|A. 23, q:P1|c|a, -21, q:P1|c|a. 40
q:P1|c|a_ -32, q:P1||A, -17, q:P1||A. 25, q:P1||a, -12, q:P1||a. 22, q:P1||a_ -31, q:P2|c|A. 23, q:P2|c|A_ -9
q:P2|c|a_ -7, q:P2||A. -16, q:P2||a. -7, q:P2||a_ -6, q:P3|c|A. -12, q:P3||A. -10, q:P3||a. -6, s:<|c|--- 94
s:<|c|-a- 38, s:<|c|b-- 48, s:<|c|ba- 10, s:<||--- 69, s:<||-a- -27, s:<||b-- 19, s:<||ba- 7, s:>|c|-a- 26
s:>|c|b-- 12, s:>|c|ba- 44, s:>||--- 19, s:>||-a- 36, s:>||b-- -19, s:>||ba- -18, s:B1|c|--- -36, s:B1|c|--A 44
s:B1|c|-a- 19, s:B1|c|b-- -32, s:B1||--A -17, s:B1||-a- -12, s:B1||b-- -21, s:B2|c|--- -27, s:B2|c|--A 9
s:B2|c|-a- -7, s:B2|c|b-- -17, s:B2||--- -23, s:B2||--A -26, s:B2||b-- -10, s:B3|c|--- -5, s:B3|c|--A -5
s:B3||--- -11, s:B3||--A -10, s:L||--- -8, s:L||--A -6, s:L||-a- -9, s:L||b-- 13, s:NB|c|--A -21, s:NB||--A -36
s:N|c|--- -35, s:N|c|-a- -13, s:N||--- -30, s:N||--A 16, s:N||-a- -6, s:N||b-- -17, s:P1|c|--A 50, s:P1|c|-a- -18
s:P1|c|b-- 15, s:P1|c|ba- -11, s:P1||--- -27, s:P1||--A 8, s:P1||-a- 8, s:P2|c|--- -13, s:P2|c|--A 13, s:P2|c|b-- 10
s:P2||--- -15, s:P2||--A -13, s:P2||b-- -6, s:P3||--- -10, s:P3||--A -6, same:- 25, same:<| 27, same:>| -23
same:B1| 17, same:B1|c 27, same:B2| -9, same:B2|c -6, same:N|c -11, same:P1| 18, same:P1|c -17, same:P2|c -10
same:p 13, same:q -29, sieve:according 32, sieve:after 42, sieve:before 85, sieve:colon 53, sieve:inverted 17
sieve:paragraph 25, sieve:shared 62, sieve:split 8, sieve:subject 47, sieve:tail 83, sieve:weak 55, sieve:within 95
v:<|c|adv 47, v:<|c|comma 90, v:<|c|conj -65, v:<|c|cue 82, v:<|c|past 96, v:<|c|prep -23, v:<|c|word -10, v:<||adv 18
v:<||aux 6, v:<||colon 26, v:<||conj -65, v:<||cue 76, v:<||end -70, v:<||ing 57, v:<||past 58, v:<||prep 12
v:<||quote -37, v:<||rel 29, v:<||s -15, v:<||word -27, v:>|c|aux -9, v:>|c|comma 44, v:>|c|end 69, v:>|c|prep 8
v:>||aux -13, v:>||comma 42, v:>||conj 14, v:>||cue -24, v:>||end 22, v:>||prep 6, v:>||quote -12, v:>||s -6
v:B|c|aux -25, v:B|c|comma -18, v:B|c|cue -21, v:B|c|end -9, v:B|c|past 9, v:B|c|rel -5, v:B||adv 17, v:B||aux -32
v:B||colon 23, v:B||comma -7, v:B||conj -15, v:B||cue -7, v:B||end -46, v:B||prep -27, v:B||rel -7, v:B||s -10
v:B||word -25, v:L||comma 14, v:L||cue -29, v:N|c|adv -8, v:N|c|aux -10, v:N|c|comma -6, v:N|c|cue 11, v:N||adv -8
v:N||aux -14, v:N||comma 25, v:N||conj -8, v:N||prep -41, v:N||rel -5, v:N||word -12, v:P|c|adv -7, v:P|c|aux -12
v:P|c|comma 27, v:P|c|cue 38, v:P|c|end -11, v:P|c|past -8, v:P||adv 7, v:P||aux -47, v:P||comma 21, v:P||conj -15
v:P||cue -8, v:P||end 15, v:P||past 15, v:P||prep -13, v:P||quote -8, v:P||rel -8, v:P||s -9, v:P||word -16
w:<c<|plain 54, w:<c<|plaing 8, w:<c<|plain~ 12, w:<c<|plain~g 12, w:<c<|strong 13, w:<c<|strongg 45
w:<c<|strong~ -16, w:<c<|strong~g 17, w:<c<|weak -7, w:<c<|weakg 16, w:<c<|weak~g 5, w:<|none 63, w:>c>|plain 56
w:>c>|strong 54, w:>|none 18, w:B1|none -47, w:B1|plain~ -6, w:B1|plain~g 36, w:B1|strong -22, w:B1|weak~ -12
w:B2|none -65, w:B2|strong -17, w:B2|strong~g -6, w:B2|weak -8, w:B3|none -28, w:B3|plain -8, w:L|none -11
w:NB|none -36, w:NB|plain 10, w:NB|strong -6, w:NB|weak -18, w:N|none -38, w:N|plain 20, w:N|strong -17, w:N|weak -9
w:P1|none -11, w:P1|plain 44, w:P1|plain~ -22, w:P1|plain~g 24, w:P1|strong 15, w:P1|strong~ 22, w:P1|weak -39
w:P1|weak~ -7, w:P2|none -37, w:P2|plain 24, w:P2|weak -10, w:P3|none -22, w:P3|strong -12, wb:<c<|plain|, 12
wb:<c<|plain|as -5, wb:<c<|plain|conj 79, wb:<c<|plain|cue -39, wb:<c<|plain|prep 10, wb:<c<|plain|quote -45
wb:<c<|plain|rel -8, wb:<c<|plain|start -6, wb:<c<|plain|stop 29, wb:<c<|plain|to 50, wb:<c<|plain|word 11
wb:<c<|plain~g|, 15, wb:<c<|plain~g|quote 21, wb:<c<|plain~g|start 17, wb:<c<|plain~|, -10, wb:<c<|plain~|start 21
wb:<c<|strongg|start 31, wb:<c<|strong|, 9, wb:<c<|strong|as 37, wb:<c<|strong|conj -21, wb:<c<|strong|cue -49
wb:<c<|strong|prep -9, wb:<c<|strong|quote 25, wb:<c<|strong|rel -14, wb:<c<|strong|start 47, wb:<c<|strong|word 58
wb:<c<|strong~g|, 23, wb:<c<|strong~g|quote 13, wb:<c<|strong~g|start 27, wb:<c<|strong~|, -43, wb:<c<|weak|, 16
wb:<c<|weak|as -8, wb:<c<|weak|conj 49, wb:<c<|weak|cue -11, wb:<c<|weak|prep -23, wb:<c<|weak|rel 13
wb:<c<|weak|start 16, wb:<c<|weak|stop 9, wb:<c<|weak|that -32, wb:<c<|weak|word -22, wb:<c<|weak~g|, 48
wb:<c<|weak~g|start -56, wb:<c<|weak~|start -10, wb:<|none|, 62, wb:<|none|aux -26, wb:<|none|by 72, wb:<|none|conj 47
wb:<|none|cue -82, wb:<|none|from 17, wb:<|none|ing -27, wb:<|none|past 12, wb:<|none|prep -25, wb:<|none|quote -25
wb:<|none|rel 8, wb:<|none|start 72, wb:<|none|stop 52, wb:<|none|that -71, wb:<|none|to -33, wb:<|none|with 12
wb:>c>|plain|, 41, wb:>c>|plain|conj -10, wb:>c>|plain|cue 39, wb:>c>|plain|to 54, wb:>c>|strong|, 11
wb:>c>|strong|conj -33, wb:>c>|strong|cue 17, wb:>c>|strong|quote 88, wb:>c>|strong|word -21, wb:>c>|weak|conj -6
wb:>c>|weak|rel -13, wb:>|none|, -16, wb:>|none|as -15, wb:>|none|aux -20, wb:>|none|by 122, wb:>|none|conj -32
wb:>|none|cue -7, wb:>|none|from 15, wb:>|none|ing -7, wb:>|none|past 31, wb:>|none|prep -42, wb:>|none|quote 18
wb:>|none|rel -8, wb:>|none|stop 35, wb:>|none|to -32, wb:>|none|word -19, wb:B1|none|, 19, wb:B1|none|aux -10
wb:B1|none|conj 22, wb:B1|none|cue -10, wb:B1|none|prep -12, wb:B1|none|rel -5, wb:B1|none|start 10, wb:B1|none|to -11
wb:B1|none|with -6, wb:B1|none|word -19, wb:B1|plain|conj -15, wb:B1|plain|quote 14, wb:B1|plain|stop 8
wb:B1|plain~g|start 8, wb:B1|strong|, -12, wb:B1|strong|as 7, wb:B1|strong|quote -19, wb:B1|strong|start 14
wb:B1|strong|word -8, wb:B1|strong~g|, 8, wb:B1|weak|, 10, wb:B1|weak|conj -13, wb:B1|weak|start 6
wb:B1|weak~g|start -5, wb:B1|weak~|start -12, wb:B2|none|, -6, wb:B2|none|conj -7, wb:B2|none|prep -12
wb:B2|none|start -7, wb:B2|none|word -8, wb:B2|plain|quote 26, wb:B2|plain|start -6, wb:B2|plain|to -5
wb:B2|strong|start -5, wb:B3|none|prep -6, wb:L|none|, -13, wb:L|none|cue 7, wb:L|none|quote -9, wb:L|none|start -10
wb:L|none|word 25, wb:NB|none|, -9, wb:NB|none|aux -9, wb:NB|none|conj -11, wb:NB|none|prep -15, wb:NB|none|start 40
wb:NB|none|word -13, wb:NB|plain|quote 13, wb:NB|strong|start -10, wb:N|none|, -8, wb:N|none|conj -5, wb:N|none|cue -5
wb:N|none|from 12, wb:N|none|prep -13, wb:N|none|to -5, wb:N|none|word -8, wb:N|plain|, 6, wb:N|plain|cue -6
wb:N|plain|quote 28, wb:N|strong|start -5, wb:P1|none|, 15, wb:P1|none|aux -7, wb:P1|none|from -6, wb:P1|none|past -6
wb:P1|none|prep -24, wb:P1|none|quote 69, wb:P1|none|stop -6, wb:P1|none|to -13, wb:P1|none|with -9, wb:P1|plain|, 21
wb:P1|plain|quote 8, wb:P1|plain|to 37, wb:P1|strong|conj -7, wb:P1|strong|prep -8, wb:P1|strong|quote 11
wb:P1|strong|start 19, wb:P1|strong~g|, 12, wb:P1|strong~g|start -8, wb:P1|weak|, -25, wb:P1|weak|rel -10
wb:P1|weak|start 6, wb:P1|weak|word -11, wb:P1|weak~g|, -7, wb:P1|weak~|start -5, wb:P2|none|, -6, wb:P2|none|prep -9
wb:P2|plain|, 12, wb:P2|plain|cue 13, wb:P2|plain|quote 21, wb:P2|plain|start -17, wb:P2|strong|start 9
wk:<c<|plain|body 18, wk:<c<|plain|group -28, wk:<c<|plain|heshe -27, wk:<c<|plain|it 18, wk:<c<|plain|name 19
wk:<c<|plain|org 76, wk:<c<|plain|prepname 13, wk:<c<|plain|role 13, wk:<c<|plain|things -30, wk:<c<|plain~g|heshe 24
wk:<c<|plain~g|name -18, wk:<c<|plain~g|role 37, wk:<c<|plain~|name 8, wk:<c<|strongg|name 18, wk:<c<|strong|body -61
wk:<c<|strong|heshe 18, wk:<c<|strong|name 19, wk:<c<|strong|org -13, wk:<c<|strong|role 56, wk:<c<|strong|thing 8
wk:<c<|strong|things 28, wk:<c<|strong~g|heshe -14, wk:<c<|strong~g|name 7, wk:<c<|weakg|heshe -10
wk:<c<|weak|group 54, wk:<c<|weak|heshe -27, wk:<c<|weak|org -36, wk:<c<|weak|role 19, wk:<c<|weak|thing -7
wk:<c<|weak|things -13, wk:<c<|weak~g|heshe 43, wk:<c<|weak~g|name -26, wk:<c<|weak~g|role -18, wk:<c<|weak~|heshe 16
wk:<|none|body 9, wk:<|none|caps 30, wk:<|none|group -5, wk:<|none|heshe 69, wk:<|none|it -46, wk:<|none|name -32
wk:<|none|one -27, wk:<|none|org 10, wk:<|none|place -26, wk:<|none|poss 16, wk:<|none|prepname 26, wk:<|none|role -21
wk:<|none|thing 24, wk:<|none|things 25, wk:<|none|time -20, wk:<|none|we -7, wk:<|none|who 47, wk:>c>|plain|body -6
wk:>c>|plain|heshe 19, wk:>c>|plain|role 5, wk:>c>|strong|body 8, wk:>c>|strong|heshe -32, wk:>c>|strong|name 11
wk:>c>|strong|org 12, wk:>c>|strong|role 24, wk:>c>|strong|thing 9, wk:>c>|strong|things -10, wk:>c>|weak|heshe 27
wk:>c>|weak|thing -13, wk:>|none|body 13, wk:>|none|group 24, wk:>|none|heshe -16, wk:>|none|name 40
wk:>|none|org -18, wk:>|none|place -7, wk:>|none|prepname -10, wk:>|none|role 18, wk:>|none|thing -11
wk:>|none|things -20, wk:>|none|time 13, wk:>|none|who -15, wk:B1|none|group -9, wk:B1|none|heshe 11, wk:B1|none|it -6
wk:B1|none|name 24, wk:B1|none|org -5, wk:B1|none|role -6, wk:B1|none|thing -9, wk:B1|none|things -25
wk:B1|none|who -5, wk:B1|plain|heshe 8, wk:B1|plain|name 28, wk:B1|plain~g|name 37, wk:B1|strong|body 6
wk:B1|strong|group -7, wk:B1|strong|heshe 8, wk:B1|strong|name -28, wk:B1|strong|org 6, wk:B1|strong|thing -6
wk:B1|strong~g|name -6, wk:B1|weak|heshe -10, wk:B1|weak|name 18, wk:B1|weak|thing -8, wk:B2|none|name -20
wk:B2|none|thing -12, wk:B2|none|things -9, wk:B2|strong|name -10, wk:B3|none|name -8, wk:B3|none|thing -6
wk:B3|plain|name -6, wk:L|none|body -7, wk:L|none|heshe -12, wk:L|none|name 21, wk:NB|none|caps -6
wk:NB|none|heshe -9, wk:NB|none|name 25, wk:NB|none|role 12, wk:NB|none|thing -19, wk:NB|none|things -12
wk:NB|strong|name 6, wk:NB|weak|name -10, wk:N|none|name 10, wk:N|none|thing -12, wk:N|none|things -9
wk:N|plain|heshe 20, wk:N|plain|name 16, wk:N|plain|role -5, wk:N|strong|name -5, wk:P1|none|body 6
wk:P1|none|group -7, wk:P1|none|it -5, wk:P1|none|org 16, wk:P1|none|place -7, wk:P1|none|poss -7
wk:P1|none|prepname -9, wk:P1|none|role 29, wk:P1|none|they -7, wk:P1|none|thing -21, wk:P1|none|things 14
wk:P1|none|time -9, wk:P1|none|who 17, wk:P1|plain|heshe 11, wk:P1|plain|role 7, wk:P1|strong|body 6
wk:P1|strong|heshe 14, wk:P1|strong|name 24, wk:P1|strong|org -7, wk:P1|strong~g|name 7, wk:P1|strong~|name 23
wk:P1|weak|heshe -26, wk:P1|weak|name -6, wk:P1|weak~|name -5, wk:P2|none|name -7, wk:P2|none|thing -8
wk:P2|plain|heshe 27, wk:P2|strong|heshe -10, wk:P2|strong|name 8, wk:P3|none|thing -8, ws:<|c|---|A_ 12
ws:<|c|---|a, 10, ws:<|c|---|a_ 29, ws:<|c|-a-|a, 21, ws:<|c|-a-|a_ 13, ws:<|c|b--|A, -20, ws:<|c|b--|A. 13
ws:<|c|b--|A_ 6, ws:<|c|b--|a, 22, ws:<|c|b--|a. 20, ws:<|c|b--|a_ 7, ws:<|c|ba-|A, -7, ws:<||---|A, 32
ws:<||---|A. 21, ws:<||---|a, 23, ws:<||---|a. -23, ws:<||---|a_ 21, ws:<||-a-|A, -6, ws:<||-a-|A_ -12
ws:<||-a-|a, -10, ws:<||b--|A, -22, ws:<||b--|A. 13, ws:<||b--|A_ 9, ws:<||b--|a, -10, ws:<||b--|a. 28
ws:<||ba-|A, -13, ws:<||ba-|A_ 10, ws:<||ba-|a, -10, ws:<||ba-|a_ 22, ws:>|c|---|A, -14, ws:>|c|---|a_ 32
ws:>|c|-a-|A, -6, ws:>|c|-a-|A_ 50, ws:>|c|-a-|a, -17, ws:>|c|-a-|a_ 6, ws:>|c|b--|a, 19, ws:>|c|ba-|A, 28
ws:>|c|ba-|a, 29, ws:>||---|A, -7, ws:>||---|A. 18, ws:>||---|a, -5, ws:>||---|a_ 18, ws:>||-a-|A, 35
ws:>||-a-|A. -15, ws:>||-a-|a, 31, ws:>||-a-|a_ -19, ws:>||b--|A_ 17, ws:>||b--|a, -10, ws:>||b--|a_ -23
ws:>||ba-|a_ -6, ws:B1|c|---|A, -9, ws:B1|c|---|A. -15, ws:B1|c|---|A_ 10, ws:B1|c|---|a. -11, ws:B1|c|---|a_ -9
ws:B1|c|--A|A. 58, ws:B1|c|-a-|A, 9, ws:B1|c|-a-|a_ 17, ws:B1|c|b--|A. -13, ws:B1|c|b--|a. -8, ws:B1|c|b--|a_ -6
ws:B1||---|A, 20, ws:B1||---|A. 14, ws:B1||---|A_ -6, ws:B1||---|a, -6, ws:B1||---|a. -8, ws:B1||---|a_ -11
ws:B1||--A|A_ -16, ws:B1||-a-|A, -5, ws:B1||b--|A. -8, ws:B1||b--|a. -8, ws:B2|c|---|A, -7, ws:B2|c|---|A. -6
ws:B2|c|---|a_ -8, ws:B2|c|--A|A. 10, ws:B2|c|b--|A. -5, ws:B2|c|b--|a. -6, ws:B2||---|A, -5, ws:B2||---|a. -6
ws:B2||---|a_ -5, ws:B2||--A|A. -21, ws:B3|c|--A|A. -5, ws:B3||--A|A. -9, ws:L||---|A, -7, ws:L||---|a. -11
ws:L||---|a_ 14, ws:L||b--|a. 21, ws:NB|c|--A|A. -20, ws:NB|c|--A|A_ -12, ws:NB||--A|A. -39, ws:NB||--A|A_ -14
ws:N|c|---|A, -17, ws:N|c|---|A. -6, ws:N|c|---|a. -6, ws:N|c|-a-|a_ -6, ws:N|c|b--|A. -8, ws:N|c|b--|a_ 13
ws:N||---|A. -6, ws:N||---|a. -8, ws:N||---|a_ -9, ws:N||--A|A. 18, ws:N||b--|A. -5, ws:P1|c|---|A. -20
ws:P1|c|---|A_ 17, ws:P1|c|---|a, -11, ws:P1|c|---|a. 38, ws:P1|c|---|a_ -20, ws:P1|c|--A|A. 20, ws:P1|c|-a-|A, 9
ws:P1|c|-a-|A_ -21, ws:P1|c|b--|A. 24, ws:P1|c|b--|a. -11, ws:P1||---|A, -10, ws:P1||---|A. 17, ws:P1||---|A_ -10
ws:P1||---|a, -7, ws:P1||---|a_ -15, ws:P1||--A|A_ 16, ws:P1||-a-|A, -6, ws:P1||-a-|A. 24, ws:P1||-a-|a_ -6
ws:P1||b--|A. -12, ws:P1||b--|a. 28, ws:P1||b--|a_ -10, ws:P2|c|---|a. 9, ws:P2|c|--A|A. 13, ws:P2|c|b--|A. 20
ws:P2|c|b--|a. -6, ws:P2||--A|A. -12, ws:P3||--A|A. -6
`;

export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  FITTED.trim()
    .split(/, (?=\p{L}+:)|\n|, (?=none )/u)
    .map((entry) => {
      const at = entry.lastIndexOf(' ');
      return [entry.slice(0, at), Number(entry.slice(at + 1)) / 100];
    }),
);
