import { expect, it } from 'vitest';
import {
  drawHtml as discordHtml,
  drawPush as discordPush,
  drawText as drawDiscord,
} from '../../adapters/discord/draw.ts';
import { revisionIn } from '../../adapters/discord/mark.ts';
import { renderDiscord } from '../../adapters/discord/render.ts';
import { drawText as drawSlack, drawPush as slackPush } from '../../adapters/slack/draw.ts';
import { renderSlack } from '../../adapters/slack/render.ts';
import type { Alert, Mention, Part } from '../../src/alert/alert.ts';
import { mentionsOf as calledInDiscord } from '../sandbox/discord/mentions.ts';
import { mentionsOf as calledInSlack } from '../sandbox/slack/mentions.ts';
import { anAlert, changed, KEY, linesIn } from './an-alert.ts';

const WIDE = { width: 4_000 };
const given: Partial<Alert> = {
  drill: true,
  priority: 'flash',
  image: { url: 'https://courier.example/ferry.jpg', alt: 'The ferry' },
  corrections: [{ revision: 2, wasWrong: 'The harbour' }],
};
const reason = 'The vessel was moored';
const PARTS: readonly (readonly [string, Alert, Part])[] = [
  ['an alert', anAlert(given), 'root'],
  ['an alert that was updated', changed({ kind: 'update' }, given), 'root'],
  ['an update', changed({ kind: 'update' }, given), 'thread:2'],
  ['a corrected alert', changed({ kind: 'correct', wasWrong: reason }, given), 'root'],
  ['the notice of a correction', changed({ kind: 'correct', wasWrong: reason }, given), 'notice:2'],
  ['an alert on hold', changed({ kind: 'hold' }, given), 'root'],
  ['a masked alert', changed({ kind: 'hold', masked: true }, given), 'root'],
  ['a killed alert', changed({ kind: 'kill', publicReason: reason }, given), 'root'],
  ['the notice of a kill', changed({ kind: 'kill', publicReason: reason }, given), 'notice:2'],
];

it.each(PARTS)('every line of a drill says so: %s', (_, alert, part) => {
  const to = { key: KEY, part };
  const slack = renderSlack(alert, { ...to, mentions: ['here', { group: 'S0EDITORS' }] });
  const discord = renderDiscord(alert, { ...to, mentions: ['channel', { role: '2001' }] });
  const lines = [
    ...linesIn(drawSlack(slack, WIDE)),
    ...linesIn(drawDiscord(discord, WIDE)),
    ...slack.text.split('\n'),
    ...discord.content.split('\n'),
    ...discord.embeds.flatMap(({ description, footer }) => [...description.split('\n').filter(Boolean), footer.text]),
    slackPush(slack),
    discordPush(discord),
  ];
  expect(lines.filter((line) => !line.includes('DRILL') && !/^(┃|>)?$/.test(line.trim()) && !isPicture(line))).toEqual(
    [],
  );
  expect(slackPush(slack)).toMatch(/^DRILL: /);
  expect(discordPush(discord)).toMatch(/^DRILL: /);
  expect(discordHtml(discord)).toContain('DRILL: ');
});

/** The terminal's own line for what it cannot draw. */
const isPicture = (line: string): boolean => line.includes('[image: https://');

it.each(PARTS)('a drill calls nobody, whatever its address says: %s', (_, alert, part) => {
  const mentions: Mention[] = ['here', 'channel', { group: 'S0EDITORS' }, { role: '2001' }];
  const to = { key: KEY, part, mentions };
  expect(calledInSlack(renderSlack(alert, to))).toEqual([]);
  expect(calledInDiscord(renderDiscord(alert, to))).toEqual([]);
});

it('a drill is found again by its mark on Discord, like any other', () => {
  expect(revisionIn(renderDiscord(anAlert(given), { key: KEY, part: 'root', mentions: [] }), KEY)).toBe(1);
});
