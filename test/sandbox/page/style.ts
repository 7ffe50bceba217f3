import { discordStyle } from '../../../adapters/discord/draw/style.ts';
import { slackStyle } from '../../../adapters/slack/draw/style.ts';
import { DISCORD_VIEW_STYLE } from './discord-style.ts';

export const STYLE = `
* { box-sizing: border-box; }
body { margin: 0; background: #eceae6; color: #1d1c1d; font-family: -apple-system, "Segoe UI", Roboto, Inter,
  "Noto Sans", "Liberation Sans", "Helvetica Neue", Arial, sans-serif; -webkit-font-smoothing: antialiased; }
.top { display: flex; align-items: center; gap: 10px; max-width: 1240px; margin: 0 auto; padding: 20px 24px 14px; }
.top .mark { width: 28px; height: 28px; border-radius: 6px; overflow: hidden; flex: none; }
.top h1 { margin: 0; font-size: 17px; font-weight: 800; letter-spacing: -.01em; }
.top p { margin: 0; color: #6b6862; font-size: 14px; }
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 24px; max-width: 1240px;
  margin: 0 auto; padding: 0 24px 32px; }
.panel { display: flex; flex-direction: column; gap: 16px; min-width: 0; }
.window { flex: 1; border-radius: 12px; overflow: hidden; box-shadow: 0 1px 2px rgba(0, 0, 0, .12), 0 12px 32px -8px rgba(0, 0, 0, .22); }
.bar { display: flex; justify-content: space-between; align-items: center; height: 38px; padding: 0 16px; font-size: 13px; }
.bar span { opacity: .7; }
.tabs { display: flex; gap: 4px; padding: 8px 12px; overflow-x: auto; font-size: 15px; }
.tabs a { padding: 3px 8px; border-radius: 6px; color: inherit; text-decoration: none; white-space: nowrap; }
.tabs i { font-style: normal; opacity: .6; }
.tabs a:not([aria-current]) { opacity: .65; }
.channel { min-height: 380px; max-height: 680px; overflow-y: auto; padding: 8px 0 16px; }
.message { display: flex; padding: 8px 20px; }
.avatar svg { display: block; width: 100%; height: 100%; }
.avatar { flex: none; overflow: hidden; }
.said { min-width: 0; flex: 1; }
.by { display: flex; align-items: baseline; margin: 0; }
.edited { font-size: 12px; opacity: .6; }
.nothing { padding: 8px 20px; margin: 0; opacity: .6; }
.slack .bar { background: #3f0e40; color: #ffffff; }
.slack .window { background: #ffffff; }
.slack .tabs { border-bottom: 1px solid #e3e3e3; font-weight: 800; }
.slack .avatar { width: 36px; height: 36px; border-radius: 6px; margin: 3px 8px 0 0; }
.slack .by b { font-size: 15px; font-weight: 800; }
.slack .by time { font-size: 12px; color: #616061; }
.slack .badge { align-self: center; margin: 0 6px 0 4px; padding: 0 3px; border-radius: 2px; background: #ececec;
  color: #616061; font-size: 10px; line-height: 14px; font-weight: 700; }
.thread { margin-top: 6px; font-size: 13px; }
.thread summary { color: #1264a3; font-weight: 700; cursor: pointer; }
.thread .slack-message { margin: 8px 0 0 12px; }
.discord .bar { background: #1e1f22; color: #b5bac1; }
.discord .window { background: #313338; color: #dbdee1; }
.discord .tabs { border-bottom: 1px solid #26272b; color: #f2f3f5; font-weight: 600; }
.discord .called { background: rgba(250, 168, 26, .08); box-shadow: inset 2px 0 #f0b232; }
.discord .avatar { width: 40px; height: 40px; border-radius: 50%; margin: 2px 16px 0 0; }
.discord .by b { font-size: 16px; font-weight: 600; color: #f2f3f5; line-height: 1.375; }
.discord .by time { font-size: 12px; color: #949ba4; }
.discord .badge { align-self: center; margin: 0 6px 0 5px; padding: 0 5px; border-radius: 4px; background: #5865f2;
  color: #ffffff; font-size: 10px; line-height: 15px; font-weight: 600; }
.phone { min-height: 174px; border-radius: 22px; padding: 14px 14px 16px; background: linear-gradient(160deg, #31445f, #6f5673 55%, #b4746a);
  color: #ffffff; box-shadow: 0 1px 2px rgba(0, 0, 0, .12), 0 12px 32px -8px rgba(0, 0, 0, .22); }
.hour { margin: 0 0 10px; text-align: center; font-size: 34px; line-height: 1.1; font-weight: 300; letter-spacing: .01em; }
.note { display: flex; gap: 10px; padding: 12px 14px; border-radius: 16px; background: rgba(255, 255, 255, .86); color: #151515; }
.note p { margin: 0; font-size: 14px; line-height: 1.32; }
.note p:first-child { display: flex; justify-content: space-between; gap: 12px; }
.note time { color: #5d5d5d; font-size: 12px; }
.note .from { font-weight: 600; }
.note > div { min-width: 0; flex: 1; }
.note .line { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
.app { flex: none; width: 36px; height: 36px; border-radius: 9px; display: grid; place-items: center; font-weight: 800;
  font-size: 18px; color: #ffffff; }
.app.slack { background: #4a154b; }
.app.discord { background: #5865f2; }
.quiet { margin: 0; text-align: center; opacity: .8; font-size: 14px; }
@media (max-width: 560px) {
  .top { padding: 16px 16px 12px; flex-wrap: wrap; gap: 4px 10px; }
  .top p { flex-basis: 100%; font-size: 13px; }
  main { padding: 0 10px 24px; gap: 28px; }
  .channel { min-height: 0; max-height: none; }
  .message { padding: 8px 14px; }
  .discord .avatar { margin-right: 12px; }
}
${slackStyle}${discordStyle}${DISCORD_VIEW_STYLE}`;
