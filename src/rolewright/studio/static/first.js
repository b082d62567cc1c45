// Runs before the page is drawn, so that nobody who chose the dark scheme sees a white flash.
try {
  const scheme = localStorage.getItem("rolewright.scheme");
  if (scheme === "light" || scheme === "dark") document.documentElement.dataset.scheme = scheme;
} catch {
  // Where a browser keeps nothing, the page follows the device.
}
