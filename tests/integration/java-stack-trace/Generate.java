package org.harbour;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Random errors as Throwable.printStackTrace prints them, with the fields that they have: {"text":…,"value":…} a line. */
public final class Generate {
    static final String[] MESSAGES = {
        "connection refused", "Cannot pay order 17: no stock", "expected \"name\" but was 'x'", "{\"id\": 7, \"title\": \"Ferry\"}",
        "first line\nsecond line", "Größe überschritten – 3 > 2", "Not found. Try java.io.IOException: later", "met at noon (12:00) at the pier",
        "Caused by: heavy rain", "value <b>&amp;</b> is too long", "null", "a.b.C: unknown", "x=1, y=[2, 3]", "C:\\data\\in.csv (No such file)",
        "Index 5 out of bounds for length 3", "50% of \u65e5\u672c", "... 3 less",
    };

    static final class Missing extends RuntimeException {
        Missing(String message, Throwable cause) { super(message, cause); }
    }

    interface Step { void run(int depth); }

    final Random random;

    Generate(long seed) { random = new Random(seed); }

    void left(int depth) { if (depth == 0) fail(0); else pick().run(depth - 1); }

    static class Shop<T> {
        final Generate owner;
        Shop(Generate owner, int depth) { this.owner = owner; if (depth == 0) owner.fail(0); else owner.pick().run(depth - 1); }
        static void open(Generate owner, int depth) { new Shop<String>(owner, depth); }
    }

    void sort(int depth) { Arrays.asList(2, 1).stream().map(x -> { left(depth); return x; }).toList(); }

    void reflect(int depth) {
        try {
            Generate.class.getDeclaredMethod("left", int.class).invoke(this, depth);
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw new IllegalStateException("reflected", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    Step pick() {
        switch (random.nextInt(6)) {
            case 0: return depth -> Shop.open(this, depth);
            case 1: return this::sort;
            case 2: return this::reflect;
            default: return this::left;
        }
    }

    void fail(int level) {
        switch (random.nextInt(9)) {
            case 0: ((String) null).length(); break;
            case 1: Object o = "x"; Integer n = (Integer) o; break;
            case 2: Integer.parseInt(message() + "x"); break;
            case 3: List.of(1).get(3); break;
            case 4: throw new IllegalArgumentException();
            case 5: throw new Missing(message(), null);
            default: throw new UnsupportedOperationException(message());
        }
    }

    void wrap(int chain) {
        try {
            if (chain == 0) pick().run(random.nextInt(6));
            else wrap(chain - 1);
        } catch (RuntimeException e) {
            RuntimeException outer = switch (random.nextInt(4)) {
                case 0 -> new RuntimeException(e);
                case 1 -> new Missing(message(), e);
                default -> new IllegalStateException(message(), e);
            };
            if (random.nextInt(3) == 0) outer.addSuppressed(new java.io.IOException(message()));
            throw outer;
        }
    }

    String message() { return MESSAGES[random.nextInt(MESSAGES.length)]; }

    static void collect(Throwable error, StackTraceElement[] enclosing, List<String> out) {
        StackTraceElement[] trace = error.getStackTrace();
        int m = trace.length - 1, n = enclosing.length - 1;
        while (m >= 0 && n >= 0 && trace[m].equals(enclosing[n])) { m--; n--; }
        StringBuilder json = new StringBuilder("\"type\":" + quote(error.getClass().getName()));
        String message = error.getLocalizedMessage();
        if (message != null && !message.isBlank()) json.append(",\"message\":").append(quote(message));
        List<String> frames = new ArrayList<>();
        for (int i = 0; i <= m; i++) {
            String printed = trace[i].toString();
            String frame = "{\"function\":" + quote(printed.substring(0, printed.lastIndexOf('(')));
            if (trace[i].getFileName() != null && !trace[i].isNativeMethod()) frame += ",\"file\":" + quote(trace[i].getFileName());
            if (trace[i].getFileName() != null && trace[i].getLineNumber() >= 0) frame += ",\"line\":" + trace[i].getLineNumber();
            frames.add(frame + "}");
        }
        if (!frames.isEmpty()) json.append(",\"frames\":[").append(String.join(",", frames)).append(']');
        out.add(json.toString());
        for (Throwable suppressed : error.getSuppressed()) collect(suppressed, trace, out);
        if (error.getCause() != null) collect(error.getCause(), trace, out);
    }

    static String quote(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') json.append('\\').append(c);
            else if (c < ' ') json.append(String.format("\\u%04x", (int) c));
            else json.append(c);
        }
        return json.append('"').toString();
    }

    public static void main(String[] args) throws Exception {
        Generate generate = new Generate(Long.parseLong(args[0]));
        PrintWriter lines = new PrintWriter(System.out, false, java.nio.charset.StandardCharsets.UTF_8);
        for (int i = Integer.parseInt(args[1]); i > 0; i--) {
            try {
                generate.wrap(generate.random.nextInt(4));
            } catch (RuntimeException e) {
                StringWriter text = new StringWriter();
                if (generate.random.nextInt(3) == 0) text.write("Exception in thread \"" + Thread.currentThread().getName() + "\" ");
                e.printStackTrace(new PrintWriter(text, true));
                List<String> reports = new ArrayList<>();
                collect(e, new StackTraceElement[0], reports);
                String causes = reports.size() == 1 ? "" : ",\"causes\":[{" + String.join("},{", reports.subList(1, reports.size())) + "}]";
                lines.println("{\"text\":" + quote(text.toString()) + ",\"value\":{" + reports.get(0) + causes + "}}");
            }
        }
        lines.flush();
    }
}
