<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>Programme, day by day</source>
        <translation>البرنامج يومًا بيوم</translation>
    </message>
</context>
<context>
    <name>BoardLegend</name>
    <message>
        <source>Official</source>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>Confidential: gone when the sources close, in no agenda file</source>
        <translation>سري: يختفي عند إغلاق المصادر ولا يرد في أي ملف للمواعيد</translation>
    </message>
    <message>
        <source>Now and next</source>
        <translation>الآن والتالي</translation>
    </message>
    <message>
        <source>Something still to settle</source>
        <translation>أمر لم يُحسم بعد</translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>{words} of {budget} words</source>
        <translation>⁨{words}⁩ من ⁨{budget}⁩ كلمة</translation>
    </message>
    <message>
        <source>{left} left, footnotes counted</source>
        <translation>الباقي ⁨{left}⁩، بما فيها الحواشي</translation>
    </message>
    <message>
        <source>{left} too many, footnotes counted</source>
        <translation>الزائد ⁨{left}⁩، بما فيها الحواشي</translation>
    </message>
</context>
<context>
    <name>CheckIns</name>
    <message>
        <source>{code}, was due {day}</source>
        <translation>⁨{code}⁩، كان موعده ⁨{day}⁩</translation>
    </message>
    <message>
        <source>{code}: {result}</source>
        <translation>⁨{code}⁩: ⁨{result}⁩</translation>
    </message>
</context>
<context>
    <name>ClearFiles</name>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>حذف ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>ClosedSourcesBar</name>
    <message>
        <source>Sources closed: known names are not recognised; text goes to the inbox.</source>
        <translation>المصادر مغلقة: لا يُتعرَّف على الأسماء المعروفة؛ ويُحفظ النص في صندوق الوارد.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Words undecided</source>
        <translation>كلمات لم يُبتّ فيها</translation>
    </message>
    <message>
        <source>Consent not asked</source>
        <translation>لم تُطلب الموافقة</translation>
    </message>
    <message>
        <source>Promised by us</source>
        <translation>وعدنا به</translation>
    </message>
    <message>
        <source>Paper and clear originals</source>
        <translation>أوراق وأصول غير مشفّرة</translation>
    </message>
    <message>
        <source>Word undecided</source>
        <translation>كلمة لم يُبتّ فيها</translation>
    </message>
    <message>
        <source>A clear original</source>
        <translation>أصل غير مشفّر</translation>
    </message>
    <message>
        <source>high</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Words of this kind are always hidden.</source>
        <translation>الكلمات من هذا النوع تُخفى دائمًا.</translation>
    </message>
    <message>
        <source>It belongs to somebody in the register.</source>
        <translation>تخص شخصًا مقيّدًا في السجل.</translation>
    </message>
    <message>
        <source>You hid it while writing; its kind and whose it is were guessed.</source>
        <translation>أُخفيت أثناء الكتابة؛ ونوعها وصاحبها مقدَّران.</translation>
    </message>
    <message>
        <source>It belongs to a confidential speaker.</source>
        <translation>تخص متحدثًا طلب السرية.</translation>
    </message>
    <message>
        <source>It was said aside, not in the meeting.</source>
        <translation>قيلت في حديث جانبي، لا في الاجتماع.</translation>
    </message>
    <message>
        <source>Beside other details it could tell who spoke.</source>
        <translation>مع تفاصيل أخرى قد تدل على المتحدث.</translation>
    </message>
    <message>
        <source>Not asked means not allowed.</source>
        <translation>ما لم يُسأل عنه غير مسموح به.</translation>
    </message>
    <message>
        <source>We promised it, and nobody has noted when.</source>
        <translation>وعدنا به، ولم يدوّن أحد موعده.</translation>
    </message>
    <message>
        <source>Anyone who has this machine can read the file.</source>
        <translation>كل من بيده هذا الجهاز يستطيع قراءة الملف.</translation>
    </message>
    <message>
        <source>Hide it. Readers see: “{gloss}”.</source>
        <translation>إخفاؤها. يقرأ القارئ: «⁨{gloss}⁩».</translation>
    </message>
    <message>
        <source>The word itself stays in the sources file.</source>
        <translation>تبقى الكلمة نفسها في ملف المصادر.</translation>
    </message>
    <message>
        <source>Hide and go on</source>
        <translation>إخفاء ومتابعة</translation>
    </message>
    <message>
        <source>Nothing of it is used until they are asked.</source>
        <translation>لا يُستعمل شيء منها قبل السؤال.</translation>
    </message>
    <message>
        <source>It is noted as “later”; the question stays with the person.</source>
        <translation>يُدوَّن «لاحقًا»؛ ويبقى السؤال مع الشخص.</translation>
    </message>
    <message>
        <source>Note it and go on</source>
        <translation>تدوين ومتابعة</translation>
    </message>
    <message>
        <source>Put it among the check-ins, so that it rings.</source>
        <translation>إدراجه بين اتصالات الاطمئنان كي ينبّه.</translation>
    </message>
    <message>
        <source>Its bare date also rings while the sources are closed.</source>
        <translation>تاريخه وحده ينبّه أيضًا والمصادر مغلقة.</translation>
    </message>
    <message>
        <source>Remember and go on</source>
        <translation>تذكُّر ومتابعة</translation>
    </message>
    <message>
        <source>Remove the file; its text lies in the vault.</source>
        <translation>حذف الملف؛ نصه محفوظ في الخزنة.</translation>
    </message>
    <message>
        <source>What a disk keeps of a removed file cannot be known from here.</source>
        <translation>لا يمكن أن يُعرف من هنا ما يبقيه القرص من ملف محذوف.</translation>
    </message>
    <message>
        <source>Remove and go on</source>
        <translation>حذف ومتابعة</translation>
    </message>
    <message>
        <source>Say it differently</source>
        <translation>صياغتها بشكل آخر</translation>
    </message>
    <message>
        <source>another kind or wording</source>
        <translation>نوع آخر أو صياغة أخرى</translation>
    </message>
    <message>
        <source>It is public</source>
        <translation>معلومة علنية</translation>
    </message>
    <message>
        <source>with a reason, kept</source>
        <translation>مع سبب يُحفظ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>stays a debt; blocks export</source>
        <translation>يبقى معلّقًا؛ ويمنع التصدير</translation>
    </message>
    <message>
        <source>Hidden: {what}, in {where}</source>
        <translation>أُخفي: ⁨{what}⁩، في ⁨{where}⁩</translation>
    </message>
    <message>
        <source>Noted: consent of {what} is to be asked</source>
        <translation>دُوّن: تُطلب موافقة ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Remembered among the check-ins: a promise to {what}</source>
        <translation>أُدرج بين اتصالات الاطمئنان: وعد لـ ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>حُذف: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Put off: {what}. It stays a debt.</source>
        <translation>أُجّل: ⁨{what}⁩. يبقى معلّقًا.</translation>
    </message>
    <message>
        <source>Kept as public: {what}, in {where}</source>
        <translation>أُبقي علنيًا: ⁨{what}⁩، في ⁨{where}⁩</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Close the day</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>Seal the day</source>
        <translation>ختم اليوم</translation>
    </message>
    <message>
        <source>What is left to settle</source>
        <translation>ما بقي للحسم</translation>
    </message>
    <message>
        <source>Nothing is left to settle.</source>
        <translation>لم يبق شيء للحسم.</translation>
    </message>
    <message>
        <source>The queue holds words of sources. Open the sources to settle them.</source>
        <translation>في القائمة كلمات من المصادر. يلزم فتح المصادر لحسمها.</translation>
    </message>
    <message>
        <source>Open the sources</source>
        <translation>فتح المصادر</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>البتّ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n left, riskiest first</source>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقي أمر واحد</numerusform>
            <numerusform>بقي أمران، الأخطر أولًا</numerusform>
            <numerusform>بقيت %n أمور، الأخطر أولًا</numerusform>
            <numerusform>بقي %n أمرًا، الأخطر أولًا</numerusform>
            <numerusform>بقي %n أمر، الأخطر أولًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>نحو دقيقة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>aside</source>
        <translation>جانبي</translation>
    </message>
    <message>
        <source>a note in no slot</source>
        <translation>مذكرة بلا موعد</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>جارٍ الختم</translation>
    </message>
    <message numerus="yes">
        <source>Sealed: %n note(s)</source>
        <translation>
            <numerusform>لم تُختم أي مذكرة</numerusform>
            <numerusform>خُتمت مذكرة واحدة</numerusform>
            <numerusform>خُتمت مذكرتان</numerusform>
            <numerusform>خُتمت %n مذكرات</numerusform>
            <numerusform>خُتمت %n مذكرة</numerusform>
            <numerusform>خُتمت %n مذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sealed: no note is settled to its end.</source>
        <translation>لم يُختم شيء: لا مذكرة محسومة بالكامل.</translation>
    </message>
</context>
<context>
    <name>CodesStep</name>
    <message>
        <source>Two recovery codes</source>
        <translation>رمزا الاسترداد</translation>
    </message>
    <message>
        <source>If a passphrase is lost, its code opens the same lock. Write both on paper, or print them, and keep the paper away from this machine. They are not shown again.</source>
        <translation>إذا ضاعت عبارة مرور فتح رمزها القفل نفسه. يرجى كتابتهما على ورق أو طباعتهما، وحفظ الورق بعيدًا عن هذا الجهاز. لن يُعرضا مرة أخرى.</translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation>هما عندي على ورق</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Notes recovery code</source>
        <translation>رمز استرداد المذكرات</translation>
    </message>
    <message>
        <source>Sources recovery code</source>
        <translation>رمز استرداد المصادر</translation>
    </message>
</context>
<context>
    <name>CommitmentForm</name>
    <message>
        <source>What was promised</source>
        <translation>ما جرى الوعد به</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>الجهة الواعدة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Due in their words</source>
        <translation>الموعد كما ذُكر</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>تاريخ الالتزام</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>ما يثبته</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>A new commitment</source>
        <translation>التزام جديد</translation>
    </message>
    <message>
        <source>Say in a few words what was promised.</source>
        <translation>يرجى ذكر ما جرى الوعد به في كلمات قليلة.</translation>
    </message>
    <message>
        <source>A commitment needs the authority that made it.</source>
        <translation>يلزم ذكر السلطة التي قطعت الالتزام.</translation>
    </message>
</context>
<context>
    <name>CommitmentTable</name>
    <message>
        <source>Commitments</source>
        <translation>الالتزامات</translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message>
        <source>Promised</source>
        <translation>الوعد</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>متأخر منذ ⁨{day}⁩</translation>
    </message>
</context>
<context>
    <name>CommitmentsPage</name>
    <message>
        <source>Commitments</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>إضافة التزام</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Nothing has been promised on the record yet.</source>
        <translation>لم يُقطع أي وعد علني بعد.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>أُوفي به</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>لم يُوفَ به</translation>
    </message>
    <message numerus="yes">
        <source>%n promised on the record</source>
        <translation>
            <numerusform>لا التزامات علنية</numerusform>
            <numerusform>التزام علني واحد</numerusform>
            <numerusform>التزامان علنيان</numerusform>
            <numerusform>%n التزامات علنية</numerusform>
            <numerusform>%n التزامًا علنيًا</numerusform>
            <numerusform>%n التزام علني</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرًا</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{code}: {state}</source>
        <translation>⁨{code}⁩: ⁨{state}⁩</translation>
    </message>
</context>
<context>
    <name>CommonWord</name>
    <message>
        <source>Why it names nobody here</source>
        <translation>لماذا لا تسمّي أحدًا هنا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It names nobody</source>
        <translation>لا تسمّي أحدًا</translation>
    </message>
    <message>
        <source>“{word}” is a common word and also a form of a name. Here it names nobody?</source>
        <translation>«⁨{word}⁩» كلمة شائعة وهي أيضًا صيغة لاسم. ألا تسمّي أحدًا هنا؟</translation>
    </message>
    <message>
        <source>Say why in a few words; it is kept with the decision.</source>
        <translation>يرجى ذكر السبب في كلمات قليلة؛ ويُحفظ مع القرار.</translation>
    </message>
