/**
 * What each clue (pronouns.ts) adds to the odds that a pronoun means somebody, in hundredths; positive speaks for it.
 * Origin: fitted by `npm run fit:quotes` on 1,098 pronouns of the PolNeAR training articles, labelled by reading.
 */
const FITTED = `
ah:true 7, bind:false -55, bind:true 7, ct:1 -53, ct:2 27, ct:3 8, ct:5 -4, ct:6 -10, ct:7 31, ct:8+ 33, d:0|speaks 63
d:0|subj0 35, d:1|asked 57, d:1|by 9, d:1|obj 21, d:1|poss -6, d:1|prep 21, d:1|said -6, d:1|speaks 19, d:1|subj 16
d:1|subj0 45, d:1|subjc 24, d:1|with -32, d:2|obj 17, d:2|poss 4, d:2|prep -15, d:2|speaks 36, d:2|sub -23
d:2|subj -10, d:2|subj0 40, d:2|subjc 7, d:2|with -11, d:3|obj 4, d:3|poss -29, d:3|prep -14, d:3|speaks -29
d:3|subj 3, d:3|subj0 9, d:3|subjc 8, d:5|by -3, d:5|obj 7, d:5|prep -63, d:5|speaks 22, d:5|sub -5, d:5|subj -24
d:8|by -3, d:8|obj -22, d:8|poss -6, d:8|said -6, d:8|speaks -40, d:8|sub -5, d:8|subj 4, d:8|subj0 -3, d:8|subjc -3
d:ahead|ahead 7, d:far|obj -22, d:far|poss -7, d:far|prep 21, d:far|speaks -26, d:far|subj -11, d:far|subj0 -18
dp:0|obj 57, dp:0|poss 15, dp:0|prep -18, dp:0|said 4, dp:0|speaks 67, dp:0|sub 4, dp:0|subj 7, dp:0|subj0 90
dp:0|subjc 23, dp:0|with -19, dp:1|asked 60, dp:1|obj 42, dp:1|poss -37, dp:1|said -11, dp:1|speaks 52, dp:1|sub -11
dp:1|subj0 48, dp:1|subjc 11, dp:1|with -27, dp:2|by 4, dp:2|obj -24, dp:2|poss -3, dp:2|prep -48, dp:2|speaks 10
dp:2|sub -25, dp:2|subj -10, dp:2|subj0 -12, dp:3|by -3, dp:3|obj -35, dp:3|poss -3, dp:3|prep -17, dp:3|speaks 11
dp:3|sub -7, dp:3|subj -6, dp:4+|by -3, dp:4+|obj -37, dp:4+|poss -11, dp:4+|prep 18, dp:4+|said -8, dp:4+|speaks -94
dp:4+|subj -15, dp:4+|subj0 -19, dp:ahead|ahead 7, ds:0|speaks|0 32, ds:0|subj0|0 35, ds:1|speaks|0 7
ds:1|speaks|1 17, ds:1|subj0|0 42, ds:1|subjc|0 27, ds:1|subj|0 4, ds:1|sub|0 -4, ds:2|speaks|0 33, ds:2|speaks|1 11
ds:2|speaks|2 -8, ds:2|subj0|0 22, ds:2|subj0|1 19, ds:2|subjc|0 13, ds:2|subjc|1 -6, ds:2|subj|0 -4, ds:2|subj|1 -6
ds:3|speaks|1 -28, ds:3|subj0|0 19, ds:3|subj0|1 -10, ds:3|subj|0 18, ds:3|subj|1 -13, ds:3|sub|0 6, ds:5|speaks|1 32
ds:5|speaks|2 -5, ds:5|speaks|3+ -6, ds:5|subj0|1 7, ds:5|subj|1 -6, ds:8|speaks|0 -9, ds:8|speaks|1 -21
ds:8|speaks|2 -7, ds:8|speaks|3+ -3, ds:8|subj|1 11, ds:8|sub|1 -4, ds:far|speaks|0 -13, ds:far|speaks|1 -7
ds:far|speaks|2 -3, ds:far|subj0|1 -12, ds:far|subj0|3+ -3, fs:false|1 6, fs:true|1 16, fs:true|3+ 13, inq -134
lede 27, mo:false|2 -17, mo:false|3+ 20, mo:true|1 22, mo:true|2 17, mo:true|3+ -9, new:false|false|0 9
new:false|false|1 40, new:false|false|2 -7, new:false|false|3 -4, new:false|false|5 -48, new:false|false|8 -75
new:false|false|far -58, new:false|true|1 9, new:false|true|2 32, new:false|true|3 17, new:false|true|5 -6
new:false|true|8 23, new:false|true|far 27, new:true|false|1 -32, new:true|false|2 -4, new:true|false|3 -31
new:true|false|5 -9, new:true|false|8 19, new:true|false|far 11, new:true|true|0 75, new:true|true|1 149
new:true|true|2 36, new:true|true|3 -31, new:true|true|5 -11, new:true|true|8 -54, new:true|true|far -45
nm:false|false -36, nm:false|true -41, nm:true|false 38, nm:true|true 70, none -32, none:n|1 -22, none:n|3 -31
none:n|4+ 21, none:sp|0 -8, none:sp|1 26, none:sp|2 8, none:sp|3 -9, none:sp|5 -24, none:sp|8 -4, none:sp|far 8
none:sp|no -29, none:true -33, pl:false|1|false 15, pl:false|1|true 22, pl:false|2|false -40, pl:false|2|true 45
pl:false|3|false -59, pl:false|3|true 24, pl:false|5|false -72, pl:false|5|true -9, pl:false|8|false -91
pl:false|far|false -65, pl:true|0|false 68, pl:true|0|true 9, pl:true|1|false 78, pl:true|1|true 51
pl:true|2|false 12, pl:true|2|true 40, pl:true|3|false -27, pq:other|0 -70, pq:other|3+ -9, pq:same|0 33, pq:same|1 24
pq:same|2 15, pq:same|3+ 6, pq:unknown|0 17, pq:unknown|1 -30, pq:unknown|2 19, pq:unknown|3+ 22, pr:0|last -50
pr:0|never -23, pr:0|spoke -36, pr:1|last -5, pr:1|lastnamed -18, pr:1|never -5, pr:1|spoke 36, pr:2|last 15
pr:2|never -30, pr:2|spoke -15, pr:3|lastnamed 6, pr:3|never 46, pr:3|spoke -17, pr:4+|last 93, pr:4+|lastnamed 17
pr:4+|spoke 14, r:0|1 22, r:0|2 -5, r:0|3 -30, r:0|4+ 9, r:1|2 5, r:1|3 24, r:1|4+ 7, r:2|3 37, r:2|4+ -12, r:3|4+ 23
r:4+|4+ -47, ri:1|0 25, ri:1|1 18, ri:2|0 11, ri:2|1 34, ri:2|2 -39, ri:3+|0 15, ri:3+|1 21, ri:3+|2 -26, ri:3+|3+ -31
sd:0 89, sd:1 100, sd:3 -5, sd:5 -14, sd:8 -39, sd:far -48, sd:no -53, sp:lastnamed|1 24, sp:lastnamed|2 -11
sp:lastnamed|5 7, sp:lastnamed|8 -8, sp:last|0 59, sp:last|1 36, sp:last|3 -26, sp:last|5 4, sp:last|8 -26
sp:never|never -11, sp:spoke|1 -20, sp:spoke|2 8, sp:spoke|3 17, sp:spoke|5 6, sp:spoke|8 18, sp:spoke|far -63
spr:lastnamed|0 -26, spr:lastnamed|1 36, spr:last|0 29, spr:last|1 31, spr:never|0 20, spr:never|1 9, spr:never|2 -26
spr:never|3+ -13, spr:spoke|0 30, spr:spoke|2 -31, spr:spoke|3+ -14, su:0 -53, su:1 -23, su:2 27, su:3 49, su:4+ 31
sx:known|1 42, sx:known|2 35, sx:known|3+ 26, sx:maybe|2 -36, sx:maybe|3+ -16, un:false|last 52
un:false|lastnamed -12, un:false|never -20, un:false|spoke -22, un:true|lastnamed 21, un:true|never 9, un:true|spoke 3
`;

export const PRONOUN_WEIGHTS: ReadonlyMap<string, number> = new Map(
  FITTED.trim()
    .split(/, |\n/)
    .map((entry) => {
      const at = entry.lastIndexOf(' ');
      return [entry.slice(0, at), Number(entry.slice(at + 1)) / 100];
    }),
);
