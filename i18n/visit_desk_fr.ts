<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>Programme, day by day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something still to settle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Not written: {count} places could tell who spoke, or rest on words nobody allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused: {reason}. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources are closed. Open them first: this was not checked against sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases must differ: one opens the notes, the other the sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is damaged ({part}). Nothing was changed; open a copy, or ask for help before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something at that place. Choose another name; nothing was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such {what} in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command is planned and not built yet: {command}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read as {expected}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than {limit}. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another place, or make it writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not a Visit Desk vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too short. Use at least {least} characters, or five words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is open in another window or program. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was made by a newer Visit Desk. It was not touched; update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not complete: {lacks}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chords</name>
    <message>
        <source>Veil the screen, or lift the veil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note in the current slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note in no slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the selection or the last word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An aside with its own speaker and tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation with its original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise made to the mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what may identify somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal names while held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last deed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or close the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the State reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
