// Runs itself to die of random panics, and prints what the default hook prints with the fields that the panic has,
// {"text":…,"value":…} a line: rust-panic SEED COUNT.
use std::cell::RefCell;
use std::fmt::Debug;
use std::process::{Command, Stdio};
use std::{env, panic, process, thread};

const MESSAGES: [&str; 14] = [
    "connection refused",
    "Cannot pay order 17: no stock",
    "expected \"name\" but was 'x'",
    "{\"id\": 7, \"title\": \"Ferry\"}",
    "first line\nsecond line",
    "it's the 'second', src/main.rs:3:4\n\n  last line",
    "Größe überschritten – 3 > 2",
    "met at noon (12:00) at the pier",
    "value <b>&amp;</b> is too long",
    "x=1, y=[2, 3]",
    "C:\\data\\in.csv",
    "the thread 7 of 9, note: none",
    "see src/main.rs:3:4: it says so",
    "50% of 日本",
];

// Before the panic that counts, where Rust is to print no note: only the first of a program has one.
const FIRST: &str = "the first one";

struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 16) % limit as u64) as usize
    }

    fn seeded(seed: u64) -> Random {
        let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        for _ in 0..8 {
            random.below(2);
        }
        random
    }
}

trait Step {
    fn go(&self, random: &mut Random, depth: usize, is_last: bool);
}

struct Cart<T>(T);

impl<T: Debug> Step for Cart<T> {
    #[inline(never)]
    fn go(&self, random: &mut Random, depth: usize, is_last: bool) {
        step(random, depth, is_last);
    }
}

#[inline(never)]
fn step(random: &mut Random, depth: usize, is_last: bool) {
    if depth == 0 {
        die(random, is_last);
        return;
    }
    match random.below(4) {
        0 => Cart(7).go(random, depth - 1, is_last),
        1 => (Box::new(Cart(vec!["x"])) as Box<dyn Step>).go(random, depth - 1, is_last),
        2 => (|random: &mut Random| step(random, depth - 1, is_last))(random),
        _ => step(random, depth - 1, is_last),
    }
}

// One that has no note is only told from what comes behind it by its line.
fn die(random: &mut Random, is_last: bool) {
    let message = MESSAGES[random.below(MESSAGES.len())];
    let message = if is_last { message.split('\n').next().unwrap() } else { message };
    let empty: Vec<usize> = Vec::new();
    match random.below(16) {
        0 => println!("{}", empty[random.below(9)]),
        1 => println!("{}", empty.iter().next().unwrap()),
        2 => println!("{}", message.parse::<u8>().unwrap()),
        3 => println!("{}", Err::<u8, _>(message.to_string()).expect("the 'price'")),
        4 => assert_eq!(message, "x"),
        5 => assert_eq!(empty.len(), 1, "{}", message.split('\n').next().unwrap()),
        6 => assert!(random.below(1) > 1),
        7 => println!("{}", random.below(1) as u8 - empty.len() as u8 - MESSAGES.len() as u8),
        8 => println!("{}", MESSAGES.len() / empty.len()),
        9 => {
            let cell = RefCell::new(empty);
            let _first = cell.borrow_mut();
            cell.borrow_mut().push(1);
        }
        10 => unreachable!("{}", message),
        _ => panic!("{}", message),
    }
}

fn quoted(text: &str) -> String {
    let mut json = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => json.extend(['\\', character]),
            character if character < ' ' => json.push_str(&format!("\\u{:04x}", character as u32)),
            character => json.push(character),
        }
    }
    json + "\""
}

// What a panic says of itself goes to the standard output, but for its calls.
fn print_value() {
    let print = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        print(info);
        let payload = info.payload();
        let message = payload.downcast_ref::<&str>().map(|text| text.to_string());
        let message = message.or_else(|| payload.downcast_ref::<String>().cloned()).unwrap();
        let place = info.location().unwrap();
        if message != FIRST {
            print!("\"type\":\"panic\",\"message\":{},\"file\":{},\"line\":{}", quoted(&message), quoted(place.file()), place.line());
        }
    }));
}

fn run(seed: u64, is_second: bool) {
    let mut random = Random::seeded(seed);
    print_value();
    if is_second {
        let _ = thread::spawn(|| panic!("{}", FIRST)).join();
    }
    let depth = random.below(5);
    let thread = match random.below(4) {
        0 => thread::Builder::new(),
        1 => thread::Builder::new().name("the cook's".to_string()),
        2 => thread::Builder::new().name("tokio-runtime-worker".to_string()),
        _ => return step(&mut random, depth, is_second),
    };
    let _ = thread.spawn(move || step(&mut random, depth, is_second)).unwrap().join();
    process::exit(0);
}

// The calls as they stand line by line in what was printed.
fn frames(text: &str) -> String {
    let mut frames: Vec<String> = Vec::new();
    let lines = text.split("\nstack backtrace:\n").nth(1).unwrap_or("");
    for line in lines.lines().take_while(|line| !line.starts_with("note: ")) {
        let said = line.trim_start();
        if let Some(place) = said.strip_prefix("at ") {
            // Assembler has no columns.
            let parts: Vec<&str> = place.rsplitn(3, ':').collect();
            let last = frames.last_mut().unwrap();
            let has_column = parts.len() == 3 && parts[1].parse::<u32>().is_ok();
            let (file, line) = if has_column { (parts[2].to_string(), parts[1]) } else { (place.rsplitn(2, ':').nth(1).unwrap().to_string(), parts[0]) };
            last.push_str(&format!(",\"file\":{},\"line\":{}", quoted(&file), line));
            if has_column {
                last.push_str(&format!(",\"column\":{}", parts[0]));
            }
        } else if let Some((_, name)) = said.split_once(": ") {
            let name = name.trim_start();
            let name = if name.starts_with("0x") { name.split_once(" - ").unwrap().1 } else { name };
            frames.push(format!("\"function\":{}", quoted(name)));
        }
    }
    if frames.is_empty() { String::new() } else { format!(",\"frames\":[{{{}}}]", frames.join("},{")) }
}

fn main() {
    let arguments: Vec<String> = env::args().collect();
    if arguments[1] == "die" {
        return run(arguments[2].parse().unwrap(), arguments[3] == "second");
    }
    let seed: u64 = arguments[1].parse().unwrap();
    let count: u64 = arguments[2].parse().unwrap();
    for i in 0..count {
        let mut random = Random::seeded((seed + i).wrapping_mul(31));
        let (calls, which) = [("0", "first"), ("0", "second"), ("1", "first"), ("full", "first")][random.below(4)];
        let output = Command::new(env::current_exe().unwrap())
            .args(["die", &(seed + i).to_string(), which])
            .env("RUST_BACKTRACE", calls)
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let all = String::from_utf8(output.stderr).unwrap();
        let text = if which == "second" { all.split_once(" display a backtrace\n").unwrap().1 } else { &all };
        let text = text.trim_start_matches('\n');
        let value = String::from_utf8(output.stdout).unwrap();
        println!("{{\"text\":{},\"value\":{{{}{}}}}}", quoted(text), value, frames(text));
    }
}
