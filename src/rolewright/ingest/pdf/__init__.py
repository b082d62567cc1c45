"""From the pages of a PDF to the elements of a posting.

`child` reads words and their places in a process of its own (`isolation` says why). What follows knows no
library: `margins` drops what repeats, `order` puts words into lines as they are read, `blocks` joins lines to
paragraphs and entries, `headings` tells which of them are headings, and `hyphens` mends words.
"""
