/** An invitation shows its link, and the list whom it was made for. */

import * as menus from "../menus.ts";
import shownOnce from "../shown_once.ts";
import * as times from "../times.ts";

export default function start(): void {
  shownOnce();
  document.addEventListener("api:done", (event) => {
    if (!(event.target instanceof HTMLFormElement) || event.target.id !== "invite") return;
    event.target.reset();
    void renew();
  });
}

/** Show the parts of the page that tell who there is as the server tells them now. */
async function renew(): Promise<void> {
  const answer = await fetch(location.href);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const place of document.querySelectorAll("[data-of-people]")) {
    const now = page.getElementById(place.id);
    if (now === null) continue;
    place.replaceWith(now);
    menus.start(now);
    times.start(now);
  }
}
