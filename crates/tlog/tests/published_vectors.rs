//! The hashes agree with published ones.
//!
//! The well-known eight leaves of the transparency logs stand in this file. A larger set of
//! proofs is read from `../shared/data/tlog` (or from the directory named by
//! `MAJLIS_SHARED_DATA`, with `tlog` in it) and skipped, visibly, where it is absent.

use std::error::Error;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde_json::Value;
use tlog::{
    Hash, Note, NoteError, NoteSigner, ProofError, Tree, Verifier, check_consistency,
    check_consistency_of, check_inclusion_in, content_hash, leaf_hash, node_hash, root_of,
};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// Entries of 0, 1, 1, 2, 2, 4, 8 and 16 bytes, and the root of the log after each of them.
const EIGHT_LEAVES: [(&[u8], &str); 8] = [
    (
        b"",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    ),
    (
        b"\x00",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    ),
    (
        b"\x10",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    ),
    (
        b" !",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ),
    (
        b"01",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    ),
    (
        b"@ABC",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    ),
    (
        b"PQRSTUVW",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    ),
    (
        b"`abcdefghijklmno",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ),
];

#[test]
fn a_log_without_entries_has_the_hash_of_nothing() {
    let expected = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(root_of(&[]).hex(), expected);
    assert_eq!(Tree::new().root(), Hash::EMPTY_ROOT);
}

#[test]
fn the_eight_well_known_leaves_give_their_roots() {
    let mut tree = Tree::new();
    for (entry, root) in EIGHT_LEAVES {
        tree.push(leaf_hash(entry));
        assert_eq!(tree.root().hex(), root, "after {} leaves", tree.size());
    }
}

#[test]
fn the_published_roots_and_nodes_are_ours() -> Outcome {
    let Some(data) = shared_data("rfc6962_roots.json") else {
        return Ok(());
    };
    let data = read_json(&data)?;
    let leaves = list(&data["leaves_hex"])
        .map(|text| Ok(leaf_hash(&bytes_of_hex(text)?)))
        .collect::<Outcome<Vec<Hash>>>()?;
    let mut roots = 0;
    for (size, root) in list(&data["root_hash_by_tree_size_hex"]).enumerate() {
        assert_eq!(root_of(&leaves[..size]).hex(), root, "{size} leaves");
        roots += 1;
    }
    let mut level = leaves;
    let mut nodes = 0;
    for published in data["node_hashes_by_level_hex"]
        .as_array()
        .into_iter()
        .flatten()
    {
        let ours: Vec<String> = level.iter().map(Hash::hex).collect();
        assert!(
            ours.iter().eq(list(published)),
            "level of {} nodes",
            ours.len()
        );
        nodes += ours.len();
        level = level
            .chunks_exact(2)
            .map(|pair| node_hash(&pair[0], &pair[1]))
            .collect();
    }
    assert_eq!((roots, nodes), (9, 15));
    Ok(())
}

#[test]
fn published_proofs_hold_or_fail_as_published() -> Outcome {
    let Some(proofs) = shared_data("merkle") else {
        return Ok(());
    };
    let mut judged = [0, 0];
    let kinds: [(&str, Judge); 4] = [
        ("inclusion", inclusion),
        ("subtreeinclusion", inclusion),
        ("consistency", consistency),
        ("subtreeconsistency", consistency),
    ];
    for (kind, judge) in kinds {
        for file in files_under(&proofs.join(kind))? {
            let given = read_json(&file)?;
            let ours = judge(&given);
            let (holds, place) = (ours == Some(Ok(())), file.display());
            assert_eq!(holds, given["wantErr"] == false, "{place}: {ours:?}");
            let description = given["desc"].as_str().unwrap_or_default();
            if let (Some(Err(found)), Some(reasons)) = (ours, reasons(description)) {
                assert!(reasons.contains(&word(found)), "{place}: {found:?}");
            }
            judged[usize::from(holds)] += 1;
        }
    }
    let [failing, holding] = judged;
    say(&format!(
        "published proofs: {holding} hold, {failing} do not, as published"
    ));
    assert!(failing > 250 && holding > 10, "{judged:?}");
    Ok(())
}

/// What the library says of a proof; `None` where it has a step that is no hash at all.
type Judged = Option<Result<(), ProofError>>;
type Judge = fn(&Value) -> Judged;

/// The reasons that fit what was done to a proof, where only some do.
fn reasons(description: &str) -> Option<&'static [&'static str]> {
    Some(match description.split(" - ").next().unwrap_or_default() {
        "truncated proof" => &["short", "root", "earlier root"],
        "wrong root2" | "random root" | "empty root" => &["root"],
        "wrong leaf" | "random leaf" => &["root"],
        // Where the earlier tree is one subtree its root is where the way begins.
        "wrong root1" => &["earlier root", "root"],
        "start equals end" | "start larger than end" | "oob right 2" => &["beyond"],
        "invalid subtree" | "invalid large subtree" => &["no subtree"],
        "everything zero" => &["beyond"],
        _ => return None,
    })
}

