"""What files of word processors have in common: packages, XML, paragraphs with their looks, tables.

A reader of one format tells its file in the types of `blocks`; `elements_of` makes elements of them.
"""
