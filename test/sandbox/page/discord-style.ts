/** What a member's own view of Discord has beside what all see. */
export const DISCORD_VIEW_STYLE = `
.view .window { position: relative; max-width: 900px; width: 100%; margin: 0 auto; display: flex; flex-direction: column; }
.view .channel { flex: 1; min-height: 420px; }
.view .by time { margin-left: 6px; }
.view .message { flex-wrap: wrap; }
.view .said { flex-basis: 60%; }
.view .used { flex-basis: 100%; margin: 0 0 4px 56px; font-size: 14px; color: #b5bac1; }
.view .used b { color: #f2f3f5; font-weight: 500; }
.view .used span { color: #00a8fc; }
.view .avatar.person { display: grid; place-items: center; background: #5865f2; color: #ffffff; font-weight: 600; }
.view .ephemeral { background: rgba(88, 101, 242, .08); box-shadow: inset 2px 0 #5865f2; }
.view .only { margin: 6px 0 0; font-size: 12px; color: #949ba4; }
.view .only a { color: #00a8fc; }
.view .thinking { margin: 0; color: #949ba4; }
.view .failed { margin: 8px 20px; color: #f23f43; font-size: 14px; }
.view .typing { margin: 8px 16px 20px; padding: 11px 16px; border-radius: 8px; background: #383a40; color: #dbdee1; font-size: 16px; }
.view .typing > span { color: #6d6f78; }
.view .typing .option { border-radius: 4px; background: #1e1f22; color: #dbdee1; padding: 3px 8px; }
.view .option i { font-style: normal; color: #949ba4; margin-right: 8px; }
.view .offered { margin: 0 16px 8px; padding: 8px; border-radius: 8px; background: #2b2d31; color: #dbdee1; }
.view .offered p { margin: 4px 8px 8px; font-size: 12px; font-weight: 700; color: #b5bac1; }
.view .offered ul { list-style: none; margin: 0; padding: 0; }
.view .offered li { padding: 8px; border-radius: 4px; font-size: 15px; }
.view .offered .first { background: #404249; color: #ffffff; }
.view .veil { position: absolute; inset: 0; display: grid; place-items: center; background: rgba(0, 0, 0, .7); padding: 24px; }
.view .modal { width: 100%; max-width: 480px; max-height: 100%; overflow-y: auto; box-sizing: border-box; padding: 20px 24px; border-radius: 12px;
  background: #393a41; color: #dbdee1; font-size: 16px; box-shadow: 0 12px 40px rgba(0, 0, 0, .5); }
.view .modal header { display: flex; align-items: center; gap: 12px; margin-bottom: 12px; }
.view .modal header .avatar { width: 32px; height: 32px; margin: 0; }
.view .modal h2 { flex: 1; margin: 0; font-size: 20px; font-weight: 700; color: #f2f3f5; }
.view .close { color: #b5bac1; }
.view .warning { margin: 0 0 16px; padding: 10px 12px; border-radius: 8px; background: rgba(240, 178, 50, .1); border: 1px solid rgba(240, 178, 50, .5);
  font-size: 14px; line-height: 1.35; }
.view .wrong { margin: 0 0 16px; color: #fa777c; font-size: 14px; }
.view .text { margin: 0 0 16px; }
.view .field { margin-bottom: 18px; }
.view .label { margin: 0 0 6px; font-weight: 600; color: #f2f3f5; }
.view .star { font-style: normal; color: #fa777c; margin-left: 4px; }
.view .field .description { margin: -2px 0 8px; font-size: 14px; color: #b5bac1; }
.view .input { min-height: 22px; padding: 9px 12px; border-radius: 8px; background: #2e2f35; border: 1px solid #4a4b53; line-height: 1.35;
  white-space: pre-wrap; overflow-wrap: anywhere; }
.view .input.long { min-height: 84px; }
.view .input.choice::after { content: '⌄'; float: right; color: #b5bac1; }
.view .input.files { border-style: dashed; text-align: center; padding: 20px 12px; }
.view .empty { color: #85868f; }
.view .box { display: flex; gap: 10px; align-items: flex-start; margin: 0 0 8px; }
.view .box i { flex: none; width: 20px; height: 20px; border-radius: 4px; border: 1px solid #85868f; box-sizing: border-box; }
.view .box.round i { border-radius: 50%; }
.view .box.ticked i { background: #5865f2; border-color: #5865f2; box-shadow: inset 0 0 0 4px #393a41; }
.view .box small { display: block; color: #b5bac1; font-size: 13px; }
.view .modal footer { display: flex; gap: 12px; margin-top: 20px; }
.view .modal footer span { flex: 1; text-align: center; padding: 10px; border-radius: 8px; font-weight: 500; color: #ffffff; background: #4a4b53; }
.view .modal footer .submit { background: #5865f2; }
`;
