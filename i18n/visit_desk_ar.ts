<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BinPart</name>
    <message>
        <source>Take it out of the bin</source>
        <translation>إخراج من سلة المحذوفات</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>في سلة المحذوفات</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>سلة المحذوفات فارغة.</translation>
    </message>
    <message>
        <source>What is put aside stays here for thirty days and is then erased at the unlock.</source>
        <translation>ما يُنحّى يبقى هنا ثلاثين يومًا ثم يُمحى عند الفتح.</translation>
    </message>
    <message>
        <source>What the sources hold is shown while they are open.</source>
        <translation>ما تحفظه المصادر يُعرض وهي مفتوحة.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>يبقى</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>لم يبق يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>أُخرج من سلة المحذوفات</translation>
    </message>
</context>
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
    <name>CertificateCard</name>
    <message>
        <source>Save the certificate</source>
        <translation>حفظ الشهادة</translation>
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
        <source>Recovery on paper</source>
        <translation>الاسترداد على الورق</translation>
    </message>
    <message>
        <source>If a passphrase is lost, its code opens the same lock. Write it on paper, or print it, and keep the paper away from this machine. It is not shown again.</source>
        <translation>إذا ضاعت عبارة مرور، يفتح رمزها القفل نفسه. يرجى كتابته على ورق أو طباعته، وحفظ الورقة بعيدًا عن هذا الجهاز. لن يُعرض مرة أخرى.</translation>
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
    <message>
        <source>The sources of this vault were destroyed. Nothing opens them any more.</source>
        <translation>أُتلفت مصادر هذه الخزنة. لم يعد أي شيء يفتحها.</translation>
    </message>
    <message>
        <source>The program ended without closing last time. Nothing had been left half done.</source>
        <translation>انتهى البرنامج في المرة السابقة دون إغلاق. لم يُترك شيء ناقصًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) lay in the bin for thirty days and are erased.</source>
        <translation>
            <numerusform>لم يُمحَ شيء من سلة المحذوفات.</numerusform>
            <numerusform>بقي أمر واحد ثلاثين يومًا في سلة المحذوفات ومُحي.</numerusform>
            <numerusform>بقي أمران ثلاثين يومًا في سلة المحذوفات ومُحيا.</numerusform>
            <numerusform>بقيت %n أمور ثلاثين يومًا في سلة المحذوفات ومُحيت.</numerusform>
            <numerusform>بقي %n أمرًا ثلاثين يومًا في سلة المحذوفات ومُحيت.</numerusform>
            <numerusform>بقي %n أمر ثلاثين يومًا في سلة المحذوفات ومُحيت.</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy could be made: {reason}</source>
        <translation>تعذّر صنع نسخة: ⁨{reason}⁩</translation>
    </message>
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
    <name>CopiesPart</name>
    <message>
        <source>Copy now</source>
        <translation>النسخ الآن</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>No longer copy there</source>
        <translation>وقف النسخ إلى هناك</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>لا نسخة بعد.</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Copies that can be restored</source>
        <translation>نسخ يمكن استعادتها</translation>
    </message>
    <message>
        <source>Restore the chosen copy</source>
        <translation>استعادة النسخة المختارة</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>ترك كل شيء كما هو</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>It takes the place of this vault, and what was kept after it is not in it. The vault as it stands now is set aside under a new name and never deleted. Then the program locks; unlock it as ever.</source>
        <translation>تحل محل هذه الخزنة، وليس فيها ما حُفظ بعدها. تُنحّى الخزنة بحالتها الآن باسم جديد ولا تُحذف أبدًا. ثم يُقفل البرنامج؛ ويُفتح كالمعتاد.</translation>
    </message>
    <message>
        <source>It failed {when}. Nothing that was kept is lost, and the copies made before still stand. Look whether the disk is full; the next one is tried within minutes.</source>
        <translation>فشلت ⁨{when}⁩. لم يضع شيء مما حُفظ، والنسخ السابقة باقية. يرجى التحقق من أن القرص غير ممتلئ؛ تُحاول النسخة التالية خلال دقائق.</translation>
    </message>
    <message>
        <source>The last copy failed</source>
        <translation>فشلت آخر نسخة</translation>
    </message>
    <message>
        <source>One is made after something was kept, every ten minutes at most, beside the vault.</source>
        <translation>تُصنع نسخة بعد حفظ شيء، كل عشر دقائق على الأكثر، بجانب الخزنة.</translation>
    </message>
    <message>
        <source>No copy yet</source>
        <translation>لا نسخة بعد</translation>
    </message>
    <message>
        <source>Last copy: {when}</source>
        <translation>آخر نسخة: ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Something was kept since; the next one comes by itself.</source>
        <translation>حُفظ شيء منذ ذلك الحين؛ وتأتي النسخة التالية تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing was kept since.</source>
        <translation>لم يُحفظ شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The newest five stay, and one a day for ten days.</source>
        <translation>تبقى أحدث خمس نسخ، ونسخة عن كل يوم لعشرة أيام.</translation>
    </message>
    <message>
        <source>Copies beside the vault are lost with this machine. Choose a folder on another disk.</source>
        <translation>النسخ بجانب الخزنة تضيع مع هذا الجهاز. يرجى اختيار مجلد على قرص آخر.</translation>
    </message>
    <message>
        <source>No folder elsewhere</source>
        <translation>لا مجلد في مكان آخر</translation>
    </message>
    <message>
        <source>It is used again as soon as it is there.</source>
        <translation>يُستعمل مجددًا حالما يتوفر.</translation>
    </message>
    <message>
        <source>{name} is not there now</source>
        <translation>⁨{name}⁩ غير متوفر الآن</translation>
    </message>
    <message>
        <source>It lies on the same disk as the vault, and goes where the disk goes. Better: another disk.</source>
        <translation>هو على القرص نفسه مع الخزنة، ويذهب حيث يذهب القرص. الأفضل: قرص آخر.</translation>
    </message>
    <message>
        <source>Copies go to {name} too</source>
        <translation>تُرسل النسخ إلى ⁨{name}⁩ أيضًا</translation>
    </message>
    <message>
        <source>Whenever it is there, every two hours at most.</source>
        <translation>كلما توفر، كل ساعتين على الأكثر.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) made, opened and compared.</source>
        <translation>
            <numerusform>لم تُصنع أي نسخة.</numerusform>
            <numerusform>صُنعت نسخة واحدة وفُتحت وقورنت.</numerusform>
            <numerusform>صُنعت نسختان وفُتحتا وقورنتا.</numerusform>
            <numerusform>صُنعت %n نسخ وفُتحت وقورنت.</numerusform>
            <numerusform>صُنعت %n نسخة وفُتحت وقورنت.</numerusform>
            <numerusform>صُنعت %n نسخة وفُتحت وقورنت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying and comparing</source>
        <translation>جارٍ النسخ والمقارنة</translation>
    </message>
    <message>
        <source>Copies go there too from now on</source>
        <translation>من الآن تُصنع النسخ هناك أيضًا</translation>
    </message>
    <message>
        <source>No copies go there any more</source>
        <translation>لم تعد النسخ تُصنع هناك</translation>
    </message>
    <message>
        <source>Restore the copy of {when}?</source>
        <translation>هل تُستعاد نسخة ⁨{when}⁩؟</translation>
    </message>
    <message>
        <source>This copy opens with an earlier passphrase: restore it from the entrance.</source>
        <translation>تُفتح هذه النسخة بعبارة مرور سابقة: تُستعاد من شاشة الدخول.</translation>
    </message>
    <message>
        <source>This copy is not whole and cannot be restored.</source>
        <translation>هذه النسخة غير سليمة ولا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>Checking the copy, putting it in its place</source>
        <translation>جارٍ تدقيق النسخة ووضعها في مكانها</translation>
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
    <name>Cover</name>
    <message>
        <source>Release, press any other key, or click: then nothing has happened.</source>
        <translation>عند رفع اليد أو ضغط أي مفتاح آخر أو النقر، لا يكون قد حدث شيء.</translation>
    </message>
    <message>
        <source>Then no passphrase and no recovery code opens the vault here any more. A copy elsewhere does, if there is one.</source>
        <translation>بعد ذلك لا تفتح أي عبارة مرور ولا أي رمز استرداد الخزنة هنا. تفتحها نسخة في مكان آخر، إن وُجدت.</translation>
    </message>
    <message>
        <source>Practice. No vault of yours is touched.</source>
        <translation>تمرين. لا تُمسّ أي خزنة لك.</translation>
    </message>
    <message numerus="yes">
        <source>The vault’s keys go in %n second(s)</source>
        <translation>
            <numerusform>تزول مفاتيح الخزنة الآن</numerusform>
            <numerusform>تزول مفاتيح الخزنة بعد ثانية</numerusform>
            <numerusform>تزول مفاتيح الخزنة بعد ثانيتين</numerusform>
            <numerusform>تزول مفاتيح الخزنة بعد %n ثوانٍ</numerusform>
            <numerusform>تزول مفاتيح الخزنة بعد %n ثانية</numerusform>
            <numerusform>تزول مفاتيح الخزنة بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault’s keys go now</source>
        <translation>تزول مفاتيح الخزنة الآن</translation>
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
    <name>DestroyCard</name>
    <message>
        <source>Destroy this vault here</source>
        <translation>إتلاف هذه الخزنة هنا</translation>
    </message>
    <message>
        <source>First the keys go, then every file of the vault on this laptop is overwritten and removed. Flash memory may keep old encrypted blocks that no program reaches.</source>
        <translation>تزول المفاتيح أولًا، ثم يُكتب فوق كل ملف للخزنة على هذا الحاسوب المحمول ويُحذف. قد تُبقي ذاكرة الفلاش كتلًا قديمة مشفّرة لا يصل إليها أي برنامج.</translation>
    </message>
    <message>
        <source>Go on to the word</source>
        <translation>المتابعة إلى الكلمة</translation>
    </message>
    <message>
        <source>To go on, type {word}</source>
        <translation>للمتابعة، يرجى كتابة ⁨{word}⁩</translation>
    </message>
    <message>
        <source>Start the count</source>
        <translation>بدء العد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>There is no copy elsewhere. This is the only one: what is in it would be gone for everybody.</source>
        <translation>لا نسخة في مكان آخر. هذه هي الوحيدة: ما فيها يضيع على الجميع.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since then are in no copy.</source>
        <translation>
            <numerusform>لا تغييرات منذ ذلك الحين خارج النسخ.</numerusform>
            <numerusform>تغيير واحد منذ ذلك الحين ليس في أي نسخة.</numerusform>
            <numerusform>تغييران منذ ذلك الحين ليسا في أي نسخة.</numerusform>
            <numerusform>%n تغييرات منذ ذلك الحين ليست في أي نسخة.</numerusform>
            <numerusform>%n تغييرًا منذ ذلك الحين ليست في أي نسخة.</numerusform>
            <numerusform>%n تغيير منذ ذلك الحين ليست في أي نسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last copy elsewhere is of {when}.</source>
        <translation>آخر نسخة في مكان آخر تاريخها ⁨{when}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>Everything here is destroyed in %n second(s)</source>
        <translation>
            <numerusform>يُتلف كل شيء هنا الآن</numerusform>
            <numerusform>يُتلف كل شيء هنا بعد ثانية</numerusform>
            <numerusform>يُتلف كل شيء هنا بعد ثانيتين</numerusform>
            <numerusform>يُتلف كل شيء هنا بعد %n ثوانٍ</numerusform>
            <numerusform>يُتلف كل شيء هنا بعد %n ثانية</numerusform>
            <numerusform>يُتلف كل شيء هنا بعد %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillPart</name>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Start the drill</source>
        <translation>بدء التمرين</translation>
    </message>
    <message>
        <source>Stop the drill</source>
        <translation>إيقاف التمرين</translation>
    </message>
    <message>
        <source>Practise letting go</source>
        <translation>التمرّن على التخلي عن المفاتيح</translation>
    </message>
    <message>
        <source>The drill makes an invented vault in a folder of its own and takes the keys of that one. Your vault is not touched: the drill does not know where it is.</source>
        <translation>يُنشئ التمرين خزنة متخيَّلة في مجلد خاص بها ويأخذ مفاتيحها هي. لا تُمسّ خزنتك: فالتمرين لا يعرف مكانها.</translation>
    </message>
    <message>
        <source>In earnest</source>
        <translation>في الحالة الحقيقية</translation>
    </message>
    <message>
        <source>Hold the keys for five seconds, on any screen and before unlocking. No passphrase is asked.</source>
        <translation>يُضغط على المفاتيح خمس ثوانٍ، في أي شاشة وحتى قبل الفتح. لا تُطلب عبارة مرور.</translation>
    </message>
    <message>
        <source>Release them, press any other key or click: nothing has happened.</source>
        <translation>عند رفع اليد أو ضغط أي مفتاح آخر أو النقر، لا يكون قد حدث شيء.</translation>
    </message>
    <message>
        <source>Then no passphrase and no recovery code opens this vault here. A copy elsewhere still opens.</source>
        <translation>بعد ذلك لا تفتح هذه الخزنةَ هنا أي عبارة مرور ولا أي رمز استرداد. أما النسخة في مكان آخر فتُفتح.</translation>
    </message>
    <message>
        <source>What is not in a copy elsewhere is then out of reach for you too. Look at its age under Leaving.</source>
        <translation>ما ليس في نسخة في مكان آخر يصبح بعيد المنال عنك أنت أيضًا. يرجى النظر في تاريخها في صفحة «المغادرة».</translation>
    </message>
    <message>
        <source>Flash memory may keep old blocks of the key file that no program reaches.</source>
        <translation>قد تُبقي ذاكرة الفلاش كتلًا قديمة من ملف المفاتيح لا يصل إليها أي برنامج.</translation>
    </message>
    <message>
        <source>Doing this in front of an officer can be taken as destroying evidence and can make things worse. Whether to do it is a decision to take with your security adviser, before the journey.</source>
        <translation>القيام بذلك أمام ضابط قد يُعدّ إتلافًا للأدلة وقد يزيد الأمر سوءًا. والقرار في ذلك يُتخذ مع مستشار شؤون الأمن، قبل السفر.</translation>
    </message>
    <message>
        <source>Making an invented vault</source>
        <translation>جارٍ إنشاء خزنة متخيَّلة</translation>
    </message>
    <message>
        <source>The drill is on</source>
        <translation>التمرين جارٍ</translation>
    </message>
    <message>
        <source>Hold {keys} for {seconds} seconds now. The stopwatch runs.</source>
        <translation>يرجى الآن الضغط على ⁨{keys}⁩ مدة ⁨{seconds}⁩ ثوانٍ. ساعة التوقيت تعمل.</translation>
    </message>
    <message>
        <source>{seconds} s from the start to the end, {keys} ms of them for the keys themselves. {ways} ways in were taken; the invented vault does not open any more.</source>
        <translation>⁨{seconds}⁩ ث من البداية إلى النهاية، منها ⁨{keys}⁩ مللي ثانية للمفاتيح نفسها. سبل الدخول التي أُزيلت: ⁨{ways}⁩؛ ولم تعد الخزنة المتخيَّلة تُفتح.</translation>
    </message>
    <message>
        <source>The invented vault still opens. Tell whoever looks after this laptop.</source>
        <translation>ما زالت الخزنة المتخيَّلة تُفتح. يرجى إبلاغ المسؤول عن هذا الحاسوب المحمول.</translation>
    </message>
    <message>
        <source>The drill is off: the keys are in earnest.</source>
        <translation>انتهى التمرين: عادت المفاتيح إلى الحالة الحقيقية.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Past its day</source>
        <translation>تجاوز تاريخه</translation>
    </message>
    <message>
        <source>To be destroyed by {day}.</source>
        <translation>يُتلف بحلول ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>إتلاف</translation>
    </message>
    <message>
        <source>Extend once</source>
        <translation>تمديد لمرة واحدة</translation>
    </message>
    <message>
        <source>It was extended once already.</source>
        <translation>سبق تمديده مرة.</translation>
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
    <message>
        <source>Extend</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>For</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message numerus="yes">
        <source>%n record(s) are past their day. Nothing is exported until each is settled.</source>
        <translation>
            <numerusform>لا سجل تجاوز تاريخه.</numerusform>
            <numerusform>سجل واحد تجاوز تاريخه. لا يُصدَّر شيء قبل حسمه.</numerusform>
            <numerusform>سجلان تجاوزا تاريخهما. لا يُصدَّر شيء قبل حسم كل منهما.</numerusform>
            <numerusform>%n سجلات تجاوزت تاريخها. لا يُصدَّر شيء قبل حسم كل منها.</numerusform>
            <numerusform>%n سجلًا تجاوزت تاريخها. لا يُصدَّر شيء قبل حسم كل منها.</numerusform>
            <numerusform>%n سجل تجاوزت تاريخها. لا يُصدَّر شيء قبل حسم كل منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is past its day</source>
        <translation>لا شيء تجاوز تاريخه</translation>
    </message>
    <message numerus="yes">
        <source>%n more later</source>
        <translation>
            <numerusform>لا شيء آخر لاحقًا</numerusform>
            <numerusform>وواحد آخر لاحقًا</numerusform>
            <numerusform>واثنان آخران لاحقًا</numerusform>
            <numerusform>و%n أخرى لاحقًا</numerusform>
            <numerusform>و%n آخر لاحقًا</numerusform>
            <numerusform>و%n آخر لاحقًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait for what their period is counted from.</source>
        <translation>
            <numerusform>لا سجل ينتظر بدء مدته.</numerusform>
            <numerusform>سجل واحد ينتظر ما تُحسب منه مدته.</numerusform>
            <numerusform>سجلان ينتظران ما تُحسب منه مدتهما.</numerusform>
            <numerusform>%n سجلات تنتظر ما تُحسب منه مدتها.</numerusform>
            <numerusform>%n سجلًا تنتظر ما تُحسب منه مدتها.</numerusform>
            <numerusform>%n سجل تنتظر ما تُحسب منه مدتها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasingCard</name>
    <message>
        <source>To go on, type the word ERASE</source>
        <translation>للمتابعة، يرجى كتابة الكلمة ERASE</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This cannot be undone, not by this program and not by anybody.</source>
        <translation>لا يمكن التراجع عن هذا، لا بهذا البرنامج ولا على يد أحد.</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>محو هذا الشخص</translation>
    </message>
    <message>
        <source>Erase this passage</source>
        <translation>محو هذا المقطع</translation>
    </message>
    <message>
        <source>Erase this note</source>
        <translation>محو هذه المذكرة</translation>
    </message>
    <message>
        <source>Erase this whole visit</source>
        <translation>محو هذه الزيارة كلها</translation>
    </message>
    <message>
        <source>Erase this record</source>
        <translation>محو هذا السجل</translation>
    </message>
    <message>
        <source>Goes entirely: {records}.</source>
        <translation>يزول بالكامل: ⁨{records}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of other notes go.</source>
        <translation>
            <numerusform>لا يُمحى أي مقطع من مذكرات أخرى.</numerusform>
            <numerusform>يُمحى مقطع واحد من مذكرات أخرى.</numerusform>
            <numerusform>يُمحى مقطعان من مذكرات أخرى.</numerusform>
            <numerusform>تُمحى %n مقاطع من مذكرات أخرى.</numerusform>
            <numerusform>يُمحى %n مقطعًا من مذكرات أخرى.</numerusform>
            <numerusform>يُمحى %n مقطع من مذكرات أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) lose their earlier versions.</source>
        <translation>
            <numerusform>لا سجل يفقد نسخه السابقة.</numerusform>
            <numerusform>سجل واحد يفقد نسخه السابقة.</numerusform>
            <numerusform>سجلان يفقدان نسخهما السابقة.</numerusform>
            <numerusform>%n سجلات تفقد نسخها السابقة.</numerusform>
            <numerusform>%n سجلًا تفقد نسخها السابقة.</numerusform>
            <numerusform>%n سجل تفقد نسخها السابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of {day} {time} may hold it: bring it here and copy anew, or destroy it.</source>
        <translation>قد يكون في نسخة ⁨{day}⁩ ⁨{time}⁩: يرجى إحضارها إلى هنا والنسخ من جديد، أو إتلافها.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic copy(ies) beside the vault hold it; they are made anew.</source>
        <translation>
            <numerusform>لا نسخة تلقائية بجانب الخزنة تتضمنه.</numerusform>
            <numerusform>نسخة تلقائية واحدة بجانب الخزنة تتضمنه؛ ويعاد صنعها.</numerusform>
            <numerusform>نسختان تلقائيتان بجانب الخزنة تتضمنانه؛ ويعاد صنعهما.</numerusform>
            <numerusform>%n نسخ تلقائية بجانب الخزنة تتضمنه؛ ويعاد صنعها.</numerusform>
            <numerusform>%n نسخة تلقائية بجانب الخزنة تتضمنه؛ ويعاد صنعها.</numerusform>
            <numerusform>%n نسخة تلقائية بجانب الخزنة تتضمنه؛ ويعاد صنعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic copies in {folder} hold it too, and it is not plugged in.</source>
        <translation>تتضمنه أيضًا نسخ تلقائية في ⁨{folder}⁩، وهو غير موصول.</translation>
    </message>
    <message>
        <source>A file written {day} rests on it (SHA-256 {hash}). It cannot be called back.</source>
        <translation>يستند إليه ملف كُتب ⁨{day}⁩ (SHA-256 ⁨{hash}⁩). ولا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>A clear file: {name}. It is removed if it is unchanged since it was imported.</source>
        <translation>ملف غير مشفّر: ⁨{name}⁩. يُحذف إن لم يتغيّر منذ استيراده.</translation>
    </message>
    <message numerus="yes">
        <source>%n more clear file(s).</source>
        <translation>
            <numerusform>لا ملفات أخرى غير مشفّرة.</numerusform>
            <numerusform>وملف آخر غير مشفّر.</numerusform>
            <numerusform>وملفان آخران غير مشفّرين.</numerusform>
            <numerusform>و%n ملفات أخرى غير مشفّرة.</numerusform>
            <numerusform>و%n ملفًا آخر غير مشفّر.</numerusform>
            <numerusform>و%n ملف آخر غير مشفّر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of it stand in other records. What is ticked is taken out:</source>
        <translation>وردت كلمات منه في سجلات أخرى. ما عليه علامة يُزال:</translation>
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
        <source>two passphrases, a paper to keep, the first visit</source>
        <translation>عبارتا مرور، وورقة تُحفظ، والزيارة الأولى</translation>
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
        <source>Notes</source>
        <translation>المذكرات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
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
    <name>Held</name>
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
        <source>%n reviewed note(s)</source>
        <translation>
            <numerusform>لا مذكرات مُراجَعة</numerusform>
            <numerusform>مذكرة مُراجَعة</numerusform>
            <numerusform>مذكرتان مُراجَعتان</numerusform>
            <numerusform>%n مذكرات مُراجَعة</numerusform>
            <numerusform>%n مذكرة مُراجَعة</numerusform>
            <numerusform>%n مذكرة مُراجَعة</numerusform>
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
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Which lock</source>
        <translation>أي قفل</translation>
    </message>
    <message>
        <source>Suggest words</source>
        <translation>اقتراح كلمات</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>لا تطابق ما كُتب أعلاه.</translation>
    </message>
