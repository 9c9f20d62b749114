//! Each rule says in words what it does, in three languages.

use language::Interface::{self, Arabic, English, Russian};
use language::{rule_clauses, rule_sentence};
use rules::{
    AbsenceEffect, Basis, Binds, Comparison, Consensus, Method, Objectors, Quorum, Rule, Veto, Vote,
};

use crate::sample::{at_least, by, consensus, more_than, party, rule, vote};

/// Checks the sentence without its last clause, which says whom the decision binds.
fn check(rule: &Rule, english: &str, arabic: &str, russian: &str) {
    let body = |language| {
        let mut clauses = rule_clauses(language, rule);
        clauses.pop();
        clauses.join(" ")
    };
    assert_eq!(body(English), english);
    assert_eq!(body(Arabic), arabic);
    assert_eq!(body(Russian), russian);
}

#[test]
fn a_consensus_says_who_may_object_and_what_absence_does() {
    check(
        &consensus(AbsenceEffect::Blocks),
        "Adopted by consensus: no member objects, in the room or in writing. \
         A member absent without a word blocks it.",
        "يُعتمد بتوافق الآراء ما لم يعترض عليه عضو، في القاعة أو كتابةً. \
         غياب عضو لم يُبدِ موقفه يحول دون اعتماده.",
        "Принимается консенсусом: ни один член не возражает ни в зале, ни письменно. \
         Отсутствие члена, не сообщившего своей позиции, препятствует принятию.",
    );
    check(
        &consensus(AbsenceEffect::Neutral),
        "Adopted by consensus: no member objects, in the room or in writing. \
         A member absent without a word does not stand in its way.",
        "يُعتمد بتوافق الآراء ما لم يعترض عليه عضو، في القاعة أو كتابةً. \
         غياب عضو لم يُبدِ موقفه لا يحول دون اعتماده.",
        "Принимается консенсусом: ни один член не возражает ни в зале, ни письменно. \
         Отсутствие члена, не сообщившего своей позиции, принятию не препятствует.",
    );
    let present = Consensus {
        objectors: Objectors::Present,
        absence: AbsenceEffect::Neutral,
    };
    check(
        &rule(Method::Consensus(present)),
        "Adopted by consensus: no member in the room objects. A member that is absent cannot object.",
        "يُعتمد بتوافق الآراء ما لم يعترض عليه عضو حاضر. ليس للعضو الغائب أن يعترض.",
        "Принимается консенсусом: ни один из присутствующих членов не возражает. \
         Отсутствующий член возразить не может.",
    );
}

#[test]
fn a_consensus_without_the_member_concerned_says_so_after_its_quorum() {
    let quorum = Quorum {
        share: "2/3".parse().unwrap(),
        comparison: Comparison::AtLeast,
        of_total_membership: true,
        is_presumed: false,
    };
    let rule = Rule {
        excludes_state_concerned: true,
        quorum: Some(quorum),
        ..consensus(AbsenceEffect::Neutral)
    };
    let tail = |language| rule_clauses(language, &rule)[2..4].join(" ");
    assert_eq!(
        tail(English),
        "Quorum: at least two thirds of the whole membership. The member concerned takes no part."
    );
    assert_eq!(
        tail(Arabic),
        "النصاب القانوني: ما لا يقل عن ثلثي مجموع الأعضاء. لا يشارك في القرار العضو المعني به."
    );
    assert_eq!(
        tail(Russian),
        "Кворум: не менее двух третей общего числа членов. \
         Член, которого касается вопрос, в принятии решения не участвует."
    );
}

