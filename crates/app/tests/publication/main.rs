//! What is published of a record is the record: its root, its hashes, its entries, its files.
#![expect(
    clippy::unwrap_used,
    reason = "a log that cannot be published ends the test that needs it"
)]

use app::{Log, PublicLog};
use tlog::{Checkpoint, Hash, Note, Tile, Verifier, bundled, leaf_hash, root_of, tile_hashes};

/// The founding record with more parties than a tile has room for.
async fn long() -> Log {
    let log = testkit::almaty_log().await;
    let acts = (0..500_u16).map(|n| {
        let letter = |at: u16| char::from(b'A' + (n / at % 26) as u8);
        let id = format!("X{}{}{}", letter(676), letter(26), letter(1));
        let act = "[[act]]\ndo = \"register-party\"\n";
        format!("{act}party = \"{id}\"\nnames = {{ en = \"{id}\" }}\n")
    });
    testkit::play(&log, &acts.collect::<String>())
        .await
        .unwrap();
    log
}

async fn file(public: &PublicLog, path: &str) -> Option<Vec<u8>> {
    public.file(path).await.unwrap().map(|file| file.bytes)
}

fn opened(public: &PublicLog) -> Checkpoint {
    let key: Verifier = public.key_line().trim_end().parse().unwrap();
    let note: Note = public.checkpoint().unwrap().parse().unwrap();
    Checkpoint::signed_by(&note, &key).unwrap()
}

#[tokio::test]
async fn entries_hash_to_the_tiles_and_these_to_the_root_that_is_signed() {
    let log = long().await;
    let public = testkit::public_log(&log);
    let checkpoint = opened(&public);
    assert_eq!(checkpoint.size, 618);
    assert_eq!(checkpoint.root, log.read().tree.root());
    let mut leaves = Vec::new();
    for index in 0..3 {
        let hashes = Tile::hashes(0, index, checkpoint.size).unwrap();
        let entries = Tile::entries(index, checkpoint.size).unwrap();
        let bytes = file(&public, &hashes.to_string()).await.unwrap();
        let hashed = tile_hashes(&bytes, hashes.width).unwrap();
        let bytes = file(&public, &entries.to_string()).await.unwrap();
        let entries = bundled(&bytes, entries.width).unwrap();
        let ours: Vec<Hash> = entries.into_iter().map(leaf_hash).collect();
        assert_eq!(hashed, ours);
        leaves.extend(hashed);
    }
    assert_eq!(root_of(&leaves), checkpoint.root);
    let above = file(&public, "tile/1/000.p/2").await.unwrap();
    let above = tile_hashes(&above, 2).unwrap();
    assert_eq!(above, [root_of(&leaves[..256]), root_of(&leaves[256..512])]);
}

#[tokio::test]
async fn a_file_that_an_entry_names_has_the_hash_it_is_named_by() {
    let log = testkit::almaty_log().await;
    let public = testkit::public_log(&log);
    let named = log.read().files.clone();
    assert!(!named.is_empty());
    for hex in named {
        let bytes = file(&public, &format!("blob/{hex}")).await.unwrap();
        assert_eq!(tlog::content_hash(&bytes).hex(), hex);
    }
    // What is kept and not named by an entry is nobody's business.
    let kept = log.store().put_blob(b"a draft".to_vec()).await.unwrap();
    assert_eq!(file(&public, &format!("blob/{kept}")).await, None);
}

#[tokio::test]
async fn a_log_without_entries_is_signed_too() {
    let public = testkit::public_log(&testkit::empty_log().await);
    let checkpoint = opened(&public);
    assert_eq!((checkpoint.size, checkpoint.root), (0, Hash::EMPTY_ROOT));
    assert_eq!(file(&public, "tile/0/000.p/1").await, None);
}
