/** A person's Slack at phone width: modal, home, channel. */
export const VIEW_STYLE = `
body.handheld { background: #d8d5cf; }
.screen { display: block; max-width: 390px; min-height: 100vh; margin: 0 auto; padding: 0 0 32px; background: #ffffff; color: #1d1c1d; }
.top-bar { display: grid; grid-template-columns: 1fr auto 1fr; align-items: center; gap: 8px; min-height: 52px; padding: 6px 16px;
  background: #3f0e40; color: #ffffff; font-size: 15px; }
.top-bar b { font-size: 17px; text-align: center; }
.top-bar .submit { justify-self: end; font-weight: 700; }
.app-tabs { display: flex; gap: 20px; padding: 12px 16px; border-bottom: 1px solid #dddddd; font-size: 15px; color: #616061; }
.app-tabs b { color: #1d1c1d; box-shadow: 0 13px 0 -10px #3f0e40; }
.modal { padding: 16px; }
.block { margin-bottom: 16px; }
.input .label { margin: 0 0 6px; font-weight: 700; font-size: 15px; }
.input .optional { font-weight: 400; color: #616061; }
.box { min-height: 44px; padding: 10px 12px; border: 1px solid #868686; border-radius: 8px; font-size: 16px; line-height: 22px;
  white-space: pre-wrap; overflow-wrap: anywhere; }
.box.tall { min-height: 112px; }
.box.menu { position: relative; padding-right: 32px; }
.box.menu::after { content: ''; position: absolute; right: 14px; top: 16px; width: 8px; height: 8px; transform: rotate(45deg);
  border: solid #616061; border-width: 0 2px 2px 0; }
.placeholder { color: #868686; }
.wrong .box { border-color: #e01e5a; box-shadow: 0 0 0 1px #e01e5a; }
.error { margin: 6px 0 0; color: #e01e5a; font-size: 14px; font-weight: 600; }
.hint { margin: 6px 0 0; color: #616061; font-size: 13px; line-height: 1.38; }
.choices { display: grid; gap: 10px; font-size: 15px; }
.choice { display: flex; gap: 10px; align-items: flex-start; }
.choice .hint { margin: 2px 0 0; }
.mark.check, .mark.radio { flex: none; width: 20px; height: 20px; margin-top: 1px; border: 2px solid #868686; border-radius: 4px; position: relative; }
.mark.radio { border-radius: 50%; }
.mark.on { background: #007a5a; border-color: #007a5a; }
.mark.check.on::after { content: ''; position: absolute; left: 5px; top: 1px; width: 5px; height: 10px; transform: rotate(45deg);
  border: solid #ffffff; border-width: 0 2px 2px 0; }
.mark.radio.on { background: #ffffff; box-shadow: inset 0 0 0 3px #ffffff, inset 0 0 0 12px #007a5a; }
.file { padding: 10px 12px; margin-bottom: 8px; border: 1px solid #dddddd; border-radius: 8px; font-size: 15px; }
.act { display: inline-block; margin: 0 8px 8px 0; vertical-align: top; }
.act:has(.box, .choices) { display: block; margin-right: 0; }
.only { margin: 12px 20px -4px; color: #616061; font-size: 12px; }
.screen .channel { min-height: 0; max-height: none; }
.handheld > * .button, .input .button { display: inline-block; height: 36px; line-height: 34px; padding: 0 12px; border: 1px solid rgba(29, 28, 29, .3);
  border-radius: 8px; font-weight: 700; font-size: 15px; }
.shade { position: fixed; inset: 0; display: grid; place-items: center; padding: 24px; background: rgba(0, 0, 0, .55); }
.dialog { max-width: 320px; padding: 20px; border-radius: 14px; background: #ffffff; color: #1d1c1d; font-size: 15px; line-height: 1.46; }
.dialog b { font-size: 18px; }
.dialog p { margin: 8px 0 18px; overflow-wrap: anywhere; }
.answers { display: flex; justify-content: flex-end; gap: 8px; }
.dialog .primary { background: #007a5a; border-color: #007a5a; color: #ffffff; }
.dialog .danger { background: #e01e5a; border-color: #e01e5a; color: #ffffff; }
`;