const fn word(error: ProofError) -> &'static str {
    match error {
        ProofError::Beyond { .. } => "beyond",
        ProofError::Shrunk { .. } => "shrunk",
        ProofError::NoSubtree { .. } => "no subtree",
        ProofError::Short => "short",
        ProofError::Long => "long",
        ProofError::EarlierRoot => "earlier root",
        ProofError::Root => "root",
    }
}

fn inclusion(given: &Value) -> Judged {
    let (start, end) = match given["treeSize"].as_u64() {
        Some(size) => (0, size),
        None => (given["start"].as_u64()?, given["end"].as_u64()?),
    };
    let index = given["leafIdx"].as_u64()?;
    let leaf = Hash::from_base64(given["leafHash"].as_str()?)?;
    let root = Hash::from_base64(given["root"].as_str()?)?;
    let proof = proof_of(given)?;
    Some(check_inclusion_in(&leaf, index, start..end, &proof, &root))
}

fn consistency(given: &Value) -> Judged {
    let proof = proof_of(given)?;
    let (older, newer) = (
        root_or_other(&given["root1"])?,
        root_or_other(&given["root2"])?,
    );
    if let (Some(first), Some(second)) = (given["size1"].as_u64(), given["size2"].as_u64()) {
        return Some(check_consistency(first, second, &proof, &older, &newer));
    }
    let (start, end) = (given["start"].as_u64()?, given["end"].as_u64()?);
    let size = given["size"].as_u64()?;
    let subtree = start..end;
    Some(check_consistency_of(subtree, size, &proof, &older, &newer))
}

/// Some of these published roots are no hashes, only equal or different bytes; each is told
/// from the others by its own hash.
fn root_or_other(given: &Value) -> Option<Hash> {
    let text = given.as_str()?;
    Some(Hash::from_base64(text).unwrap_or_else(|| content_hash(text.as_bytes())))
}

#[test]
fn the_published_notes_are_signed_and_verified_as_published() -> Outcome {
    let Some(file) = shared_data("signed_note.json") else {
        return Ok(());
    };
    let given = read_json(&file)?;
    let signer: NoteSigner = text(&given["signer_key"]).parse()?;
    assert_eq!(format!("{signer:?}").find("AYEKFA"), None, "a secret shown");
    assert_eq!(signer.secret_line(), text(&given["signer_key"]));
    let mut note = Note::new(text(&given["sign"]["text"]))?;
    note.sign(&signer);
    assert_eq!(note.to_string(), text(&given["sign"]["want"]));
    let known = list(&given["verifier_keys"]).map(str::parse);
    let known: Vec<Verifier> = known.collect::<Result<_, _>>()?;
    assert!(known.contains(&signer.verifier()));
    for open in given["open"].as_array().into_iter().flatten() {
        let note: Note = text(&open["note"]).parse()?;
        assert_eq!(note.to_string(), text(&open["note"]));
        let keys = list(&open["keys"]).map(str::parse);
        let keys: Vec<Verifier> = keys.collect::<Result<_, _>>()?;
        let verified = keys
            .iter()
            .filter(|key| note.must_be_signed_by(key).is_ok());
        assert!(verified.map(Verifier::name).eq(list(&open["verified"])));
        // Each is known to somebody, and to whoever does not know its key it is unsigned.
        for key in &known {
            assert_eq!(note.must_be_signed_by(key), Ok(None));
        }
    }
    let signed: Note = text(&given["sign"]["want"]).parse()?;
    let other = NoteError::Unsigned {
        name: known[1].name().to_string(),
    };
    assert_eq!(signed.must_be_signed_by(&known[1]), Err(other));
    Ok(())
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn proof_of(given: &Value) -> Option<Vec<Hash>> {
    let steps = given["proof"].as_array().into_iter().flatten();
    steps
        .map(|step| Hash::from_base64(step.as_str()?))
        .collect()
}

fn bytes_of_hex(text: &str) -> Outcome<Vec<u8>> {
    let pairs = (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16));
    Ok(pairs.collect::<Result<_, _>>()?)
}

fn list(value: &Value) -> impl Iterator<Item = &str> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

fn read_json(path: &Path) -> Outcome<Value> {
    Ok(serde_json::from_slice(&std::fs::read(path)?)?)
}

fn files_under(directory: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(directory)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_under(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

/// The file or directory of the published data, or a visible line that says it was skipped.
fn shared_data(name: &str) -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let data = std::env::var_os("MAJLIS_SHARED_DATA").map_or_else(beside, PathBuf::from);
    let path = data.join("tlog").join(name);
    if path.exists() {
        return Some(path);
    }
    say(&format!(
        "skipped: no published vectors at {}",
        path.display()
    ));
    None
}

/// Written straight to the terminal: the test harness hides what `eprintln!` writes.
fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}
