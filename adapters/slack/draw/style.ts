/** Makes what `drawHtml` gives look as Slack draws it, light and dark (`data-theme="dark"` on any element around it). */
export const slackStyle = `
.slack-message { --ink: #1d1c1d; --quiet: #616061; --line: #dddddd; --link: #1264a3; --call-ink: #1264a3;
  --call: #e8f5fa; --edge: rgba(29, 28, 29, .3); --code: #f8f8f8; --code-ink: #c01343;
  color: var(--ink); font-size: 15px; line-height: 1.46668; overflow-wrap: anywhere; }
[data-theme="dark"] .slack-message { --ink: #d1d2d3; --quiet: #ababad; --line: #4a4d52; --link: #1d9bd1;
  --call-ink: #1d9bd1; --call: #1d3b4a; --edge: rgba(232, 232, 232, .3); --code: #222529; --code-ink: #e8912d; }
.slack-message > * { margin: 0 0 8px; }
.slack-message > :last-child { margin-bottom: 0; }
.slack-message p { margin: 0; }
.slack-message .header { font-size: 18px; line-height: 1.3; font-weight: 700; margin: 4px 0 8px; }
.slack-message blockquote { margin: 0; padding-left: 16px; position: relative; }
.slack-message blockquote::before { content: ''; position: absolute; inset: 0 auto 0 0; width: 4px; border-radius: 4px;
  background: var(--line); }
.slack-message .context { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 4px; font-size: 13px;
  line-height: 1.38; color: var(--quiet); }
.slack-message .context img { width: 20px; height: 20px; border-radius: 4px; object-fit: cover; }
.slack-message a { color: var(--link); text-decoration: none; }
.slack-message a:hover { text-decoration: underline; }
.slack-message .actions { display: flex; flex-wrap: wrap; gap: 8px; padding-top: 2px; }
.slack-message .button { display: inline-block; box-sizing: border-box; height: 36px; line-height: 34px; padding: 0 12px;
  border: 1px solid var(--edge); border-radius: 8px; color: var(--ink); font-weight: 700; font-size: 15px; }
.slack-message .button:hover { text-decoration: none; box-shadow: 0 1px 3px rgba(0, 0, 0, .08); }
.slack-message .button.primary { background: #007a5a; border-color: #007a5a; color: #ffffff; }
.slack-message .button.danger { background: #e01e5a; border-color: #e01e5a; color: #ffffff; }
.slack-message .button.menu { font-weight: 400; }
.slack-message .button.menu::after { content: ' ⌄'; color: var(--quiet); }
.slack-message .button.box { border: 0; padding: 0; height: auto; line-height: 1.5; font-weight: 400; }
.slack-message .button.box::before { content: '☐ '; color: var(--quiet); }
.slack-message .mention { background: var(--call); color: var(--call-ink); border-radius: 3px; padding: 0 2px 1px; }
.slack-message code { background: var(--code); color: var(--code-ink); border: 1px solid var(--line); border-radius: 3px;
  padding: 2px 3px 1px; font: 12px/1.5 ui-monospace, monospace; }
.slack-message pre { background: var(--code); border: 1px solid var(--line); border-radius: 4px; padding: 8px; margin: 4px 0;
  font: 12px/1.5 ui-monospace, monospace; white-space: pre-wrap; }
.slack-message hr { border: 0; border-top: 1px solid var(--line); }
.slack-message .section { display: flow-root; }
.slack-message .section > img { float: right; width: 88px; height: 88px; object-fit: cover; border-radius: 8px; }
.slack-message .fields { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; }
.slack-message figure { margin: 0 0 8px; }
.slack-message figure img { max-width: 360px; width: 100%; border-radius: 8px; }
.slack-message ul { list-style: none; margin: 0; padding-left: 8px; }
.slack-message li::before { content: attr(data-mark) ' '; }
`;
