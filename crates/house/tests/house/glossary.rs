//! The page of nouns.

use house::{Tree, glossary::findings};

use crate::{REPOSITORY, assert_none, said};

#[test]
fn every_noun_of_the_glossary_is_borne_by_a_type() {
    assert_none(&findings(&REPOSITORY));
}

#[test]
fn a_type_that_does_not_exist_is_found() {
    let glossary = "\
| English | العربية | Русский | Type | Note |
|---|---|---|---|---|
| roll | قائمة | список | `rules::Roll` | |
| abstains | ممتنع | воздержался | `rules::Ballot::Abstain` | |
| proxy | وكالة | доверенность | `rules::Ballot::Proxy` | |
| party | طرف | участник | `vocab::PartyId` | |
| seat | مقعد | место | `rules::Chair` | |
| press | صحافة | печать | | |
| gap | | пробел | | |
";
    let tree = Tree::of(&[
        ("GLOSSARY.md", glossary),
        ("crates/rules/src/roll.rs", "pub struct Roll {}\n"),
        (
            "crates/rules/src/ballot.rs",
            "pub enum Ballot {\n    Abstain,\n}\n",
        ),
        (
            "crates/vocab/src/id.rs",
            "identifiers! {\n    PartyId;\n}\n",
        ),
    ]);
    assert_eq!(
        said(&findings(&tree)),
        [
            "GLOSSARY.md:5: there is no `rules::Ballot::Proxy`; name a type that exists",
            "GLOSSARY.md:7: there is no `rules::Chair`; name a type that exists",
            "GLOSSARY.md:9: a row gives the noun in three languages, and the type that bears it",
        ]
    );
}
