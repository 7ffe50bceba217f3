/** What Slack takes, in characters unless said otherwise. */

// https://docs.slack.dev/reference/block-kit/blocks/header-block
export const HEADER_LIMIT = 150;
// https://docs.slack.dev/reference/block-kit/blocks/section-block
export const SECTION_LIMIT = 3_000;
// https://docs.slack.dev/reference/block-kit/block-elements/button-element
export const BUTTON_URL_LIMIT = 3_000;
// https://docs.slack.dev/reference/block-kit/blocks/image-block
export const IMAGE_URL_LIMIT = 3_000;
/** Slack takes 2,000; ours, for all blocks together must fit as well. */
export const IMAGE_ALT_LIMIT = 300;
// https://docs.slack.dev/reference/block-kit/blocks
export const BLOCKS_A_MESSAGE = 50;
// https://docs.slack.dev/reference/methods/chat.postMessage: 4,000 are advised; chat.update refuses more (msg_too_long), and
// what cannot be updated cannot be corrected.
export const TEXT_LIMIT = 4_000;

/**
 * All blocks as JSON, in bytes. Slack states no such limit, but answers msg_blocks_too_long from about 13,200 characters on,
 * and has been seen to at 11,341 characters of text: https://github.com/slackapi/bolt-js/issues/2509 and 2867.
 */
export const BLOCKS_BYTES = 10_000;
