//! A verdict with its articles, the outcome by each account, the text, a refusal.

use language::Interface;
use maud::{Markup, Render, html};
use vocab::Language;
use web::components::{
    AccountOutcome, AccountTable, Article, Column, Empty, Example, Law, Link, Others, Piece, Prose,
    Refusal, Sum, Verdict,
};

use super::{Reader, Sample, claims};

pub fn samples(reader: Reader) -> Vec<Sample> {
    vec![
        ("verdict", verdict(reader).show(reader.language)),
        ("accounts", accounts(reader).render()),
        ("law", law(reader)),
        ("refusal", refusal(reader).show(reader.language)),
        ("empty", empty(reader).render()),
        ("example", example(reader).render()),
        ("others", others(reader).show(reader.language)),
    ]
}

pub fn verdict(reader: Reader) -> Verdict {
    let sum = |label: &str, figure: Prose| Sum {
        label: label.into(),
        figure,
    };
    let figure = |figure: &str| Prose::from(Piece::Figure(figure.into()));
    Verdict {
        sentence: reader
            .say(
                "Undecided: nobody has objected, and neither council has yet been asked.",
                "لم يُبَتّ فيه: لا اعتراض عليه، ولم يُعرض بعد على أيٍّ من المجلسين.",
                "Не решено: никто не возразил, и ни один из советов ещё не спрошен.",
            )
            .into(),
        reasons: vec![
            reader
                .say("The quorum is not yet known.", "النصاب غير معلوم بعد.", "Кворум ещё не известен.")
                .into(),
        ],
        sums: vec![
            sum(reader.say("Objections recorded", "الاعتراضات المقيّدة", "Внесено возражений"), figure("0")),
            sum(reader.say("Councils that have acted", "المجالس التي بتّت فيه", "Советов высказалось"), figure(reader.say("0 of 2", "0 من 2", "0 из 2"))),
            sum(
                reader.say("Still missing", "ما ينقصه", "Недостаёт"),
                reader.say("approval, then adoption", "الموافقة ثم الاعتماد", "одобрения, затем принятия").into(),
            ),
        ],
        articles: vec![Article {
            citation: reader.say("Charter, Article 12", "الميثاق، المادة 12", "Устав, статья 12").into(),
            paraphrase: Some(
                reader
                    .say(
                        "Other than on procedure, decisions are taken by consensus: adopted when no member objects.",
                        "تُتخذ القرارات، في غير المسائل الإجرائية، بتوافق الآراء: يُعتمد القرار ما لم تعترض عليه دولة عضو.",
                        "Кроме процедурных вопросов решения принимаются консенсусом: решение принято, если никто из членов не возражает.",
                    )
                    .into(),
            ),
            unverified: Some(reader.say("unverified text", "نص لم يُتحقق منه", "текст не сверен").into()),
            rule: Some(Link::new(
                reader.links.to("bodies/csc"),
                reader.say("The rule in full", "القاعدة كاملة", "Правило целиком"),
            )),
        }],
    }
}

pub fn accounts(reader: Reader) -> AccountTable {
    let (yes, no) = (reader.say("yes", "نعم", "да"), reader.say("no", "لا", "нет"));
    let undecided = reader.say("undecided", "لم يُبَتّ", "не решено");
    let says = |claim: &str, fact| Some(Prose::from(claim).and(" ").and(reader.fact(fact)));
    AccountTable {
        caption: reader
            .say(
                "Outcome by account",
                "النتيجة بحسب كل قول",
                "Исход по каждому слову",
            )
            .into(),
        columns: vec![
            Column::text(reader.say(
                "Whose account of Armenia",
                "قول مَن في أرمينيا",
                "Чьё слово об Армении",
            )),
            Column {
                short: Some(reader.say("On the roll", "في القائمة", "В списке").into()),
                ..Column::text(reader.say(
                    "Armenia on the roll",
                    "أرمينيا في القائمة",
                    "Армения в списке",
                ))
            },
            Column::text(reader.say("Today", "اليوم", "Сегодня")),
            Column::figures(reader.say("Needed", "المطلوب", "Нужно")),
        ],
        outcomes: vec![
            AccountOutcome {
                recognised: true,
                account: reader
                    .say("CSTO Secretariat", "أمانة المنظمة", "Секретариат ОДКБ")
                    .into(),
                says: says(
                    reader.say("full member,", "عضو كامل العضوية،", "полноправный член,"),
                    "F16",
                ),
                follows: vec![yes.into(), undecided.into(), "6".into()],
            },
            AccountOutcome {
                recognised: false,
                account: reader
                    .say("Nikol Pashinyan", "نيكول باشينيان", "Никол Пашинян")
                    .into(),
                says: says(
                    reader.say(
                        "participation suspended,",
                        "مشاركة معلّقة،",
                        "участие приостановлено,",
                    ),
                    "F14",
                ),
                follows: vec![no.into(), undecided.into(), "5".into()],
            },
        ],
    }
}

