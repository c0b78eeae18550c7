<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BinPart</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message numerus="yes">
        <source>%n left, riskiest first</source>
        <translation>
            <numerusform>%n left, riskiest first</numerusform>
            <numerusform>%n left, riskiest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sealed: %n note(s)</source>
        <translation>
            <numerusform>Sealed: %n note</numerusform>
            <numerusform>Sealed: %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentsPage</name>
    <message numerus="yes">
        <source>%n promised on the record</source>
        <translation>
            <numerusform>%n promised on the record</numerusform>
            <numerusform>%n promised on the record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composed</name>
    <message numerus="yes">
        <source>%n thing(s) lay in the bin for thirty days and are erased.</source>
        <translation>
            <numerusform>%n thing lay in the bin for thirty days and are erased.</numerusform>
            <numerusform>%n things lay in the bin for thirty days and are erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came in from the inbox.</source>
        <translation>
            <numerusform>%n note came in from the inbox.</numerusform>
            <numerusform>%n notes came in from the inbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle</source>
        <translation>
            <numerusform>%n thing to settle</numerusform>
            <numerusform>%n things to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesPart</name>
    <message numerus="yes">
        <source>%n copy(s) made, opened and compared.</source>
        <translation>
            <numerusform>%n copy made, opened and compared.</numerusform>
            <numerusform>%n copys made, opened and compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>%n debt</numerusform>
            <numerusform>%n debts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message numerus="yes">
        <source>The vault’s keys go in %n second(s)</source>
        <translation>
            <numerusform>The vault’s keys go in %n second</numerusform>
            <numerusform>The vault’s keys go in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestroyCard</name>
    <message numerus="yes">
        <source>%n change(s) since then are in no copy.</source>
        <translation>
            <numerusform>%n change since then are in no copy.</numerusform>
            <numerusform>%n changes since then are in no copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything here is destroyed in %n second(s)</source>
        <translation>
            <numerusform>Everything here is destroyed in %n second</numerusform>
            <numerusform>Everything here is destroyed in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message numerus="yes">
        <source>%n record(s) are past their day. Nothing is exported until each is settled.</source>
        <translation>
            <numerusform>%n record are past their day. Nothing is exported until each is settled.</numerusform>
            <numerusform>%n records are past their day. Nothing is exported until each is settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more later</source>
        <translation>
            <numerusform>%n more later</numerusform>
            <numerusform>%n more later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait for what their period is counted from.</source>
        <translation>
            <numerusform>%n record wait for what their period is counted from.</numerusform>
            <numerusform>%n records wait for what their period is counted from.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasingCard</name>
    <message numerus="yes">
        <source>%n stretch(es) of other notes go.</source>
        <translation>
            <numerusform>%n stretch of other notes go.</numerusform>
            <numerusform>%n stretches of other notes go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) lose their earlier versions.</source>
        <translation>
            <numerusform>%n record lose their earlier versions.</numerusform>
            <numerusform>%n records lose their earlier versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n automatic copy(ies) beside the vault hold it; they are made anew.</source>
        <translation>
            <numerusform>%n automatic copy(ies) beside the vault hold it; they are made anew.</numerusform>
            <numerusform>%n automatic copy(ies) beside the vault hold it; they are made anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clear file(s).</source>
        <translation>
            <numerusform>%n more clear file.</numerusform>
            <numerusform>%n more clear files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a light out</source>
        <translation>
            <numerusform>%n with a light out</numerusform>
            <numerusform>%n with a light out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed note(s)</source>
        <translation>
            <numerusform>%n reviewed note</numerusform>
            <numerusform>%n reviewed notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n slot</numerusform>
            <numerusform>%n slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message numerus="yes">
        <source>%n thing(s) wait in the inbox for the sources.</source>
        <translation>
            <numerusform>%n thing wait in the inbox for the sources.</numerusform>
            <numerusform>%n things wait in the inbox for the sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since then.</source>
        <translation>
            <numerusform>%n change since then.</numerusform>
            <numerusform>%n changes since then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear file(s) lie on this machine</source>
        <translation>
            <numerusform>%n clear file lie on this machine</numerusform>
            <numerusform>%n clear files lie on this machine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogPart</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to the chosen folder.</source>
        <translation>
            <numerusform>%n entry written to the chosen folder.</numerusform>
            <numerusform>%n entrys written to the chosen folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingKey</name>
    <message numerus="yes">
        <source>Meeting: %n min</source>
        <translation>
            <numerusform>Meeting: %n min</numerusform>
            <numerusform>Meeting: %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minute(s) without a touch</source>
        <translation>
            <numerusform>Locks after %n minute without a touch</numerusform>
            <numerusform>Locks after %n minutes without a touch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteActs</name>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>%n debt</numerusform>
            <numerusform>%n debts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteHistory</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteStrip</name>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message numerus="yes">
        <source>%n in the inbox</source>
        <translation>
            <numerusform>%n in the inbox</numerusform>
            <numerusform>%n in the inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), newest first</source>
        <translation>
            <numerusform>%n note, newest first</numerusform>
            <numerusform>%n notes, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear original(s) still lie in {folder}. Anyone with this machine can read them.</source>
        <translation>
            <numerusform>%n clear original still lie in {folder}. Anyone with this machine can read them.</numerusform>
            <numerusform>%n clear originals still lie in {folder}. Anyone with this machine can read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) brought in</source>
        <translation>
            <numerusform>%n note brought in</numerusform>
            <numerusform>%n notes brought in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n interlocutor(s)</source>
        <translation>
            <numerusform>%n interlocutor</numerusform>
            <numerusform>%n interlocutors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message numerus="yes">
        <source>in %n earlier export(s)</source>
        <translation>
            <numerusform>in %n earlier export</numerusform>
            <numerusform>in %n earlier exports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n slot</numerusform>
            <numerusform>%n slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <translation>
            <numerusform>%n over</numerusform>
            <numerusform>%n over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) came with the file</source>
        <translation>
            <numerusform>%n slot came with the file</numerusform>
            <numerusform>%n slots came with the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveredPage</name>
    <message numerus="yes">
        <source>%n thing(s) wait in the inbox for the sources.</source>
        <translation>
            <numerusform>%n thing wait in the inbox for the sources.</numerusform>
            <numerusform>%n things wait in the inbox for the sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDeeds</name>
    <message numerus="yes">
        <source>%n paragraph(s) filled in from findings</source>
        <translation>
            <numerusform>%n paragraph filled in from findings</numerusform>
            <numerusform>%n paragraphs filled in from findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>Waits for %n paragraph(s): {numbers}. No file is made.</source>
        <translation>
            <numerusform>Waits for %n paragraph: {numbers}. No file is made.</numerusform>
            <numerusform>Waits for %n paragraphs: {numbers}. No file is made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSide</name>
    <message numerus="yes">
        <source>%n in the way</source>
        <translation>
            <numerusform>%n in the way</numerusform>
            <numerusform>%n in the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message numerus="yes">
        <source>%n record(s) saved.</source>
        <translation>
            <numerusform>%n record saved.</numerusform>
            <numerusform>%n records saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known to be lost.</source>
        <translation>
            <numerusform>%n known to be lost.</numerusform>
            <numerusform>%n known to be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>%n page could not be read.</numerusform>
            <numerusform>%n pages could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPart</name>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n thing to mend</numerusform>
            <numerusform>%n things to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be found out</source>
        <translation>
            <numerusform>%n could not be found out</numerusform>
            <numerusform>%n could not be found out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in order</source>
        <translation>
            <numerusform>%n in order</numerusform>
            <numerusform>%n in order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareSheets</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesEnd</name>
    <message numerus="yes">
        <source>%n report(s) to be published</source>
        <translation>
            <numerusform>%n report to be published</numerusform>
            <numerusform>%n reports to be published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open check-in(s)</source>
        <translation>
            <numerusform>%n open check-in</numerusform>
            <numerusform>%n open check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open reprisal(s)</source>
        <translation>
            <numerusform>%n open reprisal</numerusform>
            <numerusform>%n open reprisals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open communication(s)</source>
        <translation>
            <numerusform>%n open communication</numerusform>
            <numerusform>%n open communications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message numerus="yes">
        <source>%n paragraph(s) not yet fit to leave: {numbers}</source>
        <translation>
            <numerusform>%n paragraph not yet fit to leave: {numbers}</numerusform>
            <numerusform>%n paragraphs not yet fit to leave: {numbers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayMatters</name>
    <message numerus="yes">
        <source>{worst}; %n more around this vault</source>
        <translation>
            <numerusform>{worst}; %n more around this vault</numerusform>
            <numerusform>{worst}; %n more around this vault</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n check-in(s) overdue</source>
        <translation>
            <numerusform>%n check-in overdue</numerusform>
            <numerusform>%n check-ins overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>%n debt</numerusform>
            <numerusform>%n debts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the inbox</source>
        <translation>
            <numerusform>%n in the inbox</numerusform>
            <numerusform>%n in the inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to review</source>
        <translation>
            <numerusform>%n note to review</numerusform>
            <numerusform>%n notes to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n consent</numerusform>
            <numerusform>%n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear file(s)</source>
        <translation>
            <numerusform>%n clear file</numerusform>
            <numerusform>%n clear files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) of shares</source>
        <translation>
            <numerusform>%n drill of shares</numerusform>
            <numerusform>%n drills of shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to destroy</source>
        <translation>
            <numerusform>%n record to destroy</numerusform>
            <numerusform>%n records to destroy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n day(s) ago</source>
        <translation>
            <numerusform>Copied %n day ago</numerusform>
            <numerusform>Copied %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy elsewhere: %n day(s) ago</source>
        <translation>
            <numerusform>Copy elsewhere: %n day ago</numerusform>
            <numerusform>Copy elsewhere: %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
</TS>