</context>
<context>
    <name>KeysOverview</name>
    <message>
        <source>Passphrases</source>
        <translation>عبارات المرور</translation>
    </message>
    <message>
        <source>A changed passphrase is the only one at once: the file is written anew under another key. Copies made before keep the old one.</source>
        <translation>عبارة المرور المغيَّرة تصبح الوحيدة على الفور: يُكتب الملف من جديد بمفتاح آخر. والنسخ السابقة تحتفظ بالقديمة.</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>تغيير عبارة مرور</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>رموز الاسترداد</translation>
    </message>
    <message>
        <source>A new code on paper makes the old paper worthless.</source>
        <translation>رمز جديد على الورق يُبطل الورقة القديمة.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>إنشاء رمز جديد</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>التمرين</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>Make shares</source>
        <translation>إنشاء الحصص</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>خطر مرتفع</translation>
    </message>
    <message>
        <source>Six words or more, opened on this computer alone, and no code on paper: three people keep a share each, any two together can open the vault.</source>
        <translation>ست كلمات أو أكثر، لا تُفتح إلا على هذا الحاسوب، ولا رمز على الورق: يحفظ ثلاثة أشخاص حصة لكل منهم، وأي اثنتين معًا تفتحان الخزنة.</translation>
    </message>
    <message>
        <source>Mark as high risk</source>
        <translation>تصنيفها مرتفعة الخطر</translation>
    </message>
    <message>
        <source>Keychain of this computer</source>
        <translation>سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Without it the passphrases open on any machine, and a stolen disk is protected by their length alone.</source>
        <translation>بدونها تفتح عبارتا المرور على أي جهاز، ولا يحمي القرصَ المسروق سوى طولهما.</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>الاستغناء عنها</translation>
    </message>
    <message>
        <source>With it a stolen disk alone is of no use, even if a passphrase is guessed. On another machine the recovery code or shares open the vault.</source>
        <translation>معها لا يفيد القرص المسروق وحده، حتى لو خُمّنت عبارة مرور. وعلى جهاز آخر يفتح الخزنةَ رمزُ الاسترداد أو الحصص.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استعمالها</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Change a passphrase</source>
        <translation>تغيير عبارة مرور</translation>
    </message>
    <message>
        <source>The new one opens its lock from now on; the old one opens nothing here any more.</source>
        <translation>من الآن تفتح الجديدة قفلها؛ ولا تعود القديمة تفتح شيئًا هنا.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>رمز استرداد جديد</translation>
    </message>
    <message>
        <source>Type the present passphrase of the lock. The old code opens nothing any more.</source>
        <translation>يرجى كتابة عبارة المرور الحالية لهذا القفل. لا يعود الرمز القديم يفتح شيئًا.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>إنشاء الرمز</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>New shares</source>
        <translation>حصص جديدة</translation>
    </message>
    <message>
        <source>Three people get a sheet each; any two together can open the lock. Old shares open nothing any more. Type the present passphrase of the lock.</source>
        <translation>يتسلم ثلاثة أشخاص ورقة لكل منهم؛ وأي اثنتين معًا تفتحان القفل. لا تعود الحصص القديمة تفتح شيئًا. يرجى كتابة عبارة المرور الحالية لهذا القفل.</translation>
    </message>
    <message>
        <source>Make the shares</source>
        <translation>إنشاء الحصص</translation>
    </message>
    <message>
        <source>Drill: do the shares still open it?</source>
        <translation>تمرين: أما زالت الحصص تفتحه؟</translation>
    </message>
    <message>
        <source>Type the words of enough shares, one after another; the first four letters of each are enough. Nothing is changed.</source>
        <translation>يرجى كتابة كلمات عدد كافٍ من الحصص، واحدة تلو الأخرى؛ تكفي الأحرف الأربعة الأولى من كل كلمة. لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>تجربتها</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>خطر مرتفع</translation>
    </message>
    <message>
        <source>Choose two new passphrases of six words or more. The codes on paper open nothing any more: three people get shares instead.</source>
        <translation>يرجى اختيار عبارتي مرور جديدتين من ست كلمات أو أكثر. لا تعود الرموز على الورق تفتح شيئًا: يتسلم ثلاثة أشخاص حصصًا بدلًا منها.</translation>
    </message>
    <message>
        <source>Mark as high risk</source>
        <translation>تصنيفها مرتفعة الخطر</translation>
    </message>
    <message>
        <source>New notes passphrase</source>
        <translation>عبارة مرور المذكرات الجديدة</translation>
    </message>
    <message>
        <source>New sources passphrase</source>
        <translation>عبارة مرور المصادر الجديدة</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>استعمال سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استعمالها</translation>
    </message>
    <message>
        <source>Do without the keychain</source>
        <translation>الاستغناء عن سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>الاستغناء عنها</translation>
    </message>
    <message>
        <source>Type both present passphrases; they stay as they are.</source>
        <translation>يرجى كتابة عبارتي المرور الحاليتين؛ وتبقيان كما هما.</translation>
    </message>
    <message>
        <source>Present notes passphrase</source>
        <translation>عبارة مرور المذكرات الحالية</translation>
    </message>
    <message>
        <source>Present sources passphrase</source>
        <translation>عبارة مرور المصادر الحالية</translation>
    </message>
    <message>
        <source>Working on the keys</source>
        <translation>جارٍ العمل على المفاتيح</translation>
    </message>
    <message>
        <source>{lock}: the passphrase was changed. Copies made before keep the old one.</source>
        <translation>⁨{lock}⁩: غُيّرت عبارة المرور. والنسخ السابقة تحتفظ بالقديمة.</translation>
    </message>
    <message>
        <source>{lock}: these shares open it.</source>
        <translation>⁨{lock}⁩: هذه الحصص تفتح القفل.</translation>
    </message>
    <message>
        <source>{lock}: these do not open it. Try others.</source>
        <translation>⁨{lock}⁩: هذه الحصص لا تفتح القفل. يرجى تجربة غيرها.</translation>
    </message>
    <message>
        <source>The keys were changed.</source>
        <translation>غُيّرت المفاتيح.</translation>
    </message>
    <message>
        <source>It is on paper and was read back.</source>
        <translation>هو على الورق وأُعيدت قراءته.</translation>
    </message>
    <message>
        <source>High risk: this computer and a passphrase, or the shares</source>
        <translation>خطر مرتفع: هذا الحاسوب مع عبارة مرور، أو الحصص</translation>
    </message>
    <message>
        <source>Each passphrase needs the keychain of this computer</source>
        <translation>كل عبارة مرور تحتاج إلى سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Each passphrase opens alone: its length is the lock</source>
        <translation>كل عبارة مرور تفتح وحدها: طولها هو القفل</translation>
    </message>
    <message>
        <source>Notes: {ways}.</source>
        <translation>المذكرات: ⁨{ways}⁩.</translation>
    </message>
    <message>
        <source>Sources: {ways}.</source>
        <translation>المصادر: ⁨{ways}⁩.</translation>
    </message>
    <message>
        <source>the passphrase together with the keychain</source>
        <translation>عبارة المرور مع سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>the recovery code on paper</source>
        <translation>رمز الاسترداد على الورق</translation>
    </message>
    <message>
        <source>any {need} of {of} shares</source>
        <translation>أي ⁨{need}⁩ من أصل ⁨{of}⁩ من الحصص</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>، أو </translation>
    </message>
    <message>
        <source>Three months have passed: ask for enough shares and try whether they still open the vault.</source>
        <translation>مضت ثلاثة أشهر: يرجى طلب عدد كافٍ من الحصص وتجربة ما إذا كانت لا تزال تفتح الخزنة.</translation>
    </message>
    <message>
        <source>Every three months a reminder asks you to try them. New shares make the old ones worthless.</source>
        <translation>كل ثلاثة أشهر يأتي تذكير بتجربتها. والحصص الجديدة تُبطل القديمة.</translation>
    </message>
    <message>
        <source>Three people keep a sheet each; any two together can open a lock if everything else is lost.</source>
        <translation>يحفظ ثلاثة أشخاص ورقة لكل منهم؛ وأي اثنتين معًا تفتحان القفل إذا ضاع كل ما سواهما.</translation>
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
    <message>
        <source>Nothing else does.</source>
        <translation>لا يفتحها شيء غير ذلك.</translation>
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
        <source>It asks lsblk on Linux, fdesetup on macOS, BitLocker on Windows, and for no rights.</source>
        <translation>يسأل lsblk على Linux، وfdesetup على macOS، وBitLocker على Windows، ولا يطلب أي صلاحيات.</translation>
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
    <name>LogPart</name>
    <message>
        <source>Which deeds</source>
        <translation>أي العمليات</translation>
    </message>
    <message>
        <source>Write it out</source>
        <translation>كتابته في ملف</translation>
    </message>
    <message>
        <source>Deeds, the newest first</source>
        <translation>العمليات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>What was done with the sources is not shown.</source>
        <translation>ما جرى على المصادر لا يُعرض.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>no hour</source>
        <translation>بلا ساعة</translation>
    </message>
    <message>
        <source>{deed}: {kind}</source>
        <translation>⁨{deed}⁩: ⁨{kind}⁩</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>This log is not as the program wrote it: entries were changed, removed or added.</source>
        <translation>سجل العمليات ليس كما كتبه البرنامج: غُيّرت قيود أو حُذفت أو أُضيفت.</translation>
    </message>
    <message>
        <source>This entry is about no single record, or about one that was erased.</source>
        <translation>لا يخص هذا القيد سجلًا بعينه، أو يخص سجلًا مُحي.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to the chosen folder.</source>
        <translation>
            <numerusform>لم يُكتب أي قيد في المجلد المختار.</numerusform>
            <numerusform>كُتب قيد واحد في المجلد المختار.</numerusform>
            <numerusform>كُتب قيدان في المجلد المختار.</numerusform>
            <numerusform>كُتبت %n قيود في المجلد المختار.</numerusform>
            <numerusform>كُتب %n قيدًا في المجلد المختار.</numerusform>
            <numerusform>كُتب %n قيد في المجلد المختار.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingKey</name>
    <message numerus="yes">
        <source>Meeting: %n min</source>
        <translation>
            <numerusform>الاجتماع: %n د</numerusform>
            <numerusform>الاجتماع: %n د</numerusform>
            <numerusform>الاجتماع: %n د</numerusform>
            <numerusform>الاجتماع: %n د</numerusform>
            <numerusform>الاجتماع: %n د</numerusform>
            <numerusform>الاجتماع: %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>وضع الاجتماع</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minute(s) without a touch</source>
        <translation>
            <numerusform>القفل فورًا عند عدم اللمس</numerusform>
            <numerusform>القفل بعد دقيقة دون لمس</numerusform>
            <numerusform>القفل بعد دقيقتين دون لمس</numerusform>
            <numerusform>القفل بعد %n دقائق دون لمس</numerusform>
            <numerusform>القفل بعد %n دقيقة دون لمس</numerusform>
            <numerusform>القفل بعد %n دقيقة دون لمس</numerusform>
        </translation>
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
        <source>What changed</source>
        <translation>ما تغيّر</translation>
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
        <source>Erase this passage for good</source>
        <translation>محو هذا المقطع نهائيًا</translation>
    </message>
    <message>
        <source>Erase this note for good</source>
        <translation>محو هذه المذكرة نهائيًا</translation>
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
    <message>
        <source>No note is shown while the sources are closed. What you write now waits in the inbox.</source>
        <translation>لا تُعرض أي ملاحظة ما دامت المصادر مغلقة. ما تكتبه الآن ينتظر في صندوق الوارد.</translation>
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
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
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
        <source>Lock after (minutes)</source>
        <translation>القفل بعد (دقائق)</translation>
    </message>
    <message>
        <source>Lock in meeting mode after (minutes)</source>
        <translation>القفل في وضع الاجتماع بعد (دقائق)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Without a touch of this window. In meeting mode the sources close after the short time.</source>
        <translation>دون لمس هذه النافذة. في وضع الاجتماع تُغلق المصادر بعد المدة القصيرة.</translation>
    </message>
    <message>
        <source>Other programs’ pictures of the screen leave this window out. A camera does not.</source>
        <translation>الصور التي تلتقطها برامج أخرى للشاشة لا تشمل هذه النافذة. أما الكاميرا فتشملها.</translation>
    </message>
    <message>
        <source>On this system no program can keep others from taking pictures of the screen.</source>
        <translation>على هذا النظام لا يستطيع أي برنامج منع غيره من التقاط صور للشاشة.</translation>
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
    <name>ProtectsPart</name>
    <message>
        <source>What this protects you from, and what it cannot</source>
        <translation>ما يحميك هذا منه، وما لا يستطيع</translation>
    </message>
    <message>
        <source>Each line with a tick is tested whenever the program is built. The others say where it ends.</source>
        <translation>كل سطر عليه علامة يُختبر كلما بُني البرنامج. والسطور الأخرى تقول أين تنتهي الحماية.</translation>
    </message>
    <message>
        <source>Against whom</source>
        <translation>ممن</translation>
    </message>
    <message>
        <source>While you work</source>
        <translation>أثناء العمل</translation>
    </message>
    <message>
        <source>What is kept, and what goes</source>
        <translation>ما يُحفظ وما يذهب</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>ما يبقى</translation>
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
    <name>RecordHistory</name>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Versions of this record</source>
        <translation>حالات هذا السجل</translation>
    </message>
    <message>
        <source>Put this version back</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>The words of this time were erased for good.</source>
        <translation>كلمات هذا الوقت مُحيت نهائيًا.</translation>
    </message>
    <message>
        <source>This is how it stands now.</source>
        <translation>هذا وضعه الآن.</translation>
    </message>
    <message>
        <source>This kind of record is not put back from here: undo the deed itself, or ask anew.</source>
        <translation>هذا النوع من السجلات لا يُستعاد من هنا: يلزم التراجع عن الفعل نفسه، أو السؤال من جديد.</translation>
    </message>
    <message>
        <source>No words that can be told changed.</source>
        <translation>لم تتغيّر كلمات يمكن عرضها.</translation>
    </message>
    <message>
        <source>The earlier version stands again; the one before is in the history.</source>
        <translation>عادت النسخة السابقة؛ والتي كانت قبلها في السجل الزمني.</translation>
    </message>
