//! Each verdict is one sentence, with its reasons and its arithmetic, in three languages.

use language::Interface::{self, Arabic, English, Russian};
use language::{
    Deed, arithmetic, deed_verdict_sentence, missing, reasons, struck, verdict_sentence,
};
use rules::{AbsenceEffect, Ballot, Basis, Method, Quorum, Rule, Verdict, Veto, Vote};

use crate::sample::{at_least, by, closed, consensus, more_than, names, open, party, rule, vote};

fn check(verdict: &Verdict, english: &str, arabic: &str, russian: &str) {
    let said = |language| verdict_sentence(language, verdict, &names(language));
    assert_eq!(said(English), english);
    assert_eq!(said(Arabic), arabic);
    assert_eq!(said(Russian), russian);
}

fn simple_majority() -> Rule {
    let quorum = Quorum {
        share: "1/2".parse().unwrap(),
        comparison: rules::Comparison::MoreThan,
        of_total_membership: false,
        is_presumed: false,
    };
    let majority = Method::Vote(vote(vec![more_than("1/2", Basis::PresentAndVoting)]));
    Rule {
        quorum: Some(quorum),
        ..rule(majority)
    }
}

fn double_majority() -> Rule {
    let legs = vec![
        at_least("55/100", Basis::Roll),
        by("population", at_least("65/100", Basis::Roll)),
    ];
    rule(Method::Vote(Vote {
        attained_unless_opposed_by: Some(rules::Minority::Members(3)),
        ..vote(legs)
    }))
}

#[test]
fn adopted_by_consensus_with_one_member_absent_that_declared_no_objection() {
    check(
        &closed(
            &consensus(AbsenceEffect::Blocks),
            &[("AM", Ballot::AbsentNoObjection)],
        ),
        "Adopted: none of the six members objected; five were present, one declared in writing \
         that it does not object.",
        "اعتُمد: لم يعترض أيٌّ من الأعضاء الستة؛ وحضر خمسة أعضاء، وأعلن عضو واحد كتابةً أنه لا يعترض.",
        "Принято: ни один из шести членов не возразил; присутствовало пять членов, один член \
         письменно заявил, что не возражает.",
    );
}

#[test]
fn adopted_by_consensus_with_all_present() {
    check(
        &closed(&consensus(AbsenceEffect::Blocks), &[]),
        "Adopted: none of the six members objected; all were present.",
        "اعتُمد: لم يعترض أيٌّ من الأعضاء الستة؛ وحضروا جميعاً.",
        "Принято: ни один из шести членов не возразил; присутствовали все.",
    );
}

#[test]
fn adopted_by_consensus_with_members_absent_in_two_ways() {
    let absent = [
        ("AM", Ballot::Absent),
        ("BY", Ballot::AbsentNoObjection),
        ("KZ", Ballot::AbsentNoObjection),
    ];
    check(
        &closed(&consensus(AbsenceEffect::Neutral), &absent),
        "Adopted: none of the six members objected; three were present, two declared in writing \
         that they do not object, one was absent.",
        "اعتُمد: لم يعترض أيٌّ من الأعضاء الستة؛ وحضر ثلاثة أعضاء، وأعلن عضوان كتابةً أنهما لا \
         يعترضان، وغاب عضو واحد.",
        "Принято: ни один из шести членов не возразил; присутствовали три члена, два члена \
         письменно заявили, что не возражают, отсутствовал один член.",
    );
}

#[test]
fn not_adopted_because_one_member_objected() {
    let verdict = closed(
        &consensus(AbsenceEffect::Blocks),
        &[("AM", Ballot::AbsentObjects)],
    );
    check(
        &verdict,
        "Not adopted: Armenia objected.",
        "لم يُعتمد: سُجِّل اعتراض أرمينيا.",
        "Не принято: возражает Армения.",
    );
    let approving = |l| deed_verdict_sentence(l, Deed::Approve, &verdict, &names(l));
    assert_eq!(approving(English), "Not approved: Armenia objected.");
    assert_eq!(approving(Arabic), "لم يُوافَق عليه: سُجِّل اعتراض أرمينيا.");
    assert_eq!(approving(Russian), "Не одобрено: возражает Армения.");
}

