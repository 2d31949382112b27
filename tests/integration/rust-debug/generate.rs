// Prints COUNT random values, a JSON line each: what {:?} and {:#?} print, and the value. Usage: generate SEED COUNT
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % limit
    }
}

const WORDS: [&str; 16] = [
    "tram", "Ferry", "it's", "“late”", "Größe", "日本", "R&B", "say \"no\"", "a\\b", "\n", "\t", "}", "Stop { id: 1 }", ", b: 2", "\u{200b}", "😀",
];

fn text(random: &mut Random) -> String {
    (0..random.below(5)).map(|_| WORDS[random.below(WORDS.len())]).collect::<Vec<_>>().join(" ")
}

#[derive(Debug)]
enum State {
    Open,
    Closed(u8, String),
    Moved { to: String },
}

#[derive(Debug)]
struct Stop {
    id: usize,
    title: String,
    image: Option<String>,
    price: f64,
    tags: Vec<String>,
    state: State,
    next: Option<Box<Stop>>,
}

fn stop(random: &mut Random, depth: usize) -> Stop {
    Stop {
        id: random.below(9999),
        title: text(random),
        image: if random.below(2) == 0 { None } else { Some(text(random)) },
        price: random.below(1000) as f64 / 8.0,
        tags: (0..random.below(3)).map(|_| text(random)).collect(),
        state: match random.below(3) {
            0 => State::Open,
            1 => State::Closed(random.below(99) as u8, text(random)),
            _ => State::Moved { to: text(random) },
        },
        next: if depth > 0 && random.below(2) == 0 { Some(Box::new(stop(random, depth - 1))) } else { None },
    }
}

fn quote(text: &str) -> String {
    let escape = |c: char| match c {
        '"' | '\\' => format!("\\{c}"),
        c if (c as u32) < 32 => format!("\\u{:04x}", c as u32),
        c => c.to_string(),
    };
    format!("\"{}\"", text.chars().map(escape).collect::<String>())
}

fn json(stop: &Stop) -> String {
    let image = stop.image.as_deref().map_or("null".to_string(), quote);
    let tags = stop.tags.iter().map(|tag| quote(tag)).collect::<Vec<_>>().join(",");
    let state = match &stop.state {
        State::Open => "\"Open\"".to_string(),
        State::Closed(days, until) => format!("[{days},{}]", quote(until)),
        State::Moved { to } => format!("{{\"to\":{}}}", quote(to)),
    };
    let next = stop.next.as_ref().map_or("null".to_string(), |next| json(next));
    format!(
        "{{\"id\":{},\"title\":{},\"image\":{image},\"price\":{:?},\"tags\":[{tags}],\"state\":{state},\"next\":{next}}}",
        stop.id, quote(&stop.title), stop.price
    )
}

fn main() {
    let arguments: Vec<u64> = std::env::args().skip(1).map(|argument| argument.parse().unwrap()).collect();
    let mut random = Random(arguments[0]);
    for _ in 0..arguments[1] {
        let stops: Vec<Stop> = (0..1 + random.below(3)).map(|_| stop(&mut random, 2)).collect();
        let value = stops.iter().map(json).collect::<Vec<_>>().join(",");
        let (line, lines) = (quote(&format!("{stops:?}")), quote(&format!("{stops:#?}")));
        println!("{{\"dumps\":{{\"debug\":{line},\"pretty\":{lines}}},\"value\":[{value}]}}");
    }
}
