/** What Discord takes, in characters unless said otherwise. */

// https://docs.discord.com/developers/resources/message#create-message
export const CONTENT_LIMIT = 2_000;
export const NONCE_LIMIT = 25;
// https://docs.discord.com/developers/resources/message#embed-object-embed-limits
export const DESCRIPTION_LIMIT = 4_096;
export const FOOTER_LIMIT = 2_048;
/** Title, description, fields, footer and author of all embeds together. */
export const EMBEDS_LIMIT = 6_000;
// https://docs.discord.com/developers/components/reference#button
export const BUTTON_URL_LIMIT = 512;
// https://docs.discord.com/developers/resources/message#embed-object-embed-image-structure
export const IMAGE_URL_LIMIT = 2_048;
// https://docs.discord.com/developers/resources/message#get-channel-messages
export const HISTORY_PAGE = 100;
