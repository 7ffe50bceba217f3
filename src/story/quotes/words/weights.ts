/**
 * What each clue (clues.ts) adds to the odds that somebody said a quote, in hundredths; positive speaks for it.
 * Origin: fitted by `npm run fit:quotes` on the 840 training articles of the PolNeAR corpus (Newell, Margolin, Ruths 2018).
 */
const FITTED = `
b:<|c|, 100, b:<|c|as 45, b:<|c|aux -42, b:<|c|conj 60, b:<|c|cue -116, b:<|c|ing -13, b:<|c|past -34, b:<|c|prep -29
b:<|c|rel 11, b:<|c|start 130, b:<|c|stop 8, b:<|c|that -42, b:<|c|to 30, b:<|c|word 21, b:<||, 61, b:<||aux -26
b:<||by 72, b:<||conj 51, b:<||cue -81, b:<||from 12, b:<||ing -28, b:<||past 19, b:<||poss -5, b:<||prep -24
b:<||quote -20, b:<||rel 11, b:<||start 68, b:<||stop 50, b:<||that -69, b:<||to -32, b:<||with 9, b:>|c|, 63
b:>|c|conj -50, b:>|c|cue 46, b:>|c|prep -25, b:>|c|quote 82, b:>|c|rel -13, b:>|c|stop 7, b:>|c|to 49, b:>|c|word -21
b:>||, -18, b:>||as -15, b:>||aux -23, b:>||by 120, b:>||conj -32, b:>||cue -7, b:>||from 24, b:>||ing -7
b:>||past 29, b:>||prep -52, b:>||quote 17, b:>||rel -9, b:>||stop 36, b:>||to -28, b:>||with 6, b:>||word -20
b:B|c|, -21, b:B|c|conj -32, b:B|c|cue -15, b:B|c|quote 13, b:B|c|start -15, b:B|c|to 22, b:B|c|word -13, b:B||as -6
b:B||aux -17, b:B||conj 18, b:B||cue -14, b:B||from -5, b:B||prep -28, b:B||rel -8, b:B||stop -7, b:B||to -16
b:B||with -8, b:B||word -29, b:L||, -14, b:L||conj -7, b:L||cue 5, b:L||quote -17, b:L||start -11, b:L||stop -8
b:L||word 29, b:N|c|, -9, b:N|c|conj -7, b:N|c|cue 6, b:N|c|quote 26, b:N|c|rel -8, b:N|c|start -12, b:N|c|word -6
b:N||, -14, b:N||aux -10, b:N||conj -15, b:N||cue -10, b:N||from 14, b:N||prep -27, b:N||start 34, b:N||to -9
b:N||word -21, b:P|c|, 30, b:P|c|conj -6, b:P|c|cue 5, b:P|c|prep -8, b:P|c|quote 60, b:P|c|rel -10, b:P|c|start -21
b:P|c|stop -9, b:P|c|to 41, b:P|c|word -14, b:P||, -6, b:P||aux -10, b:P||from -5, b:P||past -6, b:P||prep -27
b:P||quote 52, b:P||start -10, b:P||to -14, b:P||with -8, b:P||word -26, cue:according|< 48, cue:according|> 50
cue:according|B -6, cue:according|P 41, cue:accused|< 36, cue:acknowledged|< -17, cue:added|< -15, cue:added|B -14
cue:added|N -9, cue:adding|< 46, cue:announced|< -41, cue:argued|< 14, cue:argued|P 14, cue:arguing|< 9
cue:asked|< -33, cue:believes|< -25, cue:called|< 10, cue:called|> 19, cue:called|P -7, cue:calling|< 8
cue:chanted|< 25, cue:claimed|< 16, cue:claiming|P -6, cue:concluded|< -10, cue:concluded|> 22, cue:continued|< 13
cue:continued|> 9, cue:declared|< -23, cue:described|< 31, cue:explained|< 32, cue:found|< -9, cue:noted|< -13
cue:noted|> 8, cue:noting|< 16, cue:posted|< 14, cue:praised|B 10, cue:promised|< 35, cue:put|< -10, cue:read|> -6
cue:read|P -17, cue:recalled|> 20, cue:replied|< 13, cue:replied|> -20, cue:replied|P 33, cue:reported|< 11
cue:reported|> 48, cue:reported|P -18, cue:responded|< 26, cue:responded|> -9, cue:said|> 15, cue:said|B -7
cue:said|P 37, cue:saying|< -38, cue:says|< 18, cue:says|> -20, cue:says|B -25, cue:says|N 31, cue:says|P -16
cue:say|B 9, cue:spoke|< -41, cue:spoke|B 12, cue:stated|< 33, cue:suggested|P -6, cue:talking|< -23, cue:tells|< 17
cue:thought|< 8, cue:told|< 29, cue:told|B 25, cue:told|P -46, cue:tweeted|< -37, cue:vowed|< 8, cue:warned|< 8
cue:writes|< 13, cue:wrote|< 10, cue:wrote|P -12, g:<c<|plain|1 23, g:<c<|plain|7 43, g:<c<|plain|far -10
g:<c<|plain~g|1 -20, g:<c<|plain~g|15 15, g:<c<|plain~g|3 -8, g:<c<|plain~|1 -27, g:<c<|plain~|15 -6
g:<c<|plain~|3 26, g:<c<|plain~|7 14, g:<c<|strong|1 24, g:<c<|strong|15 -39, g:<c<|strong|3 24, g:<c<|strong|7 17
g:<c<|strong|far -24, g:<c<|strong~g|0 -42, g:<c<|strong~g|1 -27, g:<c<|strong~g|15 35, g:<c<|strong~g|7 29
g:<c<|strong~|1 -11, g:<c<|strong~|15 31, g:<c<|strong~|3 -48, g:<c<|weakg|15 9, g:<c<|weak|0 74, g:<c<|weak|1 -41
g:<c<|weak|15 -41, g:<c<|weak|3 66, g:<c<|weak|7 -32, g:<c<|weak|far -34, g:<c<|weak~g|15 20, g:<c<|weak~g|3 -27
g:<c<|weak~g|7 9, g:<c<|weak~|1 -9, g:<c<|weak~|7 -26, g:<|none|0 17, g:<|none|1 14, g:<|none|15 -25, g:<|none|3 44
g:<|none|7 52, g:<|none|far -40, g:>c>|plain|0 32, g:>c>|plain|1 -10, g:>c>|plain|15 12, g:>c>|plain|3 -23
g:>c>|plain|7 44, g:>c>|strong|0 60, g:>c>|strong|15 -7, g:>c>|strong|3 -12, g:>c>|weak|0 -6, g:>c>|weak|1 -5
g:>c>|weak|7 15, g:>|none|0 29, g:>|none|1 25, g:>|none|15 -26, g:>|none|3 17, g:>|none|7 -14, g:>|none|far -15
g:B1|none|15 -13, g:B1|none|3 14, g:B1|none|7 -43, g:B1|none|far -6, g:B1|plain|1 -8, g:B1|plain|15 14
g:B1|plain|3 -7, g:B1|plain~g|3 28, g:B1|strong|1 9, g:B1|strong|15 -26, g:B1|strong~g|15 7, g:B1|weak|far 10
g:B2|none|1 -8, g:B2|none|15 -18, g:B2|none|3 -5, g:B2|none|7 -11, g:B2|none|far -23, g:B2|plain|1 16, g:B2|plain|3 -6
g:B2|plain|7 -8, g:B2|plain|far -8, g:B2|strong~g|7 -7, g:B3|none|15 -7, g:B3|none|far -12, g:L|none|15 32
g:L|none|3 -16, g:L|none|7 -20, g:L|none|far -7, g:NB|none|1 -15, g:NB|none|15 -11, g:NB|none|3 6, g:NB|none|far -12
g:NB|plain|1 24, g:NB|plain|15 -14, g:NB|strong|far -13, g:NB|weak|15 -12, g:NB|weak|far -6, g:N|none|1 -7
g:N|none|15 -20, g:N|none|7 -11, g:N|plain|1 7, g:N|plain|3 16, g:N|plain|far -5, g:P1|none|1 -5, g:P1|none|15 -19
g:P1|none|3 -7, g:P1|none|7 14, g:P1|plain|1 8, g:P1|plain|15 18, g:P1|plain|3 10, g:P1|plain|7 7, g:P1|plain|far -13
g:P1|strong|1 7, g:P1|strong|15 6, g:P1|strong|3 8, g:P1|weak|15 -19, g:P1|weak|3 16, g:P1|weak|7 9, g:P1|weak|far -25
g:P1|weak~g|7 -5, g:P2|none|15 -11, g:P2|none|7 -7, g:P2|none|far -9, g:P2|plain|3 30, g:P2|plain|7 -8
g:P3|none|15 -6, k:<|another -24, k:<|body 36, k:<|caps 37, k:<|group 40, k:<|heshe 95, k:<|i 19, k:<|it -13
k:<|name 51, k:<|one -43, k:<|org 64, k:<|place -83, k:<|poss 6, k:<|prepname 33, k:<|role 58, k:<|they 27
k:<|thing 14, k:<|things 11, k:<|time -50, k:<|we -26, k:<|who 45, k:<|you -25, k:>|body 18, k:>|caps 24, k:>|group 37
k:>|it -11, k:>|name 36, k:>|place -10, k:>|prepname -39, k:>|role 44, k:>|thing 20, k:>|things -26, k:>|time 15
k:>|who -15, k:B|group -36, k:B|heshe 10, k:B|it -10, k:B|name 19, k:B|org -38, k:B|place -6, k:B|role -26
k:B|they -8, k:B|thing -53, k:B|things -38, k:B|time -8, k:B|who -8, k:L|body -10, k:L|heshe -13, k:L|name 14
k:L|role -6, k:N|body 6, k:N|caps -6, k:N|group -9, k:N|heshe 8, k:N|name 12, k:N|org -11, k:N|prepname -9
k:N|they -10, k:N|thing -36, k:N|things -22, k:N|who -5, k:P|caps -6, k:P|group -14, k:P|heshe 20, k:P|i -18
k:P|it -7, k:P|name -15, k:P|one -14, k:P|org 6, k:P|place 22, k:P|prepname 28, k:P|role 23, k:P|they 7, k:P|thing -32
k:P|things -20, k:P|time -8, k:P|who 17, kc:another|cue -26, kc:another|none 15, kc:body|cue 38, kc:body|none 10
kc:caps|cue 35, kc:caps|none 16, kc:group|cue 25, kc:group|none -8, kc:heshe|cue 93, kc:heshe|none 30, kc:it|cue 17
kc:it|none -62, kc:i|cue -9, kc:many|none -8, kc:name|cue 82, kc:name|none 34, kc:one|cue -31, kc:one|none -28
kc:org|cue 36, kc:org|none -13, kc:place|cue -31, kc:place|none -50, kc:prepname|cue 21, kc:role|cue 75
kc:role|none 15, kc:some|none -6, kc:they|cue 23, kc:they|none -13, kc:things|cue -34, kc:things|none -62
kc:thing|cue -5, kc:thing|none -83, kc:time|cue -30, kc:time|none -27, kc:we|none -7, kc:who|none 34, kc:you|cue -18
kc:you|none -9, kv:another|c|cue -26, kv:body|c|adv 27, kv:body|c|aux -10, kv:body|c|comma 6, kv:body|c|cue 58
kv:body|c|end 30, kv:body|c|past -45, kv:body||adv -30, kv:body||aux 47, kv:body||colon 14, kv:body||conj -14
kv:body||end 25, kv:body||past -15, kv:body||prep 8, kv:body||quote -14, kv:body||rel 15, kv:body||s -15
kv:body||word -15, kv:caps|c|cue 9, kv:caps||aux 19, kv:caps||comma 21, kv:caps||end -17, kv:caps||quote -12
kv:caps||rel 5, kv:caps||word 19, kv:group|c|adv -33, kv:group|c|aux -20, kv:group|c|comma 20, kv:group|c|cue -12
kv:group|c|rel 14, kv:group||adv 5, kv:group||aux 14, kv:group||comma 51, kv:group||conj -16, kv:group||cue -37
kv:group||end -17, kv:group||past -12, kv:group||prep 26, kv:group||word -14, kv:heshe|c|adv 19, kv:heshe|c|aux -13
kv:heshe|c|cue 36, kv:heshe|c|past 8, kv:heshe|c|s 10, kv:heshe|c|word 31, kv:heshe||adv 37, kv:heshe||aux -67
kv:heshe||comma 56, kv:heshe||conj -30, kv:heshe||ing 21, kv:heshe||past -19, kv:heshe||s -19, kv:heshe||word 47
kv:it|c|cue 52, kv:it||adv -7, kv:it||aux -36, kv:it||ing -6, kv:it||past 23, kv:it||s -5, kv:it||word -20
kv:i|c|cue -8, kv:i||aux -8, kv:i||past 11, kv:many||prep -8, kv:name|c|adv 25, kv:name|c|aux 11, kv:name|c|comma 78
kv:name|c|conj -40, kv:name|c|cue -12, kv:name|c|end 7, kv:name|c|past 28, kv:name|c|prep 10, kv:name|c|word -10
kv:name||adv 7, kv:name||aux 23, kv:name||colon 88, kv:name||comma 43, kv:name||cue -24, kv:name||end -25
kv:name||ing 41, kv:name||past 66, kv:name||prep -55, kv:name||quote -37, kv:name||s -21, kv:name||word -70
kv:one|c|cue -18, kv:one||aux -18, kv:org|c|aux 21, kv:org|c|cue -19, kv:org|c|end 10, kv:org||adv 8, kv:org||aux 8
kv:org||comma -20, kv:org||conj -6, kv:org||cue -22, kv:org||end -19, kv:org||past -18, kv:org||prep 31
kv:org||quote -6, kv:org||rel -8, kv:org||word 10, kv:place|c|aux -12, kv:place|c|comma -55, kv:place|c|cue 36
kv:place||comma -13, kv:place||conj -6, kv:place||end -9, kv:place||prep -8, kv:poss||adv -14, kv:poss||end -5
kv:poss||word 19, kv:prepname|c|comma 47, kv:prepname|c|cue 8, kv:prepname||adv 51, kv:prepname||aux -24
kv:prepname||colon -17, kv:prepname||comma -58, kv:prepname||conj 24, kv:prepname||end -28, kv:prepname||past 15
kv:prepname||prep 19, kv:prepname||word 19, kv:role|c|adv 34, kv:role|c|aux 6, kv:role|c|comma 30, kv:role|c|cue 34
kv:role|c|end -15, kv:role||adv 32, kv:role||aux -30, kv:role||comma 31, kv:role||conj -13, kv:role||cue 10
kv:role||past 52, kv:role||prep -14, kv:role||quote -13, kv:role||rel -19, kv:role||word -16, kv:they|c|cue 22
kv:they||past -10, kv:things|c|cue -6, kv:things||adv -18, kv:things||aux 22, kv:things||colon -8
kv:things||comma -35, kv:things||conj -34, kv:things||cue 15, kv:things||ing -11, kv:things||past -31
kv:things||prep 26, kv:things||quote 13, kv:thing|c|adv -25, kv:thing|c|aux 41, kv:thing|c|comma 41
kv:thing|c|cue -49, kv:thing|c|end 12, kv:thing|c|prep -9, kv:thing|c|word -22, kv:thing||adv -22, kv:thing||aux -9
kv:thing||colon -28, kv:thing||conj 15, kv:thing||cue -30, kv:thing||end -21, kv:thing||ing 24, kv:thing||past 8
kv:thing||prep -31, kv:thing||quote 27, kv:thing||rel 29, kv:thing||s -30, kv:thing||word -15, kv:time||adv -7
kv:time||comma -28, kv:time||cue 55, kv:time||end 15, kv:time||ing -9, kv:time||prep -31, kv:time||rel -7
kv:we||word -6, kv:who||adv 6, kv:who||aux -20, kv:who||comma 47, kv:who||cue 54, kv:who||ing -7, kv:who||past -34
kv:who||s 30, kv:who||word -34, kv:you||word -9, l:<c<|cue|, 31, l:<c<|cue|: 17, l:<c<|cue|a 42, l:<c<|cue|an -18
l:<c<|cue|and 8, l:<c<|cue|are 7, l:<c<|cue|as 60, l:<c<|cue|aux 49, l:<c<|cue|but 6, l:<c<|cue|cue -45
l:<c<|cue|det -10, l:<c<|cue|ing 6, l:<c<|cue|of -18, l:<c<|cue|stop 13, l:<c<|cue|that 24, l:<c<|cue|the -26
l:<c<|cue|to -15, l:<c<|cue|was -15, l:<c<|cue|were -39, l:<c<|cue|word 35, l:<|none|( -12, l:<|none|, -34
l:<|none|: -9, l:<|none|a 45, l:<|none|an 11, l:<|none|and -19, l:<|none|as -34, l:<|none|aux 7, l:<|none|cue 13
l:<|none|det -23, l:<|none|ing -21, l:<|none|is -35, l:<|none|prep 17, l:<|none|quote 6, l:<|none|stop -23
l:<|none|that 54, l:<|none|the 44, l:<|none|to 28, l:<|none|was -7, l:<|none|were 45, l:<|none|word 9, l:>c>|cue|: 23
l:>c>|cue|as -6, l:>c>|cue|aux -16, l:>c>|cue|det 41, l:>c>|cue|prep -17, l:>c>|cue|start 50, l:>c>|cue|the -20
l:>c>|cue|to -12, l:>c>|cue|was 25, l:>c>|cue|word 20, l:>|none|( -8, l:>|none|: -6, l:>|none|a -14, l:>|none|an -7
l:>|none|and -7, l:>|none|as 28, l:>|none|cue 27, l:>|none|det -10, l:>|none|ed 24, l:>|none|ing -11, l:>|none|of 22
l:>|none|start 21, l:>|none|that -18, l:>|none|the 16, l:>|none|to -16, l:>|none|was -5, l:>|none|word -20
l:>|none|— 11, l:B1|cue|, -10, l:B1|cue|a -7, l:B1|cue|of -8, l:B1|cue|start 43, l:B1|cue|the -7, l:B1|cue|word 15
l:B1|none|, -12, l:B1|none|: 21, l:B1|none|of 7, l:B1|none|start -11, l:B1|none|word -9, l:B2|cue|, -7, l:B2|cue|: -6
l:B2|cue|of 12, l:B2|cue|start -10, l:B2|cue|word -11, l:B2|none|start -32, l:B2|none|word -7, l:B3|none|start -8
l:B3|none|word -6, l:L|none|a -6, l:L|none|is 56, l:L|none|start -11, l:L|none|word -12, l:NB|cue|start -14
l:NB|none|start -35, l:N|cue|, -5, l:N|cue|start 21, l:N|cue|the 7, l:N|none|start 8, l:N|none|word -7, l:P1|cue|, 29
l:P1|cue|: -21, l:P1|cue|a -12, l:P1|cue|and 18, l:P1|cue|as -7, l:P1|cue|aux -7, l:P1|cue|cue -7, l:P1|cue|det 19
l:P1|cue|ed 15, l:P1|cue|prep 13, l:P1|cue|start 29, l:P1|cue|that -11, l:P1|cue|the -15, l:P1|cue|to -7
l:P1|cue|was -5, l:P1|cue|word 27, l:P1|none|, -15, l:P1|none|: -10, l:P1|none|a -6, l:P1|none|and 27
l:P1|none|cue -8, l:P1|none|prep -5, l:P1|none|start 20, l:P1|none|stop 30, l:P1|none|the -6, l:P1|none|word -20
l:P2|cue|, 30, l:P2|cue|: -5, l:P2|cue|word -6, l:P2|none|start -14, l:P2|none|word -5, l:P3|none|start -8
last:<|q|--- 47, last:<|q|b-- 49, last:>|q|-a- 20, last:B1|-|--- -13, last:B1|-|--A 12, last:B1|-|-a- -9
last:B1|-|b-- -16, last:B2|-|--- 5, last:B2|-|--A 28, last:B2|-|b-- -7, last:L|-|--- -13, last:L|-|-a- -7
last:L|-|b-- 15, last:P1|p|--- 6, last:P1|p|--A 91, last:P1|p|-a- -9, last:P1|p|ba- -6, last:P2|p|--A 20
last:P2|p|b-- 23, n:<c<|c|0 63, n:<c<|c|2 40, n:<c<|c|3 33, n:<||0 -11, n:<||1 -15, n:<||2 25, n:<||3 63
n:>c>|c|0 129, n:>c>|c|1 30, n:>c>|c|2 -68, n:>c>|c|3 -7, n:>||0 11, n:>||1 -9, n:>||3 13, n:B1|c|2 23, n:B1|c|3 -30
n:B1||0 -9, n:B1||3 -32, n:B2|c|0 -6, n:B2|c|1 7, n:B2|c|2 -10, n:B2|c|3 -34, n:B2||0 -9, n:B2||1 -10, n:B2||2 -10
n:B2||3 -37, n:B3|c|3 -11, n:B3||3 -18, n:L||0 -8, n:NB|c|0 11, n:NB|c|2 14, n:NB|c|3 -35, n:NB||2 -16, n:NB||3 -19
n:N|c|0 5, n:N|c|1 8, n:N|c|2 -10, n:N|c|3 -15, n:N||0 -9, n:N||2 -8, n:N||3 -21, n:P1|c|0 43, n:P1|c|1 13
n:P1|c|3 -13, n:P1||0 -9, n:P1||3 -9, n:P2|c|0 -12, n:P2|c|1 43, n:P2|c|2 -11, n:P2|c|3 -12, n:P2||0 -5, n:P2||2 -6
n:P2||3 -19, n:P3||3 -10, none 9, none:l|, 18, none:l|: 13, none:l|a -31, none:l|an -6, none:l|and -14, none:l|as -17
none:l|aux -19, none:l|cue 57, none:l|det -14, none:l|ed -20, none:l|ing 16, none:l|is -20, none:l|prep 17
none:l|start -50, none:l|that -20, none:l|the 14, none:l|to 48, none:l|was 19, none:l|were 23, none:l|word 9
none:p|- 57, none:p|p -50, none:q|A, 7, none:q|A. -36, none:q|A_ 24, none:q|a, -16, none:q|a. 12, none:q|a_ 17
none:sieve|- 17, none:sieve|after -9, none:sieve|before 16, none:sieve|chain 25, none:sieve|colon -18
none:sieve|paragraph 18, none:sieve|shared -16, none:sieve|subject -5, none:sieve|tail -9, none:sieve|weak -12
none:sieve|within 14, none:s|--- 48, none:s|--A -32, none:s|-a- -17, none:s|b-- 24, none:s|ba- -15, o:<|0| 36
o:<|0|c 22, o:<|1| 18, o:<|1|c 26, o:<|2| -7, o:<|2|c 30, o:<|3| 15, o:<|3|c 92, o:>|0| 77, o:>|0|c 68, o:>|1|c -39
o:>|2| -25, o:>|3| -34, o:>|3|c 56, o:B1|0| 45, o:B1|0|c 10, o:B1|1| -31, o:B1|1|c 42, o:B1|2| -24, o:B1|2|c -24
o:B1|3| -38, o:B1|3|c -38, o:B2|0| -11, o:B2|1| -9, o:B2|1|c -7, o:B2|2| -10, o:B2|3| -36, o:B2|3|c -30, o:B3|0|c -9
o:B3|3| -16, o:L|3| -8, o:NB|0| 31, o:NB|1| -15, o:NB|1|c 16, o:NB|2| -13, o:NB|3| -39, o:NB|3|c -29, o:N|0| -8
o:N|1| 5, o:N|1|c -8, o:N|2| -8, o:N|2|c -6, o:N|3| -30, o:N|3|c 5, o:P1|0| 70, o:P1|0|c 52, o:P1|1| -41, o:P1|1|c 6
o:P1|2| -24, o:P1|2|c -27, o:P1|3| -26, o:P1|3|c 11, o:P2|0|c 10, o:P2|1| -7, o:P2|1|c 9, o:P2|2| -6, o:P2|2|c -10
o:P2|3| -16, o:P3|3| -9, p:<|c|- 89, p:<|c|p 45, p:<|c|q 49, p:<|c|qx -12, p:<||- 24, p:<||p 9, p:<||q 31, p:>|c|- 74
p:>|c|q 13, p:>||- 29, p:>||q -12, p:B1|c|- 6, p:B1|c|q -16, p:B1||- -55, p:B1||q 6, p:B2|c|- -22, p:B2|c|p -14
p:B2|c|q -7, p:B2||- -45, p:B2||p -12, p:B2||q -8, p:B3|c|p -7, p:B3||- -10, p:B3||p -14, p:L||- -8, p:NB|c|p -15
p:NB||- -24, p:NB||p -12, p:N|c|- -7, p:N|c|p -6, p:N||- -27, p:N||q -9, p:P1|c|- -10, p:P1|c|p 54, p:P1||- -24
p:P1||p 20, p:P1||q -17, p:P2|c|- -23, p:P2|c|p 37, p:P2|c|q -6, p:P2||- -14, p:P2||p -17, p:P3||- -6, p:P3||p -11
q:<|c|A, 17, q:<|c|A. 9, q:<|c|A_ 8, q:<|c|a, 41, q:<|c|a. 50, q:<|c|a_ 44, q:<||A, -6, q:<||A. 34, q:<||a, -9
q:<||a_ 45, q:>|c|A, 13, q:>|c|A. -14, q:>|c|A_ 36, q:>|c|a, 32, q:>|c|a_ 39, q:>||A, 27, q:>||A_ 17, q:>||a, 8
q:>||a. -6, q:>||a_ -32, q:B1|c|A, -17, q:B1|c|A. 37, q:B1|c|a, -7, q:B1|c|a. -18, q:B1||A, 17, q:B1||A_ -20
q:B1||a, -9, q:B1||a. -20, q:B1||a_ -19, q:B2|c|A, -10, q:B2|c|A. -14, q:B2|c|A_ 6, q:B2|c|a, -5, q:B2|c|a. -12
q:B2|c|a_ -7, q:B2||A, -7, q:B2||A. -28, q:B2||A_ -5, q:B2||a. -11, q:B2||a_ -12, q:B3||A. -11, q:B3||a. -6
q:B3||a_ -6, q:L||A, -10, q:L||A. -9, q:L||A_ -7, q:L||a. 13, q:L||a_ 7, q:NB|c|A. -18, q:NB|c|A_ -9, q:NB||A. -40
q:NB||A_ -15, q:N|c|A, -20, q:N|c|A. 29, q:N|c|A_ -8, q:N|c|a. -8, q:N||A_ -7, q:N||a. -11, q:N||a_ -17, q:P1|c|A, 10
q:P1|c|A. 18, q:P1|c|A_ 13, q:P1|c|a, -11, q:P1|c|a. 44, q:P1|c|a_ -32, q:P1||A, -11, q:P1||A. 25, q:P1||a, -8
q:P1||a_ -25, q:P2|c|A. 31, q:P2|c|A_ -17, q:P2|c|a_ -7, q:P2||A. -13, q:P2||a. -7, q:P2||a_ -6, q:P3||A. -7
q:P3||a. -6, s:<|c|--- 81, s:<|c|-a- 30, s:<|c|b-- 51, s:<|c|ba- 7, s:<||--- 65, s:<||-a- -28, s:<||b-- 26
s:>|c|-a- 23, s:>|c|b-- 13, s:>|c|ba- 49, s:>||--- 15, s:>||-a- 41, s:>||b-- -19, s:>||ba- -19, s:B1|c|--- -30
s:B1|c|--A 49, s:B1|c|-a- 8, s:B1|c|b-- -32, s:B1||--- 5, s:B1||--A -20, s:B1||-a- -11, s:B1||b-- -21, s:B2|c|--- -20
s:B2|c|-a- -5, s:B2|c|b-- -16, s:B2||--- -25, s:B2||--A -26, s:B2||b-- -9, s:B3||--- -12, s:B3||--A -9, s:L||--- -13
s:L||-a- -7, s:L||b-- 15, s:NB|c|--A -14, s:NB||--A -36, s:N|c|--- -32, s:N|c|-a- -9, s:N|c|b-- -7, s:N||--- -30
s:N||--A 10, s:N||-a- -5, s:N||b-- -13, s:P1|c|--- 6, s:P1|c|--A 45, s:P1|c|-a- -20, s:P1|c|b-- 19, s:P1|c|ba- -8
s:P1||--- -23, s:P1||--A 14, s:P1||-a- 13, s:P1||b-- -22, s:P2|c|--- -5, s:P2|c|--A 6, s:P2|c|b-- 11, s:P2||--- -14
s:P2||--A -12, s:P2||b-- -6, s:P3||--- -9, same:- 32, same:<|c 16, same:>| -6, same:B1| 20, same:B1|c 22, same:B2| -5
same:B2|c -8, same:NB| 13, same:NB|c -8, same:N|c -10, same:P1| 20, same:P1|c -39, same:P2|c -18, same:p -6
same:q -42, sieve:according 32, sieve:after 61, sieve:before 82, sieve:carried 16, sieve:chain 12, sieve:colon 54
sieve:inverted 17, sieve:paragraph 83, sieve:shared 52, sieve:split 10, sieve:subject 30, sieve:tail 64, sieve:weak 64
sieve:within 106, v:<|c|adv 47, v:<|c|aux 11, v:<|c|comma 74, v:<|c|conj -64, v:<|c|cue 87, v:<|c|past 96
v:<|c|prep -24, v:<|c|word -13, v:<||adv 22, v:<||aux 5, v:<||colon 12, v:<||conj -62, v:<||cue 82, v:<||end -66
v:<||ing 54, v:<||past 52, v:<||prep 15, v:<||quote -36, v:<||rel 30, v:<||s -12, v:<||word -35, v:>|c|adv 5
v:>|c|aux -8, v:>|c|comma 43, v:>|c|end 65, v:>|c|prep 8, v:>||aux -14, v:>||comma 40, v:>||conj 17, v:>||cue -24
v:>||end 16, v:>||prep 9, v:>||quote -11, v:>||s -7, v:B|c|adv -6, v:B|c|aux -36, v:B|c|cue -8, v:B|c|rel -8
v:B||adv 14, v:B||aux -34, v:B||colon 21, v:B||conj -15, v:B||cue -6, v:B||end -42, v:B||past -6, v:B||prep -24
v:B||rel -7, v:B||s -11, v:B||word -26, v:L||comma 10, v:L||cue -20, v:L||past -9, v:N|c|adv -7, v:N|c|aux -10
v:N|c|comma -5, v:N|c|cue -11, v:N||adv -7, v:N||aux -9, v:N||comma 18, v:N||conj -8, v:N||end -12, v:N||past 8
v:N||prep -37, v:N||rel -6, v:N||word -12, v:P|c|aux -7, v:P|c|comma 38, v:P|c|cue 37, v:P|c|end -11, v:P|c|past -6
v:P||adv 12, v:P||aux -35, v:P||comma 23, v:P||conj -12, v:P||cue -11, v:P||end 18, v:P||past -16, v:P||prep -22
v:P||rel -7, v:P||s -6, v:P||word -11, w:<c<|plain 52, w:<c<|plaing 12, w:<c<|plain~ 10, w:<c<|plain~g 12
w:<c<|strongg 49, w:<c<|strong~ -17, w:<c<|strong~g 15, w:<c<|weak -8, w:<c<|weakg 22, w:<c<|weak~ -10, w:<|none 61
w:>c>|plain 54, w:>c>|strong 52, w:>c>|weak -8, w:>|none 17, w:B1|none -49, w:B1|plain -5, w:B1|plain~ -7
w:B1|plain~g 29, w:B1|strong -23, w:B1|weak 8, w:B2|none -65, w:B2|strong -13, w:B2|strong~g -9, w:B2|weak -8
w:B3|none -27, w:B3|plain -6, w:L|none -8, w:NB|none -36, w:NB|strong -8, w:NB|weak -19, w:N|none -40, w:N|plain 13
w:N|strong -14, w:N|weak -8, w:P1|none -21, w:P1|plain 29, w:P1|plain~ -25, w:P1|plain~g 32, w:P1|strong 22
w:P1|strong~ 24, w:P1|strong~g -6, w:P1|weak -19, w:P1|weak~ -5, w:P1|weak~g -5, w:P2|none -34, w:P2|plain 20
w:P2|strong 6, w:P2|weak -8, w:P3|none -18, wb:<c<|plain|, 20, wb:<c<|plain|conj 68, wb:<c<|plain|cue -32
wb:<c<|plain|prep 23, wb:<c<|plain|quote -43, wb:<c<|plain|rel -16, wb:<c<|plain|stop 25, wb:<c<|plain|to 48
wb:<c<|plain~g|, 19, wb:<c<|plain~g|quote 11, wb:<c<|plain~g|start 18, wb:<c<|plain~|, -9, wb:<c<|plain~|start 13
wb:<c<|strongg|start 33, wb:<c<|strong|as 39, wb:<c<|strong|conj -18, wb:<c<|strong|cue -43, wb:<c<|strong|prep -12
wb:<c<|strong|quote 18, wb:<c<|strong|rel -5, wb:<c<|strong|start 50, wb:<c<|strong|stop -13, wb:<c<|strong|word 60
wb:<c<|strong~g|, 26, wb:<c<|strong~g|quote 6, wb:<c<|strong~g|start 29, wb:<c<|strong~|, -42, wb:<c<|weak|, 15
wb:<c<|weak|as -8, wb:<c<|weak|conj 59, wb:<c<|weak|cue -16, wb:<c<|weak|prep -25, wb:<c<|weak|rel 19
wb:<c<|weak|start 5, wb:<c<|weak|that -11, wb:<c<|weak|word -38, wb:<c<|weak~g|, 28, wb:<c<|weak~g|start -41
wb:<c<|weak~|start -14, wb:<|none|, 61, wb:<|none|aux -26, wb:<|none|by 72, wb:<|none|conj 51, wb:<|none|cue -81
wb:<|none|from 12, wb:<|none|ing -28, wb:<|none|past 19, wb:<|none|poss -5, wb:<|none|prep -24, wb:<|none|quote -20
wb:<|none|rel 11, wb:<|none|start 68, wb:<|none|stop 50, wb:<|none|that -69, wb:<|none|to -32, wb:<|none|with 9
wb:>c>|plain|, 51, wb:>c>|plain|conj -9, wb:>c>|plain|cue 41, wb:>c>|plain|to 50, wb:>c>|strong|, 8
wb:>c>|strong|conj -36, wb:>c>|strong|cue 9, wb:>c>|strong|quote 85, wb:>c>|strong|word -21, wb:>c>|weak|conj -5
wb:>c>|weak|rel -13, wb:>|none|, -18, wb:>|none|as -15, wb:>|none|aux -23, wb:>|none|by 120, wb:>|none|conj -32
wb:>|none|cue -7, wb:>|none|from 24, wb:>|none|ing -7, wb:>|none|past 29, wb:>|none|prep -52, wb:>|none|quote 17
wb:>|none|rel -9, wb:>|none|stop 36, wb:>|none|to -28, wb:>|none|with 6, wb:>|none|word -20, wb:B1|none|aux -10
wb:B1|none|conj 27, wb:B1|none|cue -9, wb:B1|none|prep -9, wb:B1|none|start 9, wb:B1|none|stop -5, wb:B1|none|to -10
wb:B1|none|with -6, wb:B1|none|word -17, wb:B1|plain|, -5, wb:B1|plain|conj -19, wb:B1|plain|quote 12
wb:B1|plain|stop 10, wb:B1|strong|, -6, wb:B1|strong|as 5, wb:B1|strong|quote -19, wb:B1|strong|start 14
wb:B1|strong|word -9, wb:B1|strong~g|, 8, wb:B1|weak|, 9, wb:B1|weak|cue -6, wb:B1|weak|start 5, wb:B2|none|, -5
wb:B2|none|conj -7, wb:B2|none|prep -13, wb:B2|none|start -6, wb:B2|none|to -5, wb:B2|none|word -8, wb:B2|plain|cue 6
wb:B2|plain|quote 23, wb:B2|strong|, -5, wb:B2|strong|start -6, wb:B3|none|prep -6, wb:L|none|, -14, wb:L|none|conj -7
wb:L|none|cue 5, wb:L|none|quote -17, wb:L|none|start -11, wb:L|none|stop -8, wb:L|none|word 29, wb:NB|none|, -9
wb:NB|none|aux -9, wb:NB|none|conj -11, wb:NB|none|cue -5, wb:NB|none|prep -14, wb:NB|none|start 39
wb:NB|none|word -13, wb:NB|plain|quote 18, wb:NB|plain|start -17, wb:N|none|, -5, wb:N|none|from 15
wb:N|none|prep -12, wb:N|none|start -5, wb:N|none|word -8, wb:N|plain|, 7, wb:N|plain|cue -5, wb:N|plain|quote 15
wb:N|plain|start 6, wb:P1|none|aux -5, wb:P1|none|conj 9, wb:P1|none|prep -15, wb:P1|none|quote 53, wb:P1|none|to -11
wb:P1|none|with -7, wb:P1|none|word -21, wb:P1|plain|quote 18, wb:P1|plain|start -9, wb:P1|plain|to 42
wb:P1|strong|prep -7, wb:P1|strong|quote 17, wb:P1|strong|start 11, wb:P1|strong~g|start -6, wb:P1|weak|, -6
wb:P1|weak|start 13, wb:P1|weak|word -13, wb:P1|weak~g|, -6, wb:P2|none|, -5, wb:P2|none|prep -8, wb:P2|plain|, 11
wb:P2|plain|cue 11, wb:P2|plain|quote 21, wb:P2|plain|start -15, wk:<c<|plain|body 15, wk:<c<|plain|group -28
wk:<c<|plain|heshe -26, wk:<c<|plain|it 16, wk:<c<|plain|name 16, wk:<c<|plain|org 80, wk:<c<|plain|prepname 14
wk:<c<|plain|role 11, wk:<c<|plain|thing -5, wk:<c<|plain|things -29, wk:<c<|plain~g|heshe 21, wk:<c<|plain~g|name -9
wk:<c<|plain~g|role 34, wk:<c<|plain~|name 11, wk:<c<|strongg|name 21, wk:<c<|strong|body -62, wk:<c<|strong|group 17
wk:<c<|strong|heshe 18, wk:<c<|strong|org -8, wk:<c<|strong|role 53, wk:<c<|strong|thing 6, wk:<c<|strong|things 27
wk:<c<|strong~g|heshe -28, wk:<c<|strong~g|name 11, wk:<c<|strong~|heshe -14, wk:<c<|weak|body -10
wk:<c<|weak|group 51, wk:<c<|weak|heshe -6, wk:<c<|weak|org -50, wk:<c<|weak|role 24, wk:<c<|weak|thing -7
wk:<c<|weak|things -19, wk:<c<|weak~g|heshe 25, wk:<c<|weak~g|name -20, wk:<c<|weak~g|role -17, wk:<c<|weak~|heshe 17
wk:<c<|weak~|name 6, wk:<|none|body 16, wk:<|none|caps 28, wk:<|none|group -8, wk:<|none|heshe 76, wk:<|none|it -43
wk:<|none|name -35, wk:<|none|one -26, wk:<|none|place -27, wk:<|none|poss 6, wk:<|none|prepname 21
wk:<|none|role -23, wk:<|none|thing 23, wk:<|none|things 35, wk:<|none|time -21, wk:<|none|we -6, wk:<|none|who 45
wk:>c>|plain|body 5, wk:>c>|plain|heshe 6, wk:>c>|strong|org 11, wk:>c>|strong|role 21, wk:>c>|strong|thing 10
wk:>c>|strong|things -10, wk:>c>|weak|heshe 15, wk:>c>|weak|thing -12, wk:>|none|body 11, wk:>|none|group 25
wk:>|none|heshe -17, wk:>|none|name 43, wk:>|none|org -20, wk:>|none|place -6, wk:>|none|prepname -9
wk:>|none|role 18, wk:>|none|thing -16, wk:>|none|things -17, wk:>|none|time 15, wk:>|none|who -15
wk:B1|none|group -8, wk:B1|none|heshe 9, wk:B1|none|it -7, wk:B1|none|name 23, wk:B1|none|org -5, wk:B1|none|role -6
wk:B1|none|thing -9, wk:B1|none|things -23, wk:B1|plain|body 6, wk:B1|plain|heshe 6, wk:B1|plain|name 24
wk:B1|plain~g|name 30, wk:B1|strong|body 5, wk:B1|strong|group -8, wk:B1|strong|name -17, wk:B1|strong|thing -6
wk:B1|strong~g|name -6, wk:B1|weak|group -5, wk:B1|weak|name 17, wk:B1|weak|thing -7, wk:B2|none|name -17
wk:B2|none|thing -12, wk:B2|none|things -9, wk:B2|plain|heshe 8, wk:B2|strong|name -8, wk:B3|none|name -7
wk:B3|none|thing -7, wk:L|none|body -10, wk:L|none|heshe -13, wk:L|none|name 14, wk:L|none|role -6
wk:NB|none|heshe -10, wk:NB|none|name 23, wk:NB|none|role 14, wk:NB|none|thing -19, wk:NB|none|things -12
wk:NB|plain|name -16, wk:NB|weak|name -9, wk:N|none|name 7, wk:N|none|thing -13, wk:N|none|things -9
wk:N|plain|heshe 15, wk:N|plain|name 13, wk:N|plain|role -6, wk:P1|none|body 7, wk:P1|none|group -6
wk:P1|none|heshe -6, wk:P1|none|name -9, wk:P1|none|org 18, wk:P1|none|place -6, wk:P1|none|prepname -10
wk:P1|none|role 29, wk:P1|none|they -6, wk:P1|none|thing -15, wk:P1|none|things -18, wk:P1|none|time -6
wk:P1|none|who 18, wk:P1|plain|heshe -13, wk:P1|plain|name -12, wk:P1|plain|role 14, wk:P1|strong|heshe 29
wk:P1|strong|name 27, wk:P1|strong|org -8, wk:P1|strong~|name 26, wk:P1|weak|heshe -7, wk:P1|weak~g|name -6
wk:P2|none|name -6, wk:P2|none|thing -7, wk:P2|plain|heshe 16, wk:P2|plain|name 6, wk:P3|none|thing -6
ws:<|c|---|A. -9, ws:<|c|---|A_ 10, ws:<|c|---|a. 6, ws:<|c|---|a_ 27, ws:<|c|-a-|a, 18, ws:<|c|-a-|a_ 10
ws:<|c|b--|A, -24, ws:<|c|b--|A. 15, ws:<|c|b--|a, 25, ws:<|c|b--|a. 23, ws:<|c|b--|a_ 9, ws:<|c|ba-|a, -7
ws:<||---|A, 33, ws:<||---|A. 21, ws:<||---|a, 24, ws:<||---|a. -31, ws:<||---|a_ 19, ws:<||-a-|A_ -26, ws:<||-a-|a_ 7
ws:<||b--|A, -21, ws:<||b--|A. 14, ws:<||b--|A_ 10, ws:<||b--|a, -17, ws:<||b--|a. 37, ws:<||ba-|A, -15
ws:<||ba-|A_ 14, ws:<||ba-|a, -11, ws:<||ba-|a_ 16, ws:>|c|---|A, -15, ws:>|c|---|a_ 29, ws:>|c|-a-|A_ 51
ws:>|c|-a-|a, -23, ws:>|c|b--|a, 18, ws:>|c|ba-|A, 24, ws:>|c|ba-|a, 32, ws:>|c|ba-|a_ 16, ws:>||---|A, -7
ws:>||---|A. 21, ws:>||---|a, -8, ws:>||---|a_ 17, ws:>||-a-|A, 40, ws:>||-a-|A. -16, ws:>||-a-|A_ 7, ws:>||-a-|a, 30
ws:>||-a-|a_ -21, ws:>||b--|A_ 16, ws:>||b--|a, -9, ws:>||b--|a_ -22, ws:>||ba-|a_ -7, ws:B1|c|---|A, -10
ws:B1|c|---|A. -6, ws:B1|c|---|A_ 9, ws:B1|c|---|a. -11, ws:B1|c|---|a_ -9, ws:B1|c|--A|A. 58, ws:B1|c|-a-|A, -6
ws:B1|c|-a-|a_ 19, ws:B1|c|b--|A. -15, ws:B1|c|b--|a. -7, ws:B1|c|b--|a_ -6, ws:B1||---|A, 22, ws:B1||---|A. 14
ws:B1||---|A_ -5, ws:B1||---|a, -6, ws:B1||---|a. -9, ws:B1||---|a_ -11, ws:B1||--A|A_ -12, ws:B1||b--|A. -8
ws:B1||b--|a. -7, ws:B2|c|---|A, -9, ws:B2|c|---|A. -8, ws:B2|c|---|a. -6, ws:B2|c|---|a_ 7, ws:B2|c|b--|a. -5
ws:B2||---|A, -5, ws:B2||---|a. -7, ws:B2||---|a_ -6, ws:B2||--A|A. -21, ws:B3||--A|A. -8, ws:L||---|A, -7
ws:L||---|A. -5, ws:L||---|a. -10, ws:L||---|a_ 13, ws:L||b--|a. 24, ws:NB|c|--A|A. -18, ws:NB|c|--A|A_ -9
ws:NB||--A|A. -40, ws:NB||--A|A_ -15, ws:N|c|---|A, -17, ws:N|c|b--|A. -6, ws:N||---|A. -6, ws:N||---|a. -8
ws:N||---|a_ -9, ws:N||--A|A. 11, ws:P1|c|---|A. -13, ws:P1|c|---|A_ 17, ws:P1|c|---|a, -5, ws:P1|c|---|a. 38
ws:P1|c|---|a_ -26, ws:P1|c|--A|A. 22, ws:P1|c|-a-|A_ -11, ws:P1|c|b--|A. 9, ws:P1||---|A, -8, ws:P1||---|A. 6
ws:P1||---|A_ -9, ws:P1||---|a. 6, ws:P1||---|a_ -14, ws:P1||--A|A_ 13, ws:P1||-a-|A. 24, ws:P1||b--|A. -7
ws:P1||b--|a. -6, ws:P1||b--|a_ -6, ws:P2|c|---|a. 7, ws:P2|c|--A|A. 6, ws:P2|c|b--|A. 20, ws:P2||--A|A. -10
`;

export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  FITTED.trim()
    .split(/, (?=\p{L}+:)|\n|, (?=none )/u)
    .map((entry) => {
      const at = entry.lastIndexOf(' ');
      return [entry.slice(0, at), Number(entry.slice(at + 1)) / 100];
    }),
);
