import {
  type Check,
  type FormErrors,
  flag,
  form,
  integer,
  isObject,
  list,
  may,
  needs,
  text,
  timestamp,
  url,
} from './form.ts';

/** https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
const EMBEDS_MAX = 10;
const TOTAL_MAX = 6000;
const COLOR_MAX = 0xffffff;
const URL_MAX = 2048;

const picture = form({ url: needs(url(URL_MAX, ['http', 'https', 'attachment'])) });

const embed = form({
  title: may(text(256)),
  description: may(text(4096)),
  url: may(url(URL_MAX)),
  timestamp: may(timestamp),
  color: may(integer(0, COLOR_MAX)),
  footer: may(form({ text: needs(text(2048, 1)), icon_url: may(url(URL_MAX, ['http', 'https', 'attachment'])) })),
  image: may(picture),
  thumbnail: may(picture),
  author: may(
    form({
      name: needs(text(256, 1)),
      url: may(url(URL_MAX)),
      icon_url: may(url(URL_MAX, ['http', 'https', 'attachment'])),
    }),
  ),
  fields: may(list(form({ name: needs(text(256, 1)), value: needs(text(1024, 1)), inline: may(flag) }), 25)),
});

const embedList = list(embed, EMBEDS_MAX);

export const embeds: Check = (value, path, errors) => {
  embedList(value, path, errors);
  if (Array.isArray(value)) checkTotal(value, path, errors);
};

/** Title, description, field names and values, footer and author, over all embeds of a message. */
function checkTotal(given: readonly unknown[], path: readonly (string | number)[], errors: FormErrors): void {
  let total = 0;
  for (const embed of given) {
    if (!isObject(embed)) continue;
    const { footer, author, fields } = embed;
    const parts = [
      embed['title'],
      embed['description'],
      isObject(footer) ? footer['text'] : '',
      isObject(author) ? author['name'] : '',
      ...(Array.isArray(fields) ? fields : []).flatMap((field) => [field?.name, field?.value]),
    ];
    for (const part of parts) total += typeof part === 'string' ? part.trim().length : 0;
  }
  if (total > TOTAL_MAX) {
    errors.add(path, 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${TOTAL_MAX}`);
  }
}