#[test]
fn a_vote_names_its_denominator() {
    for (leg, english, arabic, russian) in [
        (
            at_least("2/3", Basis::Roll),
            "Adopted by the affirmative vote of at least two thirds of all members.",
            "يُعتمد بالتصويت إذا أيّده ما لا يقل عن ثلثي الأعضاء جميعاً.",
            "Принимается, если за него голосуют не менее двух третей всех членов.",
        ),
        (
            at_least("3/4", Basis::Present),
            "Adopted by the affirmative vote of at least three quarters of the members present.",
            "يُعتمد بالتصويت إذا أيّده ما لا يقل عن ثلاثة أرباع الأعضاء الحاضرين.",
            "Принимается, если за него голосуют не менее трёх четвертей присутствующих членов.",
        ),
        (
            at_least("5/7", Basis::Cast),
            "Adopted by the affirmative vote of at least 5/7 of the members casting a vote, \
             abstentions included.",
            "يُعتمد بالتصويت إذا أيّده ما لا يقل عن 5/7 من الأعضاء المصوّتين، بمن فيهم الممتنعون.",
            "Принимается, если за него голосуют не менее 5/7 членов, подавших голос, \
             считая воздержавшихся.",
        ),
        (
            at_least("13/20", Basis::PresentAndVoting),
            "Adopted by the affirmative vote of at least 65 per cent of the members present and \
             voting.",
            "يُعتمد بالتصويت إذا أيّده ما لا يقل عن 65 في المائة من الأعضاء الحاضرين المصوّتين.",
            "Принимается, если за него голосуют не менее 65 процентов присутствующих и \
             участвующих в голосовании членов.",
        ),
        (
            by("quota-votes", at_least("85/100", Basis::Roll)),
            "Adopted by the affirmative vote of members that have at least 85 per cent of the \
             voting power of all members.",
            "يُعتمد بالتصويت إذا أيّده أعضاء يمثلون ما لا يقل عن 85 في المائة من القوة التصويتية \
             لدى جميع الأعضاء.",
            "Принимается, если за него голосуют члены, на которых приходится не менее 85 \
             процентов голосов по квотам всех членов.",
        ),
        (
            by("grain", at_least("255/1", Basis::Absolute(255))),
            "Adopted by the affirmative vote of members that have at least 255 of the weight \
             “grain”.",
            "يُعتمد بالتصويت إذا أيّده أعضاء يمثلون ما لا يقل عن 255 من الوزن «grain».",
            "Принимается, если за него голосуют члены, на которых приходится не менее 255 веса \
             «grain».",
        ),
    ] {
        check(
            &rule(Method::Vote(vote(vec![leg]))),
            english,
            arabic,
            russian,
        );
    }
}

#[test]
fn a_simple_majority_says_what_a_tie_does() {
    check(
        &rule(Method::Vote(vote(vec![more_than(
            "1/2",
            Basis::PresentAndVoting,
        )]))),
        "Adopted by the affirmative vote of more than half of the members present and voting. \
         An equal division of votes is not a majority.",
        "يُعتمد بالتصويت إذا أيّده أكثر من نصف الأعضاء الحاضرين المصوّتين. \
         إذا تساوت الأصوات لم يُعتمد.",
        "Принимается, если за него голосуют более половины присутствующих и участвующих в \
         голосовании членов. При равенстве голосов решение не принимается.",
    );
}

#[test]
fn a_veto_says_how_many_hold_it() {
    let holders = ["CN", "FR", "GB", "RU", "US"].map(party).into();
    let council = Vote {
        veto: Some(Veto { holders }),
        ..vote(vec![at_least("1/1", Basis::Absolute(9))])
    };
    check(
        &rule(Method::Vote(council)),
        "Adopted by the affirmative vote of at least nine members. \
         A vote against by any one of the five holders of a veto defeats it.",
        "يُعتمد بالتصويت إذا أيّده تسعة أعضاء على الأقل. \
         يسقطه تصويت أيٍّ من أصحاب حق النقض الخمسة ضده.",
        "Принимается, если за него голосуют не менее девяти членов. \
         Голос против, поданный любым из пяти обладателей права вето, препятствует принятию.",
    );
}

