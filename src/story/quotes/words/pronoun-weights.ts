/**
 * What each clue (pronouns.ts) adds to the odds that a pronoun means somebody, in hundredths; positive speaks for it.
 * Origin: fitted by `npm run fit:quotes` on 1,098 pronouns of the PolNeAR training articles, labelled by reading.
 */
const FITTED = `
ah:true 10, bind:false -61, bind:true 10, ct:1 -47, ct:2 37, ct:3 17, ct:4 -7, ct:5 -10, ct:6 -22, ct:7 29, ct:8+ 30
d:0|obj 4, d:0|sub 5, d:0|subj0 47, d:0|subjc 23, d:1|asked 50, d:1|obj 14, d:1|poss -14, d:1|prep 30, d:1|said 45
d:1|sub -13, d:1|subj 21, d:1|subj0 48, d:1|subjc 24, d:1|with -40, d:2|obj 25, d:2|prep -19, d:2|said -16, d:2|subj 8
d:2|subj0 28, d:2|subjc 21, d:2|with -13, d:3|obj 20, d:3|poss -35, d:3|prep -16, d:3|said -9, d:3|sub 3, d:3|subj -17
d:3|subj0 -17, d:3|subjc 15, d:5|poss -18, d:5|prep -64, d:5|said -9, d:5|subj -12, d:5|subj0 25, d:5|subjc 6
d:8|obj -25, d:8|poss -14, d:8|prep -7, d:8|said -10, d:8|sub -4, d:8|subj -6, d:8|subj0 -23, d:8|subjc -12
d:ahead|ahead 10, d:far|obj -27, d:far|poss -6, d:far|prep 19, d:far|said -12, d:far|subj -11, d:far|subj0 -32
dp:0|obj 74, dp:0|poss 10, dp:0|prep -10, dp:0|said 25, dp:0|sub 27, dp:0|subj 19, dp:0|subj0 108, dp:0|subjc 24
dp:0|with -22, dp:1|asked 75, dp:1|obj 63, dp:1|poss -29, dp:1|prep -6, dp:1|sub -25, dp:1|subj 16, dp:1|subj0 37
dp:1|subjc 32, dp:1|with -33, dp:2|by 8, dp:2|obj -45, dp:2|poss -40, dp:2|prep -41, dp:2|said -17, dp:2|subj -16
dp:2|subj0 12, dp:2|subjc 16, dp:3|obj -43, dp:3|poss -4, dp:3|prep -21, dp:3|sub -7, dp:3|subj -16, dp:3|subjc 14
dp:4+|by -3, dp:4+|obj -35, dp:4+|poss -17, dp:4+|prep 12, dp:4+|said -18, dp:4+|subj -19, dp:4+|subj0 -82
dp:4+|subjc -13, dp:ahead|ahead 10, ds:0|subj0|0 32, ds:0|subjc|0 23, ds:0|sub|0 5, ds:1|subj0|0 18, ds:1|subj0|1 31
ds:1|subjc|0 21, ds:1|subj|0 6, ds:1|sub|0 16, ds:1|sub|1 -30, ds:2|subj0|0 35, ds:2|subjc|0 34, ds:2|subjc|1 -13
ds:2|subj|1 9, ds:3|subj0|0 5, ds:3|subj0|1 -22, ds:3|subjc|0 11, ds:3|subjc|1 4, ds:3|subj|1 -16, ds:3|sub|0 8
ds:5|subj0|0 5, ds:5|subj0|1 27, ds:5|subj0|3+ -5, ds:5|subj|1 -7, ds:8|subj0|0 -7, ds:8|subj0|1 -11, ds:8|subj0|2 -3
ds:8|subjc|1 -9, ds:8|subj|0 -5, ds:far|subj0|0 -15, ds:far|subj0|1 -9, ds:far|subj0|2 -7, ds:far|subj|0 -7
fs:false|1 5, fs:false|2 -9, fs:false|3+ -12, fs:true|1 13, fs:true|2 7, fs:true|3+ 23, inq -120, lede 22
mo:false|2 -16, mo:false|3+ 18, mo:true|1 18, mo:true|2 14, mo:true|3+ -8, new:false|false|1 47, new:false|false|2 -11
new:false|false|5 -62, new:false|false|8 -75, new:false|false|far -53, new:false|true|2 31, new:false|true|3 15
new:false|true|5 -6, new:false|true|8 7, new:false|true|far 30, new:true|false|1 -49, new:true|false|2 -6
new:true|false|3 -37, new:true|false|5 -8, new:true|false|8 20, new:true|false|far 9, new:true|true|0 79
new:true|true|1 169, new:true|true|2 48, new:true|true|3 -25, new:true|true|5 6, new:true|true|8 -55
new:true|true|far -59, nm:false|false -46, nm:false|true -38, nm:true|false 41, nm:true|true 69, none -27
none:n|1 -18, none:n|3 -33, none:n|4+ 23, none:sp|0 -8, none:sp|1 31, none:sp|2 -4, none:sp|5 -11, none:sp|8 5
none:sp|far -14, none:sp|no -25, none:true -24, pl:false|1|false 26, pl:false|1|true 19, pl:false|2|false -27
pl:false|2|true 53, pl:false|3|false -52, pl:false|3|true -7, pl:false|5|false -68, pl:false|5|true -15
pl:false|8|false -106, pl:false|far|false -74, pl:true|0|false 73, pl:true|0|true 4, pl:true|1|false 75
pl:true|1|true 48, pl:true|2|false 6, pl:true|2|true 30, pl:true|3|false -26, pq:other|0 -59, pq:other|2 -13
pq:other|3+ -8, pq:same|0 39, pq:same|1 36, pq:same|2 20, pq:same|3+ 15, pq:unknown|1 -36, pq:unknown|2 18
pq:unknown|3+ 20, pr:0|last -33, pr:0|lastnamed 10, pr:0|never -45, pr:0|spoke -48, pr:1|last -4, pr:1|lastnamed -18
pr:1|never -4, pr:1|spoke 42, pr:2|last 9, pr:2|lastnamed 15, pr:2|never -43, pr:2|spoke -5, pr:3|last 12
pr:3|lastnamed -8, pr:3|never 38, pr:3|spoke -12, pr:4+|last 68, pr:4+|lastnamed 15, pr:4+|never 31, pr:4+|spoke 8
r:0|1 18, r:0|2 6, r:0|3 -25, r:1|2 -8, r:1|3 29, r:1|4+ 12, r:2|3 29, r:2|4+ -3, r:3|4+ 6, r:4+|4+ -37, ri:0|0 9
ri:1|0 20, ri:1|1 20, ri:2|0 16, ri:2|1 19, ri:2|2 -32, ri:3+|0 -8, ri:3+|1 30, ri:3+|2 -27, ri:3+|3+ -21, sd:0 76
sd:1 78, sd:3 -9, sd:5 -19, sd:8 -43, sd:far -32, sd:no -26, sp:lastnamed|1 13, sp:lastnamed|8 4, sp:lastnamed|far -3
sp:last|0 51, sp:last|1 59, sp:last|3 -35, sp:last|5 7, sp:last|8 -33, sp:never|never -24, sp:spoke|1 -14
sp:spoke|2 -4, sp:spoke|3 23, sp:spoke|5 28, sp:spoke|8 14, sp:spoke|far -67, spr:lastnamed|0 -28, spr:lastnamed|1 43
spr:last|0 28, spr:last|1 34, spr:never|0 6, spr:never|1 3, spr:never|2 -23, spr:never|3+ -10, spr:spoke|0 32
spr:spoke|1 -11, spr:spoke|2 -24, spr:spoke|3+ -11, su:0 -26, su:2 11, su:3 37, su:4+ 6, sx:known|1 41, sx:known|2 30
sx:known|3+ 27, sx:maybe|2 -32, sx:maybe|3+ -17, un:false|last 52, un:false|never -36, un:false|spoke -15
un:true|lastnamed 11, un:true|never 12
`;

export const PRONOUN_WEIGHTS: ReadonlyMap<string, number> = new Map(
  FITTED.trim()
    .split(/, |\n/)
    .map((entry) => {
      const at = entry.lastIndexOf(' ');
      return [entry.slice(0, at), Number(entry.slice(at + 1)) / 100];
    }),
);