</context>
<context>
    <name>Composed</name>
    <message numerus="yes">
        <source>%n note(s) came in from the inbox.</source>
        <translation>
            <numerusform>لم ترد مذكرات من صندوق الوارد.</numerusform>
            <numerusform>وردت مذكرة واحدة من صندوق الوارد.</numerusform>
            <numerusform>وردت مذكرتان من صندوق الوارد.</numerusform>
            <numerusform>وردت %n مذكرات من صندوق الوارد.</numerusform>
            <numerusform>وردت %n مذكرة من صندوق الوارد.</numerusform>
            <numerusform>وردت %n مذكرة من صندوق الوارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day {day} of {days}</source>
        <translation>اليوم ⁨{day}⁩ من ⁨{days}⁩</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>الصياغة</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle</source>
        <translation>
            <numerusform>لا شيء للحسم</numerusform>
            <numerusform>أمر واحد للحسم</numerusform>
            <numerusform>أمران للحسم</numerusform>
            <numerusform>%n أمور للحسم</numerusform>
            <numerusform>%n أمرًا للحسم</numerusform>
            <numerusform>%n أمر للحسم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentMatrix</name>
    <message>
        <source>Uses inside and with the State</source>
        <translation>الاستعمال داخليًا ومع الدولة</translation>
    </message>
    <message>
        <source>Uses in the report and for contact</source>
        <translation>الاستعمال في التقرير وللتواصل</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>State and public</source>
        <translation>الدولة والعلن</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>ask again {day}</source>
        <translation>يُسأل مجددًا ⁨{day}⁩</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Yes, if</source>
        <translation>نعم، بشرط</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>What this person said</source>
        <translation>ما قاله هذا الشخص</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>لا شيء آخر</translation>
    </message>
    <message>
        <source>The condition is met</source>
        <translation>تحقق الشرط</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>بشرط</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>ما يُحجب</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>كيف قيل</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>بأي لغة</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>يُسأل مجددًا في</translation>
    </message>
    <message>
        <source>{code}  {use}</source>
        <translation>⁨{code}⁩  ⁨{use}⁩</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا مذكرات</numerusform>
            <numerusform>مذكرة</numerusform>
            <numerusform>مذكرتان</numerusform>
            <numerusform>%n مذكرات</numerusform>
            <numerusform>%n مذكرة</numerusform>
            <numerusform>%n مذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>لا أمور معلّقة</numerusform>
            <numerusform>أمر معلّق</numerusform>
            <numerusform>أمران معلّقان</numerusform>
            <numerusform>%n أمور معلّقة</numerusform>
            <numerusform>%n أمرًا معلّقًا</numerusform>
            <numerusform>%n أمر معلّق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Why it is here</source>
        <translation>سبب إدراجها</translation>
    </message>
    <message>
        <source>Afterwards the note reads</source>
        <translation>بعدها تُقرأ المذكرة</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>فتح المذكرة</translation>
    </message>
    <message>
        <source>Safest proposal</source>
        <translation>الاقتراح الأسلم</translation>
    </message>
    <message>
        <source>Readers see</source>
        <translation>يقرأ القارئ</translation>
    </message>
    <message>
        <source>Kind of word</source>
        <translation>نوع الكلمة</translation>
    </message>
    <message>
        <source>Why it is public</source>
        <translation>لماذا هي علنية</translation>
    </message>
    <message>
        <source>The reason is kept, without the word. Enter keeps it.</source>
        <translation>يُحفظ السبب دون الكلمة. مفتاح Enter يحفظه.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>⁨{place}⁩ من ⁨{count}⁩</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>جانبي</translation>
    </message>
    <message>
        <source>spoken by {code}</source>
        <translation>قالها ⁨{code}⁩</translation>
    </message>
    <message>
        <source>Say why; a few words are enough.</source>
        <translation>يرجى ذكر السبب؛ تكفي كلمات قليلة.</translation>
    </message>
</context>
<context>
    <name>EvidenceCards</name>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>can be cited</source>
        <translation>يمكن الاستشهاد به</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>غير علني</translation>
    </message>
    <message>
        <source>shared source</source>
        <translation>مصدر مشترك</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>مستقل</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>علني</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>غير علني</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>تصريح علني</translation>
    </message>
    <message>
        <source>Quotation: yes</source>
        <translation>الاقتباس: نعم</translation>
    </message>
    <message>
        <source>Summary: yes</source>
        <translation>الملخص: نعم</translation>
    </message>
    <message>
        <source>Summary: not yet</source>
        <translation>الملخص: ليس بعد</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>شكل الملف</translation>
    </message>
    <message>
        <source>At least twelve characters</source>
        <translation>اثنا عشر حرفًا على الأقل</translation>
    </message>
    <message>
        <source>A passphrase of its own</source>
        <translation>عبارة مرور خاصة به</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>How far the file is</source>
        <translation>تقدّم الملف</translation>
    </message>
    <message>
        <source>Write the PDF</source>
        <translation>كتابة PDF</translation>
    </message>
    <message>
        <source>Write the Word file</source>
        <translation>كتابة ملف Word</translation>
    </message>
    <message>
        <source>Write the table</source>
        <translation>كتابة الجدول</translation>
    </message>
    <message>
        <source>It is written encrypted: give it a passphrase of its own.</source>
        <translation>يُكتب مشفّرًا: تلزمه عبارة مرور خاصة به.</translation>
    </message>
    <message>
        <source>{name} is written: {words} words, checked word for word.</source>
        <translation>كُتب ⁨{name}⁩، وعدد كلماته ⁨{words}⁩، ودُقّق كلمةً كلمة.</translation>
    </message>
</context>
<context>
    <name>ExportsHeld</name>
    <message>
        <source>{use} is withdrawn. No earlier export rested on it.</source>
        <translation>سُحب: ⁨{use}⁩. لم يستند إليه أي تصدير سابق.</translation>
    </message>
    <message>
        <source>{use} is withdrawn. These earlier files rested on it and may be in other hands:</source>
        <translation>سُحب: ⁨{use}⁩. استندت إليه الملفات السابقة التالية وقد تكون في أيدٍ أخرى:</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Words of the finding</source>
        <translation>نص الاستنتاج</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Recommendations from it</source>
        <translation>التوصيات المنبثقة عنه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Nothing is recommended from it yet.</source>
        <translation>لم تنبثق عنه توصية بعد.</translation>
    </message>
    <message>
        <source>Cleared for the report</source>
        <translation>مُجاز للتقرير</translation>
    </message>
    <message>
        <source>Not yet fit to print</source>
        <translation>غير صالح للطباعة بعد</translation>
    </message>
    <message>
        <source>It rests on no statement and no document yet.</source>
        <translation>لا يستند بعد إلى أي إفادة أو وثيقة.</translation>
    </message>
    <message>
        <source>Held until somebody confirms</source>
        <translation>محجوبة إلى أن يؤكدها أحد</translation>
    </message>
    <message>
        <source>Somebody confirmed it</source>
        <translation>أكّدها أحد</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>بلا عنوان بعد</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>إجازته</translation>
    </message>
</context>
<context>
    <name>FindingDeeds</name>
    <message>
        <source>The fields are kept</source>
        <translation>حُفظت الحقول</translation>
    </message>
    <message>
        <source>A new finding</source>
        <translation>استنتاج جديد</translation>
    </message>
    <message>
        <source>A new good practice</source>
        <translation>ممارسة جيدة جديدة</translation>
    </message>
    <message>
        <source>What {code} rests on</source>
        <translation>ما يستند إليه ⁨{code}⁩</translation>
    </message>
    <message>
        <source>What it rests on is kept</source>
        <translation>حُفظ ما يستند إليه</translation>
    </message>
    <message>
        <source>{code} is begun</source>
        <translation>بدأ ⁨{code}⁩</translation>
    </message>
    <message>
        <source>{code} is cleared</source>
        <translation>أُجيز ⁨{code}⁩</translation>
    </message>
    <message>
        <source>{code} is a draft again</source>
        <translation>عاد ⁨{code}⁩ مسودة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>The recommendation is kept</source>
        <translation>حُفظت التوصية</translation>
    </message>
    <message>
        <source>{code} is kept</source>
        <translation>حُفظ ⁨{code}⁩</translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Standards breached</source>
        <translation>المعايير المنتهكة</translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation>الأسباب الجذرية</translation>
    </message>
    <message>
        <source>Groups affected</source>
        <translation>الفئات المتضررة</translation>
    </message>
    <message>
        <source>Intersecting factors</source>
        <translation>العوامل المتقاطعة</translation>
    </message>
    <message>
        <source>The State acknowledges it</source>
        <translation>تقرّ به الدولة</translation>
    </message>
    <message>
        <source>Told as a sum only</source>
        <translation>يُذكر كمجموع فقط</translation>
    </message>
    <message>
        <source>In the statement of the last day</source>
        <translation>في بيان اليوم الأخير</translation>
    </message>
    <message>
        <source>Fields of the finding</source>
        <translation>حقول الاستنتاج</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>الالتزام القانوني</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مرحلته</translation>
    </message>
    <message>
        <source>Orientation, identity</source>
        <translation>الميل، الهوية</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>مداه</translation>
    </message>
    <message>
        <source>The State’s view</source>
        <translation>رأي الدولة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep the fields</source>
        <translation>حفظ الحقول</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>cleared</source>
        <translation>مُجاز</translation>
    </message>
    <message>
        <source>not yet fit to print</source>
        <translation>غير صالح للطباعة بعد</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>بلا عنوان بعد</translation>
    </message>
    <message>
        <source>fragile: not told yet</source>
        <translation>حساس: لا يُروى بعد</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Findings and recommendations</source>
        <translation>الاستنتاجات والتوصيات</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>استنتاج جديد</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الاستنتاجات</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>الممارسات الجيدة</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>No finding is written yet.</source>
        <translation>لم يُكتب أي استنتاج بعد.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>الاستنتاج</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Edit a recommendation</source>
        <translation>تعديل توصية</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>ما يستند إليه</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>لا استنتاجات</numerusform>
            <numerusform>استنتاج واحد</numerusform>
            <numerusform>استنتاجان</numerusform>
            <numerusform>%n استنتاجات</numerusform>
            <numerusform>%n استنتاجًا</numerusform>
            <numerusform>%n استنتاج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>لا توصيات</numerusform>
            <numerusform>توصية واحدة</numerusform>
            <numerusform>توصيتان</numerusform>
            <numerusform>%n توصيات</numerusform>
            <numerusform>%n توصية</numerusform>
            <numerusform>%n توصية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a light out</source>
        <translation>
            <numerusform>لا ضوء مطفأ</numerusform>
            <numerusform>واحدة بضوء مطفأ</numerusform>
            <numerusform>اثنتان بضوء مطفأ</numerusform>
            <numerusform>%n بضوء مطفأ</numerusform>
            <numerusform>%n بضوء مطفأ</numerusform>
            <numerusform>%n بضوء مطفأ</numerusform>
        </translation>
    </message>
    <message>
        <source>New good practice</source>
        <translation>ممارسة جيدة جديدة</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>An offline desk for country visits. It has no network.</source>
        <translation>مكتب يعمل دون اتصال للزيارات القطرية. لا يستعمل الشبكة.</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>خزنة جديدة</translation>
    </message>
    <message>
        <source>two passphrases, two codes on paper, the first visit</source>
        <translation>عبارتا مرور، ورمزان على ورق، والزيارة الأولى</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>فتح العرض التجريبي</translation>
    </message>
    <message>
        <source>an invented visit, to look around and try things</source>
        <translation>زيارة متخيَّلة، للاطلاع والتجربة</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>فتح خزنة</translation>
    </message>
    <message>
        <source>one that is already on this machine or a stick</source>
        <translation>خزنة موجودة على هذا الجهاز أو على ذاكرة محمولة</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>الخطوة ⁨{number}⁩ من 3</translation>
    </message>
    <message>
        <source>Choose a folder that does not exist yet, or an empty one.</source>
        <translation>يرجى اختيار مجلد غير موجود بعد، أو مجلد فارغ.</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>جارٍ إنشاء الخزنة</translation>
    </message>
    <message>
        <source>Beginning the visit</source>
        <translation>جارٍ بدء الزيارة</translation>
    </message>
    <message>
        <source>Building the demo visit. This takes a moment, once.</source>
        <translation>جارٍ إعداد الزيارة التجريبية. يستغرق ذلك لحظة، مرة واحدة.</translation>
    </message>
    <message>
        <source>Building the demo visit</source>
        <translation>جارٍ إعداد الزيارة التجريبية</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Leaving</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>النسخ الآن</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>كيف نعرف</translation>
    </message>
    <message>
        <source>Show and remove</source>
        <translation>عرض وحذف</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>What can still be opened here</source>
        <translation>ما لا يزال يمكن فتحه هنا</translation>
    </message>
    <message>
        <source>What this cannot do</source>
        <translation>ما لا يستطيعه هذا</translation>
    </message>
    <message>
        <source>It cannot hide that the program is installed. It cannot call back copies made by others, or what someone saw on the screen. Old traces on the disk are covered only by the disk’s own encryption.</source>
        <translation>لا يستطيع إخفاء أن البرنامج مثبّت. ولا يستطيع استرجاع نسخ صنعها آخرون، أو ما رآه أحد على الشاشة. والآثار القديمة على القرص لا يحميها إلا تشفير القرص نفسه.</translation>
    </message>
    <message>
        <source>Sealing this vault for the border is not in the program yet. Locking does not replace it.</source>
        <translation>ختم هذه الخزنة لعبور الحدود غير متاح في البرنامج بعد. والقفل لا يغني عنه.</translation>
    </message>
    <message>
        <source>Lock at once</source>
        <translation>قفل فوري</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Everything is saved and the program that read it ends. Only a passphrase opens it again.</source>
        <translation>كل شيء محفوظ، والبرنامج الذي كان يقرأه ينتهي. لا تفتحه مجددًا إلا عبارة مرور.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Once locked</source>
        <translation>بعد القفل</translation>
    </message>
    <message>
        <source>Your two passphrases open everything, and so does each recovery code. Nothing else does.</source>
        <translation>عبارتا المرور تفتحان كل شيء، وكذلك كل رمز استرداد. ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>before the border, one look and one key</source>
        <translation>قبل الحدود، نظرة واحدة ومفتاح واحد</translation>
    </message>
    <message>
        <source>The system says so; the program cannot test it.</source>
        <translation>هذا قول النظام؛ ولا يستطيع البرنامج اختباره.</translation>
    </message>
    <message>
        <source>This disk is encrypted</source>
        <translation>هذا القرص مشفّر</translation>
    </message>
    <message>
        <source>The system did not answer. Look in its settings before you cross a border.</source>
        <translation>لم يُجب النظام. يرجى مراجعة إعداداته قبل عبور الحدود.</translation>
    </message>
    <message>
        <source>Disk encryption could not be found out</source>
        <translation>تعذّرت معرفة تشفير القرص</translation>
    </message>
    <message>
        <source>The vault itself is encrypted; traces of other programs are not.</source>
        <translation>الخزنة نفسها مشفّرة؛ أما آثار البرامج الأخرى فلا.</translation>
    </message>
    <message>
        <source>This disk is not encrypted</source>
        <translation>هذا القرص غير مشفّر</translation>
    </message>
    <message>
        <source>Notes and sources stand open in this window.</source>
        <translation>المذكرات والمصادر مفتوحة في هذه النافذة.</translation>
    </message>
    <message>
        <source>The notes stand open in this window; the sources are closed.</source>
        <translation>المذكرات مفتوحة في هذه النافذة؛ والمصادر مغلقة.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait in the inbox for the sources.</source>
        <translation>
            <numerusform>لا شيء ينتظر المصادر في صندوق الوارد.</numerusform>
            <numerusform>أمر واحد ينتظر المصادر في صندوق الوارد.</numerusform>
            <numerusform>أمران ينتظران المصادر في صندوق الوارد.</numerusform>
            <numerusform>%n أمور تنتظر المصادر في صندوق الوارد.</numerusform>
            <numerusform>%n أمرًا تنتظر المصادر في صندوق الوارد.</numerusform>
            <numerusform>%n أمر تنتظر المصادر في صندوق الوارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>If this machine is lost, everything is. Choose a folder on another disk.</source>
        <translation>إذا ضاع هذا الجهاز ضاع كل شيء. يرجى اختيار مجلد على قرص آخر.</translation>
    </message>
    <message>
        <source>No copy is elsewhere</source>
        <translation>لا نسخة في مكان آخر</translation>
    </message>
    <message>
        <source>In a folder called {name}.</source>
        <translation>في مجلد اسمه ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Checked {day} {time}.</source>
        <translation>دُقّقت ⁨{day}⁩ ⁨{time}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since then.</source>
        <translation>
            <numerusform>لا تغييرات منذ ذلك الحين.</numerusform>
            <numerusform>تغيير واحد منذ ذلك الحين.</numerusform>
            <numerusform>تغييران منذ ذلك الحين.</numerusform>
            <numerusform>%n تغييرات منذ ذلك الحين.</numerusform>
            <numerusform>%n تغييرًا منذ ذلك الحين.</numerusform>
            <numerusform>%n تغيير منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>لم يتغيّر شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>A copy is elsewhere</source>
        <translation>توجد نسخة في مكان آخر</translation>
    </message>
    <message>
        <source>The copy elsewhere is old</source>
        <translation>النسخة في المكان الآخر قديمة</translation>
    </message>
    <message>
        <source>Which clear files were imported is known when the sources open.</source>
        <translation>تُعرف الملفات غير المشفّرة المستوردة عند فتح المصادر.</translation>
    </message>
    <message>
        <source>Clear files: not known while the sources are closed</source>
        <translation>الملفات غير المشفّرة: غير معروفة والمصادر مغلقة</translation>
    </message>
    <message>
        <source>{names}. They were imported and never removed.</source>
        <translation>⁨{names}⁩. استُوردت ولم تُحذف.</translation>
    </message>
    <message numerus="yes">
        <source>%n clear file(s) lie on this machine</source>
        <translation>
            <numerusform>لا ملف غير مشفّر على هذا الجهاز</numerusform>
            <numerusform>ملف واحد غير مشفّر على هذا الجهاز</numerusform>
            <numerusform>ملفان غير مشفّرين على هذا الجهاز</numerusform>
            <numerusform>%n ملفات غير مشفّرة على هذا الجهاز</numerusform>
            <numerusform>%n ملفًا غير مشفّر على هذا الجهاز</numerusform>
            <numerusform>%n ملف غير مشفّر على هذا الجهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>As far as the program knows: it remembers what was imported into it.</source>
        <translation>بقدر ما يعلم البرنامج: فهو يتذكر ما استُورد إليه.</translation>
    </message>
    <message>
        <source>No clear file lies on this machine</source>
        <translation>لا ملف غير مشفّر على هذا الجهاز</translation>
    </message>
    <message>
        <source>On Linux the program asks lsblk, on macOS fdesetup, elsewhere nobody. It asks for no rights.</source>
        <translation>على Linux يسأل البرنامج lsblk، وعلى macOS يسأل fdesetup، وفي غيرهما لا يسأل أحدًا. ولا يطلب أي صلاحيات.</translation>
    </message>
    <message>
        <source>The copy was made, opened and compared: {name}</source>
        <translation>صُنعت النسخة وفُتحت وقورنت: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Copying, opening the copy, comparing</source>
        <translation>جارٍ النسخ وفتح النسخة ومقارنتها</translation>
    </message>
    <message>
        <source>The file is gone from this folder. What a disk may keep of it is beyond us.</source>
        <translation>لم يعد الملف في هذا المجلد. وما قد يبقيه القرص منه خارج عن إرادتنا.</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Use this wording</source>
        <translation>استعمال هذه الصياغة</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>صياغة أخرى</translation>
    </message>
    <message>
        <source>Write my own</source>
        <translation>كتابة صياغتي</translation>
    </message>
    <message>
        <source>A wording that mends it</source>
        <translation>صياغة تصلحه</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>الفقرة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>هذه الفقرة</translation>
    </message>
    <message>
        <source>Not yet fit to leave</source>
        <translation>لا تصلح للخروج بعد</translation>
    </message>
    <message>
        <source>Nothing stands against it</source>
        <translation>لا مانع</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُدقَّق</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Their forms are joined; notes, meetings, statements and check-ins follow. Of two consents on one use the stricter one stays.</source>
        <translation>تُضم صيغهما؛ وتتبعهما المذكرات والاجتماعات والإفادات واتصالات الاطمئنان. ومن موافقتين على استعمال واحد تبقى الأشد.</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>القيد الآخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>They are one</source>
        <translation>هما شخص واحد</translation>
    </message>
    <message>
        <source>{code} is the same person as another entry</source>
        <translation>⁨{code}⁩ هو الشخص نفسه في قيد آخر</translation>
    </message>
