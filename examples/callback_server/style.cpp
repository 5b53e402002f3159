// SPDX-License-Identifier: BSL-1.0
#include "style.hpp"

namespace callback_server {

const std::string_view style_sheet = R"css(:root {
  color-scheme: light dark;
  --ground: #f4f5f8; --card: #ffffff; --text: #1b1f2a; --soft: #566074; --line: #d9dde6;
  --accent: #1456b8; --on-accent: #ffffff; --accent-soft: #e8f0fc;
  --good: #0b6b3a; --good-soft: #e6f5ec; --bad: #a81e2d; --bad-soft: #fdecee;
  --wait: #8a5a00; --wait-soft: #fdf3e0; --radius: .75rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #11141b; --card: #1a1f2a; --text: #e8ebf2; --soft: #a3adc0; --line: #333b4b;
    --accent: #8ab8ff; --on-accent: #0d1a30; --accent-soft: #1d2b45;
    --good: #7fd8a4; --good-soft: #143123; --bad: #ff9aa5; --bad-soft: #3a1a20;
    --wait: #f2c674; --wait-soft: #35290f;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--ground); color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: anywhere;
}
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .25rem; }
main:focus { outline: none; }
.skip {
  position: absolute; left: 1rem; top: -4rem; z-index: 1; padding: .6rem 1rem; background: var(--accent);
  color: var(--on-accent); border-radius: 0 0 .5rem .5rem;
}
.skip:focus { top: 0; }
.width { width: 100%; max-width: 56rem; margin: 0 auto; padding: 0 1rem; }
header.site { background: var(--card); border-bottom: 1px solid var(--line); }
header.site .width {
  display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.25rem; padding-top: .75rem; padding-bottom: .75rem;
}
.brand { display: inline-flex; align-items: center; gap: .6rem; font-weight: 650; color: inherit; text-decoration: none; }
.brand::before { content: ""; width: 1.1rem; height: 1.1rem; border-radius: .3rem; background: linear-gradient(135deg, #2f7df0, #0f3f8c); }
nav { display: flex; flex-wrap: wrap; align-items: center; gap: .1rem .3rem; margin-left: auto; }
nav a, .quiet {
  padding: .45rem .7rem; border: 0; border-radius: .5rem; background: none; color: var(--accent); font: inherit;
  text-decoration: none; cursor: pointer;
}
nav a:hover, .quiet:hover { background: var(--accent-soft); }
nav a[aria-current] { font-weight: 650; background: var(--accent-soft); }
nav form { margin: 0; }
main.width { flex: 1; padding-top: 1.75rem; padding-bottom: 3rem; }
footer { border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
footer p { margin: .9rem 0; }
h1 { margin: .25rem 0 1rem; font-size: 1.7rem; line-height: 1.25; letter-spacing: -.01em; }
h2 { margin: 0 0 .75rem; font-size: 1.15rem; line-height: 1.35; }
p { margin: 0 0 1rem; }
.lead { color: var(--soft); font-size: 1.05rem; }
.card {
  background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); padding: 1.25rem; margin: 0 0 1.25rem;
  box-shadow: 0 1px 2px rgb(0 0 0 / .05);
}
.card > :last-child { margin-bottom: 0; }
.head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 1rem; margin-bottom: 1rem; }
.field { margin: 0 0 1.1rem; }
label, legend { display: block; margin: 0 0 .3rem; font-weight: 600; }
.hint { display: block; margin: 0 0 .4rem; color: var(--soft); font-size: .9rem; font-weight: 400; }
input, select, textarea {
  width: 100%; padding: .65rem .75rem; border: 1px solid #828da3; border-radius: .5rem; background: var(--card); color: var(--text);
  font: inherit;
}
textarea { min-height: 9rem; resize: vertical; }
[aria-invalid] { border: 2px solid var(--bad); }
.wrong { display: block; margin: 0 0 .4rem; color: var(--bad); font-weight: 600; }
.button {
  display: inline-block; padding: .7rem 1.3rem; border: 1px solid transparent; border-radius: .5rem; background: var(--accent); 
  color: var(--on-accent); font: inherit; font-weight: 600; line-height: 1.2; text-align: center; text-decoration: none; cursor: pointer;
}
.button:hover { filter: brightness(1.08); }
.button.second { background: none; border-color: var(--line); color: var(--accent); }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem; }
.alert { margin: 0 0 1.25rem; padding: .9rem 1.1rem; border-radius: var(--radius); border: 1px solid; border-left-width: .35rem; }
.alert > :last-child { margin-bottom: 0; }
.alert h2 { margin-bottom: .3rem; font-size: 1.05rem; }
.alert ul { margin: 0; padding: 0; list-style: none; }
.alert.bad { background: var(--bad-soft); border-color: var(--bad); }
.alert.bad h2, .alert.bad a { color: var(--bad); }
.alert.good { background: var(--good-soft); border-color: var(--good); }
.alert.note { background: var(--wait-soft); border-color: var(--wait); }
.list {
  list-style: none; margin: 0 0 1.25rem; padding: 0; background: var(--card); border: 1px solid var(--line);
  border-radius: var(--radius); overflow: hidden;
}
.list > li + li { border-top: 1px solid var(--line); }
.row {
  display: flex; flex-wrap: wrap; align-items: baseline; gap: .15rem .9rem; padding: .8rem 1.1rem; color: inherit;
  text-decoration: none;
}
.row:hover { background: var(--accent-soft); }
.row:focus-visible { outline-offset: -3px; }
.row .title { flex: 1 1 16rem; color: var(--accent); font-weight: 600; }
.row .facts { display: flex; flex-wrap: wrap; gap: .15rem .8rem; color: var(--soft); font-size: .9rem; }
.number { min-width: 3.2rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.state {
  display: inline-block; padding: .05rem .6rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .85rem;
  white-space: nowrap;
}
.state.in-progress { background: var(--accent-soft); border-color: var(--accent); color: var(--accent); }
.state.completed, .state.resolved { background: var(--good-soft); border-color: var(--good); color: var(--good); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .4rem 1.25rem; margin: 0 0 1rem; }
dt { color: var(--soft); }
dd { margin: 0; }
.prose { white-space: pre-wrap; }
.plain { padding-left: 1.2rem; }
.choices { display: flex; flex-wrap: wrap; gap: .75rem; list-style: none; margin: 0; padding: 0; }
.choices form { margin: 0; }
@media (max-width: 34rem) {
  h1 { font-size: 1.4rem; }
  header.site .width { gap: .35rem .75rem; }
  nav { margin-left: -.7rem; }
  .card { padding: 1rem; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .6rem; }
  .actions > .button { width: 100%; }
}
@media (prefers-reduced-motion: no-preference) { .skip { transition: top .15s; } }
@media (forced-colors: active) { .button { border-color: ButtonText; } }
)css";

} // namespace callback_server
