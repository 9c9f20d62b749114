//! Proofs made by one half of the crate hold for the other, at every size, and nothing else does.

use std::cell::Cell;

use proptest::prelude::*;
use tlog::{
    Hash, Kind, Leaves, Levels, Tile, Tiles, bundle, bundled, check_consistency, check_inclusion,
    consistency_proof, inclusion_proof, leaf_hash, root, root_of, tile_bytes,
};

fn leaves(count: u64) -> Vec<Hash> {
    (0..count).map(|n| leaf_hash(&n.to_be_bytes())).collect()
}

/// The bytes of a tile of the log over these leaves, from the definition in tlog-tiles.
fn tile_of(leaves: &[Hash], tile: &Tile) -> Result<Vec<u8>, String> {
    let Kind::Hashes { level } = tile.kind else {
        return Err("an entry bundle was asked for".to_string());
    };
    let span = 256_usize.pow(u32::from(level));
    let start = usize::try_from(tile.index).map_err(|error| error.to_string())? * 256;
    let hashes: Vec<Hash> = (start..start + usize::from(tile.width))
        .map(|at| root_of(&leaves[at * span..(at + 1) * span]))
        .collect();
    Ok(tile_bytes(&hashes))
}

#[test]
fn every_proof_of_every_small_log_holds() {
    let all = leaves(70);
    for size in 0..=all.len() {
        let of_size = &all[..size];
        let newer = root_of(of_size);
        for index in 0..size as u64 {
            let proof = inclusion_proof(&mut Leaves(of_size), index, size as u64).unwrap();
            let leaf = &all[index as usize];
            let held = check_inclusion(leaf, index, size as u64, &proof, &newer);
            assert_eq!(held, Ok(()), "entry {index} of {size}");
        }
        for earlier in 0..=size {
            let older = root_of(&all[..earlier]);
            let (earlier, size) = (earlier as u64, size as u64);
            let proof = consistency_proof(&mut Leaves(of_size), earlier, size).unwrap();
            let held = check_consistency(earlier, size, &proof, &older, &newer);
            assert_eq!(held, Ok(()), "{earlier} of {size}");
        }
    }
}

#[test]
fn proofs_from_tiles_are_those_from_leaves_and_need_few_of_them() {
    for size in [1_u64, 255, 256, 257, 511, 66_000] {
        let all = leaves(size);
        let fetched = Cell::new(0);
        let fetch = |tile: &Tile| {
            fetched.set(fetched.get() + 1);
            tile_of(&all, tile)
        };
        let mut tiles = Tiles::new(size, fetch);
        assert_eq!(root(&mut tiles, size).unwrap(), root_of(&all), "{size}");
        for index in [0, size / 3, size - 1] {
            let from_tiles = inclusion_proof(&mut tiles, index, size).unwrap();
            let from_leaves = inclusion_proof(&mut Leaves(&all), index, size).unwrap();
            assert_eq!(from_tiles, from_leaves, "entry {index} of {size}");
            let from_tiles = consistency_proof(&mut tiles, index, size).unwrap();
            let from_leaves = consistency_proof(&mut Leaves(&all), index, size).unwrap();
            assert_eq!(from_tiles, from_leaves, "{index} of {size}");
        }
        assert!(fetched.get() <= 8, "{} tiles for {size}", fetched.get());
    }
}