#[test]
fn a_double_majority_names_both_thresholds_and_what_too_few_opponents_do() {
    let legs = vec![
        at_least("55/100", Basis::Roll),
        by("population", at_least("65/100", Basis::Roll)),
    ];
    check(
        &rule(Method::Vote(Vote {
            attained_unless_opposed_by: Some(rules::Minority::Members(4)),
            ..vote(legs)
        })),
        "Adopted by the affirmative vote of at least 55 per cent of all members, and also of \
         members that have at least 65 per cent of the population of all members. \
         A weighted threshold also counts as reached when fewer than four members are not in \
         favour.",
        "يُعتمد بالتصويت إذا أيّده ما لا يقل عن 55 في المائة من الأعضاء جميعاً، وكذلك أعضاء \
         يمثلون ما لا يقل عن 65 في المائة من عدد السكان لدى جميع الأعضاء. \
         تُعدّ النسبة المرجّحة مستوفاة أيضاً إذا قلّ عدد غير المؤيدين عن أربعة أعضاء.",
        "Принимается, если за него голосуют не менее 55 процентов всех членов, а также члены, \
         на которых приходится не менее 65 процентов населения всех членов. \
         Взвешенный порог считается достигнутым и тогда, когда число не голосующих за меньше \
         четырёх членов.",
    );
}

#[test]
fn the_last_clause_says_whom_a_decision_binds() {
    let binding = |binds, opens_for_joining, language: Interface| {
        let rule = Rule {
            binds,
            opens_for_joining,
            ..consensus(AbsenceEffect::Neutral)
        };
        rule_clauses(language, &rule).pop().unwrap()
    };
    assert_eq!(
        binding(Binds::All, false, English),
        "It binds every member."
    );
    assert_eq!(
        binding(Binds::All, false, Arabic),
        "القرار ملزم لجميع الأعضاء."
    );
    assert_eq!(
        binding(Binds::All, false, Russian),
        "Решение обязательно для всех членов."
    );
    assert_eq!(
        binding(Binds::Participants, true, English),
        "It binds the members that took part and did not stand aside, and the others once they \
         join it."
    );
    assert_eq!(
        binding(Binds::Participants, true, Arabic),
        "القرار ملزم للأعضاء الذين شاركوا فيه ولم ينأوا عنه، ولسواهم متى انضموا إليه."
    );
    assert_eq!(
        binding(Binds::Participants, true, Russian),
        "Решение обязательно для членов, которые в нём участвовали и не остались в стороне, \
         а для остальных после присоединения."
    );
    assert_eq!(
        binding(Binds::Nobody, false, English),
        "It is a recommendation, and binds nobody."
    );
    assert_eq!(
        binding(Binds::Nobody, false, Arabic),
        "القرار توصية غير ملزمة."
    );
    assert_eq!(
        binding(Binds::Nobody, false, Russian),
        "Решение носит рекомендательный характер и никого не обязывает."
    );
}

#[test]
fn every_rule_that_can_be_written_has_words() {
    let bases = [
        Basis::Roll,
        Basis::Present,
        Basis::Cast,
        Basis::PresentAndVoting,
        Basis::Absolute(3),
    ];
    let methods = bases.into_iter().flat_map(|of| {
        [
            "1/2", "1/3", "2/3", "1/4", "3/4", "3/5", "4/5", "1/1", "7/10", "5/7",
        ]
        .map(|share| {
            let legs = [at_least(share, of), more_than(share, of)];
            let weighed = legs.clone().map(|leg| by("votes", leg));
            Method::Vote(vote([legs, weighed].concat()))
        })
    });
    let objectors = [Objectors::AnyMember, Objectors::Present];
    let consensus = objectors.into_iter().flat_map(|objectors| {
        [AbsenceEffect::Neutral, AbsenceEffect::Blocks]
            .map(|absence| Method::Consensus(Consensus { objectors, absence }))
    });
    let none = Method::Vote(vote(Vec::new()));
    for method in methods.chain(consensus).chain([none]) {
        for of_total_membership in [true, false] {
            for share in ["1/1", "1/2"] {
                let share = share.parse().unwrap();
                let comparison = Comparison::AtLeast;
                let quorum = Some(Quorum {
                    share,
                    comparison,
                    of_total_membership,
                    is_presumed: false,
                });
                let opens_for_joining = of_total_membership;
                let rule = Rule {
                    quorum,
                    opens_for_joining,
                    ..rule(method.clone())
                };
                for language in Interface::ALL {
                    let text = rule_sentence(language, &rule);
                    assert!(!text.contains(['[', '{']), "{text}");
                }
            }
        }
    }
}
