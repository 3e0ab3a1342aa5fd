// Keeps the first page of posts fresh; without scripts, reloading does the same.
const EVERY = 4000;
const posts = document.getElementById("posts");
let shown = null;

async function refresh() {
  if (document.hidden) return;
  try {
    const answer = await fetch("/posts" + location.search, { cache: "no-store" });
    if (!answer.ok) return;
    const text = await answer.text();
    if (shown !== null && text !== shown) posts.innerHTML = text;
    shown = text;
  } catch {
    // The bot is not there just now: what is shown stays, and the next turn asks again.
  }
}

refresh();
setInterval(refresh, EVERY);
document.addEventListener("visibilitychange", refresh);