#[test]
fn several_reasons_stand_in_one_sentence_and_each_in_its_own() {
    let acts = [
        ("AM", Ballot::Objects),
        ("BY", Ballot::No),
        ("RU", Ballot::Absent),
    ];
    let verdict = closed(&consensus(AbsenceEffect::Blocks), &acts);
    check(
        &verdict,
        "Not adopted: Armenia and Belarus objected; the Russian Federation was absent without a \
         word, and the rule needs every member.",
        "لم يُعتمد: سُجِّل اعتراض أرمينيا وبيلاروس؛ وسُجِّل غياب الاتحاد الروسي دون إبداء موقف، \
         والقاعدة تشترط مشاركة جميع الأعضاء.",
        "Не принято: возражают Армения и Беларусь; Российская Федерация отсутствует, не сообщив \
         своей позиции, а правило требует участия всех членов.",
    );
    let told = |language| reasons(language, &verdict, &names(language));
    assert_eq!(
        told(English),
        [
            "Armenia and Belarus objected.",
            "The Russian Federation was absent without a word, and the rule needs every member."
        ]
    );
    assert_eq!(
        told(Arabic),
        [
            "سُجِّل اعتراض أرمينيا وبيلاروس.",
            "سُجِّل غياب الاتحاد الروسي دون إبداء موقف، والقاعدة تشترط مشاركة جميع الأعضاء."
        ]
    );
    assert_eq!(told(Russian)[0], "Возражают Армения и Беларусь.");
}

#[test]
fn a_question_still_open_says_who_has_to_speak() {
    let three = [
        ("AM", Ballot::Yes),
        ("BY", Ballot::Yes),
        ("KZ", Ballot::Yes),
    ];
    let verdict = open(&consensus(AbsenceEffect::Blocks), &three);
    check(
        &verdict,
        "Undecided: nobody has objected; three members have still to speak.",
        "لم يُبَتّ فيه: لا اعتراض عليه؛ ولم يُبدِ ثلاثة أعضاء مواقفهم بعد.",
        "Вопрос открыт: возражений нет; ещё не высказались три члена.",
    );
    assert_eq!(
        reasons(English, &verdict, &names(English)),
        Vec::<String>::new()
    );
    assert_eq!(
        missing(English, &verdict, &names(English)),
        [
            "Awaited: Kyrgyzstan, the Russian Federation and Tajikistan.",
            "Any one of these could still stop it: Kyrgyzstan, the Russian Federation and \
             Tajikistan."
        ]
    );
    assert_eq!(
        missing(Arabic, &verdict, &names(Arabic))[0],
        "يُنتظر: الاتحاد الروسي وطاجيكستان وقيرغيزستان."
    );
    let objecting = open(
        &consensus(AbsenceEffect::Blocks),
        &[("AM", Ballot::Objects)],
    );
    check(
        &objecting,
        "Undecided: Armenia objects; five members have still to speak.",
        "لم يُبَتّ فيه: اعتراض أرمينيا قائم؛ ولم يُبدِ خمسة أعضاء مواقفهم بعد.",
        "Вопрос открыт: возражает Армения; ещё не высказалось пять членов.",
    );
}

