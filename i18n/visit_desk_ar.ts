<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>Programme, day by day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardLegend</name>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential: gone when the sources close, in no agenda file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something still to settle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckIns</name>
    <message>
        <source>{code}, was due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: {result}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosedSourcesBar</name>
    <message>
        <source>Sources closed: known names are not recognised; text goes to the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentMatrix</name>
    <message>
        <source>Uses inside and with the State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses in the report and for contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State and public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask again {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, if</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>What this person said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}  {use}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with glosses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this word stand in clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conceal the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Hold to reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n earlier export(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refined use by use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{promise}, by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again about consent: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise a check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in, {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in: {result}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke with the mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads an institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works for the State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprived of liberty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One form a line. They are hidden wherever they are written, in every note and draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicknames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephones, addresses, accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words for what they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many others fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they fear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new person, known here as {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also written:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which slots are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slot is in the programme yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country}, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slots} slots, {held} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official only while the sources are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agendas (*.ics *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) came with the file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this file is in the programme already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the agenda file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping at the next safe place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskForm</name>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may happen, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely (1 to 5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How grave (1 to 5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left after easing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What eases it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedMark</name>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
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
    <message>
        <source>Veil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A confidential slot can be added while the sources are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slot needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must end after it starts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotPage</name>
    <message>
        <source>The slot is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slot is out of the programme</source>
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
    <name>SourcesBox</name>
    <message>
        <source>Close them when you are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing goes to the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spine</name>
    <message>
        <source>Now: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note in no slot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpineView</name>
    <message>
        <source>Slots of the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Note now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised and tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the note of a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note in no slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day} of {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official only while the sources are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official and confidential; confidential ones vanish when the sources close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>they ring while the sources are closed, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-in is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in the inbox</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>more is known when the sources open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No copy elsewhere yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one stolen laptop would lose everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy elsewhere: today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy elsewhere: %n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check-in: {result}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>Where you left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to the mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More may appear when the sources open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A note that the sources hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note in no slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordBudget</name>
    <message>
        <source>{used} of {limit} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own speaker, own tier:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As noted or translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original, {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Something in the program went wrong. What was saved is safe.</source>
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
<context>
    <name>lists</name>
    <message>
        <source>Country visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisory visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotional visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggregate figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise with authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication, named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication, published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprisals report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media and images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a health detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a habit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a small number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it more broadly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saw or lived it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highly reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely unreliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law and public policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive and administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to justice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allegation recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One credible source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two independent sources, one direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corroborated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause for concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go with changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legislation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft for colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the State, for factual comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>It rests on no finding or good practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no addressee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no words yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on no statement and no document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an allegation; the text should say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could harm those who do it; nobody has confirmed it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk assessment was valid on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral was offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No addressee: nobody is asked to act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verb is weak: it cannot be checked whether it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not begin with an action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words such as “as appropriate” leave it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names who acts and what is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be judged done or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure says when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for more than one action; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long to be acted on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for one action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding stands behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on a finding and a standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes in the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear originals to remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self.words</name>
    <message>
        <source>A note in no slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command is planned and not built yet: {command}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too short. Use at least {least} characters, or five words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases must differ: one opens the notes, the other the sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources are closed. Open them first: this was not checked against sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written: {count} places could tell who spoke, or rest on words nobody allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not a Visit Desk vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is damaged ({part}). Nothing was changed; open a copy, or ask for help before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was made by a newer Visit Desk. It was not touched; update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused: {reason}. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another place, or make it writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is open in another window or program. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something at that place. Choose another name; nothing was replaced.</source>
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
        <source>There is no such {what} in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not complete: {lacks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font here can print the character {character} ({name}). Replace it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old words could not be wiped from the disk yet. It is tried again at the next unlock.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
