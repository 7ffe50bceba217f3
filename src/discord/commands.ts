/** `/breaking`, as Discord is told of it. Pure. */
import { ApplicationCommandOptionType as Is, type RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import { PRIORITIES } from '../alert/alert.ts';
import type { Revising } from './changes.ts';

type Command = RESTPostAPIChatInputApplicationCommandsJSONBody;
type Option = NonNullable<Command['options']>[number];
type Subcommand = Extract<Option, { type: Is.Subcommand }>;

const story: Subcommand['options'] = [
  { type: Is.String, name: 'headline', description: 'What happened; alone it is a whole push' },
  { type: Is.String, name: 'url', description: 'The story’s web address: the page is read' },
  { type: Is.Attachment, name: 'file', description: 'The story as a text, Markdown, HTML or JSON file' },
  {
    type: Is.String,
    name: 'priority',
    description: 'How urgent; ROUTINE where you say nothing',
    choices: PRIORITIES.map((each) => ({ name: each.toUpperCase(), value: each })),
  },
  { type: Is.String, name: 'at', description: 'Not before: 18:30 UTC, 18:30 +01:00, in 90 minutes' },
  { type: Is.String, name: 'embargo', description: 'Not before, for the text asks so: 18:30 UTC, 18:30 +01:00' },
  { type: Is.Boolean, name: 'drill', description: 'A drill: marked so in every line, for drill channels alone' },
  { type: Is.String, name: 'draft', description: 'Go on with one of your drafts', autocomplete: true },
];

const begins = (name: 'push' | 'preview', description: string): Subcommand => ({
  type: Is.Subcommand,
  name,
  description,
  options: story,
});

const about = (name: Revising | 'status', description: string): Subcommand => ({
  type: Is.Subcommand,
  name,
  description,
  options: [{ type: Is.String, name: 'alert', description: 'Which alert', required: true, autocomplete: true }],
});

export const BREAKING: Command = {
  name: 'breaking',
  description: 'Breaking-news alerts',
  options: [
    begins('push', 'Send an alert: you see it first, and are asked once'),
    begins('preview', 'See an alert as it would read; sends nothing'),
    about('update', 'New facts; nothing was wrong'),
    about('correct', 'Something was wrong: every place is put right, and told so'),
    about('refile', 'A slip of the pen: put right everywhere, in silence'),
    about('hold', 'In doubt while it is checked; can be released'),
    about('release', 'Take it off hold'),
    about('kill', 'Fundamentally wrong: every word of it is masked everywhere, at once'),
    about('status', 'Where an alert stands'),
  ],
};