#[test]
fn a_vote_is_told_in_figures() {
    let acts = [("AM", Ballot::No), ("BY", Ballot::Abstain)];
    check(
        &closed(&simple_majority(), &acts),
        "Adopted: 4 in favour, 1 against, 1 abstaining; 3 were needed.",
        "اعتُمد: المؤيدون 4، والمعارضون 1، والممتنعون 1؛ والمطلوب 3.",
        "Принято: 4 голоса за, 1 против, 1 воздержавшийся; требовалось 3.",
    );
    let two_thirds = rule(Method::Vote(vote(vec![at_least("2/3", Basis::Roll)])));
    let acts = ["AM", "BY", "KZ"].map(|code| (code, Ballot::Abstain));
    check(
        &closed(&two_thirds, &acts),
        "Not adopted: 3 in favour, 4 of all 6 members needed.",
        "لم يُعتمد: المؤيدون 3، والمطلوب 4 من جميع الأعضاء وعددهم 6.",
        "Не принято: 3 за, требовалось 4 из 6 членов.",
    );
}

#[test]
fn a_tie_and_a_missing_quorum_are_named() {
    let against = ["AM", "BY", "KZ"].map(|code| (code, Ballot::No));
    check(
        &closed(&simple_majority(), &against),
        "Not adopted: the votes for and against are equal.",
        "لم يُعتمد: تساوت الأصوات المؤيدة والمعارضة.",
        "Не принято: голоса за и против разделились поровну.",
    );
    let absent = ["AM", "BY", "KZ"].map(|code| (code, Ballot::Absent));
    check(
        &closed(&simple_majority(), &absent),
        "Not adopted: there was no quorum (3 present, 4 needed).",
        "لم يُعتمد: لم يكتمل النصاب القانوني (الحاضرون 3، والمطلوب 4).",
        "Не принято: кворума не было (присутствовало 3, требовалось 4).",
    );
}

#[test]
fn a_veto_names_who_cast_it() {
    let holders = [party("AM"), party("RU")].into();
    let council = Vote {
        veto: Some(Veto { holders }),
        ..vote(vec![at_least("1/1", Basis::Absolute(4))])
    };
    check(
        &closed(&rule(Method::Vote(council)), &[("RU", Ballot::No)]),
        "Not adopted: vetoed by the Russian Federation.",
        "لم يُعتمد: استُخدم حق النقض من جانب الاتحاد الروسي.",
        "Не принято: право вето применяет Российская Федерация.",
    );
}

#[test]
fn several_thresholds_are_told_apart() {
    let three_out = [
        ("AM", Ballot::No),
        ("RU", Ballot::No),
        ("TJ", Ballot::Abstain),
    ];
    check(
        &closed(&double_majority(), &three_out),
        "Not adopted: 3 in favour, 4 of all 6 members needed; by population, 90,000,000 in \
         favour, 136,500,000 of all 210,000,000 needed.",
        "لم يُعتمد: المؤيدون 3، والمطلوب 4 من جميع الأعضاء وعددهم 6؛ والمؤيدون بحسب عدد السكان \
         90,000,000، والمطلوب 136,500,000 من أصل 210,000,000 لدى جميع الأعضاء.",
        "Не принято: 3 за, требовалось 4 из 6 членов; по показателю «население» \
         90\u{a0}000\u{a0}000 за, требовалось 136\u{a0}500\u{a0}000 из 210\u{a0}000\u{a0}000 у всех членов.",
    );
    check(
        &closed(&double_majority(), &[("AM", Ballot::No)]),
        "Adopted: 5 in favour, 1 against; every threshold was reached.",
        "اعتُمد: المؤيدون 5، والمعارضون 1؛ واستُوفيت جميع النسب المطلوبة.",
        "Принято: 5 голосов за, 1 против; все пороги достигнуты.",
    );
    check(
        &closed(
            &double_majority(),
            &[("RU", Ballot::No), ("TJ", Ballot::No)],
        ),
        "Adopted: 4 in favour, 2 against; a weighted threshold was missed, but too few members \
         were not in favour to stop it.",
        "اعتُمد: المؤيدون 4، والمعارضون 2؛ ولم تُستوفَ نسبة مرجّحة، غير أن عدد غير المؤيدين لا \
         يكفي لوقفه.",
        "Принято: 4 голоса за, 2 против; взвешенный порог не достигнут, но не поддержавших \
         слишком мало, чтобы остановить решение.",
    );
}

