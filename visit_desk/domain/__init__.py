"""The mandate's words as frozen dataclasses and rules.

What lives here: things (frozen values), the lists of states they may have, and rules that answer with what is
missing. What never may: Qt, SQL, PDF, keyring, pydantic, files, clocks. Standard library only, because every
other room builds on these words and none of them may pull a library in through the cellar.
"""
