// Prints COUNT random values, a JSON line each: what toString() prints, and the value. Strings are no numbers and hold no line breaks: nothing
// tells those from what they look like. Usage: java Generate.java SEED COUNT
import java.util.*;
import java.util.stream.*;

public class Generate {
    static final String[] WORDS = {"tram", "line", "Ferry", "to", "the", "islands", "it’s", "late", "Größe", "日本", "R&B", "(new)", "a-b", "50%"};
    static final String[] TRAPS = {"Tram, line 7", "The plan: a=1", "a [b] c", "see {below}", "at 9:30, or later", "x = 1, y = 2", "http://a.example/?b=c"};
    static final String[] KEYS = {"author", "image", "order", "summary", "tags", "url"};
    static Random random;

    record Stop(int id, String title, double price, boolean open, List<Integer> parts) {}

    static class Line {
        final int id = random.nextInt(10000);
        final String title = text();
        final List<Integer> stops = parts();

        @Override
        public String toString() {
            return "Line{" + "id=" + id + ", title='" + title + '\'' + ", stops=" + stops + '}';
        }
    }

    static String text() {
        if (random.nextInt(4) == 0) return TRAPS[random.nextInt(TRAPS.length)];
        return "Quay" + IntStream.range(0, random.nextInt(5)).mapToObj(i -> " " + WORDS[random.nextInt(WORDS.length)]).collect(Collectors.joining());
    }

    static List<Integer> parts() {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> random.nextInt(100)).toList();
    }

    static Map<String, Object> row(int depth) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", random.nextInt(10000));
        row.put("title", text());
        for (String key : KEYS) {
            if (random.nextInt(3) > 0) continue;
            int form = random.nextInt(6);
            row.put(key, depth > 0 && form == 0 ? row(depth - 1) : form == 1 ? parts() : form == 2 ? null : form == 3 ? random.nextBoolean() : text());
        }
        return row;
    }

    static Object value() {
        int form = random.nextInt(5);
        if (form == 0) return row(2);
        return IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> switch (form) {
            case 1 -> new Stop(random.nextInt(10000), text(), random.nextInt(1000) / 8.0, random.nextBoolean(), parts());
            case 2 -> new Line();
            default -> row(1);
        }).toList();
    }

    static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String json(Object value) {
        if (value instanceof String text) return quote(text);
        if (value instanceof List<?> list) return list.stream().map(Generate::json).collect(Collectors.joining(",", "[", "]"));
        if (value instanceof Line line) return "{\"id\":" + line.id + ",\"title\":" + quote(line.title) + ",\"stops\":" + line.stops + "}";
        if (value instanceof Stop stop)
            return "{\"id\":" + stop.id + ",\"title\":" + quote(stop.title) + ",\"price\":" + stop.price + ",\"open\":" + stop.open + ",\"parts\":" + stop.parts + "}";
        if (!(value instanceof Map<?, ?> map)) return String.valueOf(value);
        return map.entrySet().stream().map(entry -> quote((String) entry.getKey()) + ":" + json(entry.getValue())).collect(Collectors.joining(",", "{", "}"));
    }

    public static void main(String[] args) {
        random = new Random(Long.parseLong(args[0]));
        for (int i = Integer.parseInt(args[1]); i > 0; i--) {
            Object value = value();
            System.out.println("{\"dumps\":{\"toString\":" + quote(value.toString()) + "},\"value\":" + json(value) + "}");
        }
    }
}
