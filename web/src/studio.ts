/** What every page of the studio runs. */

import pages from "pages";

pages[document.body.dataset.page ?? ""]?.();
