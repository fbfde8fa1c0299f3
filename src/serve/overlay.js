// Loads the page again when the folder has changed, at the place where the reader was.
(() => {
  const path = new URL(document.currentScript.src).pathname.replace(/overlay\.js$/, "events");
  const key = "byname-scroll:" + location.pathname;
  const kept = sessionStorage.getItem(key);
  if (kept !== null) {
    sessionStorage.removeItem(key);
    scrollTo(0, Number(kept));
  }
  const events = new EventSource(path);
  events.addEventListener("reload", () => {
    sessionStorage.setItem(key, String(scrollY));
    location.reload();
  });
})();