</context>
<context>
    <name>NoteActs</name>
    <message>
        <source>Remembered as a commitment</source>
        <translation>سُجّل التزامًا</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>بحلول ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Original kept beside it</source>
        <translation>الأصل محفوظ بجانبها</translation>
    </message>
    <message>
        <source>The original words are not there yet</source>
        <translation>الكلمات الأصلية غير موجودة بعد</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Asked for internal use only</source>
        <translation>طُلب للاستعمال الداخلي فقط</translation>
    </message>
    <message>
        <source>Consent not asked</source>
        <translation>لم تُطلب الموافقة</translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>لا أمور معلّقة</numerusform>
            <numerusform>أمر معلّق</numerusform>
            <numerusform>أمران معلّقان</numerusform>
            <numerusform>%n أمور معلّقة</numerusform>
            <numerusform>%n أمرًا معلّقًا</numerusform>
            <numerusform>%n أمر معلّق</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back as it was</source>
        <translation>أُعيد كما كان</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>نص المذكرة</translation>
    </message>
</context>
<context>
    <name>NoteFoot</name>
    <message>
        <source>Hide word</source>
        <translation>إخفاء كلمة</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>حديث جانبي</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Reveal (hold)</source>
        <translation>كشف (بالضغط)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>إفادة</translation>
    </message>
</context>
<context>
    <name>NoteHead</name>
    <message>
        <source>A note in no slot</source>
        <translation>مذكرة بلا موعد</translation>
    </message>
</context>
<context>
    <name>NoteHistory</name>
    <message>
        <source>Earlier states of this note</source>
        <translation>حالات سابقة لهذه المذكرة</translation>
    </message>
    <message>
        <source>Put this one back</source>
        <translation>استعادة هذه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing earlier can be told.</source>
        <translation>لا شيء سابق يمكن عرضه.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>, the present one</source>
        <translation>، وهي الحالية</translation>
    </message>
</context>
<context>
    <name>NoteMargin</name>
    <message>
        <source>In the margin</source>
        <translation>في الهامش</translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy with glosses</source>
        <translation>نسخ مع العبارات البديلة</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>لصق كنص بسيط</translation>
    </message>
    <message>
        <source>Let this word stand in clear</source>
        <translation>إبقاء هذه الكلمة ظاهرة</translation>
    </message>
    <message>
        <source>No aside after all</source>
        <translation>ليس حديثًا جانبيًا</translation>
    </message>
    <message>
        <source>No quotation after all</source>
        <translation>ليس اقتباسًا</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>behind “{words}”</source>
        <translation>بعد «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>في النهاية</translation>
    </message>
    <message>
        <source>These words are no longer there: the note is kept, at the end of the paragraph.</source>
        <translation>لم تعد هذه الكلمات موجودة: تبقى الحاشية في نهاية الفقرة.</translation>
    </message>
    <message>
        <source>These words stand more than once: the note is behind the first.</source>
        <translation>ترد هذه الكلمات أكثر من مرة: الحاشية بعد أولها.</translation>
    </message>
    <message>
        <source>Footnote {number}</source>
        <translation>الحاشية ⁨{number}⁩</translation>
    </message>
    <message>
        <source>What the footnote says</source>
        <translation>نص الحاشية</translation>
    </message>
    <message>
        <source>Put footnote {number} behind the words before the caret</source>
        <translation>وضع الحاشية ⁨{number}⁩ بعد الكلمات التي تسبق المؤشر</translation>
    </message>
    <message>
        <source>Take footnote {number} out</source>
        <translation>إزالة الحاشية ⁨{number}⁩</translation>
    </message>
</context>
<context>
    <name>NoteStatements</name>
    <message>
        <source>Statement {code}</source>
        <translation>الإفادة ⁨{code}⁩</translation>
    </message>
    <message>
        <source>Open the sources first: a statement carries its speaker.</source>
        <translation>يلزم فتح المصادر أولًا: الإفادة تحمل صاحبها.</translation>
    </message>
    <message>
        <source>There are no words here to take.</source>
        <translation>لا كلمات هنا تؤخذ.</translation>
    </message>
    <message>
        <source>Statement {code} is kept</source>
        <translation>حُفظت الإفادة ⁨{code}⁩</translation>
    </message>
    <message>
        <source>Statement {code} is put aside</source>
        <translation>نُحّيت الإفادة ⁨{code}⁩</translation>
    </message>
</context>
<context>
    <name>NoteStatus</name>
    <message>
        <source>Undo the seal</source>
        <translation>فك الختم</translation>
    </message>
    <message>
        <source>Write on in a new note</source>
        <translation>المتابعة في مذكرة جديدة</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختومة</translation>
    </message>
    <message>
        <source>That note lies in the sources, which are closed. Go on writing here.</source>
        <translation>تلك المذكرة في المصادر، وهي مغلقة. يمكن متابعة الكتابة هنا.</translation>
    </message>
</context>
<context>
    <name>NoteStrip</name>
    <message>
        <source>Speaking</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Candidates shown</source>
        <translation>الكلمات المحتملة ظاهرة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>لم يُذكر أحد بعد</translation>
    </message>
    <message>
        <source>Not known while closed</source>
        <translation>غير معروف أثناء الإغلاق</translation>
    </message>
    <message>
        <source>Say first who is speaking.</source>
        <translation>يرجى أولًا تحديد المتحدث.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>لا كلمات مخفية</numerusform>
            <numerusform>كلمة مخفية</numerusform>
            <numerusform>كلمتان مخفيتان</numerusform>
            <numerusform>%n كلمات مخفية</numerusform>
            <numerusform>%n كلمة مخفية</numerusform>
            <numerusform>%n كلمة مخفية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>Notes</source>
        <translation>المذكرات</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>البحث في المذكرات</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Notes from .txt and .md files</source>
        <translation>مذكرات من ملفات .txt و .md</translation>
    </message>
    <message>
        <source>Note now</source>
        <translation>مذكرة الآن</translation>
    </message>
    <message>
        <source>Go to them</source>
        <translation>الانتقال إليها</translation>
    </message>
    <message>
        <source>Notes, newest first</source>
        <translation>المذكرات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>No note yet. One key begins one, wherever you are.</source>
        <translation>لا مذكرات بعد. مفتاح واحد يبدأ مذكرة من أي مكان.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Note in no slot</source>
        <translation>مذكرة بلا موعد</translation>
    </message>
    <message numerus="yes">
        <source>%n in the inbox</source>
        <translation>
            <numerusform>صندوق الوارد فارغ</numerusform>
            <numerusform>واحدة في صندوق الوارد</numerusform>
            <numerusform>اثنتان في صندوق الوارد</numerusform>
            <numerusform>%n في صندوق الوارد</numerusform>
            <numerusform>%n في صندوق الوارد</numerusform>
            <numerusform>%n في صندوق الوارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), newest first</source>
        <translation>
            <numerusform>لا مذكرات</numerusform>
            <numerusform>مذكرة واحدة</numerusform>
            <numerusform>مذكرتان، الأحدث أولًا</numerusform>
            <numerusform>%n مذكرات، الأحدث أولًا</numerusform>
            <numerusform>%n مذكرة، الأحدث أولًا</numerusform>
            <numerusform>%n مذكرة، الأحدث أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Nothing found in what the notes file may know. More may appear when the sources open.</source>
        <translation>لم يُعثر على شيء فيما يجوز لملف المذكرات معرفته. قد يظهر المزيد عند فتح المصادر.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>لا كلمات مخفية</numerusform>
            <numerusform>كلمة مخفية</numerusform>
            <numerusform>كلمتان مخفيتان</numerusform>
            <numerusform>%n كلمات مخفية</numerusform>
            <numerusform>%n كلمة مخفية</numerusform>
            <numerusform>%n كلمة مخفية</numerusform>
        </translation>
    </message>
    <message>
        <source>A note in no slot</source>
        <translation>مذكرة بلا موعد</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختومة</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>لا كلمات معلّقة</numerusform>
            <numerusform>كلمة لم يُبتّ فيها</numerusform>
            <numerusform>كلمتان لم يُبتّ فيهما</numerusform>
            <numerusform>%n كلمات لم يُبتّ فيها</numerusform>
            <numerusform>%n كلمة لم يُبتّ فيها</numerusform>
            <numerusform>%n كلمة لم يُبتّ فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in notes</source>
        <translation>استيراد مذكرات</translation>
    </message>
    <message>
        <source>Text (*.txt *.md)</source>
        <translation>نص (*.txt *.md)</translation>
    </message>
    <message>
        <source>Bringing in notes</source>
        <translation>جارٍ استيراد المذكرات</translation>
    </message>
    <message numerus="yes">
        <source>%n clear original(s) still lie in {folder}. Anyone with this machine can read them.</source>
        <translation>
            <numerusform>لا أصول غير مشفّرة في ⁨{folder}⁩. لا يقرأها أحد.</numerusform>
            <numerusform>أصل غير مشفّر لا يزال في ⁨{folder}⁩. كل من بيده هذا الجهاز يستطيع قراءته.</numerusform>
            <numerusform>أصلان غير مشفّرين لا يزالان في ⁨{folder}⁩. كل من بيده هذا الجهاز يستطيع قراءتهما.</numerusform>
            <numerusform>%n أصول غير مشفّرة لا تزال في ⁨{folder}⁩. كل من بيده هذا الجهاز يستطيع قراءتها.</numerusform>
            <numerusform>%n أصلًا غير مشفّر لا تزال في ⁨{folder}⁩. كل من بيده هذا الجهاز يستطيع قراءتها.</numerusform>
            <numerusform>%n أصل غير مشفّر لا تزال في ⁨{folder}⁩. كل من بيده هذا الجهاز يستطيع قراءتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) brought in</source>
        <translation>
            <numerusform>لم تُستورد مذكرات</numerusform>
            <numerusform>استُوردت مذكرة واحدة</numerusform>
            <numerusform>استُوردت مذكرتان</numerusform>
            <numerusform>استُوردت %n مذكرات</numerusform>
            <numerusform>استُوردت %n مذكرة</numerusform>
            <numerusform>استُوردت %n مذكرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginalField</name>
    <message>
        <source>Original words of the quotation</source>
        <translation>الكلمات الأصلية للاقتباس</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>الكلمات الأصلية</translation>
    </message>
