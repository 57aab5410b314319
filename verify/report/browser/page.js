"use strict";
// Filters: an element with data-check, data-severity or data-story is shown if it fits what was chosen.
const root = document.documentElement, form = document.getElementById("filters"), alone = document.getElementById("alone");
root.classList.add("js");
form.hidden = false;
for (const choice of document.querySelectorAll(".choice")) choice.hidden = false;

function fits(data, chosen) {
  return (!data.severity || chosen.getAll("severity").includes(data.severity))
    && (!data.check || !chosen.get("check") || data.check === chosen.get("check"))
    && (!("story" in data) || !chosen.get("story") || data.story.split(" ").includes(chosen.get("story")));
}

function filter() {
  const chosen = new FormData(form);
  for (const one of document.querySelectorAll("[data-severity], [data-story]")) one.toggleAttribute("data-off", !fits(one.dataset, chosen));
  const all = document.querySelectorAll(".finding").length, off = document.querySelectorAll(".finding[data-off]").length;
  const count = document.getElementById("count");
  count.textContent = `${all - off} / ${all} ${count.dataset.word}`;
}

// A link to a finding that is filtered away shows it again.
function reveal() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && target.closest("[data-off]")) { form.reset(); filter(); target.scrollIntoView(); }
}

form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
alone.addEventListener("input", () => root.classList.toggle("with-alone", alone.checked));
addEventListener("hashchange", reveal);
filter();
reveal();