</context>
<context>
    <name>RecoveredPage</name>
    <message>
        <source>The program ended without closing</source>
        <translation>انتهى البرنامج دون إغلاق</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Worked on before it ended</source>
        <translation>ما كان العمل جاريًا عليه قبل الانتهاء</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>A crash, a power cut or the system ended it after {day} {time}. What had been saved is all here, and each line below is as it was saved last. Nothing was merged or chosen for you.</source>
        <translation>أنهاه عطل أو انقطاع التيار أو النظام بعد ⁨{day}⁩ ⁨{time}⁩. ما حُفظ كله هنا، وكل سطر أدناه كما حُفظ آخر مرة. لم يُدمج شيء ولم يُختر شيء نيابة عنك.</translation>
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
        <source>What the sources hold is shown when they open.</source>
        <translation>ما تحفظه المصادر يُعرض عند فتحها.</translation>
    </message>
    <message>
        <source>last saved {day} {time}</source>
        <translation>آخر حفظ ⁨{day}⁩ ⁨{time}⁩</translation>
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
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
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
    <name>Rescue</name>
    <message>
        <source>Copies of this vault</source>
        <translation>النسخ المتوفرة من هذه الخزنة</translation>
    </message>
    <message>
        <source>No copy lies beside this vault.</source>
        <translation>لا نسخة بجانب هذه الخزنة.</translation>
    </message>
    <message>
        <source>Look for copies in another folder</source>
        <translation>البحث عن نسخ في مجلد آخر</translation>
    </message>
    <message>
        <source>Notes passphrase</source>
        <translation>عبارة مرور المذكرات</translation>
    </message>
    <message>
        <source>The one that this copy was made with.</source>
        <translation>العبارة التي صُنعت بها هذه النسخة.</translation>
    </message>
    <message>
        <source>Sources passphrase</source>
        <translation>عبارة مرور المصادر</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>حفظ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>ترك كل شيء كما هو</translation>
    </message>
    <message>
        <source>This vault does not open as it should</source>
        <translation>لا تُفتح هذه الخزنة كما ينبغي</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing is deleted here. A copy can take its place, or what is still readable of it is saved into a new vault. Either way what lies there now is set aside under a new name.</source>
        <translation>لم يتغيّر شيء ولا يُحذف هنا شيء. يمكن أن تحل محلها نسخة، أو أن يُحفظ ما يُقرأ منها في خزنة جديدة. وفي الحالتين يُنحّى الموجود هناك الآن باسم جديد.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Checking the copy, putting it in its place, opening it</source>
        <translation>جارٍ تدقيق النسخة ووضعها في مكانها وفتحها</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>جارٍ قراءة ما يمكن قراءته</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي سجل.</numerusform>
            <numerusform>حُفظ سجل واحد.</numerusform>
            <numerusform>حُفظ سجلان.</numerusform>
            <numerusform>حُفظت %n سجلات.</numerusform>
            <numerusform>حُفظ %n سجلًا.</numerusform>
            <numerusform>حُفظ %n سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known to be lost.</source>
        <translation>
            <numerusform>لا مفقود معروفًا.</numerusform>
            <numerusform>مفقود واحد معروف.</numerusform>
            <numerusform>مفقودان معروفان.</numerusform>
            <numerusform>المفقود المعروف: %n.</numerusform>
            <numerusform>المفقود المعروف: %n.</numerusform>
            <numerusform>المفقود المعروف: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>قُرئت كل الصفحات.</numerusform>
            <numerusform>تعذّرت قراءة صفحة واحدة.</numerusform>
            <numerusform>تعذّرت قراءة صفحتين.</numerusform>
            <numerusform>تعذّرت قراءة %n صفحات.</numerusform>
            <numerusform>تعذّرت قراءة %n صفحة.</numerusform>
            <numerusform>تعذّرت قراءة %n صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No damage was found in what could be opened; everything was kept as it is.</source>
        <translation>لم يُعثر على ضرر فيما أمكن فتحه؛ وحُفظ كل شيء كما هو.</translation>
    </message>
    <message>
        <source>A file that was not opened is still damaged: do this again with its passphrase.</source>
        <translation>ملف لم يُفتح لا يزال متضررًا: يرجى إعادة هذا بعبارة مروره.</translation>
    </message>
    <message>
        <source>The damaged vault is set aside beside the new one. Go back and unlock it as ever.</source>
        <translation>نُحّيت الخزنة المتضررة بجانب الجديدة. يرجى الرجوع والفتح كالمعتاد.</translation>
    </message>
    <message>
        <source>Back to unlocking</source>
        <translation>العودة إلى الفتح</translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message>
        <source>Open the sources</source>
        <translation>فتح المصادر</translation>
    </message>
    <message>
        <source>Looking for every place of these words</source>
        <translation>جارٍ البحث عن كل موضع لهذه الكلمات</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>Erasing, counting every page, copying anew</source>
        <translation>جارٍ المحو وعدّ كل الصفحات والنسخ من جديد</translation>
    </message>
    <message>
        <source>Erased. The certificate holds counts and no names.</source>
        <translation>تم المحو. في الشهادة أعداد ولا أسماء فيها.</translation>
    </message>
    <message>
        <source>Extended. It cannot be extended again.</source>
        <translation>تم التمديد. ولا يمكن تمديده مرة أخرى.</translation>
    </message>
    <message>
        <source>Destroying the sources</source>
        <translation>جارٍ إتلاف المصادر</translation>
    </message>
    <message>
        <source>The sources are destroyed. The notes and the report stand.</source>
        <translation>أُتلفت المصادر. المذكرات والتقرير باقية.</translation>
    </message>
    <message>
        <source>The certificate was written and read back: {name}</source>
        <translation>كُتبت الشهادة وأُعيدت قراءتها: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>What is due is known when the sources open.</source>
        <translation>يُعرف ما حان موعده عند فتح المصادر.</translation>
    </message>
    <message>
        <source>The sources of this vault were destroyed. Nobody can say who a code was; notes and report stand.</source>
        <translation>أُتلفت مصادر هذه الخزنة. لا أحد يستطيع القول إلى من يعود رمز؛ والمذكرات والتقرير باقية.</translation>
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
    <name>RoomPart</name>
    <message>
        <source>Look again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Looking around the room</source>
        <translation>جارٍ فحص المكان</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>The program asks for no rights and asks nobody on a network. What it was not told, it cannot see.</source>
        <translation>لا يطلب البرنامج أي صلاحيات ولا يسأل أحدًا على شبكة. وما لم يُخبَر به لا يراه.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>لا شيء يلزم إصلاحه</numerusform>
            <numerusform>أمر واحد يلزم إصلاحه</numerusform>
            <numerusform>أمران يلزم إصلاحهما</numerusform>
            <numerusform>%n أمور يلزم إصلاحها</numerusform>
            <numerusform>%n أمرًا يلزم إصلاحها</numerusform>
            <numerusform>%n أمر يلزم إصلاحها</numerusform>
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
    <message numerus="yes">
        <source>%n could not be found out</source>
        <translation>
            <numerusform>لا مجهول</numerusform>
            <numerusform>أمر واحد تعذّرت معرفته</numerusform>
            <numerusform>أمران تعذّرت معرفتهما</numerusform>
            <numerusform>%n أمور تعذّرت معرفتها</numerusform>
            <numerusform>%n أمرًا تعذّرت معرفتها</numerusform>
            <numerusform>%n أمر تعذّرت معرفتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in order</source>
        <translation>
            <numerusform>لا سليم</numerusform>
            <numerusform>واحد سليم</numerusform>
            <numerusform>اثنان سليمان</numerusform>
            <numerusform>%n سليمة</numerusform>
            <numerusform>%n سليمًا</numerusform>
            <numerusform>%n سليم</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend this</source>
        <translation>يلزم إصلاحه</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{level}: {title}</source>
        <translation>⁨{level}⁩: ⁨{title}⁩</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>How long things are kept</source>
        <translation>مدد الاحتفاظ</translation>
    </message>
    <message>
        <source>These periods are proposals. What tiers C and D told always has a day.</source>
        <translation>هذه المدد اقتراحات. وما قيل في المستويين C وD له دائمًا تاريخ.</translation>
    </message>
    <message>
        <source>The report was published</source>
        <translation>تاريخ نشر التقرير</translation>
    </message>
    <message>
        <source>The file was closed</source>
        <translation>تاريخ إغلاق الملف</translation>
    </message>
    <message>
        <source>Keep these days and periods</source>
        <translation>حفظ هذه التواريخ والمدد</translation>
    </message>
    <message>
        <source>{kind}: months</source>
        <translation>⁨{kind}⁩: الأشهر</translation>
    </message>
    <message>
        <source>{kind}: counted from</source>
        <translation>⁨{kind}⁩: تُحسب من</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Room check</source>
        <translation>فحص المكان</translation>
    </message>
    <message>
        <source>What it protects</source>
        <translation>ما يحميه</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل العمليات</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>التمرين</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>الاحتفاظ</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>what guards this vault, where that ends, and what you can do</source>
        <translation>ما يحرس هذه الخزنة، وأين ينتهي ذلك، وما يمكنك فعله</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>أقسام هذه الصفحة</translation>
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
    <name>ShareSheets</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Share {number} of {of}</source>
        <translation>الحصة ⁨{number}⁩ من ⁨{of}⁩</translation>
    </message>
    <message>
        <source>For one person, who keeps it far from this machine. Any {need} of {of} shares together open the vault; fewer tell nothing. It is not shown again.</source>
        <translation>لشخص واحد يحفظها بعيدًا عن هذا الجهاز. أي ⁨{need}⁩ من أصل ⁨{of}⁩ من الحصص معًا تفتح الخزنة؛ وما دونها لا يدل على شيء. لن تُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>هي عندي على ورق</translation>
    </message>
    <message>
        <source>Read share {number} back</source>
        <translation>إعادة قراءة الحصة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Type its words from the paper. The first four letters of each are enough.</source>
        <translation>يرجى كتابة كلماتها من الورقة. تكفي الأحرف الأربعة الأولى من كل كلمة.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
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
        <source>{typed} of {count} words</source>
        <translation>⁨{typed}⁩ من ⁨{count}⁩ كلمة</translation>
    </message>
    <message>
        <source>There are more words here than on the paper.</source>
        <translation>الكلمات هنا أكثر مما على الورقة.</translation>
    </message>
    <message>
        <source>Word {number} is not what stands on the paper.</source>
        <translation>الكلمة ⁨{number}⁩ ليست ما على الورقة.</translation>
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
        <source>Safety</source>
        <translation>السلامة</translation>
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
        <source>Sources destroyed</source>
        <translation>أُتلفت المصادر</translation>
    </message>
    <message>
        <source>The notes stand</source>
        <translation>الملاحظات باقية</translation>
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
    <name>SourcesEnd</name>
    <message>
        <source>Destroy the sources, keep the notes</source>
        <translation>إتلاف المصادر وإبقاء المذكرات</translation>
    </message>
    <message>
        <source>Afterwards nobody can ever say who a code was: not you, not this program, not with any passphrase. The notes open as before and the report still renders for internal use. Shared exports and consents end.</source>
        <translation>بعد ذلك لا يستطيع أحد أبدًا القول إلى من يعود رمز: لا أنت، ولا هذا البرنامج، ولا بأي عبارة مرور. تُفتح المذكرات كما من قبل ويبقى إعداد التقرير للاستعمال الداخلي ممكنًا. وتنتهي التصديرات المشتركة والموافقات.</translation>
    </message>
    <message>
        <source>To go on, type the word {word}</source>
        <translation>للمتابعة، يرجى كتابة الكلمة ⁨{word}⁩</translation>
    </message>
    <message>
        <source>Destroy the sources for good</source>
        <translation>إتلاف المصادر نهائيًا</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) to be published</source>
        <translation>
            <numerusform>لا تقارير للنشر</numerusform>
            <numerusform>تقرير واحد للنشر</numerusform>
            <numerusform>تقريران للنشر</numerusform>
            <numerusform>%n تقارير للنشر</numerusform>
            <numerusform>%n تقريرًا للنشر</numerusform>
            <numerusform>%n تقرير للنشر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open check-in(s)</source>
        <translation>
            <numerusform>لا اتصالات اطمئنان مفتوحة</numerusform>
            <numerusform>اتصال اطمئنان واحد مفتوح</numerusform>
            <numerusform>اتصالا اطمئنان مفتوحان</numerusform>
            <numerusform>%n اتصالات اطمئنان مفتوحة</numerusform>
            <numerusform>%n اتصال اطمئنان مفتوحًا</numerusform>
            <numerusform>%n اتصال اطمئنان مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open reprisal(s)</source>
        <translation>
            <numerusform>لا أعمال انتقامية مفتوحة</numerusform>
            <numerusform>عمل انتقامي واحد مفتوح</numerusform>
            <numerusform>عملان انتقاميان مفتوحان</numerusform>
            <numerusform>%n أعمال انتقامية مفتوحة</numerusform>
            <numerusform>%n عملًا انتقاميًا مفتوحًا</numerusform>
            <numerusform>%n عمل انتقامي مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open communication(s)</source>
        <translation>
            <numerusform>لا بلاغات مفتوحة</numerusform>
            <numerusform>بلاغ واحد مفتوح</numerusform>
            <numerusform>بلاغان مفتوحان</numerusform>
            <numerusform>%n بلاغات مفتوحة</numerusform>
            <numerusform>%n بلاغًا مفتوحًا</numerusform>
            <numerusform>%n بلاغ مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>They are still needed: {what}.</source>
        <translation>ما زالت لازمة من أجل: ⁨{what}⁩.</translation>
    </message>
    <message>
        <source>Nothing needs them any more.</source>
        <translation>لم يعد شيء يحتاج إليها.</translation>
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
    <name>TodayMatters</name>
    <message numerus="yes">
        <source>{worst}; %n more around this vault</source>
        <translation>
            <numerusform>⁨{worst}⁩؛ ولا شيء آخر حول هذه الخزنة</numerusform>
            <numerusform>⁨{worst}⁩؛ وأمر آخر حول هذه الخزنة</numerusform>
            <numerusform>⁨{worst}⁩؛ وأمران آخران حول هذه الخزنة</numerusform>
            <numerusform>⁨{worst}⁩؛ و%n أمور أخرى حول هذه الخزنة</numerusform>
            <numerusform>⁨{worst}⁩؛ و%n أمرًا آخر حول هذه الخزنة</numerusform>
            <numerusform>⁨{worst}⁩؛ و%n أمر آخر حول هذه الخزنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Something half written waits for the sources</source>
        <translation>شيء لم تكتمل كتابته ينتظر المصادر</translation>
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
    <message numerus="yes">
        <source>%n drill(s) of shares</source>
        <translation>
            <numerusform>لا تمارين للحصص</numerusform>
            <numerusform>تمرين للحصص</numerusform>
            <numerusform>تمرينان للحصص</numerusform>
            <numerusform>%n تمارين للحصص</numerusform>
            <numerusform>%n تمرينًا للحصص</numerusform>
            <numerusform>%n تمرين للحصص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to destroy</source>
        <translation>
            <numerusform>لا سجلات للإتلاف</numerusform>
            <numerusform>سجل للإتلاف</numerusform>
            <numerusform>سجلان للإتلاف</numerusform>
            <numerusform>%n سجلات للإتلاف</numerusform>
            <numerusform>%n سجلًا للإتلاف</numerusform>
            <numerusform>%n سجل للإتلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {time}: look at it now</source>
        <translation>⁨{day}⁩ ⁨{time}⁩: يرجى النظر فيه الآن</translation>
    </message>
    <message>
        <source>The last copy failed</source>
        <translation>فشلت آخر نسخة</translation>
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
    <name>TopicCard</name>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>What it cannot</source>
        <translation>ما لا يستطيعه</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>تم التراجع عن: ⁨{deed}⁩</translation>
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
        <source>Copies and rescue</source>
        <translation>النسخ والإنقاذ</translation>
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
        <source>Notes recovery code or shares</source>
        <translation>رمز استرداد المذكرات أو الحصص</translation>
    </message>
    <message>
        <source>Sources recovery code or shares</source>
        <translation>رمز استرداد المصادر أو الحصص</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>استعمال عبارة مرور</translation>
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
        <source>The code as on the paper, or the words of enough shares.</source>
        <translation>الرمز كما على الورقة، أو كلمات عدد كافٍ من الحصص.</translation>
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
        <source>A new folder; a stick works as well</source>
        <translation>مجلد جديد؛ وتصلح ذاكرة محمولة أيضًا</translation>
    </message>
    <message>
        <source>How much is at risk</source>
        <translation>درجة الخطر</translation>
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
        <source>Suggest words</source>
        <translation>اقتراح كلمات</translation>
    </message>
    <message>
        <source>A program carries this folder elsewhere: no vault can be made in it.</source>
        <translation>ينقل برنامج هذا المجلد إلى مكان آخر: لا يمكن إنشاء خزنة فيه.</translation>
    </message>
    <message>
        <source>This folder lies on another machine: no vault can be made in it.</source>
        <translation>يقع هذا المجلد على جهاز آخر: لا يمكن إنشاء خزنة فيه.</translation>
    </message>
    <message>
        <source>FAT keeps no rights: whoever uses this computer can copy the vault. Encryption alone guards it; another disk is better.</source>
        <translation>لا يحفظ نظام FAT أي صلاحيات: من يستخدم هذا الحاسوب يستطيع نسخ الخزنة. لا يحميها إلا التشفير؛ والأفضل قرص آخر.</translation>
    </message>
    <message>
        <source>High risk needs the keychain of this computer, and none answered. Choose Normal, or unlock the keychain and come back.</source>
        <translation>يتطلب الخطر المرتفع سلسلة مفاتيح هذا الحاسوب، ولم تُجب أي سلسلة. يرجى اختيار «عادي»، أو فتح سلسلة المفاتيح والعودة.</translation>
    </message>
    <message>
        <source>Six words or more. Each passphrase opens on this computer alone. No code on paper: three people keep a share each, and any two of them together can open the vault.</source>
        <translation>ست كلمات أو أكثر. كل عبارة مرور تفتح على هذا الحاسوب وحده. لا رمز على الورق: يحفظ ثلاثة أشخاص حصة لكل منهم، وأي اثنتين معًا تفتحان الخزنة.</translation>
    </message>
    <message>
        <source>Each passphrase also needs the keychain of this computer: a stolen disk alone is of no use. A recovery code on paper opens without it.</source>
        <translation>كل عبارة مرور تحتاج أيضًا إلى سلسلة مفاتيح هذا الحاسوب: لا يفيد القرص المسروق وحده. ويفتح رمز استرداد على الورق بدونها.</translation>
    </message>
    <message>
        <source>No keychain answered on this computer, so each passphrase opens alone: its length is the lock. A recovery code on paper opens too.</source>
        <translation>لم تُجب أي سلسلة مفاتيح على هذا الحاسوب، لذا تفتح كل عبارة مرور وحدها: طولها هو القفل. ويفتح رمز استرداد على الورق أيضًا.</translation>
    </message>
    <message>
        <source>A recovery code on paper opens each lock if its passphrase is lost.</source>
        <translation>رمز استرداد على الورق يفتح كل قفل إذا ضاعت عبارة مروره.</translation>
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
    <name>WhatToErase</name>
    <message>
        <source>Erase something for good</source>
        <translation>محو شيء نهائيًا</translation>
    </message>
    <message>
        <source>First it is shown what would go and where else the words stand. Then a key does it.</source>
        <translation>يُعرض أولًا ما سيذهب وأين ترد الكلمات أيضًا. ثم يُنفَّذ ذلك بزر.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>A whole visit</source>
        <translation>زيارة كاملة</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>عرض ما سيذهب</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>رمزه</translation>
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
        <source>Meeting mode, or out of it</source>
        <translation>دخول وضع الاجتماع أو الخروج منه</translation>
    </message>
    <message>
        <source>Copy for another program</source>
        <translation>نسخ إلى برنامج آخر</translation>
    </message>
    <message>
        <source>Held for 5 s: let go of this vault&apos;s keys</source>
        <translation>ضغط 5 ثوانٍ: التخلي عن مفاتيح هذه الخزنة</translation>
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
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>The next part of Safety</source>
        <translation>القسم التالي من السلامة</translation>
    </message>
    <message>
        <source>The part of Safety before</source>
        <translation>القسم السابق من السلامة</translation>
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
    <message>
        <source>Sheet {number}</source>
        <translation>الورقة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>List {number}</source>
        <translation>القائمة ⁨{number}⁩</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>today {time}</source>
        <translation>اليوم ⁨{time}⁩</translation>
    </message>
    <message>
        <source>opens with an earlier passphrase</source>
        <translation>تُفتح بعبارة مرور سابقة</translation>
    </message>
    <message>
        <source>nothing in what was opened</source>
        <translation>لا شيء فيما فُتح</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>غير سليمة</translation>
    </message>
    <message>
        <source>Opened and compared</source>
        <translation>فُتحت وقورنت</translation>
    </message>
    <message>
        <source>Sources copied unopened</source>
        <translation>نُسخت المصادر دون فتحها</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>في مكان آخر</translation>
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
    <name>keeping</name>
    <message>
        <source>Notes, tiers C and D</source>
        <translation>المذكرات، المستويان C وD</translation>
    </message>
    <message>
        <source>Notes, tiers A and B</source>
        <translation>المذكرات، المستويان A وB</translation>
    </message>
    <message>
        <source>People, tiers C and D</source>
        <translation>الأشخاص، المستويان C وD</translation>
    </message>
    <message>
        <source>People, tiers A and B</source>
        <translation>الأشخاص، المستويان A وB</translation>
    </message>
    <message>
        <source>Reprisals</source>
        <translation>الأعمال الانتقامية</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>البلاغات</translation>
    </message>
    <message>
        <source>after publication</source>
        <translation>بعد النشر</translation>
    </message>
    <message>
        <source>after the file is closed</source>
        <translation>بعد إغلاق الملف</translation>
    </message>
    <message>
        <source>Proceedings are under way</source>
        <translation>إجراءات جارية</translation>
    </message>
    <message>
        <source>Follow-up still needs it</source>
        <translation>ما زالت المتابعة تحتاج إليه</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>طلبه الشخص المعني</translation>
    </message>
    <message>
        <source>Comments of the State are awaited</source>
        <translation>تعليقات الدولة منتظرة</translation>
    </message>
    <message>
        <source>A person was erased</source>
        <translation>مُحي شخص</translation>
    </message>
    <message>
        <source>A passage was erased</source>
        <translation>مُحي مقطع</translation>
    </message>
    <message>
        <source>A note was erased</source>
        <translation>مُحيت مذكرة</translation>
    </message>
    <message>
        <source>A visit was erased</source>
        <translation>مُحيت زيارة</translation>
    </message>
    <message>
        <source>A record was erased</source>
        <translation>مُحي سجل</translation>
    </message>
    <message>
        <source>The sources were destroyed</source>
        <translation>أُتلفت المصادر</translation>
    </message>
    <message>
        <source>Records taken out</source>
        <translation>سجلات أُزيلت</translation>
    </message>
    <message>
        <source>Records kept without the words</source>
        <translation>سجلات بقيت دون الكلمات</translation>
    </message>
    <message>
        <source>Earlier versions emptied</source>
        <translation>نسخ سابقة أُفرغت</translation>
    </message>
    <message>
        <source>Places left on purpose</source>
        <translation>مواضع تُركت عن قصد</translation>
    </message>
    <message>
        <source>Places in both files before</source>
        <translation>مواضع في الملفين قبل المحو</translation>
    </message>
    <message>
        <source>Places in both files after</source>
        <translation>مواضع في الملفين بعد المحو</translation>
    </message>
    <message>
        <source>Automatic copies made anew</source>
        <translation>نسخ تلقائية أُعيد صنعها</translation>
    </message>
    <message>
        <source>Copies elsewhere, still to be renewed or destroyed</source>
        <translation>نسخ في مكان آخر لم تُجدَّد أو تُتلف بعد</translation>
    </message>
    <message>
        <source>Files written earlier that told of it</source>
        <translation>ملفات كُتبت سابقًا ووردت فيها</translation>
    </message>
    <message>
        <source>Clear files that still lie outside the vault</source>
        <translation>ملفات غير مشفّرة لا تزال خارج الخزنة</translation>
    </message>
    <message>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>موافقات</translation>
    </message>
    <message>
        <source>assessments</source>
        <translation>تقييمات</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>اتصالات اطمئنان</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>مذكرات</translation>
    </message>
    <message>
        <source>reviewed notes</source>
        <translation>مذكرات مُراجَعة</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>إفادات</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>استنتاجات</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>فقرات</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>توصيات</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>اجتماعات</translation>
    </message>
    <message>
        <source>slots of the programme</source>
        <translation>مواعيد البرنامج</translation>
    </message>
    <message>
        <source>reprisals</source>
        <translation>أعمال انتقامية</translation>
    </message>
    <message>
        <source>communications</source>
        <translation>بلاغات</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>التزامات</translation>
    </message>
    <message>
        <source>good practices</source>
        <translation>ممارسات جيدة</translation>
    </message>
    <message>
        <source>Counted by decrypting every page of both files. Flash memory may keep old encrypted blocks that no program reaches. Copies and files in other hands, and what somebody saw, are beyond this program.</source>
        <translation>أُجري العد بفك تشفير كل صفحة في الملفين. قد تُبقي ذاكرة الفلاش كتلًا قديمة مشفّرة لا يصل إليها أي برنامج. أما النسخ والملفات التي في أيدٍ أخرى، وما رآه أحد، فخارج عن نطاق هذا البرنامج.</translation>
    </message>
    <message>
        <source>other records</source>
        <translation>سجلات أخرى</translation>
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
    <name>letting go</name>
    <message>
        <source>The keys of this vault were let go. No passphrase and no code opens it here any more. A copy elsewhere still opens.</source>
        <translation>جرى التخلي عن مفاتيح هذه الخزنة. لم تعد تفتحها هنا أي عبارة مرور ولا أي رمز. أما النسخة في مكان آخر فتُفتح.</translation>
    </message>
    <message>
        <source>The keys of this vault were to be let go, but the disk refused a part of it. Whoever has a passphrase may still open it.</source>
        <translation>كان المراد التخلي عن مفاتيح هذه الخزنة، لكن القرص رفض جزءًا من ذلك. من لديه عبارة مرور قد يستطيع فتحها بعد.</translation>
    </message>
    <message>
        <source>The disk refused: the keys of this vault are still here. Whoever has a passphrase can still open it.</source>
        <translation>رفض القرص: ما زالت مفاتيح هذه الخزنة هنا. من لديه عبارة مرور يستطيع فتحها بعد.</translation>
    </message>
    <message>
        <source>There is no vault in this place any more.</source>
        <translation>لم تعد في هذا المكان أي خزنة.</translation>
    </message>
    <message>
        <source>This is the invented demo visit. Its passphrases lie in {folder}: {notes} and {sources}.</source>
        <translation>هذه هي الزيارة التجريبية المختلقة. عبارات مرورها في ⁨{folder}⁩: ⁨{notes}⁩ و⁨{sources}⁩.</translation>
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
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>خطر مرتفع</translation>
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
    <name>log</name>
    <message>
        <source>The vault was opened</source>
        <translation>فتح الخزنة</translation>
    </message>
    <message>
        <source>The vault was closed</source>
        <translation>إغلاق الخزنة</translation>
    </message>
    <message>
        <source>The vault was locked</source>
        <translation>قفل الخزنة</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed</source>
        <translation>كتابة عبارة مرور خاطئة</translation>
    </message>
    <message>
        <source>The sources were opened</source>
        <translation>فتح المصادر</translation>
    </message>
    <message>
        <source>The sources were closed</source>
        <translation>إغلاق المصادر</translation>
    </message>
    <message>
        <source>Unsaved work was brought back</source>
        <translation>استرجاع عمل غير محفوظ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Moved to the other file</source>
        <translation>نقل إلى الملف الآخر</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>وضع في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>إخراج من سلة المحذوفات</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Unsealed</source>
        <translation>فك الختم</translation>
    </message>
    <message>
        <source>No longer hidden</source>
        <translation>إنهاء الإخفاء</translation>
    </message>
    <message>
        <source>A consent was recorded</source>
        <translation>تسجيل موافقة</translation>
    </message>
    <message>
        <source>Two entries were made one</source>
        <translation>ضم قيدين في قيد واحد</translation>
    </message>
    <message>
        <source>A merge was taken back</source>
        <translation>التراجع عن ضم</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>A file was written</source>
        <translation>كتابة ملف</translation>
    </message>
    <message>
        <source>A file was refused</source>
        <translation>رفض ملف</translation>
    </message>
    <message>
        <source>This log was written out</source>
        <translation>كتابة سجل العمليات في ملف</translation>
    </message>
    <message>
        <source>A copy was made and compared</source>
        <translation>صنع نسخة ومقارنتها</translation>
    </message>
    <message>
        <source>A copy failed</source>
        <translation>فشل نسخة</translation>
    </message>
    <message>
        <source>A copy was restored</source>
        <translation>استعادة نسخة</translation>
    </message>
    <message>
        <source>A damaged file was salvaged</source>
        <translation>إنقاذ ملف متضرر</translation>
    </message>
    <message>
        <source>The log was not the one remembered</source>
        <translation>عدم تطابق سجل العمليات مع السجل المعروف</translation>
    </message>
    <message>
        <source>A passphrase was changed</source>
        <translation>تغيير عبارة مرور</translation>
    </message>
    <message>
        <source>Other keys were made</source>
        <translation>إنشاء مفاتيح أخرى</translation>
    </message>
    <message>
        <source>The keys were let go</source>
        <translation>التخلي عن المفاتيح</translation>
    </message>
    <message>
        <source>Something was destroyed for good</source>
        <translation>إتلاف شيء نهائيًا</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Opening and closing</source>
        <translation>الفتح والإغلاق</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Sealing and hiding</source>
        <translation>الختم والإخفاء</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>الملفات المكتوبة</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>اتصال اطمئنان</translation>
    </message>
    <message>
        <source>clear file on the disk</source>
        <translation>ملف غير مشفّر على القرص</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>record of a copy</source>
        <translation>سجل نسخة</translation>
    </message>
    <message>
        <source>document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>موعد نهائي</translation>
    </message>
    <message>
        <source>record of a file</source>
        <translation>سجل ملف</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>استنتاج</translation>
    </message>
    <message>
        <source>decision at the gate</source>
        <translation>قرار التدقيق قبل الخروج</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>ممارسة جيدة</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>note</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation>المذكرات</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>reprisal</source>
        <translation>عمل انتقامي</translation>
    </message>
    <message>
        <source>reviewed note</source>
        <translation>مذكرة مُراجَعة</translation>
    </message>
    <message>
        <source>risk assessment</source>
        <translation>تقييم المخاطر</translation>
    </message>
    <message>
        <source>slot of the programme</source>
        <translation>موعد البرنامج</translation>
    </message>
    <message>
        <source>the sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>إفادة</translation>
    </message>
    <message>
        <source>way back of a statement</source>
        <translation>طريق الرجوع إلى مصدر إفادة</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>الجهات المخاطبة</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>الجهة الواعدة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الاستنتاجات</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>تاريخ الإعطاء</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Hidden words</source>
        <translation>الكلمات المخفية</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Made one with</source>
        <translation>ضُم إلى</translation>
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
        <source>Note</source>
        <translation>المذكرة</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <translation>بكتابات أخرى</translation>
    </message>
    <message>
        <source>Asides and voices</source>
        <translation>الأحاديث الجانبية والأصوات</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>تاريخ السحب</translation>
    </message>
    <message>
        <source>removed: {text};</source>
        <translation>حُذف: ⁨{text}⁩؛</translation>
    </message>
    <message>
        <source>added: {text};</source>
        <translation>أُضيف: ⁨{text}⁩؛</translation>
    </message>