</context>
<context>
    <name>ParagraphEditor</name>
    <message>
        <source>Words of the paragraph</source>
        <translation>نص الفقرة</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Heading above it</source>
        <translation>العنوان الذي يسبقها</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Put the caret behind the words that the footnote belongs to; they must stand there once.</source>
        <translation>يرجى وضع المؤشر بعد الكلمات التي تخصها الحاشية؛ ويجب أن ترد مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>الفقرة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>هذه الفقرة</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Conceal the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People and consent</source>
        <translation>الأشخاص والموافقة</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Debts first</source>
        <translation>المعلّق أولًا</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>بحسب الرمز</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Interlocutors</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody is shown while the sources are closed.</source>
        <translation>لا يُعرض أحد والمصادر مغلقة.</translation>
    </message>
    <message>
        <source>Open the sources</source>
        <translation>فتح المصادر</translation>
    </message>
    <message>
        <source>Nobody is recorded yet.</source>
        <translation>لم يُسجَّل أحد بعد.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Consent by preset</source>
        <translation>الموافقة بحسب النموذج</translation>
    </message>
    <message>
        <source>One use</source>
        <translation>استعمال واحد</translation>
    </message>
    <message>
        <source>Yes, no, later, withdrawn</source>
        <translation>نعم، لا، لاحقًا، سُحبت</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Reveal (hold)</source>
        <translation>كشف (بالضغط)</translation>
    </message>
    <message numerus="yes">
        <source>%n interlocutor(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>names stay hidden until you hold Reveal</source>
        <translation>تبقى الأسماء مخفية ما لم يُضغط مفتاح الكشف</translation>
    </message>
    <message>
        <source>{code} is kept</source>
        <translation>حُفظ ⁨{code}⁩</translation>
    </message>
    <message>
        <source>Two entries are one now: {code}</source>
        <translation>القيدان الآن واحد: ⁨{code}⁩</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Hold to reveal</source>
        <translation>اضغط مطولًا للكشف</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>مطابق لقيد آخر</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>يتحدث ⁨{language}⁩</translation>
    </message>
    <message numerus="yes">
        <source>in %n earlier export(s)</source>
        <translation>
            <numerusform>ليس في تصدير سابق</numerusform>
            <numerusform>في تصدير سابق واحد</numerusform>
            <numerusform>في تصديرين سابقين</numerusform>
            <numerusform>في %n تصديرات سابقة</numerusform>
            <numerusform>في %n تصديرًا سابقًا</numerusform>
            <numerusform>في %n تصدير سابق</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}</source>
        <translation>{told}</translation>
    </message>
    <message>
        <source>refined use by use</source>
        <translation>مفصَّلة بحسب كل استعمال</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>لا ينقص شيء هنا</translation>
    </message>
    <message>
        <source>Assess the risk</source>
        <translation>تقييم المخاطر</translation>
    </message>
    <message>
        <source>Promised to this person</source>
        <translation>وُعد به هذا الشخص</translation>
    </message>
    <message>
        <source>{promise}, by {day}</source>
        <translation>⁨{promise}⁩، بحلول ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Ask again about consent: {day}</source>
        <translation>السؤال مجددًا عن الموافقة: ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Promise a check-in</source>
        <translation>الوعد باتصال اطمئنان</translation>
    </message>
    <message>
        <source>Check-in, {channel}</source>
        <translation>اتصال اطمئنان، ⁨{channel}⁩</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>اتصال اطمئنان</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>كان موعده ⁨{day}⁩</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>موعده ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Check-in: {result}</source>
        <translation>اتصال الاطمئنان: ⁨{result}⁩</translation>
    </message>
</context>
<context>
    <name>PersonDeeds</name>
    <message>
        <source>{code}: {preset}</source>
        <translation>⁨{code}⁩: ⁨{preset}⁩</translation>
    </message>
    <message>
        <source>{use}: {state}</source>
        <translation>⁨{use}⁩: ⁨{state}⁩</translation>
    </message>
    <message>
        <source>{use}: withdrawn</source>
        <translation>⁨{use}⁩: سُحبت</translation>
    </message>
    <message>
        <source>Check-in: {result}</source>
        <translation>اتصال الاطمئنان: ⁨{result}⁩</translation>
    </message>
    <message>
        <source>The risk assessment is kept</source>
        <translation>حُفظ تقييم المخاطر</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Spoke with the mandate</source>
        <translation>تحدث مع الولاية</translation>
    </message>
    <message>
        <source>Heads an institution</source>
        <translation>يرأس مؤسسة</translation>
    </message>
    <message>
        <source>Works for the State</source>
        <translation>يعمل لدى الدولة</translation>
    </message>
    <message>
        <source>Deprived of liberty</source>
        <translation>مسلوب الحرية</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation>الجاني المزعوم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>One form a line. They are hidden wherever they are written, in every note and draft.</source>
        <translation>صيغة في كل سطر. تُخفى حيثما كُتبت، في كل مذكرة ومسودة.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Nicknames</source>
        <translation>الألقاب</translation>
    </message>
    <message>
        <source>In other scripts</source>
        <translation>بكتابات أخرى</translation>
    </message>
    <message>
        <source>Telephones, addresses, accounts</source>
        <translation>الهواتف والعناوين والحسابات</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Case numbers</source>
        <translation>أرقام القضايا</translation>
    </message>
    <message>
        <source>Other words for what they are</source>
        <translation>كلمات أخرى لصفته</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>صفته</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>يتحدث</translation>
    </message>
    <message>
        <source>How many others fit</source>
        <translation>كم شخصًا آخر ينطبق عليه ذلك</translation>
    </message>
    <message>
        <source>Safe channel</source>
        <translation>قناة آمنة</translation>
    </message>
    <message>
        <source>Safe hours</source>
        <translation>ساعات آمنة</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>What they fear</source>
        <translation>ما يخشاه</translation>
    </message>
    <message>
        <source>What was promised to them</source>
        <translation>ما وُعد به</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>موعد الوعد</translation>
    </message>
    <message>
        <source>A new person, known here as {code}</source>
        <translation>شخص جديد، يُعرف هنا بـ ⁨{code}⁩</translation>
    </message>
    <message>
        <source>Register of {code}</source>
        <translation>قيد ⁨{code}⁩</translation>
    </message>
    <message>
        <source>Also written:</source>
        <translation>يُكتب أيضًا:</translation>
    </message>
</context>
<context>
    <name>PersonRows</name>
    <message>
        <source>No risk assessment</source>
        <translation>لا تقييم للمخاطر</translation>
    </message>
    <message>
        <source>No referral offered</source>
        <translation>لم تُعرض إحالة</translation>
    </message>
    <message>
        <source>{role}, only spoken of</source>
        <translation>⁨{role}⁩، ذُكر فقط</translation>
    </message>
    <message>
        <source>Check-in overdue</source>
        <translation>اتصال اطمئنان متأخر</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>محسوم</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Fragile: telling of it could harm those who do it</source>
        <translation>حساسة: قد تضر روايتها بمن يقومون بها</translation>
    </message>
    <message>
        <source>Cleared for the report</source>
        <translation>مُجازة للتقرير</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>من يقوم بها</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Documents that show it</source>
        <translation>الوثائق التي تثبتها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep the fields</source>
        <translation>حفظ الحقول</translation>
    </message>
    <message>
        <source>Fields of {code}</source>
        <translation>حقول ⁨{code}⁩</translation>
    </message>
    <message>
        <source>Those who do it have confirmed that it may be told</source>
        <translation>أكّد من يقومون بها جواز روايتها</translation>
    </message>
    <message>
        <source>Nothing holds it back</source>
        <translation>لا شيء يحجبها</translation>
    </message>
    <message>
        <source>Held until somebody confirms</source>
        <translation>محجوبة إلى أن يؤكدها أحد</translation>
    </message>
    <message>
        <source>A good practice needs a title; its words can follow.</source>
        <translation>يلزم الممارسةَ الجيدة عنوان؛ ويمكن أن يأتي نصها لاحقًا.</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>kept on this machine; nothing about a visit is among them</source>
        <translation>تُحفظ على هذا الجهاز؛ وليس فيها شيء عن أي زيارة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>حجم كل شيء</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Remember the folder of the last vault</source>
        <translation>تذكُّر مجلد آخر خزنة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The draft as it will be printed</source>
        <translation>المسودة كما ستُطبع</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Which slots are shown</source>
        <translation>المواعيد المعروضة</translation>
    </message>
    <message>
        <source>Agenda file</source>
        <translation>ملف مواعيد</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>إضافة موعد</translation>
    </message>
    <message>
        <source>No slot is in the programme yet.</source>
        <translation>لا مواعيد في البرنامج بعد.</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>فتح المذكرة</translation>
    </message>
    <message>
        <source>Change the slot</source>
        <translation>تغيير الموعد</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%n مواعيد</numerusform>
            <numerusform>%n موعدًا</numerusform>
            <numerusform>%n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <translation>
            <numerusform>لم ينقضِ شيء</numerusform>
            <numerusform>انقضى واحد</numerusform>
            <numerusform>انقضى اثنان</numerusform>
            <numerusform>انقضى %n</numerusform>
            <numerusform>انقضى %n</numerusform>
            <numerusform>انقضى %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{country}, {first} to {last}</source>
        <translation>⁨{country}⁩، من ⁨{first}⁩ إلى ⁨{last}⁩</translation>
    </message>
    <message>
        <source>official only while the sources are closed</source>
        <translation>الرسمي فقط والمصادر مغلقة</translation>
    </message>
    <message>
        <source>Agendas (*.ics *.csv)</source>
        <translation>مواعيد (*.ics *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) came with the file</source>
        <translation>
            <numerusform>لم يرد موعد مع الملف</numerusform>
            <numerusform>ورد موعد واحد مع الملف</numerusform>
            <numerusform>ورد موعدان مع الملف</numerusform>
            <numerusform>وردت %n مواعيد مع الملف</numerusform>
            <numerusform>ورد %n موعدًا مع الملف</numerusform>
            <numerusform>ورد %n موعد مع الملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this file is in the programme already.</source>
        <translation>كل ما في هذا الملف موجود في البرنامج.</translation>
    </message>
    <message>
        <source>Reading the agenda file</source>
        <translation>جارٍ قراءة ملف المواعيد</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stopping at the next safe place</source>
        <translation>يتوقف عند أول موضع آمن</translation>
    </message>
</context>
<context>
    <name>ReadingLegend</name>
    <message>
        <source>gives someone away</source>
        <translation>يكشف شخصًا</translation>
    </message>
    <message>
        <source>adds to it together with the rest</source>
        <translation>يسهم في كشفه مع غيره</translation>
    </message>
</context>
<context>
    <name>RecommendationCards</name>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
</context>
<context>
    <name>RecommendationForm</name>
    <message>
        <source>Weak on purpose: a choice, not a slip</source>
        <translation>ضعيفة عن قصد: اختيار لا سهو</translation>
    </message>
    <message>
        <source>Keep the recommendation</source>
        <translation>حفظ التوصية</translation>
    </message>
    <message>
        <source>What is recommended</source>
        <translation>ما يوصى به</translation>
    </message>
    <message>
        <source>Whom it asks</source>
        <translation>الجهة المخاطبة</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Deadline in words</source>
        <translation>الموعد بالكلمات</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Within months</source>
        <translation>خلال أشهر</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Recommendations</name>
    <message>
        <source>No words yet</source>
        <translation>بلا نص بعد</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Reprisal</source>
        <translation>عمل انتقامي</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مرحلته</translation>
    </message>
    <message>
        <source>Reply overdue since {day}</source>
        <translation>الرد متأخر منذ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Category (resolution 12/2)</source>
        <translation>الفئة (القرار 12/2)</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>بعد الاجتماع</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>تاريخ الإبلاغ</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>الأفعال</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>درجة الجسامة</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما اتُّخذ من تدابير</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>الضحايا</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>بحسب رواية</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>تاريخ الصياغة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>الموعد النهائي للرد</translation>
    </message>
    <message>
        <source>Confidential until</source>
        <translation>سرية حتى</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>الملابسات</translation>
    </message>
    <message>
        <source>Alleged perpetrators</source>
        <translation>الجناة المزعومون</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>بالاشتراك مع</translation>
    </message>
