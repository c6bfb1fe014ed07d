// Comfort only: every page does its work without this file.
"use strict";
const results = document.getElementById("results");
const form = document.getElementById("refine");
document.addEventListener("keydown", (e) => {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
  if (e.key === "/" && !typing && !e.ctrlKey && !e.metaKey) {
    e.preventDefault();
    (document.getElementById("query") || document.getElementById("q")).focus();
  } else if (e.key === "Escape" && typing) {
    document.activeElement.blur();
  } else if ((e.key === "j" || e.key === "k") && !typing && !e.ctrlKey && !e.metaKey) {
    const hits = [...document.querySelectorAll(".hits .words a, .stories h3 a")];
    const at = hits.indexOf(document.activeElement) + (e.key === "j" ? 1 : -1);
    const next = hits[Math.max(0, Math.min(at, hits.length - 1))];
    if (next) next.focus();
  }
});
if (form && results) {
  let wait = 0;
  let asked = 0;
  const ask = async () => {
    const address = new URL("/", location.href);
    address.search = new URLSearchParams(new FormData(form)).toString();
    const mine = ++asked;
    const part = new URL(address);
    part.searchParams.set("part", "1");
    const reply = await fetch(part);
    const html = await reply.text();
    if (mine === asked) {
      const focused = results.contains(document.activeElement) && document.activeElement.href;
      results.innerHTML = html;
      history.replaceState(null, "", address);
      if (focused) [...results.querySelectorAll("a")].find((a) => a.href === focused)?.focus();
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(ask, 250);
  });
  form.addEventListener("submit", () => {
    clearTimeout(wait);
    asked++;
  });
}
