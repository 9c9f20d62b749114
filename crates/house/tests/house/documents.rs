//! Documents and their links.

use house::{Tree, documents::findings};

use crate::{REPOSITORY, assert_none, said};

#[test]
fn every_link_leads_somewhere_and_every_document_is_linked() {
    assert_none(&findings(&REPOSITORY));
}

#[test]
fn a_broken_link_is_found() {
    let tree = Tree::of(&[
        (
            "README.md",
            "[map](ARCHITECTURE.md#rooms), [site](https://example.org/a)\n",
        ),
        (
            "ARCHITECTURE.md",
            "![x](docs/none.png) [up](../out.md)\n```\n[no](link.md)\n```\n",
        ),
    ]);
    assert_eq!(
        said(&findings(&tree)),
        [
            "ARCHITECTURE.md:1: the link to `docs/none.png` leads nowhere",
            "ARCHITECTURE.md:1: the link to `../out.md` leads nowhere",
        ]
    );
}

#[test]
fn a_document_that_nothing_leads_to_is_found() {
    let tree = Tree::of(&[
        ("README.md", "[guide](docs/guide.md)\n"),
        (
            "docs/guide.md",
            "[chair](./chair.md), [home](../README.md)\n",
        ),
        ("docs/chair.md", ""),
        ("docs/attic.md", "[itself](attic.md)\n"),
        ("charters/csto/charter.md", "law, read by the product"),
        ("crates/charter/tests/small.md", "[a fixture](nowhere.md)\n"),
    ]);
    assert_eq!(
        said(&findings(&tree)),
        ["docs/attic.md: no path of links leads here from README.md; link it or delete it"]
    );
}