</context>
<context>
    <name>RecordDeeds</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Reprisals, letters</source>
        <translation>الأعمال الانتقامية، الرسائل</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Reprisals</source>
        <translation>الأعمال الانتقامية</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Reply overdue</source>
        <translation>الرد متأخر</translation>
    </message>
    <message>
        <source>How far it is: {state}</source>
        <translation>المرحلة: ⁨{state}⁩</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>A name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>This person did not allow to be named.</source>
        <translation>لم يسمح هذا الشخص بذكر اسمه.</translation>
    </message>
    <message>
        <source>Only heads on the record who allowed it may be named.</source>
        <translation>لا يجوز إلا ذكر أسماء المسؤولين الذين صرّحوا علنًا وسمحوا بذلك.</translation>
    </message>
    <message>
        <source>A name that is never printed</source>
        <translation>اسم لا يُطبع أبدًا</translation>
    </message>
    <message>
        <source>Alleged perpetrators and the like are never named.</source>
        <translation>لا تُذكر أسماء الجناة المزعومين ومن في حكمهم.</translation>
    </message>
    <message>
        <source>A common word that is also a name</source>
        <translation>كلمة شائعة هي أيضًا اسم</translation>
    </message>
    <message>
        <source>Say once whether it names somebody here.</source>
        <translation>يرجى تحديد مرة واحدة إن كانت تسمّي شخصًا هنا.</translation>
    </message>
    <message>
        <source>An internal code</source>
        <translation>رمز داخلي</translation>
    </message>
    <message>
        <source>Codes stay inside the desk.</source>
        <translation>تبقى الرموز داخل المكتب.</translation>
    </message>
    <message>
        <source>A way to reach somebody</source>
        <translation>وسيلة للوصول إلى شخص</translation>
    </message>
    <message>
        <source>Telephone numbers, addresses and accounts are never printed.</source>
        <translation>لا تُطبع الهواتف والعناوين والحسابات أبدًا.</translation>
    </message>
    <message>
        <source>A case number</source>
        <translation>رقم قضية</translation>
    </message>
    <message>
        <source>Whoever has the file knows whose it is.</source>
        <translation>من بيده الملف يعرف صاحبه.</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>It leads to a door.</source>
        <translation>يقود إلى باب.</translation>
    </message>
    <message>
        <source>An organization by name</source>
        <translation>منظمة باسمها</translation>
    </message>
    <message>
        <source>It did not allow to be named.</source>
        <translation>لم تسمح بذكر اسمها.</translation>
    </message>
    <message>
        <source>A number of sources</source>
        <translation>عدد المصادر</translation>
    </message>
    <message>
        <source>How many spoke tells who did, where few could.</source>
        <translation>عدد المتحدثين يدل عليهم حيث القادرون قلة.</translation>
    </message>
    <message>
        <source>A hidden word without a wording</source>
        <translation>كلمة مخفية بلا صياغة</translation>
    </message>
    <message>
        <source>It needs words that can be read.</source>
        <translation>تلزمها كلمات تُقرأ.</translation>
    </message>
    <message>
        <source>A detail that gives somebody away</source>
        <translation>تفصيل يكشف شخصًا</translation>
    </message>
    <message>
        <source>It comes from what one person told.</source>
        <translation>مصدره ما رواه شخص واحد.</translation>
    </message>
    <message>
        <source>Nobody allowed this use</source>
        <translation>لم يسمح أحد بهذا الاستعمال</translation>
    </message>
    <message>
        <source>A source behind this paragraph was not asked, or said no.</source>
        <translation>مصدر لهذه الفقرة لم يُسأل، أو رفض.</translation>
    </message>
    <message>
        <source>A source behind it did not allow even a general figure.</source>
        <translation>لم يسمح مصدر لهذا الموضع حتى برقم إجمالي.</translation>
    </message>
    <message>
        <source>A source behind it did not allow a summary of their words.</source>
        <translation>لم يسمح مصدر لهذا الموضع بتلخيص كلماته.</translation>
    </message>
    <message>
        <source>Nobody allowed this quotation</source>
        <translation>لم يسمح أحد بهذا الاقتباس</translation>
    </message>
    <message>
        <source>A source behind it did not allow their words to be quoted.</source>
        <translation>لم يسمح مصدر لهذا الموضع باقتباس كلماته.</translation>
    </message>
    <message>
        <source>Held back until a condition is met</source>
        <translation>محجوب إلى أن يتحقق شرط</translation>
    </message>
    <message>
        <source>A source behind this paragraph set a condition that is still open.</source>
        <translation>وضع مصدر لهذه الفقرة شرطًا لم يتحقق بعد.</translation>
    </message>
    <message>
        <source>No risk assessment</source>
        <translation>لا تقييم للمخاطر</translation>
    </message>
    <message>
        <source>A source at special risk needs one before anything is told.</source>
        <translation>مصدر معرّض لخطر خاص يلزمه تقييم قبل رواية أي شيء.</translation>
    </message>
    <message>
        <source>Asked to leave this out</source>
        <translation>طُلب إغفال هذا</translation>
    </message>
    <message>
        <source>A source allowed the rest, but not this.</source>
        <translation>سمح مصدر بالباقي دون هذا.</translation>
    </message>
    <message>
        <source>Stronger than the evidence</source>
        <translation>أقوى من الأدلة</translation>
    </message>
    <message>
        <source>“Reasonable grounds” needs two independent sources.</source>
        <translation>«أسباب معقولة» تستلزم مصدرين مستقلين.</translation>
    </message>
    <message>
        <source>A function that only one person holds</source>
        <translation>وظيفة لا يشغلها إلا شخص واحد</translation>
    </message>
    <message>
        <source>What was said in private is not told even by function.</source>
        <translation>ما قيل على انفراد لا يُنسب ولو إلى الوظيفة.</translation>
    </message>
    <message>
        <source>Together they point to one person</source>
        <translation>مجتمعةً تدل على شخص واحد</translation>
    </message>
    <message>
        <source>Few people fit all of this at once.</source>
        <translation>قلة تجتمع فيهم هذه الصفات.</translation>
    </message>
    <message>
        <source>Day and place</source>
        <translation>اليوم والمكان</translation>
    </message>
    <message>
        <source>Whoever knows where the delegation was that day knows whom it met.</source>
        <translation>من يعرف أين كان الوفد ذلك اليوم يعرف من التقى.</translation>
    </message>
    <message>
        <source>This may not leave</source>
        <translation>لا يجوز خروج هذا</translation>
    </message>
    <message>
        <source>A rule stands against it.</source>
        <translation>تمنعه قاعدة.</translation>
    </message>
</context>
<context>
    <name>RepeatStep</name>
    <message>
        <source>Read them back</source>
        <translation>إعادة قراءتهما</translation>
    </message>
    <message>
        <source>Type these groups from the paper, so that it is sure they are there.</source>
        <translation>يرجى كتابة هذه المجموعات من الورق للتأكد من وجودها.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Notes code, group {number}</source>
        <translation>رمز المذكرات، المجموعة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Sources code, group {number}</source>
        <translation>رمز المصادر، المجموعة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>This is not what stands in that group.</source>
        <translation>ليس هذا ما في تلك المجموعة.</translation>
    </message>
</context>
<context>
    <name>ReportContents</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
</context>
<context>
    <name>ReportDeeds</name>
    <message>
        <source>A new paragraph</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <source>The paragraph is out of the report</source>
        <translation>أُزيلت الفقرة من التقرير</translation>
    </message>
    <message>
        <source>Every finding stands in the draft already.</source>
        <translation>كل الاستنتاجات واردة في المسودة.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) filled in from findings</source>
        <translation>
            <numerusform>لم تُملأ أي فقرة من الاستنتاجات</numerusform>
            <numerusform>مُلئت فقرة واحدة من الاستنتاجات</numerusform>
            <numerusform>مُلئت فقرتان من الاستنتاجات</numerusform>
            <numerusform>مُلئت %n فقرات من الاستنتاجات</numerusform>
            <numerusform>مُلئت %n فقرة من الاستنتاجات</numerusform>
            <numerusform>مُلئت %n فقرة من الاستنتاجات</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided for this place; it will not be asked again.</source>
        <translation>بُتّ فيه لهذا الموضع؛ ولن يُسأل عنه مجددًا.</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>مكان الكتابة</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>أُوقف. لم يُنشأ أي ملف.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>أي وثيقة</translation>
    </message>
    <message>
        <source>Fill in from findings</source>
        <translation>الملء من الاستنتاجات</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Nothing is drafted yet.</source>
        <translation>لم يُصَغ شيء بعد.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Before it can leave</source>
        <translation>قبل خروجه</translation>
    </message>
    <message>
        <source>Write the paragraph</source>
        <translation>كتابة الفقرة</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>كتابة الملف</translation>
    </message>
    <message>
        <source>As the State reads it</source>
        <translation>كما تقرؤه الدولة</translation>
    </message>
    <message>
        <source>Composing the draft</source>
        <translation>جارٍ تركيب المسودة</translation>
    </message>
    <message>
        <source>Visit to {country}</source>
        <translation>زيارة ⁨{country}⁩</translation>
    </message>
    <message>
        <source>not checked against sources</source>
        <translation>لم يُدقَّق مع المصادر</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Waits for the sources: a shared file is checked against them. No file is made.</source>
        <translation>ينتظر المصادر: الملف المشترك يُدقَّق معها. لم يُنشأ أي ملف.</translation>
    </message>
    <message>
        <source>Waits for what stands above. No file is made.</source>
        <translation>ينتظر ما ورد أعلاه. لم يُنشأ أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n paragraph(s): {numbers}. No file is made.</source>
        <translation>
            <numerusform>لا ينتظر أي فقرة: ⁨{numbers}⁩. لم يُنشأ أي ملف.</numerusform>
            <numerusform>ينتظر فقرة واحدة: ⁨{numbers}⁩. لم يُنشأ أي ملف.</numerusform>
            <numerusform>ينتظر فقرتين: ⁨{numbers}⁩. لم يُنشأ أي ملف.</numerusform>
            <numerusform>ينتظر %n فقرات: ⁨{numbers}⁩. لم يُنشأ أي ملف.</numerusform>
            <numerusform>ينتظر %n فقرة: ⁨{numbers}⁩. لم يُنشأ أي ملف.</numerusform>
            <numerusform>ينتظر %n فقرة: ⁨{numbers}⁩. لم يُنشأ أي ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The footnote is out</source>
        <translation>أُزيلت الحاشية</translation>
    </message>
</context>
<context>
    <name>ReportSide</name>
    <message>
        <source>Before it can leave</source>
        <translation>قبل خروجه</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>لا مانع.</translation>
    </message>
    <message>
        <source>No finding stands behind this paragraph: it rests on your own words.</source>
        <translation>لا استنتاج وراء هذه الفقرة: تستند إلى كلماتك أنت.</translation>
    </message>
    <message>
        <source>What this paragraph rests on</source>
        <translation>ما تستند إليه هذه الفقرة</translation>
    </message>
    <message numerus="yes">
        <source>%n in the way</source>
        <translation>
            <numerusform>لا موانع</numerusform>
            <numerusform>مانع واحد</numerusform>
            <numerusform>مانعان</numerusform>
            <numerusform>%n موانع</numerusform>
            <numerusform>%n مانعًا</numerusform>
            <numerusform>%n مانع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskForm</name>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>high</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>تقييم المخاطر</translation>
    </message>
    <message>
        <source>What may happen, one a line</source>
        <translation>ما قد يحدث، واحد في كل سطر</translation>
    </message>
    <message>
        <source>How likely (1 to 5)</source>
        <translation>الاحتمال (1 إلى 5)</translation>
    </message>
    <message>
        <source>How grave (1 to 5)</source>
        <translation>الخطورة (1 إلى 5)</translation>
    </message>
    <message>
        <source>Left after easing</source>
        <translation>المتبقي بعد التخفيف</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>What eases it</source>
        <translation>ما يخففه</translation>
    </message>
    <message>
        <source>Referral offered</source>
        <translation>إحالة معروضة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
</context>
<context>
    <name>SavedMark</name>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ ⁨{time}⁩</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Field</source>
        <translation>الميدان</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>المذكرات</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>الأشخاص والموافقة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الاستنتاجات</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>As the State reads it</source>
        <translation>كما تقرؤه الدولة</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Veil</source>
        <translation>ستر</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>Official</source>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>Kind of slot</source>
        <translation>نوع الموعد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Keep the slot</source>
        <translation>حفظ الموعد</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Change the slot</source>
        <translation>تغيير الموعد</translation>
    </message>
    <message>
        <source>A new slot</source>
        <translation>موعد جديد</translation>
    </message>
    <message>
        <source>A confidential slot can be added while the sources are open.</source>
        <translation>يمكن إضافة موعد سري والمصادر مفتوحة.</translation>
    </message>
    <message>
        <source>Type a time such as 9:30.</source>
        <translation>يرجى كتابة وقت مثل 9:30.</translation>
    </message>
    <message>
        <source>A slot needs a title.</source>
        <translation>يلزم الموعدَ عنوان.</translation>
    </message>
    <message>
        <source>It must end after it starts.</source>
        <translation>يجب أن ينتهي بعد أن يبدأ.</translation>
    </message>
