import {
  type Check,
  type FormErrors,
  flag,
  form,
  isObject,
  list,
  may,
  needs,
  oneOf,
  type Path,
  text,
} from '../form.ts';
import { nameOf, options, unique } from './option-form.ts';

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object */
const COMMANDS_MAX = 100;
const SIZE_MAX = 8000;
const [CHAT_INPUT, USER, MESSAGE] = [1, 2, 3];

const permissions: Check = (value, path, errors) => {
  if (!/^\d{1,20}$/.test(String(value))) {
    errors.add(path, 'NUMBER_TYPE_COERCE', `Value "${String(value)}" is not a valid bitfield.`);
  }
};

const shared = {
  type: may(oneOf(CHAT_INPUT!, USER!, MESSAGE!)),
  default_member_permissions: may(permissions),
  nsfw: may(flag),
};
const slash = form({ ...shared, name: needs(nameOf), description: needs(text(100, 1)), options: may(options) });
/** Of a user or a message: its name may hold spaces, and it has no description. */
const context = form({
  ...shared,
  name: needs(text(32, 1)),
  description: may(text(0)),
  options: may(list(noOption, 0)),
});

const command: Check = (value, path, errors) => {
  const isContext = isObject(value) && (value['type'] === USER || value['type'] === MESSAGE);
  (isContext ? context : slash)(value, path, errors);
  if (sizeOf(value) > SIZE_MAX) {
    errors.add(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${SIZE_MAX})`);
  }
};

const commands = list(command, COMMANDS_MAX);

/** All the commands of a guild. */
export const commandList: Check = (value, path, errors) => {
  commands(value, path, errors);
  if (!Array.isArray(value)) return;
  const message = 'Application command names must be unique';
  unique(value, path, errors, {
    key: (given) => `${given['type'] ?? CHAT_INPUT} ${String(given['name'])}`,
    code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
    message,
  });
};

function noOption(_value: unknown, path: Path, errors: FormErrors): void {
  errors.add(path, 'APPLICATION_COMMAND_OPTIONS_INVALID', 'Only slash commands have options');
}

/** Names, descriptions and values, over all options and choices. */
function sizeOf(value: unknown): number {
  if (!isObject(value)) return 0;
  const own = [value['name'], value['description'], value['value']].map((part) => (part ? String(part).length : 0));
  const within = [value['options'], value['choices']].flatMap((part) => (Array.isArray(part) ? part.map(sizeOf) : []));
  return [...own, ...within].reduce((sum, length) => sum + length, 0);
}
