//! Asking hosts: what they learn, what is believed of their answers, and for how long they are waited for.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use chrono::{DateTime, Utc};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tentlight::sync::{Address, Http, Patience, Piece, Trouble, TrustedTime};

use crate::fault_server::{Fault, FaultServer};

/// So short that a test can wait for it to end. On a busy machine a good host may be too slow for it.
pub fn impatient() -> Patience {
    let moment = Duration::from_millis(600);
    Patience { small: moment, pace: (4 * 1024, moment), ..Patience::default() }
}

pub fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

fn date(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn http() -> Http {
    with(Patience::default())
}

fn with(patience: Patience) -> Http {
    let time = TrustedTime::new(|| date("2027-06-01T12:00:00Z"), date("2026-11-01T00:00:00Z"));
    Http::tuned(Arc::new(time), None, patience, None).unwrap()
}

fn address(server: &FaultServer, file: &str) -> Address {
    Address::folder(&server.url("feed"), true, false).unwrap().file(file).unwrap()
}

/// What comes of a pack of which the first `part` bytes are there.
fn fetch(server: &FaultServer, part: &[u8], length: usize) -> (Vec<u8>, Result<(), Trouble>) {
    fetch_by(&http(), server, part, length)
}

fn fetch_by(http: &Http, server: &FaultServer, part: &[u8], length: usize) -> (Vec<u8>, Result<(), Trouble>) {
    let mut kept = part.to_vec();
    let took = run(http.pack(&address(server, "p/pack.zst"), part.len() as u64, length as u64, |piece| {
        match piece {
            Piece::Restart => kept.clear(),
            Piece::Bytes(bytes) => kept.extend_from_slice(bytes),
        }
        Ok(())
    }));
    (kept, took)
}

fn with_pack() -> (FaultServer, Vec<u8>) {
    let server = FaultServer::start(1);
    let pack: Vec<u8> = (0..20_000_u32).map(|at| (at % 251) as u8).collect();
    server.put("feed/p/pack.zst", &pack);
    server.put("feed/p/other.zst", &pack[1..]);
    server.put("feed/head.txt", b"before");
    server.put("feed/head.txt", b"now");
    (server, pack)
}

#[test]
fn a_host_learns_nothing_of_who_asks() {
    let (server, pack) = with_pack();
    assert_eq!(run(http().small(&address(&server, "head.txt"), 100)).unwrap(), b"now");
    fetch(&server, &pack[..7], pack.len()).1.unwrap();
    let asked = server.asked();
    for (asked, range) in asked.iter().zip([None, Some("bytes=7-")]) {
        let mut expected = vec![
            ("accept".to_owned(), "*/*".to_owned()),
            ("accept-encoding".to_owned(), "identity".to_owned()),
            ("host".to_owned(), server.host()),
            ("user-agent".to_owned(), "tentlight".to_owned()),
        ];
        expected.extend(range.map(|range| ("range".to_owned(), range.to_owned())));
        let mut headers = asked.headers.clone();
        headers.sort();
        expected.sort();
        assert_eq!(headers, expected);
    }
    assert_eq!(asked.len(), 2);
}

#[test]
fn a_pack_goes_on_where_it_was_cut_off() {
    let (server, pack) = with_pack();
    server.cut_at(9_000);
    let (part, cut) = fetch(&server, &[], pack.len());
    assert_eq!(cut, Err(Trouble::CutOff));
    assert_eq!(part, &pack[..9_000]);
    let (whole, took) = fetch(&server, &part, pack.len());
    took.unwrap();
    assert!(whole == pack);
    let asked = server.asked();
    assert_eq!(asked[1].header("range"), Some("bytes=9000-"));
    assert!(asked[1].answered < 11_300, "all of it came again: {}", asked[1].answered);
}

#[test]
fn a_host_without_ranges_sends_all_and_what_was_there_is_dropped() {
    let (server, pack) = with_pack();
    server.next(Fault::IgnoresRange);
    let (whole, took) = fetch(&server, &pack[..500], pack.len());
    took.unwrap();
    assert!(whole == pack);
}

#[test]
fn another_part_than_was_asked_for_is_not_taken() {
    let (server, pack) = with_pack();
    server.next(Fault::WrongOffset);
    let (kept, took) = fetch(&server, &pack[..500], pack.len());
    assert_eq!((kept.len(), took), (500, Err(Trouble::WrongRange)));
    // Longer than the pack is: the part is not of this pack.
    assert_eq!(fetch(&server, &vec![0; 20_000], 20_001).1, Err(Trouble::WrongRange));
}

#[test]
fn an_announced_length_that_is_not_the_packs_is_not_waited_for() {
    let (server, pack) = with_pack();
    for length in [pack.len() - 1, pack.len() + 1] {
        assert_eq!(fetch(&server, &[], length), (Vec::new(), Err(Trouble::OtherLength)));
    }
    server.next(Fault::Gzip);
    assert_eq!(fetch(&server, &[], pack.len()), (Vec::new(), Err(Trouble::OtherLength)));
}

#[test]
fn what_does_not_end_is_ended() {
    let (server, pack) = with_pack();
    server.next(Fault::Endless);
    let (kept, took) = fetch(&server, &[], pack.len());
    assert_eq!(took, Err(Trouble::TooMuch));
    assert!(kept.len() <= pack.len());
    server.next(Fault::Endless);
    assert_eq!(run(http().small(&address(&server, "head.txt"), 100)), Err(Trouble::TooMuch));
    assert_eq!(run(http().small(&address(&server, "head.txt"), 2)), Err(Trouble::TooMuch));
}

#[test]
fn one_byte_at_a_time_is_not_waited_for_and_what_came_is_kept() {
    let (server, pack) = with_pack();
    server.next(Fault::Slow);
    let (kept, took) = fetch_by(&with(impatient()), &server, &[], pack.len());
    assert_eq!(took, Err(Trouble::TooSlow));
    assert!(pack.starts_with(&kept));
    server.next(Fault::Slow);
    assert_eq!(run(with(impatient()).small(&address(&server, "head.txt"), 100)), Err(Trouble::Timeout));
}

#[test]
fn redirects_end_and_never_change_the_scheme() {
    let (server, _) = with_pack();
    server.next(Fault::RedirectLoop);
    assert!(run(http().small(&address(&server, "head.txt"), 100)).is_ok(), "one is followed");
    for _ in 0..3 {
        server.next(Fault::RedirectLoop);
    }
    assert_eq!(run(http().small(&address(&server, "head.txt"), 100)), Err(Trouble::Redirects));
    assert_eq!(server.asked().len(), 2 + 3);
    server.next(Fault::Login);
    assert!(run(http().small(&address(&server, "head.txt"), 1_000)).unwrap().starts_with(b"<!doctype"));
}

#[test]
fn every_other_answer_has_its_word() {
    let (server, pack) = with_pack();
    let small = |fault| {
        server.next(fault);
        run(http().small(&address(&server, "head.txt"), 100)).unwrap_err()
    };
    assert_eq!(small(Fault::ServerError), Trouble::Status { code: 500, retry_after: None });
    for (fault, expected) in [(Fault::TooMany, 429), (Fault::Unavailable, 503)] {
        match small(fault) {
            Trouble::Status { code, retry_after: Some(pause) } => {
                assert_eq!(code, expected);
                assert!(pause >= Duration::from_secs(1));
            }
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(small(Fault::Silent), Trouble::Unreachable);
    assert!(matches!(small(Fault::Reset), Trouble::CutOff | Trouble::Unreachable));
    server.remove("feed/p/pack.zst");
    assert_eq!(fetch(&server, &[], pack.len()).1, Err(Trouble::Status { code: 404, retry_after: None }));
    let gone = address(&server, "head.txt");
    drop(server);
    assert_eq!(run(http().small(&gone, 100)), Err(Trouble::Unreachable));
}

/// Answers every connection over TLS, each with one page, until the test is over; its certificate holds 2026 to 2036.
fn tls_host() -> u16 {
    let read = |name: &str| std::fs::read(format!("{}/tests/fixtures/tls/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let chain = vec![CertificateDer::from(read("localhost.der"))];
    let key = PrivateKeyDer::try_from(read("localhost.key.der")).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        while let Ok((mut stream, _)) = listener.accept() {
            let mut session = rustls::ServerConnection::new(Arc::clone(&config)).unwrap();
            let mut tls = rustls::Stream::new(&mut session, &mut stream);
            if tls.read(&mut [0; 4_096]).is_ok() {
                let _ = tls.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi");
                tls.conn.send_close_notify();
                let _ = tls.flush();
            }
        }
    });
    port
}

fn over_tls(device: fn() -> DateTime<Utc>, host: &str, port: u16, vouched: bool) -> Result<Vec<u8>, Trouble> {
    let authority = include_bytes!("../fixtures/tls/authority.der");
    let time = TrustedTime::new(device, date("2027-01-01T00:00:00Z"));
    let http = Http::tuned(Arc::new(time), None, Patience::default(), vouched.then_some(authority)).unwrap();
    let address = Address::folder(&format!("https://{host}:{port}/"), false, false).unwrap();
    run(http.small(&address, 100))
}

#[test]
fn a_phone_stuck_in_1970_reaches_hosts_over_tls_and_one_in_2030_too() {
    let port = tls_host();
    for device in [|| date("1970-01-01T00:00:00Z"), || date("2030-01-01T00:00:00Z"), || date("2099-01-01T00:00:00Z")] {
        assert_eq!(over_tls(device, "localhost", port, true), Ok(b"hi".to_vec()));
    }
}

#[test]
fn certificates_that_have_run_out_or_are_anothers_are_not_believed() {
    let port = tls_host();
    assert_eq!(over_tls(|| date("2036-12-31T00:00:00Z"), "localhost", port, true), Err(Trouble::Tls));
    assert_eq!(over_tls(|| date("2030-01-01T00:00:00Z"), "localhost", port, false), Err(Trouble::Tls));
}

#[test]
fn a_proxy_is_for_tor_and_takes_the_names_too() {
    let time = || Arc::new(TrustedTime::new(|| date("2027-06-01T12:00:00Z"), date("2026-11-01T00:00:00Z")));
    for bad in ["socks5://127.0.0.1:9050", "http://127.0.0.1:8080", "127.0.0.1:9050", ""] {
        assert_eq!(Http::new(time(), Some(bad)).err(), Some(Trouble::BadUrl), "{bad}");
    }
    // A proxy that takes one connection and remembers what it was asked for.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let proxy = format!("socks5h://{}", listener.local_addr().unwrap());
    let asked = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut greeting = [0; 3];
        stream.read_exact(&mut greeting).unwrap();
        stream.write_all(&[5, 0]).unwrap();
        let mut request = [0; 5];
        stream.read_exact(&mut request).unwrap();
        let mut name = vec![0; usize::from(request[4])];
        stream.read_exact(&mut name).unwrap();
        (request[3], String::from_utf8(name).unwrap())
    });
    let http = Http::tuned(time(), Some(&proxy), Patience::default(), None).unwrap();
    let address = Address::folder("http://tentlighttentlight.onion/", false, true).unwrap();
    assert!(run(http.small(&address, 100)).is_err());
    assert_eq!(asked.join().unwrap(), (3, "tentlighttentlight.onion".to_owned()), "3: a name, not an address");
}

/// Its name would be asked for in the open: nobody is there to answer, and everybody would see the question.
#[test]
fn nobody_is_sent_on_into_a_hidden_service() {
    use std::io::{Read, Write};
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let host = format!("http://{}/", listener.local_addr().unwrap());
    let answers = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 1_024]).unwrap();
        let on =
            "HTTP/1.1 302 Found\r\nLocation: http://tentlighttentlight.onion/head.txt\r\nContent-Length: 0\r\n\r\n";
        stream.write_all(on.as_bytes()).unwrap();
    });
    let address = Address::folder(&host, true, false).unwrap().file("head.txt").unwrap();
    assert_eq!(run(http().small(&address, 100)), Err(Trouble::Redirects));
    answers.join().unwrap();
}