/// The text in the reader's language, and in one that is not the page's.
pub fn law(reader: Reader) -> Markup {
    let text = reader.say(
        "The Collective Security Council,\nHas decided:\n1. Each member names one office, open at all hours, that gives and receives notice of threats crossing its borders.\n2. Notice is given without waiting for proof.",
        "إن مجلس الأمن الجماعي،\nقرر ما يلي:\n1. يعيّن كل عضو مكتباً واحداً مفتوحاً في كل ساعة، يوجّه الإخطار بالأخطار العابرة لحدوده ويتلقاه.\n2. يوجَّه الإخطار دون انتظار الإثبات.",
        "Совет коллективной безопасности\nрешил:\n1. Каждый член назначает одно круглосуточное ведомство, которое подаёт и принимает уведомления об угрозах, пересекающих его границы.\n2. Уведомление подаётся, не дожидаясь доказательств.",
    );
    let other = match reader.language {
        Interface::Arabic => (
            Language::RUSSIAN,
            "Совет коллективной безопасности\nрешил:\n1. Назначить ведомство.",
        ),
        _ => (
            Language::ARABIC,
            "إن مجلس الأمن الجماعي،\nقرر ما يلي:\n1. يعيّن كل عضو مكتباً واحداً.",
        ),
    };
    html! {
        (Law::read(reader.language.language(), text))
        details {
            summary { (reader.say("In another language", "بلغة أخرى", "На другом языке")) }
            (Law::read(other.0, other.1))
        }
    }
}

pub fn refusal(reader: Reader) -> Refusal {
    Refusal {
        what: reader
            .say(
                "Not forwarded to the Collective Security Council",
                "لم يُحَل إلى مجلس الأمن الجماعي",
                "Не передано в Совет коллективной безопасности",
            )
            .into(),
        why: reader
            .say(
                "The foreign ministers have not approved the draft.",
                "لم يوافق وزراء الخارجية على المشروع بعد.",
                "Министры иностранных дел не одобрили проект.",
            )
            .into(),
        rule: Some(
            Prose::from(reader.say(
                "path of a draft, step 2 ",
                "مسار المشروع، الخطوة 2 ",
                "путь проекта, шаг 2 ",
            ))
            .and(Piece::Tag(reader.say("example", "مثال", "пример").into())),
        ),
        remedy: Some(
            reader
                .say(
                    "record their approval, then forward it again",
                    "قيّد موافقتهم ثم أعد الإحالة",
                    "внести одобрение, затем передать снова",
                )
                .into(),
        ),
        who: Some(
            reader
                .say(
                    "the chair or the Secretariat",
                    "للرئيس أو للأمانة",
                    "председатель или Секретариат",
                )
                .into(),
        ),
        fresh: true,
    }
}

pub fn empty(reader: Reader) -> Empty {
    let text = reader.say(
        "Agendas, drafts, statements and lists of participants appear here under one symbol for all languages. The Secretariat issues them; a delegation can [hand one in] after signing in.",
        "هنا تظهر جداول الأعمال ومشاريع القرارات والبيانات وقوائم المشاركين، برمز واحد لكل اللغات. تصدرها الأمانة، ولأي وفد أن [يقدّم وثيقة] بعد تسجيل الدخول.",
        "Здесь появляются повестки, проекты, заявления и списки участников под одним условным обозначением для всех языков. Их выпускает Секретариат; делегация может [внести документ], войдя в систему.",
    );
    Empty {
        heading: reader
            .say(
                "No document has been issued",
                "لم تصدر أي وثيقة بعد",
                "Ни одного документа не выпущено",
            )
            .into(),
        text: Prose::linking(text, &[&reader.links.sign_in()]),
    }
}

pub fn example(reader: Reader) -> Example {
    Example {
        word: reader.say("Example.", "مثال.", "Пример.").into(),
        text: reader
            .say(
                "The report gives no draft’s title or text. Title and wording here are invented.",
                "لا يورد الخبر عنواناً ولا نصاً لأيٍّ من المشاريع. العنوان والصياغة هنا من عندنا.",
                "Сообщение не приводит ни названия, ни текста проектов. Название и текст здесь придуманы.",
            )
            .into(),
    }
}

pub fn others(reader: Reader) -> Others {
    Others {
        id: "other-sources",
        heading: reader
            .say(
                "Other sources, kept apart from the report",
                "مصادر أخرى، مفصولة عن الخبر",
                "Другие источники, отдельно от сообщения",
            )
            .into(),
        rows: claims::rows(reader),
    }
}
