//! The hashes agree with published ones.
//!
//! The well-known eight leaves of the transparency logs stand in this file. A larger set of
//! proofs is read from `../shared/data/tlog` (or from the directory named by
//! `MAJLIS_SHARED_DATA`, with `tlog` in it) and skipped, visibly, where it is absent.

use std::error::Error;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde_json::Value;
use tlog::{Hash, Tree, leaf_hash, node_hash, root_of};

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
    for file in files_under(&proofs.join("inclusion"))? {
        let proof = read_json(&file)?;
        let holds = inclusion_holds(&proof).unwrap_or(false);
        assert_eq!(holds, proof["wantErr"] == false, "{}", file.display());
        judged[usize::from(holds)] += 1;
    }
    for file in files_under(&proofs.join("consistency"))? {
        let proof = read_json(&file)?;
        let holds = consistency_holds(&proof).unwrap_or(false);
        assert_eq!(holds, proof["wantErr"] == false, "{}", file.display());
        judged[usize::from(holds)] += 1;
    }
    say(&format!(
        "published proofs: {} hold, {} do not, as published",
        judged[1], judged[0]
    ));
    assert!(
        judged[0] > 0 && judged[1] > 0,
        "both kinds are needed: {judged:?}"
    );
    Ok(())
}

/// RFC 9162, section 2.1.3.2, with our node hash; `None` where the proof cannot be read.
fn inclusion_holds(given: &Value) -> Option<bool> {
    let (mut index, size) = (given["leafIdx"].as_u64()?, given["treeSize"].as_u64()?);
    let mut last = size.checked_sub(1).filter(|last| index <= *last)?;
    let mut root = hash_of_base64(given["leafHash"].as_str()?)?;
    for step in proof_of(given)? {
        if last == 0 {
            return Some(false);
        }
        if index % 2 == 1 || index == last {
            root = node_hash(&step, &root);
            while index.is_multiple_of(2) && index != 0 {
                (index, last) = (index / 2, last / 2);
            }
        } else {
            root = node_hash(&root, &step);
        }
        (index, last) = (index / 2, last / 2);
    }
    Some(last == 0 && root == hash_of_base64(given["root"].as_str()?)?)
}

/// RFC 9162, section 2.1.4.2, with our node hash; `None` where the proof cannot be read.
fn consistency_holds(given: &Value) -> Option<bool> {
    let (size1, size2) = (given["size1"].as_u64()?, given["size2"].as_u64()?);
    let mut proof = proof_of(given)?;
    if size1 == size2 {
        // Some of these published roots are not hashes at all, only equal or different bytes.
        return Some(given["root1"] == given["root2"] && proof.is_empty());
    }
    let root1 = hash_of_base64(given["root1"].as_str()?)?;
    let root2 = hash_of_base64(given["root2"].as_str()?)?;
    if size1 == 0 || size1 > size2 || proof.is_empty() {
        return Some(false);
    }
    if size1.is_power_of_two() {
        proof.insert(0, root1);
    }
    let (mut first, mut second) = (size1 - 1, size2 - 1);
    while first % 2 == 1 {
        (first, second) = (first / 2, second / 2);
    }
    let (mut old, mut new) = (proof[0], proof[0]);
    for step in &proof[1..] {
        if second == 0 {
            return Some(false);
        }
        if first % 2 == 1 || first == second {
            (old, new) = (node_hash(step, &old), node_hash(step, &new));
            while first.is_multiple_of(2) && first != 0 {
                (first, second) = (first / 2, second / 2);
            }
        } else {
            new = node_hash(&new, step);
        }
        (first, second) = (first / 2, second / 2);
    }
    Some(second == 0 && old == root1 && new == root2)
}

fn proof_of(given: &Value) -> Option<Vec<Hash>> {
    let steps = given["proof"].as_array().into_iter().flatten();
    steps.map(|step| hash_of_base64(step.as_str()?)).collect()
}

/// Only what is exactly a hash: what decodes to another length is no proof step.
fn hash_of_base64(text: &str) -> Option<Hash> {
    let digits = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bits = Vec::new();
    for byte in text.trim_end_matches('=').bytes() {
        let sextet = digits.iter().position(|digit| *digit == byte)?;
        bits.extend((0..6).rev().map(|bit| (sextet >> bit & 1) as u8));
    }
    let bytes: Vec<u8> = bits
        .chunks_exact(8)
        .map(|byte| byte.iter().fold(0, |sum, bit| sum << 1 | bit))
        .collect();
    Hash::try_from(bytes.as_slice()).ok()
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
