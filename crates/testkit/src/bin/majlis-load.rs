//! The load generator: many kept-alive connections ask one address for one path, for a bounded
//! number of requests, and the latencies are told. Loopback only.
//!
//! `cargo run --release -p testkit --bin majlis-load -- 127.0.0.1:8080 /en/members [requests] [connections]`
#![expect(
    clippy::disallowed_methods,
    reason = "measuring time is what this program is for"
)]

use std::{
    net::SocketAddr,
    process::ExitCode,
    time::{Duration, Instant},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// What one connection found.
#[derive(Default)]
struct Found {
    latencies: Vec<Duration>,
    bytes: u64,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("majlis-load: {problem}");
            ExitCode::from(2)
        }
    }
}

async fn run() -> Result<(), String> {
    let mut arguments = std::env::args().skip(1);
    let usage = "usage: majlis-load ADDRESS PATH [REQUESTS] [CONNECTIONS]";
    let address: SocketAddr = arguments.next().and_then(|a| a.parse().ok()).ok_or(usage)?;
    if !address.ip().is_loopback() {
        return Err("only an address of this machine is loaded (127.0.0.1 or [::1])".to_string());
    }
    let path = arguments.next().ok_or(usage)?;
    let number =
        |text: Option<String>, default| text.and_then(|t| t.parse().ok()).unwrap_or(default);
    let requests: usize = number(arguments.next(), 100_000);
    let connections: usize = number(arguments.next(), 64).max(1);
    let begun = Instant::now();
    let tasks: Vec<_> = (0..connections)
        .map(|_| tokio::spawn(ask(address, path.clone(), requests / connections)))
        .collect();
    let mut all = Found::default();
    for task in tasks {
        let found = task.await.map_err(|error| error.to_string())??;
        all.latencies.extend(found.latencies);
        all.bytes += found.bytes;
    }
    tell(all, begun.elapsed());
    Ok(())
}

/// Asks again and again over one connection.
async fn ask(address: SocketAddr, path: String, times: usize) -> Result<Found, String> {
    let fault = |error: std::io::Error| format!("{address}: {error}");
    let mut stream = TcpStream::connect(address).await.map_err(fault)?;
    stream.set_nodelay(true).map_err(fault)?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\n\r\n");
    let mut found = Found::default();
    let mut buffer = vec![0_u8; 256 * 1024];
    for _ in 0..times {
        let begun = Instant::now();
        stream.write_all(request.as_bytes()).await.map_err(fault)?;
        found.bytes += answer(&mut stream, &mut buffer).await?;
        found.latencies.push(begun.elapsed());
    }
    Ok(found)
}

/// Reads one answer to its end; its length in bytes.
async fn answer(stream: &mut TcpStream, buffer: &mut [u8]) -> Result<u64, String> {
    let mut filled = 0;
    loop {
        let read = stream
            .read(&mut buffer[filled..])
            .await
            .map_err(|error| error.to_string())?;
        if read == 0 {
            return Err("the server closed the connection".to_string());
        }
        filled += read;
        let Some(end) = find(&buffer[..filled], b"\r\n\r\n") else {
            continue;
        };
        let head = String::from_utf8_lossy(&buffer[..end]).to_lowercase();
        if !head.starts_with("http/1.1 200") {
            return Err(format!(
                "the server answered: {}",
                head.lines().next().unwrap_or_default()
            ));
        }
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        let length: usize = length
            .and_then(|l| l.trim().parse().ok())
            .ok_or("an answer without its length")?;
        let mut left = (end + 4 + length).saturating_sub(filled);
        while left > 0 {
            let room = left.min(buffer.len());
            let read = stream
                .read(&mut buffer[..room])
                .await
                .map_err(|error| error.to_string())?;
            if read == 0 {
                return Err("the server closed the connection".to_string());
            }
            left -= read;
        }
        return Ok((end + 4 + length) as u64);
    }
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack
        .windows(needle.len())
        .position(|window| window == needle)
}

fn tell(mut found: Found, took: Duration) {
    found.latencies.sort_unstable();
    let at = |permille: usize| {
        let place = found.latencies.len().saturating_mul(permille) / 1_000;
        found
            .latencies
            .get(place.min(found.latencies.len().saturating_sub(1)))
            .copied()
            .unwrap_or_default()
    };
    let seconds = took.as_secs_f64();
    let count = found.latencies.len();
    println!("requests    {count} in {seconds:.2} s");
    println!(
        "rate        {:.0} requests/s, {:.0} MB/s",
        count as f64 / seconds,
        found.bytes as f64 / seconds / 1e6
    );
    println!(
        "latency     p50 {:?}, p99 {:?}, slowest {:?}",
        at(500),
        at(990),
        at(1_000)
    );
}
