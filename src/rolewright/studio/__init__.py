"""The studio: a web application where hiring managers and recruiters write, check and publish postings.

It holds no rule and no knowledge of its own. Its libraries come with the extra “studio”.
"""
