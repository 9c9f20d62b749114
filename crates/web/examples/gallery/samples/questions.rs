//! A form as it is first shown, and as it comes back.

use language::{Interface, isolated};
use vocab::Language;
use web::components::{Choice, Control, Field, Form, Submit, Version};

use super::{Reader, Sample};

pub fn samples(reader: Reader) -> Vec<Sample> {
    vec![
        ("form", form(reader).show(reader.language)),
        ("form-refused", refused(reader).show(reader.language)),
    ]
}

pub fn form(reader: Reader) -> Form {
    Form {
        id: "register".into(),
        action: reader.links.to("desk/register"),
        hidden: vec![("command".into(), "c-1".into())],
        fields: vec![kind(reader), said(reader), position(reader), texts(reader), note(reader)],
        submit: Submit {
            words: reader
                .say("Register the draft as L.1", "سجّل المشروع برمز L.1", "Зарегистрировать проект под L.1")
                .into(),
            consequence: Some(
                reader
                    .say(
                        "The draft gets its symbol and is shown to everyone. It cannot be undone, only corrected by a new entry.",
                        "يُعطى المشروع رمزه ويظهر للجميع. لا يمكن التراجع عن ذلك، وإنما يُصحَّح بقيد جديد.",
                        "Проект получит обозначение и будет виден всем. Отменить это нельзя, можно лишь исправить новой записью.",
                    )
                    .into(),
            ),
            main: true,
            foresee: Some(reader.say("See what would follow", "عرض ما يترتب", "Посмотреть последствия").into()),
        },
        refused: None,
    }
}

fn kind(reader: Reader) -> Field {
    let choices = vec![
        Choice::new("", reader.say("choose one", "اختر واحداً", "выберите")),
        Choice::new(
            "decision",
            reader.say("draft decision", "مشروع قرار", "проект решения"),
        ),
        Choice::new(
            "statement",
            reader.say("draft statement", "مشروع بيان", "проект заявления"),
        ),
    ];
    let label = reader.say("What is it?", "ما هو؟", "Что это?");
    Field::new(
        "kind",
        label,
        Control::Select {
            choices,
            chosen: Some("decision".into()),
        },
    )
}

fn said(reader: Reader) -> Field {
    let label = reader.say("When was it handed in?", "متى قُدِّم؟", "Когда внесён?");
    let hint = reader.say(
        "As far as it is known: 2024 or 2024-06-21.",
        "بقدر ما يُعلم: 2024 أو 2024-06-21.",
        "Насколько известно: 2024 или 2024-06-21.",
    );
    Field::new(
        "said",
        label,
        Control::Line {
            value: "2024-06".into(),
            short: true,
        },
    )
    .hint(isolating(hint))
}

/// The words with every date kept from turning round between Arabic letters.
fn isolating(words: &str) -> String {
    let dates = ["2024-06-21", "21.06.2024"];
    dates.iter().fold(words.to_string(), |words, date| {
        words.replace(date, &isolated(date))
    })
}

fn position(reader: Reader) -> Field {
    let choice = |value: &str, label: &str, told: Option<&str>| Choice {
        told: told.map(Into::into),
        ..Choice::new(value, label)
    };
    let choices = vec![
        choice("yes", reader.say("agrees", "يوافق", "согласна"), None),
        choice(
            "objects",
            reader.say("objects", "يعترض", "возражает"),
            Some(reader.say(
                "One objection stops the decision.",
                "اعتراض واحد يوقف القرار.",
                "Одно возражение останавливает решение.",
            )),
        ),
        choice(
            "not-participating",
            reader.say("does not take part", "لا يشارك", "не участвует"),
            None,
        ),
    ];
    let label = reader.say(
        "The delegation’s position",
        "موقف الوفد",
        "Позиция делегации",
    );
    Field::new(
        "position",
        label,
        Control::Radio {
            choices,
            chosen: Some("yes".into()),
        },
    )
}

fn texts(reader: Reader) -> Field {
    let version = |language: Interface, value: &str| Version {
        language: language.language(),
        label: language.own_name().into(),
        value: value.into(),
        error: None,
    };
    let versions = vec![
        version(Interface::Russian, "Совет решил:"),
        version(Interface::English, ""),
        version(Interface::Arabic, "قرر المجلس:"),
    ];
    let label = reader.say("The text", "النص", "Текст");
    let hint = reader.say(
        "A paragraph a line. Russian is authentic; the others may follow.",
        "فقرة في كل سطر. النص الروسي هو ذو الحجّية، ويمكن أن تلحق به اللغات الأخرى.",
        "Один абзац в строке. Русский текст аутентичен; другие можно добавить позже.",
    );
    Field::new(
        "text",
        label,
        Control::Versions {
            versions,
            long: true,
        },
    )
    .hint(hint)
}

fn note(reader: Reader) -> Field {
    let label = reader.say("Explanation", "تعليل", "Пояснение");
    let control = Control::Lines {
        value: String::new(),
        language: Some(Language::RUSSIAN),
    };
    Field::new("note", label, control).optional()
}

pub fn refused(reader: Reader) -> Form {
    let mut form = form(reader);
    form.id = "again".into();
    form.refused = Some(
        reader
            .say(
                "Not recorded: four answers need mending",
                "لم يُقيَّد: أربع إجابات تحتاج إلى تصحيح",
                "Не внесено: исправьте четыре ответа",
            )
            .into(),
    );
    let choose = reader.say("Choose what it is.", "اختر نوعه.", "Выберите вид.");
    let date = reader.say(
        "“21.06.2024” is not a date as written here; write 2024-06-21.",
        "«21.06.2024» ليس تاريخاً بالصيغة المطلوبة هنا، اكتب 2024-06-21.",
        "«21.06.2024» не дата в принятой здесь записи; напишите 2024-06-21.",
    );
    let state = reader.say(
        "Say how the delegation stands.",
        "بيّن موقف الوفد.",
        "Укажите позицию делегации.",
    );
    let empty = reader.say(
        "The Russian text is empty.",
        "النص الروسي فارغ.",
        "Русский текст пуст.",
    );
    form.fields[0].error = Some(choose.into());
    form.fields[1].error = Some(isolating(date).into());
    form.fields[1].control = Control::Line {
        value: "21.06.2024".into(),
        short: true,
    };
    form.fields[2].error = Some(state.into());
    if let Control::Versions { versions, .. } = &mut form.fields[3].control {
        versions[0].value.clear();
        versions[0].error = Some(empty.into());
    }
    form
}