</context>
<context>
    <name>SlotPage</name>
    <message>
        <source>The slot is kept</source>
        <translation>حُفظ الموعد</translation>
    </message>
    <message>
        <source>The slot is out of the programme</source>
        <translation>أُزيل الموعد من البرنامج</translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>بلا عنوان بعد</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>official</source>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>has notes</source>
        <translation>فيه مذكرات</translation>
    </message>
    <message>
        <source>something still to settle</source>
        <translation>أمر لم يُحسم بعد</translation>
    </message>
</context>
<context>
    <name>SourcesBox</name>
    <message>
        <source>Writing goes to the inbox</source>
        <translation>تذهب الكتابة إلى الوارد</translation>
    </message>
    <message>
        <source>Close them when done</source>
        <translation>يرجى إغلاقها عند الفراغ</translation>
    </message>
    <message>
        <source>Sources open</source>
        <translation>المصادر مفتوحة</translation>
    </message>
    <message>
        <source>Sources closed</source>
        <translation>المصادر مغلقة</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Sources passphrase</source>
        <translation>عبارة مرور المصادر</translation>
    </message>
    <message>
        <source>Open the sources</source>
        <translation>فتح المصادر</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Names, raw notes and confidential meetings can be read until you close them again.</source>
        <translation>يمكن قراءة الأسماء والمذكرات الأولية والاجتماعات السرية إلى أن تُغلق المصادر مجددًا.</translation>
    </message>
</context>
<context>
    <name>Spine</name>
    <message>
        <source>Now: {time}</source>
        <translation>الآن: ⁨{time}⁩</translation>
    </message>
    <message>
        <source>A note in no slot</source>
        <translation>مذكرة بلا موعد</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>بعد ⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>place is not written</source>
        <translation>لا يُكتب المكان</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>فتح المذكرة</translation>
    </message>
    <message>
        <source>Start the note</source>
        <translation>بدء المذكرة</translation>
    </message>
</context>
<context>
    <name>SpineView</name>
    <message>
        <source>Slots of the day</source>
        <translation>مواعيد اليوم</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>As the State reads it</source>
        <translation>كما تقرؤه الدولة</translation>
    </message>
    <message>
        <source>Drafter</source>
        <translation>الصائغ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>الجار</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>The draft, as it is read</source>
        <translation>المسودة كما تُقرأ</translation>
    </message>
    <message>
        <source>Nothing is drafted yet.</source>
        <translation>لم يُصَغ شيء بعد.</translation>
    </message>
    <message>
        <source>Go to the report</source>
        <translation>إلى التقرير</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>What gives away</source>
        <translation>ما يكشف</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Next unfit</source>
        <translation>التالية غير الصالحة</translation>
    </message>
    <message>
        <source>Use the wording</source>
        <translation>استعمال الصياغة</translation>
    </message>
    <message>
        <source>Write my own</source>
        <translation>كتابة صياغتي</translation>
    </message>
    <message>
        <source>Reading the draft</source>
        <translation>جارٍ قراءة المسودة</translation>
    </message>
    <message>
        <source>not checked against sources</source>
        <translation>لم يُدقَّق مع المصادر</translation>
    </message>
    <message>
        <source>{left} words left of {budget}</source>
        <translation>الباقي ⁨{left}⁩ كلمة من ⁨{budget}⁩</translation>
    </message>
    <message>
        <source>{left} words over {budget}</source>
        <translation>الزائد ⁨{left}⁩ كلمة على ⁨{budget}⁩</translation>
    </message>
    <message>
        <source>Not checked: open the sources to see who is given away.</source>
        <translation>لم يُدقَّق: يلزم فتح المصادر لمعرفة من ينكشف.</translation>
    </message>
    <message>
        <source>Every paragraph passes what this reader can know.</source>
        <translation>كل فقرة تصمد أمام ما يمكن لهذا القارئ معرفته.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) not yet fit to leave: {numbers}</source>
        <translation>
            <numerusform>كل الفقرات صالحة ⁨{numbers}⁩</numerusform>
            <numerusform>فقرة لا تصلح للخروج بعد: ⁨{numbers}⁩</numerusform>
            <numerusform>فقرتان لا تصلحان للخروج بعد: ⁨{numbers}⁩</numerusform>
            <numerusform>%n فقرات لا تصلح للخروج بعد: ⁨{numbers}⁩</numerusform>
            <numerusform>%n فقرة لا تصلح للخروج بعد: ⁨{numbers}⁩</numerusform>
            <numerusform>%n فقرة لا تصلح للخروج بعد: ⁨{numbers}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>The wording stands in the paragraph</source>
        <translation>أُدرجت الصياغة في الفقرة</translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>Words of the statement</source>
        <translation>نص الإفادة</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>تنحية</translation>
    </message>
    <message>
        <source>How the source knows</source>
        <translation>كيف علم المصدر</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>How exact the date is</source>
        <translation>دقة التاريخ</translation>
    </message>
    <message>
        <source>How exact the place is</source>
        <translation>دقة المكان</translation>
    </message>
    <message>
        <source>Findings that rest on it</source>
        <translation>الاستنتاجات المستندة إليها</translation>
    </message>
    <message>
        <source>And a new finding</source>
        <translation>واستنتاج جديد</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>Organization or case file</source>
        <translation>المنظمة أو ملف القضية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>A new statement</source>
        <translation>إفادة جديدة</translation>
    </message>
    <message>
        <source>Statement {code}</source>
        <translation>الإفادة ⁨{code}⁩</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>May still tell who spoke: {words}</source>
        <translation>قد تدل بعد على المتحدث: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>the speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>خاص بها</translation>
    </message>
    <message>
        <source>same witness as {code}</source>
        <translation>الشاهد نفسه في ⁨{code}⁩</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>same one as {code}</source>
        <translation>نفسه في ⁨{code}⁩</translation>
    </message>
    <message>
        <source>none shared</source>
        <translation>لا مشترك</translation>
    </message>
    <message>
        <source>A statement needs its words.</source>
        <translation>يلزم الإفادةَ نصُّها.</translation>
    </message>
</context>
<context>
    <name>StatementPicker</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Rests on these statements</source>
        <translation>يستند إلى هذه الإفادات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It needs a title; its words can follow.</source>
        <translation>يلزم عنوان؛ ويمكن أن يأتي النص لاحقًا.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>TierButton</name>
    <message>
        <source>Tier</source>
        <translation>المستوى</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Note now</source>
        <translation>مذكرة الآن</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>إضافة موعد</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Promised and tomorrow</source>
        <translation>الوعود والغد</translation>
    </message>
    <message>
        <source>Open the note of a slot</source>
        <translation>فتح مذكرة موعد</translation>
    </message>
    <message>
        <source>Change the slot</source>
        <translation>تغيير الموعد</translation>
    </message>
    <message>
        <source>Note in no slot</source>
        <translation>مذكرة بلا موعد</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Day {day} of {days}</source>
        <translation>اليوم ⁨{day}⁩ من ⁨{days}⁩</translation>
    </message>
    <message>
        <source>official only while the sources are closed</source>
        <translation>الرسمي فقط والمصادر مغلقة</translation>
    </message>
    <message>
        <source>official and confidential; confidential ones vanish when the sources close</source>
        <translation>الرسمي والسري؛ ويختفي السري عند إغلاق المصادر</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ ⁨{day}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) overdue</source>
        <translation>
            <numerusform>لا اتصال اطمئنان متأخر</numerusform>
            <numerusform>اتصال اطمئنان واحد متأخر</numerusform>
            <numerusform>اتصالا اطمئنان متأخران</numerusform>
            <numerusform>%n اتصالات اطمئنان متأخرة</numerusform>
            <numerusform>%n اتصال اطمئنان متأخرًا</numerusform>
            <numerusform>%n اتصال اطمئنان متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرًا</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>they ring while the sources are closed, too</source>
        <translation>تنبّه أيضًا والمصادر مغلقة</translation>
    </message>
    <message>
        <source>No check-in is overdue</source>
        <translation>لا اتصال اطمئنان متأخر</translation>
    </message>
    <message>
        <source>None overdue</source>
        <translation>لا متأخر</translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>لا أمور معلّقة</numerusform>
            <numerusform>أمر معلّق</numerusform>
            <numerusform>أمران معلّقان</numerusform>
            <numerusform>%n أمور معلّقة</numerusform>
            <numerusform>%n أمرًا معلّقًا</numerusform>
            <numerusform>%n أمر معلّق</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>لا شيء معلّق</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>المعلّق</translation>
    </message>
    <message numerus="yes">
        <source>%n in the inbox</source>
        <translation>
            <numerusform>صندوق الوارد فارغ</numerusform>
            <numerusform>واحدة في صندوق الوارد</numerusform>
            <numerusform>اثنتان في صندوق الوارد</numerusform>
            <numerusform>%n في صندوق الوارد</numerusform>
            <numerusform>%n في صندوق الوارد</numerusform>
            <numerusform>%n في صندوق الوارد</numerusform>
        </translation>
    </message>
    <message>
        <source>known when the sources open</source>
        <translation>يُعرف عند فتح المصادر</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to review</source>
        <translation>
            <numerusform>لا مذكرات للمراجعة</numerusform>
            <numerusform>مذكرة للمراجعة</numerusform>
            <numerusform>مذكرتان للمراجعة</numerusform>
            <numerusform>%n مذكرات للمراجعة</numerusform>
            <numerusform>%n مذكرة للمراجعة</numerusform>
            <numerusform>%n مذكرة للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>لا موافقات</numerusform>
            <numerusform>موافقة</numerusform>
            <numerusform>موافقتان</numerusform>
            <numerusform>%n موافقات</numerusform>
            <numerusform>%n موافقة</numerusform>
            <numerusform>%n موافقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>لا تقييمات</numerusform>
            <numerusform>تقييم</numerusform>
            <numerusform>تقييمان</numerusform>
            <numerusform>%n تقييمات</numerusform>
            <numerusform>%n تقييمًا</numerusform>
            <numerusform>%n تقييم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>لا وعود</numerusform>
            <numerusform>وعد</numerusform>
            <numerusform>وعدان</numerusform>
            <numerusform>%n وعود</numerusform>
            <numerusform>%n وعدًا</numerusform>
            <numerusform>%n وعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear file(s)</source>
        <translation>
            <numerusform>لا ملفات غير مشفّرة</numerusform>
            <numerusform>ملف غير مشفّر</numerusform>
            <numerusform>ملفان غير مشفّرين</numerusform>
            <numerusform>%n ملفات غير مشفّرة</numerusform>
            <numerusform>%n ملفًا غير مشفّر</numerusform>
            <numerusform>%n ملف غير مشفّر</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy elsewhere yet</source>
        <translation>لا نسخة في مكان آخر بعد</translation>
    </message>
    <message>
        <source>No copy yet</source>
        <translation>لا نسخة بعد</translation>
    </message>
    <message>
        <source>one stolen laptop would lose everything</source>
        <translation>سرقة حاسوب واحد تُضيع كل شيء</translation>
    </message>
    <message>
        <source>verified {day} {time}</source>
        <translation>دُقّقت ⁨{day}⁩ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Copy elsewhere: today {time}</source>
        <translation>نسخة في مكان آخر: اليوم ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Copied {time}</source>
        <translation>نُسخ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>دُقّقت</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n day(s) ago</source>
        <translation>
            <numerusform>نُسخ اليوم</numerusform>
            <numerusform>نُسخ قبل يوم</numerusform>
            <numerusform>نُسخ قبل يومين</numerusform>
            <numerusform>نُسخ قبل %n أيام</numerusform>
            <numerusform>نُسخ قبل %n يومًا</numerusform>
            <numerusform>نُسخ قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy elsewhere: %n day(s) ago</source>
        <translation>
            <numerusform>نسخة في مكان آخر: اليوم</numerusform>
            <numerusform>نسخة في مكان آخر: قبل يوم</numerusform>
            <numerusform>نسخة في مكان آخر: قبل يومين</numerusform>
            <numerusform>نسخة في مكان آخر: قبل %n أيام</numerusform>
            <numerusform>نسخة في مكان آخر: قبل %n يومًا</numerusform>
            <numerusform>نسخة في مكان آخر: قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-in: {result}</source>
        <translation>اتصال الاطمئنان: ⁨{result}⁩</translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>Where you left off</source>
        <translation>حيث توقفتَ</translation>
    </message>
    <message>
        <source>Promised to the mandate</source>
        <translation>وُعدت به الولاية</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>لا شيء مقرر.</translation>
    </message>
    <message>
        <source>More may appear when the sources open.</source>
        <translation>قد يظهر المزيد عند فتح المصادر.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>A note that the sources hold</source>
        <translation>مذكرة محفوظة في المصادر</translation>
    </message>
    <message>
        <source>A note in no slot</source>
        <translation>مذكرة بلا موعد</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>متأخر منذ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>موعده ⁨{day}⁩</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Names, raw notes, confidential meetings</source>
        <translation>الأسماء والمذكرات الأولية والاجتماعات السرية</translation>
    </message>
    <message>
        <source>Notes passphrase</source>
        <translation>عبارة مرور المذكرات</translation>
    </message>
    <message>
        <source>Sources passphrase</source>
        <translation>عبارة مرور المصادر</translation>
    </message>
    <message>
        <source>optional, can wait</source>
        <translation>اختياري، يمكن أن ينتظر</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Takes about a second, on purpose.</source>
        <translation>يستغرق نحو ثانية، عن قصد.</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>استعمال رمز استرداد</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>خزنة أخرى</translation>
    </message>
    <message>
        <source>Open the demo visit</source>
        <translation>فتح الزيارة التجريبية</translation>
    </message>
    <message>
        <source>Another folder was chosen. Nothing about it is shown before it opens.</source>
        <translation>اختير مجلد آخر. لا يُعرض منه شيء قبل فتحه.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>جارٍ الفتح</translation>
    </message>
    <message>
        <source>Notes recovery code</source>
        <translation>رمز استرداد المذكرات</translation>
    </message>
    <message>
        <source>Sources recovery code</source>
        <translation>رمز استرداد المصادر</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>استعمال عبارة مرور</translation>
    </message>
    <message>
        <source>Eight groups of four, as on the paper.</source>
        <translation>ثماني مجموعات من أربعة، كما على الورق.</translation>
    </message>
    <message>
        <source>Building the demo visit. This takes a moment, once.</source>
        <translation>جارٍ إعداد الزيارة التجريبية. يستغرق ذلك لحظة، مرة واحدة.</translation>
    </message>
    <message>
        <source>Building the demo visit</source>
        <translation>جارٍ إعداد الزيارة التجريبية</translation>
    </message>
    <message>
        <source>Keyboard: {name}.</source>
        <translation>لوحة المفاتيح: ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Caps Lock is off.</source>
        <translation>Caps Lock غير مفعّل.</translation>
    </message>
    <message>
        <source>It is never stored and cannot be looked up.</source>
        <translation>لا تُخزَّن أبدًا ولا يمكن الاستعلام عنها.</translation>
    </message>
    <message>
        <source>Two locks. The first is enough to write and read.</source>
        <translation>قفلان. الأول يكفي للكتابة والقراءة.</translation>
    </message>
    <message>
        <source>No network. Nothing about a visit is shown before a passphrase opens it.</source>
        <translation>لا شبكة. لا يُعرض شيء من أي زيارة قبل أن تفتحها عبارة مرور.</translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Two locks</source>
        <translation>قفلان</translation>
    </message>
    <message>
        <source>One passphrase opens the notes, the other the sources: names, raw notes, confidential meetings. Nobody can look them up for you.</source>
        <translation>إحدى العبارتين تفتح المذكرات، والأخرى المصادر: الأسماء والمذكرات الأولية والاجتماعات السرية. لا أحد يستطيع الاستعلام عنهما لك.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>إنشاء الخزنة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>A new folder; a stick works as well.</source>
        <translation>مجلد جديد؛ وتصلح ذاكرة محمولة أيضًا.</translation>
    </message>
    <message>
        <source>Notes passphrase</source>
        <translation>عبارة مرور المذكرات</translation>
    </message>
    <message>
        <source>Sources passphrase</source>
        <translation>عبارة مرور المصادر</translation>
    </message>
    <message>
        <source>Another one, quite different.</source>
        <translation>عبارة أخرى مختلفة تمامًا.</translation>
    </message>
