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
    <name>BudgetCard</name>
    <message>
        <source>{words} of {budget} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left, footnotes counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} too many, footnotes counted</source>
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
    <name>ClearFiles</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
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
    <name>Closing</name>
    <message>
        <source>Words undecided</source>
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
        <source>Paper and clear originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clear original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of this kind are always hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to somebody in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hid it while writing; its kind and whose it is were guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to a confidential speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was said aside, not in the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside other details it could tell who spoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked means not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We promised it, and nobody has noted when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who has this machine can read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide it. Readers see: “{gloss}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word itself stays in the sources file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is used until they are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is noted as “later”; the question stays with the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it among the check-ins, so that it rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bare date also rings while the sources are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the file; its text lies in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a disk keeps of a removed file cannot be known from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another kind or wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a reason, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays a debt; blocks export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: {what}, in {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: consent of {what} is to be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered among the check-ins: a promise to {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off: {what}. It stays a debt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as public: {what}, in {where}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue holds words of sources. Open the sources to settle them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left, riskiest first</source>
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
        <source>about %n minute(s)</source>
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
        <source>aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note in no slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sealed: %n note(s)</source>
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
        <source>Nothing was sealed: no note is settled to its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodesStep</name>
    <message>
        <source>Two recovery codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a passphrase is lost, its code opens the same lock. Write both on paper, or print them, and keep the paper away from this machine. They are not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitmentForm</name>
    <message>
        <source>What was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what was promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commitment needs the authority that made it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitmentTable</name>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitmentsPage</name>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been promised on the record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
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
        <source>{count} promised on the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommonWord</name>
    <message>
        <source>Why it names nobody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is a common word and also a form of a name. Here it names nobody?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why in a few words; it is kept with the decision.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composed</name>
    <message numerus="yes">
        <source>%n note(s) came in from the inbox.</source>
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
        <source>Day {day} of {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <name>DecisionCard</name>
    <message>
        <source>Why it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards the note reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safest proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is kept, without the word. Enter keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoken by {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why; a few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceCards</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary: not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least twelve characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written encrypted: give it a passphrase of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is written: {words} words, checked word for word. {sha}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportsHeld</name>
    <message>
        <source>{use} is withdrawn. No earlier export rested on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{use} is withdrawn. These earlier files rested on it and may be in other hands:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recommended from it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet fit to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on no statement and no document yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragile: not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingDeeds</name>
    <message>
        <source>The fields are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {code} rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is a draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recommendation is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards breached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersecting factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The State acknowledges it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told as a sum only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the statement of the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual orientation, gender identity, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The State’s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet fit to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fragile: not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Findings and recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{findings} findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} recommendations, {unfit} with a light out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>An offline desk for country visits. It has no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two passphrases, two codes on paper, the first visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an invented visit, to look around and try things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one that is already on this machine or a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that does not exist yet, or an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the demo visit. This takes a moment, once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can still be opened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot hide that the program is installed. It cannot call back copies made by others, or what someone saw on the screen. Old traces on the disk are covered only by the disk’s own encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing this vault for the border is not in the program yet. Locking does not replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved and the program that read it ends. Only a passphrase opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your two passphrases open everything, and so does each recovery code. Nothing else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the border, one look and one key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says so; the program cannot test it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disk is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not answer. Look in its settings before you cross a border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk encryption could not be found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault itself is encrypted; traces of other programs are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disk is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and sources stand open in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes stand open in this window; the sources are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait in the inbox for the sources.</source>
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
        <source>If this machine is lost, everything is. Choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy is elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a folder called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked {day} {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since then.</source>
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
        <source>Nothing has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy elsewhere is old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which clear files were imported is known when the sources open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear files: not known while the sources are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}. They were imported and never removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clear file(s) lie on this machine</source>
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
        <source>As far as the program knows: it remembers what was imported into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear file lies on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux the program asks lsblk, on macOS fdesetup, elsewhere nobody. It asks for no rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was made, opened and compared: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying, opening the copy, comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is gone from this folder. What a disk may keep of it is beyond us.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Use this wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wording that mends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet fit to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands against it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Their forms are joined; notes, meetings, statements and check-ins follow. Of two consents on one use the stricter one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is the same person as another entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteActs</name>
    <message>
        <source>Remembered as a commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original kept beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original words are not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for internal use only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent not asked</source>
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
        <source>Put back as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteFoot</name>
    <message>
        <source>Hide word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal (hold)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteHead</name>
    <message>
        <source>%n person(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note in no slot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteHistory</name>
    <message>
        <source>Earlier states of this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing earlier can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
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
        <source>, the present one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteMargin</name>
    <message>
        <source>In the margin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
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
    <message>
        <source>No aside after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotation after all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePage</name>
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
</context>
<context>
    <name>NoteStatus</name>
    <message>
        <source>Undo the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on in a new note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That note lies in the sources, which are closed. Go on writing here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteStrip</name>
    <message>
        <source>Speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known while closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first who is speaking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes from .txt and .md files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note yet. One key begins one, wherever you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note in no slot</source>
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
    <message numerus="yes">
        <source>%n note(s), newest first</source>
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
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found in what the notes file may know. More may appear when the sources open.</source>
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
    <message numerus="yes">
        <source>%n hidden</source>
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
        <source>A note in no slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
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
        <source>Bring in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt *.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clear original(s) still lie in {folder}. Anyone with this machine can read them.</source>
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
        <source>%n note(s) brought in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginalField</name>
    <message>
        <source>Original words of the quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParagraphEditor</name>
    <message>
        <source>Words of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes somebody word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph</source>
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
    <name>PeoplePage</name>
    <message>
        <source>People and consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debts first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interlocutors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is shown while the sources are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent by preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, no, later, withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal (hold)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n interlocutor(s)</source>
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
        <source>names stay hidden until you hold Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entries are one now: {code}</source>
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
    <name>PersonDeeds</name>
    <message>
        <source>{code}: {preset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{use}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{use}: withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk assessment is kept</source>
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
    <name>PersonRows</name>
    <message>
        <source>{role}, only spoken of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
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
    <name>Preview</name>
    <message>
        <source>The draft as it will be printed</source>
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
    <name>ReadingLegend</name>
    <message>
        <source>gives someone away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds to it together with the rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecommendationCards</name>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecommendationForm</name>
    <message>
        <source>no months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak on purpose: a choice, not a slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recommendations</name>
    <message>
        <source>No words yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>A name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person did not allow to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that is never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleged perpetrators and the like are never named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A common word that is also a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say once whether it names somebody here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes stay inside the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way to reach somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone numbers, addresses and accounts are never printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the file knows whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to a door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organization by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not allow to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many spoke tells who did, where few could.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden word without a wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs words that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A detail that gives somebody away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from what one person told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody allowed this use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source behind this paragraph was not asked, or said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back until a condition is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source behind this paragraph set a condition that is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source at special risk needs one before anything is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to leave this out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source allowed the rest, but not this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger than the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Reasonable grounds” needs two independent sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function that only one person holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said in private is not told even by function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together they point to one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few people fit all of this at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knows where the delegation was that day knows whom it met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may not leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule stands against it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatStep</name>
    <message>
        <source>Read them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type these groups from the paper, so that it is sure they are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes code, group {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources code, group {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not what stands in that group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportContents</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDeeds</name>
    <message>
        <source>A new paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph is out of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every finding stands in the draft already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) filled in from findings</source>
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
        <source>Decided for this place; it will not be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in from findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drafted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it can leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the State reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composing the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit to {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked against sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the sources: a shared file is checked against them. No file is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for what stands above. No file is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for paragraph(s) {numbers}. No file is made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportSide</name>
    <message>
        <source>Before it can leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding stands behind this paragraph: it rests on your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this paragraph rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{blocking} in the way, {remarks} to look at</source>
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
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
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
    <name>SourcesPage</name>
    <message>
        <source>Sources passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, raw notes and confidential meetings can be read until you close them again.</source>
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
    <name>StatePage</name>
    <message>
        <source>As the State reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft, as it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drafted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gives away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unfit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked against sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} words left of {budget}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} words over {budget}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every paragraph passes what this reader can know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) not yet fit to leave: {numbers}</source>
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
        <source>The wording stands in the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementPicker</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on these statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding needs a title; its words can follow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TierButton</name>
    <message>
        <source>Tier</source>
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
    <message numerus="yes">
        <source>%n overdue</source>
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
    <message>
        <source>None overdue</source>
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
    <message>
        <source>Debts</source>
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
        <source>known when the sources open</source>
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
        <source>No copy yet</source>
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
        <source>Copied {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n day(s) ago</source>
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
        <source>overdue since {day}</source>
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
    <name>Unlock</name>
    <message>
        <source>Names, raw notes, confidential meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional, can wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes about a second, on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder was chosen. Nothing about it is shown before it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight groups of four, as on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the demo visit. This takes a moment, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the demo visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is never stored and cannot be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two locks. The first is enough to write and read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network. Nothing about a visit is shown before a passphrase opens it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Two locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One passphrase opens the notes, the other the sources: names, raw notes, confidential meetings. Nobody can look them up for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new folder; a stick works as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one, quite different.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitStep</name>
    <message>
        <source>The first visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies in the notes file, encrypted. All of it can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which country is visited?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
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
    <name>code_sheet</name>
    <message>
        <source>First code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second code</source>
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
    <name>parent</name>
    <message>
        <source>Choose a folder</source>
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
    <name>strength</name>
    <message>
        <source>Five or more words that do not belong together work well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short yet: at least 12 characters, or five words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough. Another word would make it much stronger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tongues</name>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
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
