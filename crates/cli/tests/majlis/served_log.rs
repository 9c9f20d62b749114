//! The log of a server as files, to be changed and served again by a server that lies.

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

use tlog::{Checkpoint, Hash, NoteSigner, Tile, bundle, leaf_hash, root_of, tile_bytes};

/// Files by their path below `/log/`.
#[derive(Clone)]
pub struct ServedLog {
    pub files: BTreeMap<String, Vec<u8>>,
    signer: NoteSigner,
}

/// A server of files, for as long as the test runs.
pub struct Liar {
    files: Arc<Mutex<BTreeMap<String, Vec<u8>>>>,
    pub url: String,
}

impl ServedLog {
    /// A log of these entries, with its blobs, whole and signed.
    pub fn of(entries: &[Vec<u8>], blobs: &[Vec<u8>], signer: &NoteSigner) -> Self {
        let mut log = Self {
            files: BTreeMap::new(),
            signer: signer.clone(),
        };
        for blob in blobs {
            let hash = tlog::content_hash(blob).hex();
            log.files.insert(format!("blob/{hash}"), blob.clone());
        }
        let leaves: Vec<Hash> = entries.iter().map(|entry| leaf_hash(entry)).collect();
        let size = entries.len() as u64;
        for index in 0.. {
            let Some(tile) = Tile::entries(index, size) else {
                break;
            };
            let start = tile.start().expect("a start") as usize;
            let range = start..start + usize::from(tile.width);
            let bytes = bundle(entries[range.clone()].iter().map(Vec::as_slice)).expect("short");
            log.files.insert(tile.to_string(), bytes);
            let hashes = Tile::hashes(0, index, size).expect("as many hashes");
            log.files
                .insert(hashes.to_string(), tile_bytes(&leaves[range]));
        }
        for level in 1..3 {
            let span = 256_usize.pow(u32::from(level));
            if let Some(tile) = Tile::hashes(level, 0, size) {
                let roots: Vec<Hash> = leaves.chunks_exact(span).map(root_of).collect();
                log.files.insert(tile.to_string(), tile_bytes(&roots));
            }
        }
        log.sign(size, root_of(&leaves));
        log
    }

    /// Signs another checkpoint in place of the one there is.
    pub fn sign(&mut self, size: u64, root: Hash) {
        let checkpoint = Checkpoint {
            origin: self.signer.verifier().name().to_string(),
            size,
            root,
            extensions: Vec::new(),
        };
        let note = checkpoint.signed(&self.signer).expect("a note").to_string();
        self.files
            .insert("checkpoint".to_string(), note.into_bytes());
    }

    /// The checkpoint as text.
    pub fn checkpoint(&self) -> String {
        String::from_utf8(self.files["checkpoint"].clone()).expect("a text")
    }

    /// Serves it.
    pub fn serve(&self) -> Liar {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let files = Arc::new(Mutex::new(self.files.clone()));
        let served = Arc::clone(&files);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                answer(stream, &served.lock().expect("nobody panicked"));
            }
        });
        Liar { files, url }
    }
}

impl Liar {
    /// Serves another log from now on.
    pub fn serve(&self, log: &ServedLog) {
        *self.files.lock().expect("nobody panicked") = log.files.clone();
    }
}

/// One request, one answer. A visitor who breaks off is not an error.
fn answer(mut stream: TcpStream, files: &BTreeMap<String, Vec<u8>>) {
    let mut lines = BufReader::new(&stream).lines().map_while(Result::ok);
    let first = lines.next().unwrap_or_default();
    let _ = lines.find(String::is_empty);
    let path = first.split(' ').nth(1).unwrap_or_default();
    let found = path.strip_prefix("/log/").and_then(|path| files.get(path));
    let (status, body) = match found {
        Some(body) => ("200 OK", body.as_slice()),
        None => ("404 Not Found", b"".as_slice()),
    };
    let length = body.len();
    let head =
        format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n");
    let _ = stream
        .write_all(head.as_bytes())
        .and_then(|()| stream.write_all(body));
}
