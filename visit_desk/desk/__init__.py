"""What a person does at the desk: one activity a module, one small class each.

Lives here: deeds (begin a note, set a consent, close a day, draft, export) and the views that a page shows. Never
here: Qt, SQL, keys, page layout. A deed gets everything it needs when it is made; nothing is looked up globally,
and time is a parameter. Everything of the desk runs in one thread (the window's lane, or the command line's only
one). ``desk.Desk`` puts the activities together; nothing is imported here, so that the gate's own process loads no
vault.
"""