#[test]
fn the_levels_kept_in_memory_are_the_tiles() {
    let all = leaves(66_000);
    let mut levels = Levels::new();
    all.iter().for_each(|leaf| levels.push(*leaf));
    for (level, index) in [(1, 0), (1, 1), (2, 0)] {
        let tile = Tile::hashes(level, index, 66_000).unwrap();
        let ours = levels.tile(level, index, tile.width).map(tile_bytes);
        assert_eq!(ours, tile_of(&all, &tile).ok(), "{tile}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_flipped_bit_of_an_inclusion_proof_fails(
        size in 1_u64..600,
        at in any::<prop::sample::Index>(),
        bit in any::<prop::sample::Index>(),
    ) {
        let all = leaves(size);
        let (index, whole) = (at.index(all.len()) as u64, root_of(&all));
        let leaf = all[index as usize];
        let proof = inclusion_proof(&mut Leaves(&all), index, size).unwrap();
        prop_assert_eq!(check_inclusion(&leaf, index, size, &proof, &whole), Ok(()));
        // Leaf, steps and root as one row of bytes, one bit of which is flipped.
        let mut row: Vec<u8> = [leaf, whole].iter().chain(&proof).flat_map(|hash| hash.0).collect();
        let bit = bit.index(row.len() * 8);
        row[bit / 8] ^= 1 << (bit % 8);
        let row: Vec<Hash> = row.chunks(32).map(|hash| Hash::try_from(hash).unwrap()).collect();
        prop_assert!(check_inclusion(&row[0], index, size, &row[2..], &row[1]).is_err());
        let mut longer = proof.clone();
        longer.push(leaf);
        prop_assert!(check_inclusion(&leaf, index, size, &longer, &whole).is_err());
        if let Some((_, shorter)) = proof.split_last() {
            prop_assert!(check_inclusion(&leaf, index, size, shorter, &whole).is_err());
        }
        prop_assert!(check_inclusion(&leaf, index + 1, size, &proof, &whole).is_err());
    }

    #[test]
    fn any_flipped_bit_of_a_consistency_proof_fails(
        size in 1_u64..600,
        at in any::<prop::sample::Index>(),
        bit in any::<prop::sample::Index>(),
    ) {
        let all = leaves(size);
        let earlier = at.index(all.len()) as u64 + 1;
        let (older, newer) = (root_of(&all[..earlier as usize]), root_of(&all));
        let proof = consistency_proof(&mut Leaves(&all), earlier, size).unwrap();
        prop_assert_eq!(check_consistency(earlier, size, &proof, &older, &newer), Ok(()));
        let mut row: Vec<u8> = [older, newer].iter().chain(&proof).flat_map(|hash| hash.0).collect();
        let bit = bit.index(row.len() * 8);
        row[bit / 8] ^= 1 << (bit % 8);
        let row: Vec<Hash> = row.chunks(32).map(|hash| Hash::try_from(hash).unwrap()).collect();
        prop_assert!(check_consistency(earlier, size, &row[2..], &row[0], &row[1]).is_err());
        let mut longer = proof.clone();
        longer.push(older);
        prop_assert!(check_consistency(earlier, size, &longer, &older, &newer).is_err());
    }

    #[test]
    fn no_proof_whatever_makes_its_reader_panic(
        numbers in any::<[u64; 3]>(),
        proof in prop::collection::vec(any::<[u8; 32]>(), 0..70),
    ) {
        let [index, start, end] = numbers;
        let proof: Vec<Hash> = proof.into_iter().map(Hash).collect();
        let leaf = Hash::EMPTY_ROOT;
        let _ = tlog::check_inclusion_in(&leaf, index, start..end, &proof, &leaf);
        let _ = tlog::check_consistency_of(start..end, index, &proof, &leaf, &leaf);
        let _ = check_consistency(index, end, &proof, &leaf, &leaf);
    }

    #[test]
    fn every_tile_reads_back_its_path(level in 0_u8..64, index in any::<u64>(), width in 1_u16..=256) {
        for kind in [Kind::Hashes { level }, Kind::Entries] {
            let tile = Tile { kind, index, width };
            prop_assert_eq!(tile.to_string().parse(), Ok(tile));
        }
    }

    #[test]
    fn a_tile_has_one_path(path in "tile/(0|1|63|64|00|entries|)/(x?[0-9]{1,4}/){0,2}x?[0-9]{1,4}(\\.p/[0-9]{1,4})?|\\PC{0,20}") {
        if let Ok(tile) = path.parse::<Tile>() {
            prop_assert_eq!(tile.to_string(), path);
        }
    }

    #[test]
    fn a_bundle_reads_back_and_has_one_spelling(
        entries in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 1..9),
        odd in any::<Vec<u8>>(),
        width in 0_u16..9,
    ) {
        let bytes = bundle(entries.iter().map(Vec::as_slice)).unwrap();
        prop_assert_eq!(bundled(&bytes, entries.len() as u16).unwrap(), entries.clone());
        prop_assert!(bundled(&bytes, entries.len() as u16 + 1).is_err());
        prop_assert!(bundled(&bytes, entries.len() as u16 - 1).is_err());
        prop_assert!(bundled(&bytes[..bytes.len() - 1], entries.len() as u16).is_err());
        if let Ok(read) = bundled(&odd, width) {
            prop_assert_eq!(bundle(read).unwrap(), odd);
        }
    }
}

#[test]
fn tiles_are_named_as_the_specification_has_it() {
    let name = |level, index, size| Tile::hashes(level, index, size).map(|tile| tile.to_string());
    let big = Tile {
        kind: Kind::Hashes { level: 0 },
        index: 1_234_067,
        width: 256,
    };
    assert_eq!(big.to_string(), "tile/0/x001/x234/067");
    // A log of 70,000 entries: see tlog-tiles, "Partial Tiles".
    assert_eq!(name(0, 272, 70_000).as_deref(), Some("tile/0/272"));
    assert_eq!(name(0, 273, 70_000).as_deref(), Some("tile/0/273.p/112"));
    assert_eq!(name(0, 274, 70_000), None);
    assert_eq!(name(1, 1, 70_000).as_deref(), Some("tile/1/001.p/17"));
    assert_eq!(name(2, 0, 70_000).as_deref(), Some("tile/2/000.p/1"));
    assert_eq!(name(3, 0, 70_000), None);
    assert_eq!(name(1, 0, 256).as_deref(), Some("tile/1/000.p/1"));
    let entries = Tile::entries(0, 118).map(|tile| tile.to_string());
    assert_eq!(entries.as_deref(), Some("tile/entries/000.p/118"));
    for path in [
        "tile/0/0",
        "tile/00/000",
        "tile/64/000",
        "tile/0/x000/000",
        "tile/0/000.p/0",
        "tile/0/000.p/256",
        "tile/0/000.p/012",
        "tile/0/000/",
        "/tile/0/000",
        "tile/0/001/002",
        "tile/0/x001",
        "tile/entries/x1/000",
        "tile/data/000",
        "tile/0/+01",
        "",
    ] {
        assert!(path.parse::<Tile>().is_err(), "{path}");
    }
}
