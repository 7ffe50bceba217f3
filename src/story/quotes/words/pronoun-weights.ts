/**
 * What each clue (pronouns.ts) adds to the odds that a pronoun means somebody, in hundredths; positive speaks for it.
 * Origin: fitted by `npm run fit:quotes` on 1,098 pronouns of the PolNeAR training articles, labelled by reading.
 */
const FITTED = `
ah:true 10, bind:false -61, bind:true 10, ct:1 -43, ct:2 35, ct:3 11, ct:4 -13, ct:5 -15, ct:6 -7, ct:7 28, ct:8+ 32
d:0|obj 6, d:0|sub 7, d:0|subj0 47, d:0|subjc 21, d:1|asked 55, d:1|obj 15, d:1|poss -8, d:1|prep 30, d:1|said 45
d:1|sub -15, d:1|subj 17, d:1|subj0 50, d:1|subjc 20, d:1|with -41, d:2|obj 28, d:2|prep -20, d:2|said -13, d:2|sub -4
d:2|subj 15, d:2|subj0 32, d:2|subjc 18, d:2|with -11, d:3|obj 5, d:3|poss -26, d:3|prep -14, d:3|said -11
d:3|subj -8, d:3|subj0 -23, d:3|subjc 16, d:5|by -3, d:5|poss -4, d:5|prep -65, d:5|said -13, d:5|sub -7, d:5|subj -16
d:5|subj0 21, d:5|subjc 20, d:8|obj -29, d:8|poss -11, d:8|prep -7, d:8|said -9, d:8|sub -4, d:8|subj0 -21
d:8|subjc -13, d:ahead|ahead 10, d:far|obj -23, d:far|poss -7, d:far|prep 19, d:far|said -13, d:far|subj -13
d:far|subj0 -27, dp:0|obj 61, dp:0|poss 11, dp:0|prep -8, dp:0|said 23, dp:0|sub 24, dp:0|subj 19, dp:0|subj0 105
dp:0|subjc 20, dp:0|with -20, dp:1|asked 61, dp:1|obj 58, dp:1|poss -39, dp:1|prep -5, dp:1|sub -31, dp:1|subj 30
dp:1|subj0 36, dp:1|subjc 45, dp:1|with -34, dp:2|by 8, dp:2|obj -41, dp:2|poss -5, dp:2|prep -46, dp:2|said -17
dp:2|sub -7, dp:2|subj -20, dp:2|subj0 12, dp:2|subjc 19, dp:3|by -3, dp:3|obj -43, dp:3|poss -4, dp:3|prep -18
dp:3|sub -7, dp:3|subj -15, dp:3|subj0 9, dp:3|subjc 9, dp:4+|by -3, dp:4+|obj -36, dp:4+|poss -16, dp:4+|prep 12
dp:4+|said -19, dp:4+|subj -20, dp:4+|subj0 -82, dp:4+|subjc -12, dp:ahead|ahead 10, ds:0|subj0|0 33, ds:0|subjc|0 21
ds:0|sub|0 7, ds:1|subj0|0 20, ds:1|subj0|1 31, ds:1|subjc|0 18, ds:1|sub|0 12, ds:1|sub|1 -26, ds:2|subj0|0 37
ds:2|subjc|0 30, ds:2|subjc|1 -12, ds:2|subj|0 8, ds:2|subj|1 7, ds:2|sub|0 -4, ds:3|subj0|0 8, ds:3|subj0|1 -30
ds:3|subjc|0 9, ds:3|subjc|1 7, ds:3|subj|0 9, ds:3|subj|1 -17, ds:3|sub|0 5, ds:5|subj0|0 -10, ds:5|subj0|1 39
ds:5|subj0|2 -3, ds:5|subj0|3+ -4, ds:5|subjc|0 14, ds:5|subj|0 -6, ds:5|subj|1 -8, ds:8|subj0|0 -6, ds:8|subj0|1 -9
ds:8|subj0|2 -3, ds:8|subjc|1 -9, ds:8|subj|0 -5, ds:8|subj|1 4, ds:far|subj0|1 -9, ds:far|subj0|2 -8
ds:far|subj|0 -8, fs:false|1 5, fs:false|2 -12, fs:false|3+ -8, fs:true|1 15, fs:true|2 11, fs:true|3+ 19, inq -127
lede 27, mo:false|2 -19, mo:false|3+ 21, mo:true|1 20, mo:true|2 17, mo:true|3+ -10, new:false|false|1 45
new:false|false|2 -15, new:false|false|3 5, new:false|false|5 -53, new:false|false|8 -80, new:false|false|far -52
new:false|true|2 35, new:false|true|3 17, new:false|true|5 -13, new:false|true|8 15, new:false|true|far 29
new:true|false|1 -38, new:true|false|2 -4, new:true|false|3 -38, new:true|false|5 -8, new:true|false|8 19
new:true|false|far 8, new:true|true|0 79, new:true|true|1 166, new:true|true|2 44, new:true|true|3 -37
new:true|true|5 5, new:true|true|8 -53, new:true|true|far -54, nm:false|false -38, nm:false|true -40, nm:true|false 42
nm:true|true 65, none -29, none:false -6, none:n|1 -20, none:n|3 -28, none:n|4+ 17, none:sp|0 -6, none:sp|1 30
none:sp|2 11, none:sp|3 -11, none:sp|5 -19, none:sp|8 -9, none:sp|far 6, none:sp|no -32, none:true -23
pl:false|1|false 24, pl:false|1|true 18, pl:false|2|false -36, pl:false|2|true 51, pl:false|3|false -56
pl:false|3|true 15, pl:false|5|false -71, pl:false|5|true -8, pl:false|8|false -101, pl:false|far|false -69
pl:true|0|false 71, pl:true|0|true 5, pl:true|1|false 72, pl:true|1|true 59, pl:true|2|false 4, pl:true|2|true 40
pl:true|3|false -28, pq:other|0 -77, pq:other|1 -3, pq:other|3+ -10, pq:same|0 63, pq:same|1 29, pq:same|2 16
pq:same|3+ 7, pq:unknown|1 -47, pq:unknown|2 21, pq:unknown|3+ 21, pr:0|last -36, pr:0|lastnamed 19, pr:0|never -32
pr:0|spoke -35, pr:1|last -9, pr:1|lastnamed -30, pr:1|never 5, pr:1|spoke 38, pr:2|last 6, pr:2|lastnamed 11
pr:2|never -36, pr:2|spoke -3, pr:3|last 27, pr:3|lastnamed -13, pr:3|never 36, pr:3|spoke -23, pr:4+|last 74
pr:4+|lastnamed 25, pr:4+|never 5, r:0|1 20, r:0|3 -24, r:1|3 21, r:1|4+ 7, r:2|3 32, r:3|4+ 15, r:4+|4+ -39, ri:0|0 7
ri:1|0 22, ri:1|1 12, ri:2|0 11, ri:2|1 25, ri:2|2 -30, ri:3+|0 3, ri:3+|1 29, ri:3+|2 -32, ri:3+|3+ -20, sd:0 74
sd:1 73, sd:3 -6, sd:5 -8, sd:8 -44, sd:far -31, sd:no -33, sp:lastnamed|1 7, sp:lastnamed|2 6, sp:lastnamed|3 -8
sp:lastnamed|5 12, sp:lastnamed|8 4, sp:lastnamed|far -10, sp:last|0 74, sp:last|1 54, sp:last|3 -41, sp:last|8 -31
sp:never|never -21, sp:spoke|1 -7, sp:spoke|3 12, sp:spoke|5 9, sp:spoke|8 16, sp:spoke|far -63, spr:lastnamed|0 -15
spr:lastnamed|1 29, spr:last|0 37, spr:last|1 34, spr:never|1 13, spr:never|2 -25, spr:never|3+ -8, spr:spoke|0 22
spr:spoke|1 -9, spr:spoke|2 -26, spr:spoke|3+ -11, su:0 -33, su:2 15, su:3 46, sx:known|1 39, sx:known|2 37
sx:known|3+ 19, sx:maybe|2 -38, sx:maybe|3+ -9, un:false|last 61, un:false|never -37, un:false|spoke -18
un:true|lastnamed 12, un:true|never 16, un:true|spoke -5
`;

export const PRONOUN_WEIGHTS: ReadonlyMap<string, number> = new Map(
  FITTED.trim()
    .split(/, |\n/)
    .map((entry) => {
      const at = entry.lastIndexOf(' ');
      return [entry.slice(0, at), Number(entry.slice(at + 1)) / 100];
    }),
);
