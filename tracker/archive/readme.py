"""The text of a store's README.txt: how to read everything in it without this program."""

from __future__ import annotations

README = """\
This folder is a store of news articles and their versions, made by article-tracker.
Everything in it can be read without that program.

journal/YYYY-MM/*.jsonl       What happened, in order: one JSON object a line. Each line's "prev" is the SHA-256 of the
                              line before it (without its newline). "record" is the SHA-256 of a capture's record.
journal/head.json             The journal's last line: its file, its place there in bytes, and its SHA-256. Lines after
                              it may follow; where it is missing from the journal, the journal was cut off.
HOST/ARTICLE/                 One article ("local" where no URL is known).
  TIME-DIGEST.html.zst        A capture: the page's bytes as they came in, compressed with zstd. TIME is when this
                              wording is known to have been up (UTC), DIGEST the beginning of the bytes' SHA-256.
                              The suffix may also be .txt, .md or .bin.
  TIME-DIGEST.json            Its record: where and how the bytes came in, their full SHA-256, and "dictionary".
incoming/                     Pages on their way in, as they came, each with its record. What a program that died left
                              here: tracker add incoming
tracker.toml                  Settings.
tracker.db                    A catalogue that is made anew from the rest when it is missing. Delete it freely.

To read a capture with the stock zstd program:
  "dictionary" is null:       zstd -d TIME-DIGEST.html.zst
  "dictionary" is KEY:        zstd -d KEY.html.zst
                              zstd -d -D KEY.html TIME-DIGEST.html.zst
To check it: sha256sum TIME-DIGEST.html gives the "sha256" of its record.

An article's versions are the captures whose headline, standfirst, byline, captions, body or correction notices
differ from the capture before, in order of time. Lines of kind merge and split say which article a capture belongs
to today; lines of kind retime correct its time.
"""
