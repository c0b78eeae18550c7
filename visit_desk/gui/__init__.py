"""The window: pages that show, ask and tell, and decide nothing.

What lives here: everything that knows Qt. What never may: SQL, keys, paper, redaction; a page calls the desk, always
through the lane (``background``), and hears back in the window's own thread. Signals go up, calls go down, pages never
know each other. The unlock window (``unlock``, ``first_run``) imports PySide6 and the mandate's words only, so that
it stands there at once; everything heavy is loaded by the lane while a person types.

Sizes: every length on screen is written at 96 dpi and 100 % and passes through ``theme.px``, style sheet included.
That is simpler than lengths in em, whose unit in Qt is the line height of whatever font a widget happens to have.
"""
