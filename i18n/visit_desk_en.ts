<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n slot(s) came with the file</source>
        <translation>
            <numerusform>%n slot came with the file</numerusform>
            <numerusform>%n slots came with the file</numerusform>
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
<context>
    <name>self.words</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
</TS>