</context>
<context>
    <name>protects</name>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Verified copies of the whole vault, encrypted as it is.</source>
        <translation>نسخ مدقَّقة من الخزنة كلها، مشفّرة كما هي.</translation>
    </message>
    <message>
        <source>Each copy is opened and compared before it is called one.</source>
        <translation>تُفتح كل نسخة وتُقارن قبل أن تُسمى نسخة.</translation>
    </message>
    <message>
        <source>Nothing is replaced by a copy, and no half copy stays.</source>
        <translation>لا تحل نسخة محل شيء موجود، ولا تبقى نسخة ناقصة.</translation>
    </message>
    <message>
        <source>A damaged vault never pushes a good copy out.</source>
        <translation>لا تزيح خزنة متضررة نسخة سليمة أبدًا.</translation>
    </message>
    <message>
        <source>A passphrase that is bound to this machine’s keychain does not open a copy on another one: a recovery code or shares do.</source>
        <translation>عبارة المرور المرتبطة بسلسلة مفاتيح هذا الجهاز لا تفتح نسخة على جهاز آخر: يفتحها رمز استرداد أو الحصص.</translation>
    </message>
    <message>
        <source>It cannot call a copy back, and does not know who holds one.</source>
        <translation>لا يستطيع استرجاع نسخة، ولا يعرف بيد من هي.</translation>
    </message>
    <message>
        <source>A copy in a folder that is carried to a cloud stays there after you delete it.</source>
        <translation>النسخة في مجلد يُنقل إلى سحابة تبقى هناك بعد حذفها هنا.</translation>
    </message>
    <message>
        <source>A crash, a full disk, a pulled plug</source>
        <translation>عطل، أو قرص ممتلئ، أو قابس منزوع</translation>
    </message>
    <message>
        <source>What was saved must be there tomorrow.</source>
        <translation>ما حُفظ يجب أن يبقى إلى الغد.</translation>
    </message>
    <message>
        <source>What was told as saved survives a killed program, a cut of power and a disk that is full.</source>
        <translation>ما أُعلن أنه حُفظ يبقى رغم إيقاف البرنامج قسرًا أو انقطاع التيار أو امتلاء القرص.</translation>
    </message>
    <message>
        <source>No error deletes anything: a damaged file is set aside, and its whole records are brought back.</source>
        <translation>لا خطأ يحذف شيئًا: الملف المتضرر يُنحّى، وتُسترجع سجلاته السليمة.</translation>
    </message>
    <message>
        <source>What lay on pages that are gone, and in no copy, is gone.</source>
        <translation>ما كان في صفحات ضاعت، وليس في أي نسخة، يضيع.</translation>
    </message>
    <message>
        <source>The last words before a crash, not yet told as saved, may be missing.</source>
        <translation>آخر الكلمات قبل عطل، التي لم يُعلن حفظها بعد، قد تُفقد.</translation>
    </message>
    <message>
        <source>Erasing and sealing</source>
        <translation>المحو والختم</translation>
    </message>
    <message>
        <source>Words that must go, go from everywhere in this vault.</source>
        <translation>الكلمات التي يجب أن تذهب تذهب من كل مكان في هذه الخزنة.</translation>
    </message>
    <message>
        <source>Erased words are in no table, revision, index or free page, also for a holder of both keys.</source>
        <translation>الكلمات الممحوة ليست في أي جدول أو نسخة سابقة أو فهرس أو صفحة خالية، حتى لمن لديه المفتاحان.</translation>
    </message>
    <message>
        <source>A sealed name is gone from the notes file in every spelling.</source>
        <translation>الاسم المختوم يزول من ملف المذكرات بكل صيغه.</translation>
    </message>
    <message>
        <source>Copies that still hold them are listed before and counted after.</source>
        <translation>النسخ التي لا تزال تتضمنها تُذكر قبل المحو وتُعدّ بعده.</translation>
    </message>
    <message>
        <source>Copies made by others, exported files and paper are beyond it.</source>
        <translation>النسخ التي صنعها آخرون والملفات المصدَّرة والورق خارجة عن نطاقه.</translation>
    </message>
    <message>
        <source>What the disk itself keeps of overwritten blocks is covered by the disk’s own encryption alone.</source>
        <translation>ما يبقيه القرص نفسه من كتل كُتب فوقها لا يحميه إلا تشفير القرص نفسه.</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>سجل العمليات</translation>
    </message>
    <message>
        <source>Who did what and when, without content.</source>
        <translation>من فعل ماذا ومتى، دون محتوى.</translation>
    </message>
    <message>
        <source>No word of any record is in it.</source>
        <translation>ليس فيه أي كلمة من أي سجل.</translation>
    </message>
    <message>
        <source>Each entry hangs on the one before; a cut or a change is found by the check.</source>
        <translation>كل قيد مرتبط بما قبله؛ ويكشف التدقيق أي حذف أو تغيير.</translation>
    </message>
    <message>
        <source>Hours of protected notes go when they are sealed; the day stays.</source>
        <translation>ساعات المذكرات المحمية تزول عند ختمها؛ ويبقى اليوم.</translation>
    </message>
    <message>
        <source>Whoever has the key and another program can put a whole older vault in this one’s place.</source>
        <translation>من لديه المفتاح وبرنامج آخر يستطيع وضع خزنة أقدم كاملة مكان هذه.</translation>
    </message>
    <message>
        <source>Letting the keys go is not in it: they go at once, and nothing here could read the entry afterwards.</source>
        <translation>لا يرد فيه التخلي عن المفاتيح: فهي تزول فوراً، ولا شيء هنا يستطيع قراءة القيد بعد ذلك.</translation>
    </message>
    <message>
        <source>The room check</source>
        <translation>فحص المكان</translation>
    </message>
    <message>
        <source>What around the vault gives away what is in it.</source>
        <translation>ما يكشف من حول الخزنة ما فيها.</translation>
    </message>
    <message>
        <source>A light is green only where the system said so. What did not answer is called not known.</source>
        <translation>لا يكون الضوء أخضر إلا حيث قال النظام ذلك. وما لم يُجب يُسمى غير معروف.</translation>
    </message>
    <message>
        <source>It asks for no rights, changes nothing, and takes three seconds at most.</source>
        <translation>لا يطلب أي صلاحيات، ولا يغيّر شيئًا، ويستغرق ثلاث ثوانٍ على الأكثر.</translation>
    </message>
    <message>
        <source>It knows programs by their names only: one that hides is not seen.</source>
        <translation>لا يعرف البرامج إلا بأسمائها: فالبرنامج المتخفي لا يُرى.</translation>
    </message>
    <message>
        <source>On Windows and macOS it was written from the documents of those systems and not yet tried there.</source>
        <translation>على Windows وmacOS كُتب استنادًا إلى وثائق هذين النظامين ولم يُجرَّب عليهما بعد.</translation>
    </message>
    <message>
        <source>What nobody here promises</source>
        <translation>ما لا يعد به أحد هنا</translation>
    </message>
    <message>
        <source>Not this program, and nobody who sells you another one.</source>
        <translation>لا هذا البرنامج، ولا من يبيعك غيره.</translation>
    </message>
    <message>
        <source>Deniability: that the vault could be taken for something else, or for nothing.</source>
        <translation>إمكان الإنكار: أن تبدو الخزنة شيئًا آخر، أو لا شيء.</translation>
    </message>
    <message>
        <source>Anything outside the vault: exported files, the originals of what was brought in, mail and pictures lie on the laptop as they are.</source>
        <translation>أي شيء خارج الخزنة: الملفات المصدّرة وأصول ما جرى استيراده والبريد والصور تبقى على الحاسوب كما هي.</translation>
    </message>
    <message>
        <source>Certain wiping of flash memory, sticks and phones.</source>
        <translation>محو مؤكَّد لذاكرة الفلاش والذاكرات المحمولة والهواتف.</translation>
    </message>
    <message>
        <source>Protection once the vault stands open on a machine that somebody else controls.</source>
        <translation>الحماية متى كانت الخزنة مفتوحة على جهاز يتحكم فيه غيرك.</translation>
    </message>
    <message>
        <source>A screen that cannot be photographed; on Linux, not even one that other programs cannot record.</source>
        <translation>شاشة لا يمكن تصويرها؛ وعلى Linux، ولا حتى شاشة لا تستطيع برامج أخرى تسجيلها.</translation>
    </message>
    <message>
        <source>That nobody can be forced, by law or otherwise, to open what they can open.</source>
        <translation>ألا يُجبَر أحد، بالقانون أو بغيره، على فتح ما يستطيع فتحه.</translation>
    </message>
    <message>
        <source>Legal immunity.</source>
        <translation>الحصانة القانونية.</translation>
    </message>
    <message>
        <source>At a border, or whenever somebody may hold you and search</source>
        <translation>عند الحدود، أو حيثما قد يحتجزك أحد ويفتشك</translation>
    </message>
    <message>
        <source>They want names and meetings, may copy the disk, and may demand a passphrase.</source>
        <translation>يريدون الأسماء والاجتماعات، وقد ينسخون القرص، وقد يطلبون عبارة مرور.</translation>
    </message>
    <message>
        <source>What lies on the disk is encrypted: notes, names, drafts, the search index and the log.</source>
        <translation>ما على القرص مشفّر: المذكرات والأسماء والمسودات وفهرس البحث وسجل العمليات.</translation>
    </message>
    <message>
        <source>Names have a lock of their own. The first passphrase opens none of them.</source>
        <translation>للأسماء قفل خاص بها. ولا تفتح عبارة المرور الأولى أيًا منها.</translation>
    </message>
    <message>
        <source>You can make yourself unable to open it: the keys leave this laptop. A copy elsewhere keeps its own.</source>
        <translation>يمكنك أن تجعل فتحها خارج قدرتك: تغادر المفاتيح هذا الحاسوب المحمول. وتحتفظ نسخة في مكان آخر بمفاتيحها.</translation>
    </message>
    <message>
        <source>It cannot resist force: what you can open, you can be made to open.</source>
        <translation>لا يصمد أمام القوة: ما يمكنك فتحه يمكن إجبارك على فتحه.</translation>
    </message>
    <message>
        <source>It cannot hide that it is installed or that there is a vault, and has no second, harmless one.</source>
        <translation>لا يستطيع إخفاء أنه مثبّت أو أن هناك خزنة، وليست له خزنة ثانية لا ضرر فيها.</translation>
    </message>
    <message>
        <source>It gives no immunity. Privileges are claimed by people, before they hand anything over.</source>
        <translation>لا يمنح أي حصانة. فالامتيازات يتمسك بها الناس، قبل أن يسلّموا أي شيء.</translation>
    </message>
    <message>
        <source>A State that watches: networks, phones, hotel rooms, people it has bought</source>
        <translation>دولة تراقب: الشبكات والهواتف وغرف الفنادق ومن اشترتهم من الناس</translation>
    </message>
    <message>
        <source>They want patterns: who met whom, when and where.</source>
        <translation>تريد الأنماط: من التقى من، ومتى وأين.</translation>
    </message>
    <message>
        <source>The program speaks to no network, and asks nobody anything when it starts or ends.</source>
        <translation>لا يخاطب البرنامج أي شبكة، ولا يسأل أحدًا شيئًا عند بدئه أو انتهائه.</translation>
    </message>
    <message>
        <source>No title of a window tells of a visit, and the settings keep looks, times and, if you wish, one folder.</source>
        <translation>لا يدل عنوان أي نافذة على زيارة، ولا تحفظ التفضيلات إلا المظهر والأوقات ومجلدًا واحدًا إن شئت.</translation>
    </message>
    <message>
        <source>With the sources closed the programme shows official meetings only.</source>
        <translation>والمصادر مغلقة، لا يعرض برنامج الزيارة إلا الاجتماعات الرسمية.</translation>
    </message>
    <message>
        <source>It cannot see a camera behind you, a phone in the room, or who is listening at the door.</source>
        <translation>لا يرى كاميرا خلفك، ولا هاتفًا في الغرفة، ولا من يتنصت عند الباب.</translation>
    </message>
    <message>
        <source>It cannot protect what a partner, an interpreter or a driver keeps on their own machines.</source>
        <translation>لا يحمي ما يحفظه شريك أو مترجم شفوي أو سائق على أجهزتهم.</translation>
    </message>
    <message>
        <source>A thief, or whoever finds the laptop or an image of its disk</source>
        <translation>سارق، أو من يجد الحاسوب المحمول أو صورة من قرصه</translation>
    </message>
    <message>
        <source>They want the machine, or everything on it.</source>
        <translation>يريد الجهاز، أو كل ما فيه.</translation>
    </message>
    <message>
        <source>Without a passphrase there are only encrypted bytes, and each guess at one is made slow.</source>
        <translation>دون عبارة مرور ليس هناك إلا بايتات مشفّرة، وكل تخمين لها يُبطَّأ.</translation>
    </message>
    <message>
        <source>Where this machine has a keychain, a guessed passphrase opens nothing on another machine.</source>
        <translation>حيث توجد سلسلة مفاتيح على هذا الجهاز، لا تفتح عبارة مرور مخمَّنة شيئًا على جهاز آخر.</translation>
    </message>
    <message>
        <source>A copy elsewhere, which the program opened and compared, brings everything back.</source>
        <translation>نسخة في مكان آخر، فتحها البرنامج وقارنها، تعيد كل شيء.</translation>
    </message>
    <message>
        <source>While the vault stands open, whoever holds the laptop reads what you read.</source>
        <translation>ما دامت الخزنة مفتوحة، يقرأ من بيده الحاسوب المحمول ما تقرؤه أنت.</translation>
    </message>
    <message>
        <source>A weak passphrase on a machine without a keychain can be guessed in time.</source>
        <translation>عبارة مرور ضعيفة على جهاز بلا سلسلة مفاتيح يمكن تخمينها مع الوقت.</translation>
    </message>
    <message>
        <source>A slip: yours, or a colleague’s</source>
        <translation>زلة: منك أو من أحد الزملاء</translation>
    </message>
    <message>
        <source>The most frequent of all: a name in a report, the wrong file, the wrong reader.</source>
        <translation>الأكثر حدوثًا: اسم في تقرير، أو ملف خاطئ، أو قارئ خاطئ.</translation>
    </message>
    <message>
        <source>What nobody has allowed is forbidden: silence is never taken for consent.</source>
        <translation>ما لم يسمح به أحد ممنوع: لا يُعدّ السكوت موافقة أبدًا.</translation>
    </message>
    <message>
        <source>Each finished file is opened again and searched for every recorded name before it appears.</source>
        <translation>كل ملف مكتمل يُفتح مجددًا ويُبحث فيه عن كل اسم مسجّل قبل أن يظهر.</translation>
    </message>
    <message>
        <source>With the sources closed nothing is released: there is nothing to check it against.</source>
        <translation>والمصادر مغلقة، لا يخرج شيء: لا شيء يُدقَّق معه.</translation>
    </message>
    <message>
        <source>It cannot stop a photograph of the screen, or words said aloud.</source>
        <translation>لا يمنع تصوير الشاشة، ولا كلمات تقال بصوت مسموع.</translation>
    </message>
    <message>
        <source>It does not know a name that was never recorded and that no rule recognises: read before you send.</source>
        <translation>لا يعرف اسمًا لم يُسجَّل قط ولا تتعرف عليه أي قاعدة: تلزم القراءة قبل الإرسال.</translation>
    </message>
    <message>
        <source>It cannot see what you attach to a message in another program.</source>
        <translation>لا يرى ما ترفقه برسالة في برنامج آخر.</translation>
    </message>
    <message>
        <source>A program on this laptop that should not be there</source>
        <translation>برنامج على هذا الحاسوب المحمول لا ينبغي أن يكون فيه</translation>
    </message>
    <message>
        <source>It has your rights: your files, and often your keys and your screen.</source>
        <translation>له صلاحياتك: ملفاتك، وكثيرًا ما يطّلع على لوحة مفاتيحك وشاشتك.</translation>
    </message>
    <message>
        <source>Until you write out a report, no word goes to the disk in the clear, not for a moment.</source>
        <translation>قبل كتابة تقرير في ملف، لا تُكتب على القرص أي كلمة غير مشفّرة، ولو للحظة.</translation>
    </message>
    <message>
        <source>A lock ends the process that saw the text; the one that stays has seen none.</source>
        <translation>القفل ينهي العملية التي رأت النص؛ والتي تبقى لم تر منه شيئًا.</translation>
    </message>
    <message>
        <source>A vault that was changed from outside is refused or named by the check, never quietly believed.</source>
        <translation>الخزنة التي غُيّرت من الخارج تُرفض أو يذكرها التدقيق، ولا تُصدَّق أبدًا في صمت.</translation>
    </message>
    <message>
        <source>Whatever records the keys or the screen while you work sees what you type and read.</source>
        <translation>ما يسجل ضغطات المفاتيح أو الشاشة أثناء العمل يرى ما تكتبه وتقرؤه.</translation>
    </message>
    <message>
        <source>Whoever has taken over the system can read the memory of every program.</source>
        <translation>من سيطر على النظام يستطيع قراءة ذاكرة كل برنامج.</translation>
    </message>
    <message>
        <source>Somebody who once had the right to read it</source>
        <translation>من كان له يومًا حق القراءة</translation>
    </message>
    <message>
        <source>A former colleague, an old passphrase, a copy from last year.</source>
        <translation>زميل سابق، أو عبارة مرور قديمة، أو نسخة من العام الماضي.</translation>
    </message>
    <message>
        <source>A changed passphrase makes the old one worthless for the vault as it is from then on.</source>
        <translation>تغيير عبارة المرور يُبطل القديمة للخزنة بحالتها من ذلك الحين.</translation>
    </message>
    <message>
        <source>A log tells who did what and when, without any content; whoever changes it is found by the check.</source>
        <translation>سجل العمليات يبيّن من فعل ماذا ومتى، دون أي محتوى؛ ومن يغيّره يكشفه التدقيق.</translation>
    </message>
    <message>
        <source>The sources can be destroyed apart from the notes. Nobody can say afterwards who a code was.</source>
        <translation>يمكن إتلاف المصادر دون المذكرات. ولا يستطيع أحد بعدها القول إلى من يعود رمز.</translation>
    </message>
    <message>
        <source>A copy that was made before keeps what it held, and opens with what opened it then.</source>
        <translation>النسخة المصنوعة من قبل تحتفظ بما فيها، وتُفتح بما كان يفتحها وقتها.</translation>
    </message>
    <message>
        <source>The log does not know who sat at the keyboard.</source>
        <translation>لا يعرف سجل العمليات من كان أمام لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>A hostile reader of the published report</source>
        <translation>قارئ معادٍ للتقرير المنشور</translation>
    </message>
    <message>
        <source>They know every public fact, the place, and who lives there.</source>
        <translation>يعرف كل حقيقة علنية، والمكان، ومن يسكنه.</translation>
    </message>
    <message>
        <source>Combinations are looked for that fit few people: place, time, function, kin.</source>
        <translation>يُبحث عن التركيبات التي تنطبق على قلة: المكان والوقت والوظيفة والقرابة.</translation>
    </message>
    <message>
        <source>Shared papers name no source, and say in general words what was hidden.</source>
        <translation>الأوراق المشتركة لا تسمّي أي مصدر، وتقول ما أُخفي بكلمات عامة.</translation>
    </message>
    <message>
        <source>No name stands in any hidden place of a file: properties, comments, earlier versions.</source>
        <translation>لا يرد أي اسم في أي موضع خفي من ملف: الخصائص والتعليقات والنسخ السابقة.</translation>
    </message>
    <message>
        <source>It cannot know what the reader knows and this vault does not.</source>
        <translation>لا يستطيع أن يعرف ما يعرفه القارئ ولا تعرفه هذه الخزنة.</translation>
    </message>
    <message>
        <source>It proposes; a person decides what is said.</source>
        <translation>هو يقترح؛ والإنسان يقرر ما يقال.</translation>
    </message>
    <message>
        <source>Neighbours, relatives and others who take revenge</source>
        <translation>جيران وأقارب وغيرهم ممن ينتقمون</translation>
    </message>
    <message>
        <source>They need no computer: a place, an hour and a rumour are enough.</source>
        <translation>لا يحتاجون إلى حاسوب: يكفي مكان وساعة وشائعة.</translation>
    </message>
    <message>
        <source>Kinship, addresses, hours and descriptions are hidden as well as names.</source>
        <translation>تُخفى القرابة والعناوين والساعات والأوصاف كما تُخفى الأسماء.</translation>
    </message>
    <message>
        <source>A check-in that was missed is told also while the sources are closed, without a name.</source>
        <translation>اتصال الاطمئنان الفائت يُعلن أيضًا والمصادر مغلقة، دون اسم.</translation>
    </message>
    <message>
        <source>What a person at risk said leaves only after the risk was looked at.</source>
        <translation>ما قاله شخص معرّض للخطر لا يخرج إلا بعد النظر في الخطر.</translation>
    </message>
    <message>
        <source>It cannot stop a rumour, or see that somebody was followed.</source>
        <translation>لا يستطيع وقف شائعة، ولا أن يرى أن أحدًا كان ملاحَقًا.</translation>
    </message>
    <message>
        <source>It protects nobody by itself: agree on a safe way to reach people, and use it.</source>
        <translation>لا يحمي أحدًا بذاته: يلزم الاتفاق على طريقة آمنة للوصول إلى الناس، واستعمالها.</translation>
    </message>
    <message>
        <source>One laptop of the team is seized</source>
        <translation>مصادرة حاسوب محمول واحد من الفريق</translation>
    </message>
    <message>
        <source>Everything on that one machine.</source>
        <translation>كل ما على ذلك الجهاز الواحد.</translation>
    </message>
    <message>
        <source>A copy on another disk is complete: no file of this laptop is needed to open it.</source>
        <translation>النسخة على قرص آخر كاملة: لا يلزم أي ملف من هذا الحاسوب المحمول لفتحها.</translation>
    </message>
    <message>
        <source>Days that were in no copy elsewhere are lost with the machine.</source>
        <translation>الأيام التي لم تكن في أي نسخة في مكان آخر تضيع مع الجهاز.</translation>
    </message>
    <message>
        <source>What was handed over on a stick stays where it was handed over.</source>
        <translation>ما سُلّم على ذاكرة محمولة يبقى حيث سُلّم.</translation>
    </message>
    <message>
        <source>Passphrases, keychain and recovery</source>
        <translation>عبارات المرور وسلسلة المفاتيح والاسترداد</translation>
    </message>
    <message>
        <source>What opens this vault, and what still opens it when something is lost.</source>
        <translation>ما يفتح هذه الخزنة، وما يفتحها بعد إذا ضاع شيء.</translation>
    </message>
    <message>
        <source>Each guess at a passphrase is made slow, and no file can ask for less.</source>
        <translation>كل تخمين لعبارة مرور يُبطَّأ، ولا يستطيع أي ملف أن يطلب أقل من ذلك.</translation>
    </message>
    <message>
        <source>A keychain that is gone, broken or slow takes no vault with it: recovery opens it.</source>
        <translation>سلسلة مفاتيح مفقودة أو معطلة أو بطيئة لا تُضيع معها أي خزنة: الاسترداد يفتحها.</translation>
    </message>
    <message>
        <source>Each recovery code opens its own file and not the other.</source>
        <translation>كل رمز استرداد يفتح ملفه دون الآخر.</translation>
    </message>
    <message>
        <source>Shares open it only together: with fewer than were asked for there is nothing.</source>
        <translation>لا تفتحها الحصص إلا معًا: وما دون العدد المطلوب لا يفيد بشيء.</translation>
    </message>
    <message>
        <source>In high risk no passphrase opens it alone and there is no recovery code: only shares, kept by others.</source>
        <translation>في الخطر المرتفع لا تفتحها أي عبارة مرور وحدها ولا رمز استرداد: إلا حصص يحفظها آخرون.</translation>
    </message>
    <message>
        <source>If every passphrase, code and share is lost, everything is lost. There is no back door, not for us either.</source>
        <translation>إذا ضاعت كل عبارة مرور وكل رمز وكل حصة، ضاع كل شيء. لا باب خلفيًا، ولا حتى لنا.</translation>
    </message>
    <message>
        <source>A recovery code on paper is as good as the passphrase to whoever finds it.</source>
        <translation>رمز الاسترداد على الورق يعادل عبارة المرور لمن يجده.</translation>
    </message>
    <message>
        <source>Veil</source>
        <translation>ستر</translation>
    </message>
    <message>
        <source>One key blanks the screen, and brings it back as it was.</source>
        <translation>مفتاح واحد يحجب الشاشة، ويعيدها كما كانت.</translation>
    </message>
    <message>
        <source>It comes at once, over dialogs and menus too, and nothing typed under it is taken.</source>
        <translation>يأتي فورًا، فوق مربعات الحوار والقوائم أيضًا، ولا يؤخذ شيء مما يُكتب تحته.</translation>
    </message>
    <message>
        <source>It locks nothing: the vault stands open behind it.</source>
        <translation>لا يقفل شيئًا: الخزنة مفتوحة وراءه.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>One chord, from every screen, without a question.</source>
        <translation>تركيبة مفاتيح واحدة، من كل شاشة، دون سؤال.</translation>
    </message>
    <message>
        <source>Everything is saved, the process that saw the text ends, and the same place comes back after unlocking.</source>
        <translation>يُحفظ كل شيء، وتنتهي العملية التي رأت النص، ويعود المكان نفسه بعد الفتح.</translation>
    </message>
    <message>
        <source>It works inside a dialog, with a button held, and while something is dragged.</source>
        <translation>يعمل داخل مربع حوار، ومع زر مضغوط، وأثناء سحب شيء.</translation>
    </message>
    <message>
        <source>A crash leaves no picture of the memory behind, and no other program of yours may look into it.</source>
        <translation>العطل لا يترك وراءه صورة للذاكرة، ولا يجوز لأي برنامج آخر لك النظر فيها.</translation>
    </message>
    <message>
        <source>It takes a second at most, whatever is under way, and no typed word is lost.</source>
        <translation>يستغرق ثانية على الأكثر، أيًا كان الجاري، ولا تضيع أي كلمة مكتوبة.</translation>
    </message>
    <message>
        <source>A form that was half filled comes back as it stood.</source>
        <translation>الاستمارة المملوءة جزئيًا تعود كما كانت.</translation>
    </message>
    <message>
        <source>What the system moved from memory to the disk before is covered by the disk’s own encryption alone.</source>
        <translation>ما سبق أن نقله النظام من الذاكرة إلى القرص لا يحميه إلا تشفير القرص نفسه.</translation>
    </message>
    <message>
        <source>A locked vault can still be opened by whoever has the passphrase.</source>
        <translation>الخزنة المقفلة لا يزال يفتحها من لديه عبارة المرور.</translation>
    </message>
    <message>
        <source>When nobody touches it</source>
        <translation>حين لا يلمسه أحد</translation>
    </message>
    <message>
        <source>It locks by itself, and sooner rather than later.</source>
        <translation>يُقفل من تلقاء نفسه، عاجلًا لا آجلًا.</translation>
    </message>
    <message>
        <source>After three minutes without a touch it locks; you may choose one to ten.</source>
        <translation>بعد ثلاث دقائق دون لمس يُقفل؛ ويمكن اختيار دقيقة إلى عشر.</translation>
    </message>
    <message>
        <source>In meeting mode the sources close after that time, and the desk locks after a longer one that has a limit.</source>
        <translation>في وضع الاجتماع تُغلق المصادر بعد تلك المدة، ويُقفل المكتب بعد مدة أطول لها حد.</translation>
    </message>
    <message>
        <source>When the system locks or goes to sleep, the desk locks as well.</source>
        <translation>عندما يُقفل النظام أو يدخل وضع السكون، يُقفل المكتب أيضًا.</translation>
    </message>
    <message>
        <source>Within that time whoever sits down at it reads what stands open.</source>
        <translation>خلال تلك المدة يقرأ من يجلس إليه ما هو مفتوح.</translation>
    </message>
    <message>
        <source>Copying, and pictures of the screen</source>
        <translation>النسخ إلى الحافظة، وصور الشاشة</translation>
    </message>
    <message>
        <source>What is copied can be kept by other programs, and by their clouds.</source>
        <translation>ما يُنسخ قد تحتفظ به برامج أخرى وسحاباتها.</translation>
    </message>
    <message>
        <source>What you copy inside this program never touches the system’s clipboard.</source>
        <translation>ما تنسخه داخل هذا البرنامج لا يمر أبدًا بحافظة النظام.</translation>
    </message>
    <message>
        <source>What you copy for another program is marked for no history, and taken back after 20 seconds, at a lock and at the end.</source>
        <translation>ما تنسخه إلى برنامج آخر يُوسم بألا يُحفظ في أي سجل، ويُسحب بعد 20 ثانية، وعند القفل، وعند الانتهاء.</translation>
    </message>
    <message>
        <source>Not every clipboard program heeds that. What another program has taken cannot be called back.</source>
        <translation>لا تراعي ذلك كل برامج الحافظة. وما أخذه برنامج آخر لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>On Linux no program can keep its window out of other programs’ pictures; on Windows and macOS it asks, and a camera asks nobody.</source>
        <translation>على Linux لا يستطيع أي برنامج إبقاء نافذته خارج صور البرامج الأخرى؛ وعلى Windows وmacOS يطلب ذلك، والكاميرا لا تستأذن أحدًا.</translation>
    </message>
    <message>
        <source>Closing the sources</source>
        <translation>إغلاق المصادر</translation>
    </message>
    <message>
        <source>Names and unreviewed text close; the rest of the desk goes on.</source>
        <translation>تُغلق الأسماء والنص غير المُراجَع؛ ويستمر باقي المكتب.</translation>
    </message>
    <message>
        <source>With the sources closed neither names nor confidential meetings can be read here.</source>
        <translation>والمصادر مغلقة، لا يمكن هنا قراءة الأسماء ولا الاجتماعات السرية.</translation>
    </message>
    <message>
        <source>What you write then goes into a box that only the sources’ key opens.</source>
        <translation>ما تكتبه عندئذ يذهب إلى صندوق لا يفتحه إلا مفتاح المصادر.</translation>
    </message>
    <message>
        <source>The length of a long note in the box shows, and when it was written.</source>
        <translation>يظهر طول المذكرة الطويلة في الصندوق ووقت كتابتها.</translation>
    </message>
    <message>
        <source>Letting go, and destroying here</source>
        <translation>التخلي عن المفاتيح، والإتلاف هنا</translation>
    </message>
    <message>
        <source>Two separate deeds for the worst day.</source>
        <translation>فعلان منفصلان لأسوأ يوم.</translation>
    </message>
    <message>
        <source>Letting go is one chord, held for five seconds. It asks for no passphrase, and anybody can stop it.</source>
        <translation>التخلي عن المفاتيح تركيبة مفاتيح واحدة تُضغط خمس ثوانٍ. لا تُطلب عبارة مرور، ويستطيع أي شخص إيقافه.</translation>
    </message>
    <message>
        <source>The drill practises it on invented notes, with a stopwatch, and cannot reach this vault.</source>
        <translation>يتيح التمرين التدرب عليه بمذكرات متخيَّلة وساعة توقيت، ولا يصل إلى هذه الخزنة.</translation>
    </message>
    <message>
        <source>Letting go needs no passphrase. Afterwards nothing on this laptop opens the vault, the copies beside it included.</source>
        <translation>لا يتطلب التخلي عن المفاتيح عبارة مرور. وبعده لا شيء على هذا الحاسوب المحمول يفتح الخزنة، ولا النسخ بجانبها.</translation>
    </message>
    <message>
        <source>A copy elsewhere keeps its own keys, and still opens.</source>
        <translation>تحتفظ نسخة في مكان آخر بمفاتيحها، وتُفتح بعد ذلك.</translation>
    </message>
    <message>
        <source>Destroying is separate and slower: no file of the vault is left here.</source>
        <translation>الإتلاف منفصل وأبطأ: لا يبقى هنا أي ملف للخزنة.</translation>
    </message>
    <message>
        <source>Flash memory may keep old blocks that no program reaches. With the passphrase, such a block could open the vault again.</source>
        <translation>قد تُبقي ذاكرة الفلاش كتلًا قديمة لا يصل إليها أي برنامج. ومع عبارة المرور قد تعيد كتلة كهذه فتح الخزنة.</translation>
    </message>
    <message>
        <source>To use it before an officer may make things worse: it may be called destroying evidence.</source>
        <translation>استعماله أمام ضابط قد يزيد الأمر سوءًا: فقد يسمى إتلافًا للأدلة.</translation>
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
        <source>Records past the day of their destruction</source>
        <translation>سجلات تجاوزت تاريخ إتلافها</translation>
    </message>
    <message>
        <source>Drill of the recovery shares</source>
        <translation>تمرين حصص الاسترداد</translation>
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
    <name>room</name>
    <message>
        <source>Move the vault to a folder on this machine’s own disk, outside the one that is carried away.</source>
        <translation>يرجى نقل الخزنة إلى مجلد على قرص هذا الجهاز نفسه، خارج المجلد المنقول إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The vault itself is encrypted; traces of other programs are not. Turn the system’s disk encryption on before you travel.</source>
        <translation>الخزنة نفسها مشفّرة؛ أما آثار البرامج الأخرى فلا. يرجى تشغيل تشفير القرص في النظام قبل السفر.</translation>
    </message>
    <message>
        <source>The vault lies on this machine’s own disk</source>
        <translation>الخزنة على قرص هذا الجهاز نفسه</translation>
    </message>
    <message>
        <source>The vault lies in a folder that {found} carries elsewhere</source>
        <translation>الخزنة في مجلد ينقله ⁨{found}⁩ إلى مكان آخر</translation>
    </message>
    <message>
        <source>The vault lies on a network drive</source>
        <translation>الخزنة على قرص شبكة</translation>
    </message>
    <message>
        <source>Others can copy it there, and a broken line can damage it. Move it to this machine’s own disk.</source>
        <translation>يستطيع آخرون نسخها هناك، وقد يضرّها انقطاع الاتصال. يرجى نقلها إلى قرص هذا الجهاز نفسه.</translation>
    </message>
    <message>
        <source>The vault lies on a disk that knows no owners</source>
        <translation>الخزنة على قرص لا يعرف المالكين</translation>
    </message>
    <message>
        <source>On a stick or card of this kind every account reads the files, and a pulled plug damages them sooner. Use it for copies only.</source>
        <translation>على ذاكرة محمولة أو بطاقة من هذا النوع يقرأ كل حساب الملفات، ونزع القابس يضرّها أسرع. يرجى استعمالها للنسخ فقط.</translation>
    </message>
    <message>
        <source>Whether the vault’s folder is carried elsewhere could not be found out</source>
        <translation>تعذّرت معرفة ما إذا كان مجلد الخزنة يُنقل إلى مكان آخر</translation>
    </message>
    <message>
        <source>Make sure that it lies in no folder of OneDrive, Dropbox, iCloud or another such program.</source>
        <translation>يرجى التأكد من أنها ليست في مجلد تابع لـ OneDrive أو Dropbox أو iCloud أو برنامج مماثل.</translation>
    </message>
    <message>
        <source>The vault lies in none of the folders that the system carries to its cloud</source>
        <translation>الخزنة ليست في أي مجلد ينقله النظام إلى سحابته</translation>
    </message>
    <message>
        <source>The system does not carry the vault’s folder to its cloud</source>
        <translation>لا ينقل النظام مجلد الخزنة إلى سحابته</translation>
    </message>
    <message>
        <source>{found} carries the vault’s folder elsewhere</source>
        <translation>⁨{found}⁩ ينقل مجلد الخزنة إلى مكان آخر</translation>
    </message>
    <message>
        <source>Whether the system carries the vault’s folder to its cloud could not be found out</source>
        <translation>تعذّرت معرفة ما إذا كان النظام ينقل مجلد الخزنة إلى سحابته</translation>
    </message>
    <message>
        <source>The disk is encrypted, the system says</source>
        <translation>القرص مشفّر، حسب النظام</translation>
    </message>
    <message>
        <source>The disk is not encrypted</source>
        <translation>القرص غير مشفّر</translation>
    </message>
    <message>
        <source>Whether the disk is encrypted could not be found out</source>
        <translation>تعذّرت معرفة ما إذا كان القرص مشفّرًا</translation>
    </message>
    <message>
        <source>Look in the system’s settings before you travel.</source>
        <translation>يرجى مراجعة إعدادات النظام قبل السفر.</translation>
    </message>
    <message>
        <source>The system moves no memory to the disk</source>
        <translation>لا ينقل النظام أي ذاكرة إلى القرص</translation>
    </message>
    <message>
        <source>What the system moves out of memory stays in memory, compressed</source>
        <translation>ما ينقله النظام من الذاكرة يبقى فيها مضغوطًا</translation>
    </message>
    <message>
        <source>Memory that the system moves to the disk is encrypted there</source>
        <translation>الذاكرة التي ينقلها النظام إلى القرص مشفّرة هناك</translation>
    </message>
    <message>
        <source>The system may write memory to the disk in the clear</source>
        <translation>قد يكتب النظام الذاكرة على القرص دون تشفير</translation>
    </message>
    <message>
        <source>What you read here can be left in the swap space. Encrypt it together with the disk, or turn it off.</source>
        <translation>ما تقرؤه هنا قد يبقى في مساحة المبادلة. يرجى تشفيرها مع القرص، أو إيقافها.</translation>
    </message>
    <message>
        <source>Whether memory on the disk is encrypted could not be found out</source>
        <translation>تعذّرت معرفة ما إذا كانت الذاكرة على القرص مشفّرة</translation>
    </message>
    <message>
        <source>An encrypted system disk covers it.</source>
        <translation>تشفير قرص النظام يحميها.</translation>
    </message>
    <message>
        <source>The machine does not hibernate</source>
        <translation>الجهاز لا يدخل وضع الإسبات</translation>
    </message>
    <message>
        <source>The machine has no place on the disk to hibernate to</source>
        <translation>ليس للجهاز مكان على القرص للإسبات</translation>
    </message>
    <message>
        <source>Hibernation writes to an encrypted disk</source>
        <translation>يكتب الإسبات على قرص مشفّر</translation>
    </message>
    <message>
        <source>Hibernation would write the whole memory to the disk in the clear</source>
        <translation>من شأن الإسبات أن يكتب الذاكرة كلها على القرص دون تشفير</translation>
    </message>
    <message>
        <source>Lock before you close the lid, shut the machine down rather than let it hibernate, or turn hibernation off.</source>
        <translation>يرجى القفل قبل إغلاق الغطاء، وإيقاف تشغيل الجهاز بدل إسباته، أو تعطيل الإسبات.</translation>
    </message>
    <message>
        <source>Whether hibernation is covered could not be found out</source>
        <translation>تعذّرت معرفة ما إذا كان الإسبات محميًا</translation>
    </message>
    <message>
        <source>Lock before you close the lid, and shut down before a border.</source>
        <translation>يرجى القفل قبل إغلاق الغطاء، وإيقاف التشغيل قبل الحدود.</translation>
    </message>
    <message>
        <source>Only your account may open the vault’s folder</source>
        <translation>لا يجوز إلا لحسابك فتح مجلد الخزنة</translation>
    </message>
    <message>
        <source>Other accounts of this machine may open the vault’s folder</source>
        <translation>تستطيع حسابات أخرى على هذا الجهاز فتح مجلد الخزنة</translation>
    </message>
    <message>
        <source>They could copy it and guess at the passphrase. Take their rights away from the folder.</source>
        <translation>يمكنها نسخها وتخمين عبارة المرور. يرجى سحب صلاحياتها على المجلد.</translation>
    </message>
    <message>
        <source>Who may open the vault’s folder could not be found out</source>
        <translation>تعذّرت معرفة من يستطيع فتح مجلد الخزنة</translation>
    </message>
    <message>
        <source>Nobody else is signed in on this machine</source>
        <translation>لا أحد غيرك مسجّل الدخول على هذا الجهاز</translation>
    </message>
    <message>
        <source>Somebody else is signed in on this machine</source>
        <translation>شخص آخر مسجّل الدخول على هذا الجهاز</translation>
    </message>
    <message>
        <source>Ask them to sign out, or restart the machine before you open the sources.</source>
        <translation>يرجى أن يُطلب منه تسجيل الخروج، أو إعادة تشغيل الجهاز قبل فتح المصادر.</translation>
    </message>
    <message>
        <source>Who else is signed in could not be found out</source>
        <translation>تعذّرت معرفة من غيرك مسجّل الدخول</translation>
    </message>
    <message>
        <source>No program is taking the screen</source>
        <translation>لا برنامج يلتقط الشاشة</translation>
    </message>
    <message>
        <source>The screen is being shared or recorded now</source>
        <translation>الشاشة الآن قيد المشاركة أو التسجيل</translation>
    </message>
    <message>
        <source>Press the veil key first, then end the sharing.</source>
        <translation>يرجى الضغط على مفتاح الستر أولًا، ثم إنهاء المشاركة.</translation>
    </message>
    <message>
        <source>A program runs that can show or record the screen: {found}</source>
        <translation>يعمل برنامج يستطيع عرض الشاشة أو تسجيلها: ⁨{found}⁩</translation>
    </message>
    <message>
        <source>Close it while you work here.</source>
        <translation>يرجى إغلاقه أثناء العمل هنا.</translation>
    </message>
    <message>
        <source>Whether the screen is being shared could not be found out</source>
        <translation>تعذّرت معرفة ما إذا كانت الشاشة قيد المشاركة</translation>
    </message>
    <message>
        <source>End every call and every recording before you open the sources.</source>
        <translation>يرجى إنهاء كل مكالمة وكل تسجيل قبل فتح المصادر.</translation>
    </message>
    <message>
        <source>No program that is known here lets anybody in from elsewhere</source>
        <translation>لا برنامج معروف هنا يسمح لأحد بالدخول من مكان آخر</translation>
    </message>
    <message>
        <source>This session itself comes from another machine</source>
        <translation>هذه الجلسة نفسها آتية من جهاز آخر</translation>
    </message>
    <message>
        <source>What you see and type passes through that machine. Work at this one.</source>
        <translation>ما تراه وتكتبه يمر بذلك الجهاز. يرجى العمل على هذا الجهاز مباشرةً.</translation>
    </message>
    <message>
        <source>A program runs that can let somebody in from elsewhere: {found}</source>
        <translation>يعمل برنامج قد يسمح لأحد بالدخول من مكان آخر: ⁨{found}⁩</translation>
    </message>
    <message>
        <source>End it, or ask whoever looks after the machine why it runs.</source>
        <translation>يرجى إنهاؤه، أو سؤال المسؤول عن الجهاز عن سبب تشغيله.</translation>
    </message>
    <message>
        <source>Whether somebody can come in from elsewhere could not be found out</source>
        <translation>تعذّرت معرفة ما إذا كان أحد يستطيع الدخول من مكان آخر</translation>
    </message>
    <message>
        <source>No program that is known here keeps what you copy</source>
        <translation>لا برنامج معروف هنا يحتفظ بما تنسخه</translation>
    </message>
    <message>
        <source>What you copy may be kept: {found}</source>
        <translation>قد يُحتفظ بما تنسخه: ⁨{found}⁩</translation>
    </message>
    <message>
        <source>Turn its history off. What you copy inside this program never gets there; the rest is asked to be left out, and not every program listens.</source>
        <translation>يرجى إيقاف سجله. ما تنسخه داخل هذا البرنامج لا يصل إليه أبدًا؛ ويُطلب استثناء الباقي، ولا تستجيب كل البرامج.</translation>
    </message>
    <message>
        <source>Whether the clipboard keeps a history could not be found out</source>
        <translation>تعذّرت معرفة ما إذا كانت الحافظة تحتفظ بسجل</translation>
    </message>
    <message>
        <source>Look in the system’s settings for a clipboard history, and turn it off.</source>
        <translation>يرجى البحث في إعدادات النظام عن سجل الحافظة وإيقافه.</translation>
    </message>
    <message>
        <source>No program that is known here makes a list of your files</source>
        <translation>لا برنامج معروف هنا يضع قائمة بملفاتك</translation>
    </message>
    <message>
        <source>A program makes a list of your files: {found}</source>
        <translation>برنامج يضع قائمة بملفاتك: ⁨{found}⁩</translation>
    </message>
    <message>
        <source>It cannot read the vault, but it reads reports that you write out. Leave those folders out of its search.</source>
        <translation>لا يستطيع قراءة الخزنة، لكنه يقرأ التقارير التي تكتبها في ملفات. يرجى استثناء تلك المجلدات من بحثه.</translation>
    </message>
    <message>
        <source>Whether a program makes a list of your files could not be found out</source>
        <translation>تعذّرت معرفة ما إذا كان برنامج يضع قائمة بملفاتك</translation>
    </message>
    <message>
        <source>No program that is known here carries files elsewhere</source>
        <translation>لا برنامج معروف هنا ينقل الملفات إلى مكان آخر</translation>
    </message>
    <message>
        <source>A program runs that carries files elsewhere: {found}</source>
        <translation>يعمل برنامج ينقل الملفات إلى مكان آخر: ⁨{found}⁩</translation>
    </message>
    <message>
        <source>Leave the vault’s folder, its copies and your reports out of it. What was carried away cannot be called back.</source>
        <translation>يرجى استثناء مجلد الخزنة ونسخها وتقاريرك منه. وما نُقل لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>Whether a program carries files elsewhere could not be found out</source>
        <translation>تعذّرت معرفة ما إذا كان برنامج ينقل الملفات إلى مكان آخر</translation>
    </message>
    <message>
        <source>The display keeps programs apart from each other</source>
        <translation>نظام العرض يفصل البرامج بعضها عن بعض</translation>
    </message>
    <message>
        <source>On this display every program of yours can read the keys and the screen</source>
        <translation>مع نظام العرض هذا يستطيع كل برنامج لك قراءة ضغطات المفاتيح والشاشة</translation>
    </message>
    <message>
        <source>Choose a Wayland session when you sign in, if there is one. Run nothing here that you do not trust.</source>
        <translation>يرجى اختيار جلسة Wayland عند تسجيل الدخول إن وُجدت. ولا ينبغي هنا تشغيل ما لا تثق به.</translation>
    </message>
    <message>
        <source>Whether the display keeps programs apart could not be found out</source>
        <translation>تعذّرت معرفة ما إذا كان نظام العرض يفصل البرامج بعضها عن بعض</translation>
    </message>
    <message>
        <source>No program reads this one’s memory</source>
        <translation>لا برنامج يقرأ ذاكرة هذا البرنامج</translation>
    </message>
    <message>
        <source>Another program is reading this one’s memory now</source>
        <translation>برنامج آخر يقرأ الآن ذاكرة هذا البرنامج</translation>
    </message>
    <message>
        <source>Lock, and find out which one it is before you unlock again.</source>
        <translation>يرجى القفل ومعرفة أي برنامج هو قبل الفتح مجددًا.</translation>
    </message>
    <message>
        <source>Whether another program reads this one’s memory could not be found out</source>
        <translation>تعذّرت معرفة ما إذا كان برنامج آخر يقرأ ذاكرة هذا البرنامج</translation>
    </message>
    <message>
        <source>A crash leaves no picture of the memory behind</source>
        <translation>العطل لا يترك وراءه صورة للذاكرة</translation>
    </message>
    <message>
        <source>A crash may leave a picture of the memory on the disk</source>
        <translation>قد يترك العطل صورة للذاكرة على القرص</translation>
    </message>
    <message>
        <source>Turn core dumps off for your account, or encrypt the disk.</source>
        <translation>يرجى إيقاف تفريغ الذاكرة (core dumps) لحسابك، أو تشفير القرص.</translation>
    </message>
    <message>
        <source>Whether a crash leaves memory on the disk could not be found out</source>
        <translation>تعذّرت معرفة ما إذا كان العطل يترك الذاكرة على القرص</translation>
    </message>
    <message>
        <source>The clock agrees with what the vault knows</source>
        <translation>الساعة متفقة مع ما تعرفه الخزنة</translation>
    </message>
    <message>
        <source>The clock shows a day before this program was written</source>
        <translation>تُظهر الساعة يومًا سابقًا لكتابة هذا البرنامج</translation>
    </message>
    <message>
        <source>Set it: due dates, check-ins and the log all follow it.</source>
        <translation>يرجى ضبطها: المواعيد النهائية واتصالات الاطمئنان وسجل العمليات كلها تتبعها.</translation>
    </message>
    <message>
        <source>Something in the vault was written later than the clock says it is now</source>
        <translation>شيء في الخزنة كُتب في وقت لاحق لما تقوله الساعة الآن</translation>
    </message>
    <message>
        <source>Set the clock, or accept that times in the log will run backwards once.</source>
        <translation>يرجى ضبط الساعة، أو قبول أن ترجع الأوقات في سجل العمليات إلى الوراء مرة.</translation>
    </message>
    <message>
        <source>The clock was moved while the program ran</source>
        <translation>غُيّرت الساعة أثناء عمل البرنامج</translation>
    </message>
    <message>
        <source>Look whether it is right: due dates, check-ins and the log all follow it.</source>
        <translation>يرجى التحقق من صحتها: المواعيد النهائية واتصالات الاطمئنان وسجل العمليات كلها تتبعها.</translation>
    </message>
    <message>
        <source>Whether the clock is right could not be found out</source>
        <translation>تعذّرت معرفة ما إذا كانت الساعة صحيحة</translation>
    </message>
