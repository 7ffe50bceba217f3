import { surnameEnd } from '../names.ts';
import type { Sentence } from '../sentences.ts';
import type { Hit } from '../subjects/hits.ts';
import type { Token } from '../tokenize.ts';
import { inferGenders } from './gender.ts';
import { introduce, introduceSingle } from './introduce.ts';
import { isKnown, type Known } from './known.ts';
import { learn } from './learn.ts';
import { locatedRuns } from './located.ts';
import { whoCouldBeNamed, whoIsNamed } from './named.ts';
import { takeUpOffices } from './offices.ts';
import type { Cast, Mention } from './person.ts';

/**
 * Who is who in a text: names clustered by surname, the fullest first. A surname that two share is its first bearer's
 * where the text used it so before the second came; else it is nobody's without a title or given name.
 */
export function cast(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  hits: readonly (readonly Hit[])[],
): Cast {
  const speaking = new Set<number>();
  for (const inSentence of hits)
    for (const { subject } of inSentence) speaking.add(surnameEnd(tokens, ...subject.head) - 1);
  const common = new Set<string>();
  for (const { kind, capital, lower } of tokens) if (kind === 'word' && !capital) common.add(lower);
  const known: Known = {
    text,
    tokens,
    sentences,
    speaking,
    common,
    people: [],
    ofFull: new Map(),
    bySurname: new Map(),
    byGiven: new Map(),
    described: new Map(),
  };
  const runs = locatedRuns(tokens, sentences, common);
  for (const { run, titled } of runs) if (run.to - run.from >= 2 && !titled) introduce(known, run);
  for (const { run, titled } of runs)
    if (run.to - run.from >= 2 && titled && !isKnown(known, run)) introduce(known, run);
  for (const { run, titled } of runs) if (run.to - run.from === 1 && !titled) introduceSingle(known, run);
  const mentions: Mention[] = [];
  let read = 0;
  for (const { run, sentence } of runs) {
    takeUpOffices(known, read, run.title, mentions);
    read = Math.max(read, run.to);
    const candidates = whoCouldBeNamed(known, run);
    if (candidates.length === 0) continue;
    const mention: Mention = {
      from: run.from,
      to: run.to,
      sentence,
      person: whoIsNamed(known, run, candidates),
      candidates,
    };
    mentions.push(mention);
    if (mention.person !== null) learn(known, mention.person, run, mention);
  }
  takeUpOffices(known, read, tokens.length, mentions);
  const at = new Map<number, Mention>();
  for (const mention of mentions)
    if (!mention.described) for (let token = mention.from; token < mention.to; token++) at.set(token, mention);
  inferGenders(tokens, mentions);
  return { text, tokens, sentences, people: known.people, mentions, common, at, described: known.described };
}
