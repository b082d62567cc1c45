/** What every page of the studio runs; a page may have a script of its own in `pages`. */

import pages from "pages";

import * as copying from "./copying.ts";
import * as dialogs from "./dialogs.ts";
import * as forms from "./forms.ts";
import * as menus from "./menus.ts";
import * as scheme from "./scheme.ts";
import * as shortcuts from "./shortcuts.ts";
import * as signedOut from "./signed_out.ts";
import * as tabs from "./tabs.ts";
import * as times from "./times.ts";
import * as tips from "./tips.ts";
import * as toasts from "./toasts.ts";
import * as work from "./work.ts";

for (const part of [scheme, toasts, dialogs, menus, tabs, times, tips, copying, shortcuts, signedOut, forms, work]) part.start(document);
pages[document.body.dataset.page ?? ""]?.();