</context>
<context>
    <name>strength</name>
    <message>
        <source>Six or more words by dice, none belonging to another.</source>
        <translation>ست كلمات أو أكثر بالنرد، لا رابط بينها.</translation>
    </message>
    <message>
        <source>Five or more words that do not belong together work well.</source>
        <translation>خمس كلمات أو أكثر لا رابط بينها تفي بالغرض.</translation>
    </message>
    <message>
        <source>Not enough for high risk: six or more different words.</source>
        <translation>لا تكفي للخطر المرتفع: تلزم ست كلمات مختلفة أو أكثر.</translation>
    </message>
    <message>
        <source>Too short yet: at least 12 characters, or five words.</source>
        <translation>ما زالت قصيرة: 12 حرفًا على الأقل، أو خمس كلمات.</translation>
    </message>
    <message>
        <source>Easy to guess: common words, a pattern, or a repetition.</source>
        <translation>سهلة التخمين: كلمات شائعة، أو نمط، أو تكرار.</translation>
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
        <source>The keychain of this computer did not answer, and a passphrase alone does not open this vault. Nothing is lost: use the recovery code or the shares.</source>
        <translation>لم تُجب سلسلة مفاتيح هذا الحاسوب، ولا تفتح عبارة مرور وحدها هذه الخزنة. لم يضع شيء: يرجى استعمال رمز الاسترداد أو الحصص.</translation>
    </message>
    <message>
        <source>This passphrase is easy to guess. Use five or more words that do not belong together.</source>
        <translation>عبارة المرور هذه سهلة التخمين. يرجى استعمال خمس كلمات أو أكثر لا رابط بينها.</translation>
    </message>
    <message>
        <source>A vault marked high risk needs six or more different words that do not belong together.</source>
        <translation>الخزنة المصنّفة مرتفعة الخطر تلزمها ست كلمات مختلفة أو أكثر لا رابط بينها.</translation>
    </message>
    <message>
        <source>A vault marked high risk has shares and no recovery code. Make new shares instead.</source>
        <translation>الخزنة المصنّفة مرتفعة الخطر لها حصص وليس لها رمز استرداد. يرجى إنشاء حصص جديدة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>High risk needs the keychain of this computer, and it did not answer. Nothing was changed.</source>
        <translation>يتطلب الخطر المرتفع سلسلة مفاتيح هذا الحاسوب، ولم تُجب. لم يتغيّر شيء.</translation>
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
        <source>{program} carries this folder to other machines, and a vault must not go there. Choose a folder that no program carries; nothing was made.</source>
        <translation>⁨{program}⁩ ينقل هذا المجلد إلى أجهزة أخرى، ولا يجوز أن تُنقل خزنة إليها. يرجى اختيار مجلد لا ينقله أي برنامج؛ لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>This folder lies on another machine&apos;s disk, where a vault is not safe. Choose a folder on this computer; nothing was made.</source>
        <translation>هذا المجلد على قرص جهاز آخر، حيث لا تكون الخزنة آمنة. يرجى اختيار مجلد على هذا الحاسوب؛ لم يُنشأ شيء.</translation>
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
    <message>
        <source>The keys of this vault were let go: nothing opens it here any more. A copy kept elsewhere still opens.</source>
        <translation>جرى التخلي عن مفاتيح هذه الخزنة: لم يعد شيء يفتحها هنا. أما النسخة المحفوظة في مكان آخر فتُفتح.</translation>
    </message>
    <message>
        <source>The keys were to be let go, but the disk refused. Key files still here: {count}. Whoever has a passphrase can still open this vault.</source>
        <translation>كان المراد التخلي عن المفاتيح، لكن القرص رفض. ملفات المفاتيح الباقية هنا: ⁨{count}⁩. من لديه عبارة مرور يستطيع فتح هذه الخزنة بعد.</translation>
    </message>
    <message>
        <source>The sources of this vault were destroyed. Nobody can say who a code was, and nothing about a source can be kept here.</source>
        <translation>أُتلفت مصادر هذه الخزنة. لا أحد يستطيع القول إلى من يعود رمز، ولا يمكن حفظ شيء هنا عن أي مصدر.</translation>
    </message>
    <message>
        <source>Not written: records past the day of their destruction: {count}. Destroy each, or extend it once with a reason.</source>
        <translation>لم يُكتب: سجلات تجاوزت تاريخ إتلافها: ⁨{count}⁩. يرجى إتلاف كل منها، أو تمديده مرة واحدة مع ذكر السبب.</translation>
    </message>
    <message>
        <source>The sources are still needed: {open}.</source>
        <translation>ما زالت المصادر لازمة من أجل: ⁨{open}⁩.</translation>
    </message>
</context>
</TS>
