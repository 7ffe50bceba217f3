/** Makes what `drawHtml` gives look as Discord draws it, dark, or light within `data-theme="light"`. */
export const discordStyle = `
.discord-message { --ink: #dbdee1; --head: #f2f3f5; --quiet: #b5bac1; --card: #2b2d31; --edge: #1e1f22; --bar: #4e5058;
  --link: #00a8fc; --call: rgba(88, 101, 242, .3); --call-ink: #c9cdfb; --button: #4e5058; --code: #1e1f22; --time: #ffffff0f;
  color: var(--ink); font-size: 16px; line-height: 1.375; overflow-wrap: anywhere; }
[data-theme="light"] .discord-message { --ink: #313338; --head: #060607; --quiet: #4e5058; --card: #f2f3f5; --edge: #e3e5e8;
  --bar: #c4c9ce; --link: #006ce7; --call: rgba(88, 101, 242, .15); --call-ink: #505cdc; --button: #6d6f78; --code: #f2f3f5;
  --time: #0000000f; }
.discord-message p { margin: 0; }
.discord-message a { color: var(--link); text-decoration: none; }
.discord-message a:hover { text-decoration: underline; }
.discord-message blockquote { margin: 0; padding-left: 16px; position: relative; }
.discord-message blockquote::before { content: ''; position: absolute; inset: 0 auto 0 0; width: 4px; border-radius: 4px;
  background: var(--bar); }
.discord-message .embed { display: grid; grid-template-columns: 1fr auto; max-width: 516px; box-sizing: border-box;
  position: relative; overflow: hidden; margin-top: 6px; padding: 8px 16px 16px; background: var(--card);
  box-shadow: inset 4px 0 var(--edge); border-radius: 4px; font-size: 14px; line-height: 1.3; }
.discord-message .embed > .edge { position: absolute; inset: 0 auto 0 0; width: 4px; height: 100%; margin: 0; }
.discord-message .embed > :not(.edge) { grid-column: 1; margin-top: 8px; min-width: 0; }
.discord-message .embed > .thumbnail { grid-column: 2; grid-row: 1 / 8; width: 80px; border-radius: 4px; margin-left: 16px; }
.discord-message .embed > .image { max-width: 100%; border-radius: 4px; margin-top: 16px; }
.discord-message .author { font-weight: 600; font-size: 14px; color: var(--head); }
.discord-message h4 { margin-bottom: 0; font-size: 16px; font-weight: 600; color: var(--head); }
.discord-message .description > * + * { margin-top: 10px; }
.discord-message .footer { font-size: 12px; color: var(--quiet); }
.discord-message .actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; }
.discord-message .button { display: inline-flex; align-items: center; height: 32px; padding: 0 14px; border-radius: 8px;
  background: var(--button); color: #ffffff; font-size: 14px; font-weight: 500; }
.discord-message .button:hover { text-decoration: none; filter: brightness(1.12); }
.discord-message .button.primary { background: #5865f2; }
.discord-message .button.success { background: #248046; }
.discord-message .button.danger { background: #da373c; }
.discord-message .menu { flex: 1 0 100%; max-width: 400px; box-sizing: border-box; padding: 8px 12px; border-radius: 8px;
  background: var(--code); color: var(--quiet); font-size: 16px; }
.discord-message .menu::after { content: '⌄'; float: right; }
.discord-message .disabled { opacity: .5; }
.discord-message .button.link::after { content: ''; width: 14px; height: 14px; margin-left: 8px; background: currentColor;
  clip-path: polygon(0 14%, 43% 14%, 43% 28%, 14% 28%, 14% 86%, 72% 86%, 72% 57%, 86% 57%, 86% 100%, 0 100%, 0 14%, 57% 0,
  100% 0, 100% 43%, 86% 43%, 86% 24%, 45% 65%, 35% 55%, 76% 14%, 57% 14%, 57% 0, 0 14%); }
.discord-message .mention { background: var(--call); color: var(--call-ink); border-radius: 3px; padding: 0 2px;
  font-weight: 500; }
.discord-message time { background: var(--time); border-radius: 3px; padding: 0 2px; }
.discord-message code { background: var(--code); border-radius: 4px; padding: .1em .2em; font: .875em ui-monospace, monospace; }
.discord-message pre { background: var(--code); border-radius: 4px; padding: 8px; margin: 4px 0; white-space: pre-wrap;
  font: 14px/1.3 ui-monospace, monospace; }
.discord-message .spoiler { background: var(--edge); border-radius: 4px; }
.discord-message .spoiler:not(:hover) { color: transparent; }
.discord-message h3, .discord-message h5 { margin: 8px 0 0; color: var(--head); }
.discord-message .subtext { font-size: 13px; color: var(--quiet); }
.discord-message ul { list-style: none; margin: 4px 0; padding-left: 8px; }
.discord-message li::before { content: attr(data-mark) ' '; }
.discord-message dl { display: flex; flex-wrap: wrap; gap: 8px; margin-bottom: 0; }
.discord-message dl > div { flex: 1 0 100%; }
.discord-message dl > .inline { flex: 1 0 28%; }
.discord-message dt { font-weight: 600; color: var(--head); }
.discord-message dd { margin: 2px 0 0; }
`;