</context>
<context>
    <name>VisitStep</name>
    <message>
        <source>The first visit</source>
        <translation>الزيارة الأولى</translation>
    </message>
    <message>
        <source>This lies in the notes file, encrypted. All of it can be changed later.</source>
        <translation>يُحفظ هذا في ملف المذكرات مشفّرًا. ويمكن تغييره كله لاحقًا.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>نوع الزيارة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Which country is visited?</source>
        <translation>أي بلد يُزار؟</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>اليوم الأخير يسبق الأول.</translation>
    </message>
</context>
<context>
    <name>WordBudget</name>
    <message>
        <source>{used} of {limit} words</source>
        <translation>⁨{used}⁩ من ⁨{limit}⁩ كلمة</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Aside</source>
        <translation>حديث جانبي</translation>
    </message>
    <message>
        <source>Another voice</source>
        <translation>صوت آخر</translation>
    </message>
    <message>
        <source>own speaker, own tier:</source>
        <translation>متحدث خاص ومستوى خاص:</translation>
    </message>
    <message>
        <source>Translation by {name}</source>
        <translation>ترجمة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>As noted or translated</source>
        <translation>كما دُوّن أو تُرجم</translation>
    </message>
    <message>
        <source>Original, {language}</source>
        <translation>الأصل، ⁨{language}⁩</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>الكلمات الأصلية</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Something in the program went wrong. What was saved is safe.</source>
        <translation>حدث خلل في البرنامج. ما حُفظ سليم.</translation>
    </message>
</context>
<context>
    <name>chords</name>
    <message>
        <source>Veil the screen, or lift the veil</source>
        <translation>ستر الشاشة أو رفع الستر</translation>
    </message>
    <message>
        <source>Lock at once</source>
        <translation>قفل فوري</translation>
    </message>
    <message>
        <source>A note in the current slot</source>
        <translation>مذكرة في الموعد الحالي</translation>
    </message>
    <message>
        <source>A note in no slot</source>
        <translation>مذكرة بلا موعد</translation>
    </message>
    <message>
        <source>Hide the selection or the last word</source>
        <translation>إخفاء التحديد أو الكلمة الأخيرة</translation>
    </message>
    <message>
        <source>An aside with its own speaker and tier</source>
        <translation>حديث جانبي بمتحدثه ومستواه</translation>
    </message>
    <message>
        <source>A quotation with its original</source>
        <translation>اقتباس مع أصله</translation>
    </message>
    <message>
        <source>A promise made to the mandate</source>
        <translation>وعد قُطع للولاية</translation>
    </message>
    <message>
        <source>A statement from the selection or the sentence</source>
        <translation>إفادة من التحديد أو من الجملة</translation>
    </message>
    <message>
        <source>Show or hide what may identify somebody</source>
        <translation>إظهار ما قد يدل على شخص أو إخفاؤه</translation>
    </message>
    <message>
        <source>Reveal names while held</source>
        <translation>كشف الأسماء أثناء الضغط</translation>
    </message>
    <message>
        <source>A footnote behind the words before the caret</source>
        <translation>حاشية بعد الكلمات التي تسبق المؤشر</translation>
    </message>
    <message>
        <source>Find or go to</source>
        <translation>البحث أو الانتقال إلى</translation>
    </message>
    <message>
        <source>Undo the last deed</source>
        <translation>التراجع عن آخر فعل</translation>
    </message>
    <message>
        <source>Add to this page</source>
        <translation>الإضافة إلى هذه الصفحة</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>النسخ السابقة</translation>
    </message>
    <message>
        <source>Open or close the sources</source>
        <translation>فتح المصادر أو إغلاقها</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>كتابة الملف</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Consent: background</source>
        <translation>الموافقة: خلفية</translation>
    </message>
    <message>
        <source>Consent: anonymous</source>
        <translation>الموافقة: بلا اسم</translation>
    </message>
    <message>
        <source>Consent: quotation</source>
        <translation>الموافقة: اقتباس</translation>
    </message>
    <message>
        <source>Consent: on record</source>
        <translation>الموافقة: تصريح علني</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>المذكرات</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>الأشخاص والموافقة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الاستنتاجات</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>As the State reads it</source>
        <translation>كما تقرؤه الدولة</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>المغادرة</translation>
    </message>