#[test]
fn an_open_vote_says_how_many_more_would_carry_it() {
    let two_thirds = rule(Method::Vote(vote(vec![at_least("2/3", Basis::Roll)])));
    let acts = [
        ("AM", Ballot::Yes),
        ("BY", Ballot::Yes),
        ("KG", Ballot::Yes),
        ("KZ", Ballot::No),
    ];
    let verdict = open(&two_thirds, &acts);
    check(
        &verdict,
        "Undecided: 3 in favour, 1 against; two members have still to vote.",
        "لم يُبَتّ فيه: المؤيدون 3، والمعارضون 1؛ ولم يصوّت عضوان بعد.",
        "Вопрос открыт: 3 голоса за, 1 против; ещё не проголосовали два члена.",
    );
    let told = |language| missing(language, &verdict, &names(language))[1].clone();
    assert_eq!(told(English), "One more vote in favour would carry it.");
    assert_eq!(told(Arabic), "ينقصه صوت مؤيد واحد.");
    assert_eq!(told(Russian), "Для принятия не хватает одного голоса за.");
}

#[test]
fn an_act_that_is_not_counted_is_still_told() {
    let verdict = closed(
        &consensus(AbsenceEffect::Neutral),
        &[("AM", Ballot::NotEntitled)],
    );
    let told = |language| struck(language, &verdict, &names(language)).concat();
    assert_eq!(
        told(English),
        "Armenia: on the record, not counted (not entitled to act on the question)."
    );
    assert_eq!(
        told(Arabic),
        "أرمينيا: مقيَّد في السجل وغير محتسب (لا يحق له البتّ في المسألة)."
    );
    assert_eq!(
        told(Russian),
        "Армения: занесено в журнал, но не учтено (не имеет права решать этот вопрос)."
    );
}

fn rows(language: Interface, verdict: &Verdict) -> String {
    let rows = arithmetic(language, verdict);
    rows.iter()
        .map(|(label, figure)| format!("{label} | {figure}\n"))
        .collect()
}

#[test]
fn the_arithmetic_of_a_consensus() {
    let rule = consensus(AbsenceEffect::Blocks);
    let verdict = closed(&rule, &[("AM", Ballot::AbsentNoObjection)]);
    assert_eq!(
        rows(English, &verdict),
        "Entitled to decide | 6\n\
         Present | 5\n\
         Absent | 1\n\
         Of the absent, declared no objection in writing | 1\n\
         Objections recorded | 0\n\
         Objections that would stop it | 1\n"
    );
    assert_eq!(
        rows(Arabic, &verdict),
        "أصحاب الحق في المشاركة | 6\n\
         الحاضرون | 5\n\
         الغائبون | 1\n\
         ومنهم من أعلن كتابةً أنه لا يعترض | 1\n\
         الاعتراضات المقيّدة | 0\n\
         ما يكفي منها لوقفه | 1\n"
    );
}

#[test]
fn the_arithmetic_of_a_vote() {
    let verdict = closed(
        &simple_majority(),
        &[("AM", Ballot::No), ("BY", Ballot::Abstain)],
    );
    assert_eq!(
        rows(English, &verdict),
        "Entitled to decide | 6\n\
         Present | 6\n\
         In favour | 4\n\
         Against | 1\n\
         Abstaining | 1\n\
         Quorum | 6 of 6; 4 needed, reached\n\
         More than half of the members present and voting | 4 of 5; 3 needed, reached\n"
    );
    assert_eq!(
        rows(Russian, &verdict),
        "Имеют право участвовать в решении | 6\n\
         Присутствуют | 6\n\
         За | 4\n\
         Против | 1\n\
         Воздержались | 1\n\
         Кворум | 6 из 6; требуется 4, порог достигнут\n\
         Более половины присутствующих и участвующих в голосовании членов | \
         4 из 5; требуется 3, порог достигнут\n"
    );
}
