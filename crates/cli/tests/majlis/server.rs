//! A server that runs while a test does.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    process::{Child, Command, ExitStatus, Stdio},
};

use crate::scratch::Scratch;

pub struct Server {
    child: Child,
    /// What it printed when it opened.
    pub greeting: String,
    address: String,
}

impl Server {
    /// Serves `data` on a free port, with more arguments.
    pub fn on(scratch: &Scratch, more: &[&str]) -> Self {
        let mut arguments = vec!["serve", "--data", "data"];
        arguments.extend(more);
        // Behind a public address the port is not printed, so it is chosen here.
        let known = more.contains(&"--public-url").then(free_address);
        if !more.contains(&"--listen") {
            let listen = known.as_deref().unwrap_or("127.0.0.1:0");
            arguments.extend(["--listen", listen]);
        }
        let mut command = scratch.command(&arguments);
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("a server");
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let greeting: Vec<_> = lines.by_ref().take(2).map_while(Result::ok).collect();
        let printed = greeting.first().and_then(|line| line.split("://").nth(1));
        let Some(address) = printed.map(|printed| known.as_deref().unwrap_or(printed)) else {
            let mut reason = String::new();
            let _ = child
                .stderr
                .take()
                .expect("its errors")
                .read_to_string(&mut reason);
            panic!("the server did not open: {reason}");
        };
        let address = address.trim_end_matches("/en").to_string();
        Self {
            child,
            address,
            greeting: greeting.join("\n"),
        }
    }

    pub fn port(&self) -> &str {
        self.address.rsplit(':').next().expect("a port")
    }

    pub fn connect(&self) -> TcpStream {
        let port = self.port().parse().expect("a port");
        TcpStream::connect(("127.0.0.1", port)).expect("the server listens")
    }

    /// The answer to a request for a path: its status line, and the whole of it.
    pub fn get(&self, path: &str) -> (String, String) {
        let mut stream = self.connect();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.address
        )
        .expect("a request");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        (
            answer.lines().next().unwrap_or_default().to_string(),
            answer,
        )
    }

    /// Asks it to end, as the system does; answers its exit status and what it noted.
    pub fn stop(mut self) -> (ExitStatus, String) {
        let number = self.child.id().to_string();
        let asked = Command::new("kill")
            .args(["-TERM", &number])
            .status()
            .expect("kill");
        assert!(asked.success());
        let mut noted = String::new();
        let errors = self.child.stderr.as_mut().expect("its errors");
        errors.read_to_string(&mut noted).expect("its notes");
        (self.child.wait().expect("it ends"), noted)
    }

    /// Ends it as a power failure would.
    pub fn kill(mut self) {
        self.child.kill().expect("it ends");
        self.child.wait().expect("it ended");
    }
}

fn free_address() -> String {
    let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
    free.local_addr().expect("its address").to_string()
}

impl Drop for Server {
    fn drop(&mut self) {
        // One that has ended already is not an error.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