</context>
<context>
    <name>code_sheet</name>
    <message>
        <source>First code</source>
        <translation>الرمز الأول</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>الرمز الثاني</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Country visit</source>
        <translation>زيارة قطرية</translation>
    </message>
    <message>
        <source>Advisory visit</source>
        <translation>زيارة استشارية</translation>
    </message>
    <message>
        <source>Promotional visit</source>
        <translation>زيارة ترويجية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>المذكرات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>تصريح علني</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>خلفية</translation>
    </message>
    <message>
        <source>Highest protection</source>
        <translation>أقصى حماية</translation>
    </message>
    <message>
        <source>As an official</source>
        <translation>بصفة رسمية</translation>
    </message>
    <message>
        <source>For an organization</source>
        <translation>باسم منظمة</translation>
    </message>
    <message>
        <source>In private</source>
        <translation>بصفة شخصية</translation>
    </message>
    <message>
        <source>As a witness</source>
        <translation>بصفة شاهد</translation>
    </message>
    <message>
        <source>Internal analysis</source>
        <translation>تحليل داخلي</translation>
    </message>
    <message>
        <source>Aggregate figures</source>
        <translation>أرقام إجمالية</translation>
    </message>
    <message>
        <source>Anonymous summary</source>
        <translation>ملخص بلا اسم</translation>
    </message>
    <message>
        <source>Anonymous quotation</source>
        <translation>اقتباس بلا اسم</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>نوع المنظمة</translation>
    </message>
    <message>
        <source>Organization by name</source>
        <translation>المنظمة بالاسم</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>Raise with authorities</source>
        <translation>إثارة الأمر مع السلطات</translation>
    </message>
    <message>
        <source>Communication, named</source>
        <translation>بلاغ بالاسم</translation>
    </message>
    <message>
        <source>Communication, published</source>
        <translation>بلاغ منشور</translation>
    </message>
    <message>
        <source>Reprisals report</source>
        <translation>تقرير الأعمال الانتقامية</translation>
    </message>
    <message>
        <source>United Nations bodies</source>
        <translation>هيئات الأمم المتحدة</translation>
    </message>
    <message>
        <source>Regional mechanisms</source>
        <translation>الآليات الإقليمية</translation>
    </message>
    <message>
        <source>Media and images</source>
        <translation>الإعلام والصور</translation>
    </message>
    <message>
        <source>Follow-up contact</source>
        <translation>التواصل للمتابعة</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>تصريح علني</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>شفويًا</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كتابيًا</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>رسالة صوتية</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>ممثل</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>a nickname</source>
        <translation>لقب</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>an account name</source>
        <translation>اسم حساب</translation>
    </message>
    <message>
        <source>a case number</source>
        <translation>رقم قضية</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>a workplace</source>
        <translation>مكان عمل</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>صفة</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>قريب</translation>
    </message>
    <message>
        <source>an appearance</source>
        <translation>مظهر</translation>
    </message>
    <message>
        <source>a health detail</source>
        <translation>تفصيل صحي</translation>
    </message>
    <message>
        <source>a habit</source>
        <translation>عادة</translation>
    </message>
    <message>
        <source>a vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>جماعة</translation>
    </message>
    <message>
        <source>a small number</source>
        <translation>عدد صغير</translation>
    </message>
    <message>
        <source>a detail</source>
        <translation>تفصيل</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>لم يُبتّ فيه</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Say it more broadly</source>
        <translation>صياغة أعم</translation>
    </message>
    <message>
        <source>It is public</source>
        <translation>معلومة علنية</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>مُراجَعة</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختومة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>قانون</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>ممارسة</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>حاجة</translation>
    </message>
    <message>
        <source>Saw or lived it</source>
        <translation>رآه أو عاشه</translation>
    </message>
    <message>
        <source>Heard of it</source>
        <translation>سمع به</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Official information</source>
        <translation>معلومات رسمية</translation>
    </message>
    <message>
        <source>Highly reliable</source>
        <translation>عالية الموثوقية</translation>
    </message>
    <message>
        <source>Likely reliable</source>
        <translation>موثوقة على الأرجح</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Likely unreliable</source>
        <translation>غير موثوقة على الأرجح</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>منطقة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Law and public policy</source>
        <translation>القانون والسياسة العامة</translation>
    </message>
    <message>
        <source>Executive and administration</source>
        <translation>السلطة التنفيذية والإدارة</translation>
    </message>
    <message>
        <source>Access to justice</source>
        <translation>الوصول إلى العدالة</translation>
    </message>
    <message>
        <source>Respect</source>
        <translation>الاحترام</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Fulfil</source>
        <translation>الإعمال</translation>
    </message>
    <message>
        <source>Prevent</source>
        <translation>المنع</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>الانتصاف</translation>
    </message>
    <message>
        <source>Allegation recorded</source>
        <translation>ادعاء مسجَّل</translation>
    </message>
    <message>
        <source>One credible source</source>
        <translation>مصدر واحد موثوق</translation>
    </message>
    <message>
        <source>Two independent sources, one direct</source>
        <translation>مصدران مستقلان، أحدهما مباشر</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>موثَّق</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>مُصاغ</translation>
    </message>
    <message>
        <source>Corroborated</source>
        <translation>مؤيَّد</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>مُجاز</translation>
    </message>
    <message>
        <source>Law review</source>
        <translation>مراجعة القوانين</translation>
    </message>
    <message>
        <source>Public policy</source>
        <translation>السياسة العامة</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>Confirmed in writing</source>
        <translation>مؤكَّد كتابيًا</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>أُوفي به</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>لم يُوفَ به</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منقضٍ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>كل شيء بخير</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Cause for concern</source>
        <translation>ما يدعو للقلق</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>المضي</translation>
    </message>
    <message>
        <source>Go with changes</source>
        <translation>المضي مع تعديلات</translation>
    </message>
    <message>
        <source>Do not go</source>
        <translation>عدم المضي</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Legislation</source>
        <translation>التشريع</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>السلطة التنفيذية</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>العدالة</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>الممارسات الجيدة</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>الشكر</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>الافتتاح</translation>
    </message>
    <message>
        <source>Country report</source>
        <translation>تقرير عن الزيارة</translation>
    </message>
    <message>
        <source>Statement of the last day</source>
        <translation>بيان اليوم الأخير</translation>
    </message>
    <message>
        <source>Draft for colleagues</source>
        <translation>مسودة للزملاء</translation>
    </message>
    <message>
        <source>For the State, for factual comments</source>
        <translation>للدولة، للتعليق على الوقائع</translation>
    </message>
    <message>
        <source>Internal, encrypted</source>
        <translation>داخلي، مشفّر</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>It rests on no finding or good practice.</source>
        <translation>لا تستند إلى أي استنتاج أو ممارسة جيدة.</translation>
    </message>
    <message>
        <source>It has no addressee.</source>
        <translation>ليست لها جهة مخاطبة.</translation>
    </message>
    <message>
        <source>It has no words yet.</source>
        <translation>لا نص لها بعد.</translation>
    </message>
    <message>
        <source>It rests on no statement and no document.</source>
        <translation>لا يستند إلى أي إفادة أو وثيقة.</translation>
    </message>
    <message>
        <source>It is an allegation; the text should say so.</source>
        <translation>هذا ادعاء؛ وينبغي أن يقول النص ذلك.</translation>
    </message>
    <message>
        <source>It could harm those who do it; nobody has confirmed it yet.</source>
        <translation>قد تضر بمن يقومون بها؛ ولم يؤكدها أحد بعد.</translation>
    </message>
    <message>
        <source>No risk assessment was valid on that day.</source>
        <translation>لم يكن أي تقييم للمخاطر ساريًا في ذلك اليوم.</translation>
    </message>
    <message>
        <source>No referral was offered.</source>
        <translation>لم تُعرض أي إحالة.</translation>
    </message>
    <message>
        <source>No addressee: nobody is asked to act.</source>
        <translation>لا جهة مخاطبة: لا يُطلب من أحد أن يعمل.</translation>
    </message>
    <message>
        <source>The verb is weak: it cannot be checked whether it was done.</source>
        <translation>الفعل ضعيف: لا يمكن التحقق من إنجازه.</translation>
    </message>
    <message>
        <source>It does not begin with an action.</source>
        <translation>لا تبدأ بفعل.</translation>
    </message>
    <message>
        <source>Words such as “as appropriate” leave it open.</source>
        <translation>كلمات مثل «عند الاقتضاء» تتركها مفتوحة.</translation>
    </message>
    <message>
        <source>It names who acts and what is done.</source>
        <translation>تحدد من يعمل وماذا يُعمل.</translation>
    </message>
    <message>
        <source>It can be judged done or not.</source>
        <translation>يمكن الحكم بإنجازها أو عدمه.</translation>
    </message>
    <message>
        <source>No measure says when it is done.</source>
        <translation>لا مقياس يبيّن متى تُنجز.</translation>
    </message>
    <message>
        <source>It asks for more than one action; split it.</source>
        <translation>تطلب أكثر من فعل واحد؛ يرجى تقسيمها.</translation>
    </message>
    <message>
        <source>It is too long to be acted on.</source>
        <translation>أطول من أن يُعمل بها.</translation>
    </message>
    <message>
        <source>It asks for one action.</source>
        <translation>تطلب فعلًا واحدًا.</translation>
    </message>
    <message>
        <source>No finding stands behind it.</source>
        <translation>لا استنتاج وراءها.</translation>
    </message>
    <message>
        <source>It has a deadline.</source>
        <translation>لها موعد نهائي.</translation>
    </message>
    <message>
        <source>No deadline.</source>
        <translation>لا موعد نهائيًا.</translation>
    </message>
    <message>
        <source>No standard is named.</source>
        <translation>لم يُذكر أي معيار.</translation>
    </message>
    <message>
        <source>It rests on a finding and a standard.</source>
        <translation>تستند إلى استنتاج ومعيار.</translation>
    </message>
    <message>
        <source>Check-in overdue</source>
        <translation>اتصال اطمئنان متأخر</translation>
    </message>
    <message>
        <source>Notes in the inbox</source>
        <translation>مذكرات في صندوق الوارد</translation>
    </message>
    <message>
        <source>Notes to review</source>
        <translation>مذكرات للمراجعة</translation>
    </message>
    <message>
        <source>Consent not asked</source>
        <translation>لم تُطلب الموافقة</translation>
    </message>
    <message>
        <source>Promised by us</source>
        <translation>وعدنا به</translation>
    </message>
    <message>
        <source>Clear originals to remove</source>
        <translation>أصول غير مشفّرة للحذف</translation>
    </message>
    <message>
        <source>Something still rests on this statement. Take it out there first.</source>
        <translation>لا يزال شيء يستند إلى هذه الإفادة. يرجى إزالتها من هناك أولًا.</translation>
    </message>
    <message>
        <source>An internal export is written encrypted: give it a passphrase of its own.</source>
        <translation>يُكتب التصدير الداخلي مشفّرًا: تلزمه عبارة مرور خاصة به.</translation>
    </message>
    <message>
        <source>A visit cannot end before it starts.</source>
        <translation>لا يمكن أن تنتهي الزيارة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>This vault already holds a visit with that code.</source>
        <translation>تضم هذه الخزنة بالفعل زيارة بذلك الرمز.</translation>
    </message>
    <message>
        <source>A slot must end after it starts.</source>
        <translation>يجب أن ينتهي الموعد بعد أن يبدأ.</translation>
    </message>
    <message>
        <source>That file was changed since it was imported. It was left where it is.</source>
        <translation>تغيّر ذلك الملف منذ استيراده. تُرك في مكانه.</translation>
    </message>
    <message>
        <source>This file is not the text of a note, so it was left where it is. Remove it yourself, then go on.</source>
        <translation>هذا الملف ليس نص مذكرة، لذا تُرك في مكانه. يرجى حذفه يدويًا ثم المتابعة.</translation>
    </message>
    <message>
        <source>Something of this was changed since: it is not undone.</source>
        <translation>تغيّر شيء من هذا لاحقًا: لم يُتراجع عنه.</translation>
    </message>
    <message>
        <source>What stood there before was erased: it is not undone.</source>
        <translation>مُحي ما كان هناك من قبل: لم يُتراجع عنه.</translation>
    </message>
    <message>
        <source>A direct identifier of a recorded person cannot be made public here.</source>
        <translation>لا يمكن هنا إعلان ما يدل مباشرةً على شخص مسجّل.</translation>
    </message>
    <message>
        <source>Say why it is public; the reason is kept without the word.</source>
        <translation>يرجى ذكر سبب كونه علنيًا؛ ويُحفظ السبب دون الكلمة.</translation>
    </message>
    <message>
        <source>Another person already has that code.</source>
        <translation>لشخص آخر ذلك الرمز بالفعل.</translation>
    </message>
    <message>
        <source>These two are already one.</source>
        <translation>هذان شخص واحد بالفعل.</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>(a) Cooperated with the United Nations, or gave it testimony or information</source>
        <translation>(أ) تعاون مع الأمم المتحدة، أو قدّم إليها شهادة أو معلومات</translation>
    </message>
    <message>
        <source>(b) Used procedures of the United Nations, or helped somebody to use them</source>
        <translation>(ب) لجأ إلى إجراءات الأمم المتحدة، أو ساعد غيره على ذلك</translation>
    </message>
    <message>
        <source>(c) Submitted a communication under a treaty, or helped somebody to submit one</source>
        <translation>(ج) قدّم بلاغًا بموجب معاهدة، أو ساعد غيره على تقديمه</translation>
    </message>
    <message>
        <source>(d) Relative of a victim, or of somebody who helped a victim</source>
        <translation>(د) قريب ضحية، أو قريب من ساعد ضحية</translation>
    </message>
    <message>
        <source>Urgent appeal</source>
        <translation>نداء عاجل</translation>
    </message>
    <message>
        <source>Allegation letter</source>
        <translation>رسالة ادعاء</translation>
    </message>
    <message>
        <source>Other letter</source>
        <translation>رسالة أخرى</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>تهديد</translation>
    </message>
    <message>
        <source>surveillance</source>
        <translation>مراقبة</translation>
    </message>
    <message>
        <source>travel ban</source>
        <translation>منع من السفر</translation>
    </message>
    <message>
        <source>smear campaign</source>
        <translation>حملة تشويه</translation>
    </message>
    <message>
        <source>dismissal</source>
        <translation>فصل من العمل</translation>
    </message>
    <message>
        <source>arrest</source>
        <translation>توقيف</translation>
    </message>
    <message>
        <source>ill-treatment</source>
        <translation>سوء معاملة</translation>
    </message>
    <message>
        <source>disciplinary measure</source>
        <translation>إجراء تأديبي</translation>
    </message>
    <message>
        <source>taking of documents</source>
        <translation>أخذ وثائق</translation>
    </message>
    <message>
        <source>deprivation of liberty</source>
        <translation>سلب الحرية</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>عنف</translation>
    </message>
    <message>
        <source>killing</source>
        <translation>قتل</translation>
    </message>
    <message>
        <source>another act</source>
        <translation>فعل آخر</translation>
    </message>
    <message>
        <source>the State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>others than the State</source>
        <translation>جهات غير الدولة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>طفيفة</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>جسيمة</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>بالغة الجسامة</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>أُبلغ عنه</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>دُقّق</translation>
    </message>
    <message>
        <source>Consent asked</source>
        <translation>طُلبت الموافقة</translation>
    </message>
    <message>
        <source>Acted upon</source>
        <translation>اتُّخذت تدابير</translation>
    </message>
    <message>
        <source>Being followed</source>
        <translation>قيد المتابعة</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>وردت</translation>
    </message>
    <message>
        <source>Facts complete</source>
        <translation>اكتملت الوقائع</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>أُعطيت الموافقة</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>صيغت</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>أُجيزت</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Reply overdue</source>
        <translation>الرد متأخر</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>ورد الرد</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>علنية</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>تمت المتابعة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلق الملف</translation>
    </message>
</context>
<context>
    <name>strength</name>
    <message>
        <source>Five or more words that do not belong together work well.</source>
        <translation>خمس كلمات أو أكثر لا رابط بينها تفي بالغرض.</translation>
    </message>
    <message>
        <source>Too short yet: at least 12 characters, or five words.</source>
        <translation>ما زالت قصيرة: 12 حرفًا على الأقل، أو خمس كلمات.</translation>
    </message>
    <message>
        <source>Enough. Another word would make it much stronger.</source>
        <translation>تكفي. كلمة أخرى تجعلها أقوى بكثير.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>جيدة.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
</context>
<context>
    <name>tongues</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خلل.</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>This command is planned and not built yet: {command}.</source>
        <translation>هذا الأمر مخطط له ولم يُنجز بعد: ⁨{command}⁩.</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Nothing was changed.</source>
        <translation>عبارة المرور هذه لا تفتح هذه الخزنة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This passphrase is too short. Use at least {least} characters, or five words.</source>
        <translation>عبارة المرور هذه قصيرة جدًا. يلزم ⁨{least}⁩ حرفًا على الأقل، أو خمس كلمات.</translation>
    </message>
    <message>
        <source>The two passphrases must differ: one opens the notes, the other the sources.</source>
        <translation>يجب أن تختلف عبارتا المرور: إحداهما تفتح المذكرات، والأخرى المصادر.</translation>
    </message>
    <message>
        <source>The sources are closed. Open them first: this was not checked against sources.</source>
        <translation>المصادر مغلقة. يلزم فتحها أولًا: لم يُدقَّق هذا مع المصادر.</translation>
    </message>
    <message>
        <source>Not written: {count} places could tell who spoke, or rest on words nobody allowed.</source>
        <translation>لم يُكتب: ⁨{count}⁩ من المواضع قد تدل على المتحدث، أو تستند إلى كلمات لم يسمح بها أحد.</translation>
    </message>
    <message>
        <source>This folder is not a Visit Desk vault.</source>
        <translation>هذا المجلد ليس خزنة Visit Desk.</translation>
    </message>
    <message>
        <source>The vault is damaged ({part}). Nothing was changed; open a copy, or ask for help before you go on.</source>
        <translation>الخزنة متضررة (⁨{part}⁩). لم يتغيّر شيء؛ يرجى فتح نسخة، أو طلب المساعدة قبل المتابعة.</translation>
    </message>
    <message>
        <source>This vault was made by a newer Visit Desk. It was not touched; update the program to open it.</source>
        <translation>أنشأ هذه الخزنةَ إصدار أحدث من Visit Desk. لم تُمسّ؛ يرجى تحديث البرنامج لفتحها.</translation>
    </message>
    <message>
        <source>The disk refused: {reason}. What was saved before is safe.</source>
        <translation>رفض القرص: ⁨{reason}⁩. ما حُفظ من قبل سليم.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; free some space and try again.</source>
        <translation>القرص ممتلئ. ما حُفظ من قبل سليم؛ يرجى تفريغ مساحة والمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another place, or make it writable.</source>
        <translation>لا يمكن الكتابة في هذا المجلد. يرجى اختيار مكان آخر، أو السماح بالكتابة فيه.</translation>
    </message>
    <message>
        <source>This vault is open in another window or program. Close it there first.</source>
        <translation>هذه الخزنة مفتوحة في نافذة أخرى أو برنامج آخر. يلزم إغلاقها هناك أولًا.</translation>
    </message>
    <message>
        <source>There is already something at that place. Choose another name; nothing was replaced.</source>
        <translation>يوجد شيء في ذلك المكان. يرجى اختيار اسم آخر؛ لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>This file could not be read as {expected}: {reason}.</source>
        <translation>تعذّرت قراءة هذا الملف بصيغة ⁨{expected}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>This file is larger than {limit}. Nothing was read.</source>
        <translation>هذا الملف أكبر من ⁨{limit}⁩. لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>There is no such {what} in this vault.</source>
        <translation>لا وجود في هذه الخزنة لما يلي: ⁨{what}⁩.</translation>
    </message>
    <message>
        <source>{what} is not complete: {lacks}.</source>
        <translation>⁨{what}⁩ غير مكتمل: ⁨{lacks}⁩.</translation>
    </message>
    <message>
        <source>No font here can print the character {character} ({name}). Replace it and try again.</source>
        <translation>لا خط هنا يستطيع طباعة المحرف ⁨{character}⁩ (⁨{name}⁩). يرجى استبداله والمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The old words could not be wiped from the disk yet. It is tried again at the next unlock.</source>
        <translation>تعذّر بعد محو الكلمات القديمة من القرص. ستتكرر المحاولة عند الفتح التالي.</translation>
    </message>
</context>
</TS>
