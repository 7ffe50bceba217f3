/**
 * What each clue (pronouns.ts) adds to the odds that a pronoun means somebody, in hundredths; positive speaks for it.
 * Origin: fitted by `npm run fit:quotes` on 1,098 pronouns of the PolNeAR training articles, labelled by reading.
 */
const FITTED = `
ah:true 9, bind:false -60, bind:true 9, ct:1 -48, ct:2 39, ct:3 11, ct:6 -18, ct:7 22, ct:8+ 21, d:0|obj -5
d:0|subj0 50, d:0|subjc 22, d:1|asked 45, d:1|by 6, d:1|obj 6, d:1|poss -14, d:1|prep 18, d:1|said 46, d:1|sub -14
d:1|subj 22, d:1|subj0 62, d:1|subjc 31, d:1|with -40, d:2|obj 23, d:2|prep -40, d:2|said -16, d:2|subj 14
d:2|subj0 23, d:2|subjc 18, d:2|with -14, d:3|obj 35, d:3|poss -33, d:3|prep -22, d:3|said -6, d:3|subj -13
d:3|subj0 -26, d:3|subjc 14, d:5|by -4, d:5|obj 19, d:5|poss -17, d:5|prep -63, d:5|said -12, d:5|sub 3, d:5|subj -4
d:5|subj0 17, d:5|subjc 6, d:8|obj -36, d:8|poss -12, d:8|prep -6, d:8|said -17, d:8|subj -3, d:8|subj0 -8
d:8|subjc -11, d:ahead|ahead 9, d:far|obj -15, d:far|poss -10, d:far|prep 18, d:far|said -14, d:far|subj -12
d:far|subj0 -25, dp:0|obj 66, dp:0|poss 8, dp:0|prep -15, dp:0|said 29, dp:0|sub 29, dp:0|subj 22, dp:0|subj0 107
dp:0|subjc 25, dp:0|with -27, dp:1|asked 64, dp:1|obj 66, dp:1|poss -24, dp:1|prep -41, dp:1|sub -26, dp:1|subj 23
dp:1|subj0 39, dp:1|subjc 42, dp:1|with -28, dp:2|by 10, dp:2|obj -40, dp:2|poss -36, dp:2|prep -39, dp:2|said -24
dp:2|sub -6, dp:2|subj -10, dp:2|subj0 11, dp:2|subjc 11, dp:3|by -4, dp:3|obj -51, dp:3|poss -4, dp:3|prep -18
dp:3|sub -4, dp:3|subj -16, dp:3|subj0 -7, dp:3|subjc 13, dp:4+|by -3, dp:4+|obj -14, dp:4+|poss -19, dp:4+|prep 11
dp:4+|said -21, dp:4+|subj -13, dp:4+|subj0 -58, dp:4+|subjc -14, dp:ahead|ahead 9, ds:0|subj0|0 32, ds:0|subjc|0 22
ds:1|subj0|0 31, ds:1|subj0|1 32, ds:1|subjc|0 28, ds:1|subj|0 7, ds:1|sub|0 17, ds:1|sub|1 -31, ds:2|subj0|0 52
ds:2|subj0|1 -22, ds:2|subjc|0 32, ds:2|subjc|1 -14, ds:2|subj|0 4, ds:2|subj|1 10, ds:3|subj0|0 8, ds:3|subj0|1 -33
ds:3|subjc|0 10, ds:3|subjc|1 5, ds:3|subj|1 -15, ds:3|sub|0 7, ds:5|subj0|0 10, ds:5|subj0|1 14, ds:5|subj0|3+ -5
ds:5|subj|0 5, ds:5|subj|1 -7, ds:8|subj0|0 -9, ds:8|subj0|1 7, ds:8|subj0|2 -4, ds:8|subjc|1 -8, ds:8|subj|1 -5
ds:far|subj0|0 -20, ds:far|subj0|1 3, ds:far|subj0|2 -7, ds:far|subj|0 -8, fs:false|1 13, fs:false|2 -24
fs:false|3+ -19, fs:true|1 12, fs:true|2 21, fs:true|3+ 26, inq -127, lede 34, mo:false|2 -10, mo:false|3+ 19
mo:true|1 24, mo:true|2 7, mo:true|3+ -11, new:false|false|1 35, new:false|false|2 -16, new:false|false|5 -76
new:false|false|8 -73, new:false|false|far -66, new:false|true|1 14, new:false|true|2 17, new:false|true|3 30
new:false|true|5 -7, new:false|true|8 20, new:false|true|far 33, new:true|false|1 -44, new:true|false|2 -5
new:true|false|3 -36, new:true|false|5 16, new:true|false|8 22, new:true|false|far 10, new:true|true|0 74
new:true|true|1 164, new:true|true|2 45, new:true|true|3 -39, new:true|true|5 13, new:true|true|8 -67
new:true|true|far -39, nm:false|false -51, nm:false|true -34, nm:true|false 41, nm:true|true 73, none -28
none:false -17, none:n|1 -24, none:n|2 4, none:n|3 -35, none:n|4+ 28, none:sp|0 -8, none:sp|1 29, none:sp|2 -12
none:sp|3 -10, none:sp|5 -12, none:sp|8 9, none:sp|far 10, none:sp|no -34, none:true -12, pl:false|1|false 22
pl:false|1|true 24, pl:false|2|false -26, pl:false|2|true 30, pl:false|3|false -50, pl:false|5|false -65
pl:false|5|true -6, pl:false|8|false -102, pl:false|far|false -62, pl:true|0|false 70, pl:true|1|false 78
pl:true|1|true 44, pl:true|2|false 11, pl:true|2|true 26, pl:true|3|false -31, pq:other|0 -53, pq:other|1 -13
pq:other|2 -12, pq:same|0 6, pq:same|1 26, pq:same|2 15, pq:unknown|0 5, pq:unknown|1 -37, pq:unknown|2 19
pq:unknown|3+ 25, pr:0|last -39, pr:0|never -54, pr:0|spoke -53, pr:1|last -4, pr:1|lastnamed -14, pr:1|never -6
pr:1|spoke 32, pr:2|lastnamed 22, pr:2|never -46, pr:3|last 18, pr:3|lastnamed 7, pr:3|never 48, pr:3|spoke -14
pr:4+|last 77, pr:4+|never 28, pr:4+|spoke 27, r:0|1 24, r:0|2 -4, r:0|3 -26, r:0|4+ 11, r:1|3 36, r:1|4+ 12, r:2|3 25
r:2|4+ -11, r:3|4+ 6, r:4+|4+ -44, ri:0|0 13, ri:1|0 25, ri:1|1 33, ri:2|0 14, ri:2|1 10, ri:2|2 -32, ri:3+|0 -7
ri:3+|1 32, ri:3+|2 -33, ri:3+|3+ -27, sd:0 75, sd:1 74, sd:2 4, sd:3 -8, sd:5 -21, sd:8 -41, sd:far -37, sd:no -17
sp:lastnamed|1 31, sp:lastnamed|2 -20, sp:lastnamed|3 4, sp:lastnamed|5 -8, sp:lastnamed|8 6, sp:last|0 49
sp:last|1 55, sp:last|2 12, sp:last|3 -24, sp:last|5 5, sp:last|8 -29, sp:never|never -30, sp:spoke|1 -10
sp:spoke|2 5, sp:spoke|3 29, sp:spoke|5 34, sp:spoke|8 5, sp:spoke|far -79, spr:lastnamed|0 -34, spr:lastnamed|1 51
spr:last|0 27, spr:last|1 40, spr:never|0 19, spr:never|1 -10, spr:never|2 -29, spr:never|3+ -9, spr:spoke|0 34
spr:spoke|1 -6, spr:spoke|2 -26, spr:spoke|3+ -13, su:0 -17, su:1 -15, su:2 6, su:3 43, su:4+ 12, sx:known|1 34
sx:known|2 31, sx:known|3+ 26, sx:maybe|2 -34, sx:maybe|3+ -19, un:false|last 53, un:false|never -32
un:false|spoke -7, un:true|lastnamed 13
`;

export const PRONOUN_WEIGHTS: ReadonlyMap<string, number> = new Map(
  FITTED.trim()
    .split(/, |\n/)
    .map((entry) => {
      const at = entry.lastIndexOf(' ');
      return [entry.slice(0, at), Number(entry.slice(at + 1)) / 100];
    }),
);
