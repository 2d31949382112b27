import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.core.layout.PatternLayout;
import org.apache.logging.log4j.message.SimpleMessage;

/**
 * Logs each message of standard input with java.util.logging, Log4j, Logback and Tomcat's logger, in the forms that they have by default and in
 * those of what is built on them, and prints {"dumps":{FORM:LINE},"value":…} for each: Generate SEED.
 */
public final class Generate {
    private static final String[] NAMES = {"org.harbour.Tides", "org.harbour.web.TideController", "o.h.Main", "tides", "org.harbour.Tides$Table"};
    private static final String[] THREADS = {"main", "http-nio-8080-exec-3", "pool-1-thread-2", "scheduling-1"};
    private static final String[] METHODS = {"load", "<init>", "lambda$run$0"};

    private static Random random;

    public static void main(String[] arguments) throws Exception {
        random = new Random(Long.parseLong(arguments[0]));
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new java.io.PrintStream(System.out, false, StandardCharsets.UTF_8);
        var log4j = Map.of(
            "Log4j's default", PatternLayout.newBuilder().withPattern("%d{HH:mm:ss.SSS} [%t] %-5level %logger{36} - %msg%n").build(),
            "Log4j's manual", PatternLayout.newBuilder().withPattern("%d %-5p [%t] %c{2}: %m%n").build(),
            "Log4j, time, level, name", PatternLayout.newBuilder().withPattern("%d{yyyy-MM-dd HH:mm:ss} %-5p %c{1}:%L - %m%n").build());
        var logback = Map.of(
            "Logback's default", logback("%d{HH:mm:ss.SSS} [%thread] %-5level %logger{36} - %msg%n"),
            "as Spring Boot 2", logback("%d{yyyy-MM-dd HH:mm:ss.SSS} %5p 4711 --- [%15.15t] %-40.40logger{39} : %m%n"),
            "as Spring Boot 3", logback("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %5p 4711 --- [tides] [%15.15t] %-40.40logger{39} : %m%n"),
            "as Dropwizard", logback("%-5p [%d{ISO8601,UTC}] %logger: %m%n"));
        for (String message; (message = lines.readLine()) != null; ) {
            for (var form : log4j.entrySet()) print(out, form.getKey(), log4j(form.getValue(), message));
            for (var form : logback.entrySet()) print(out, form.getKey(), logback(form.getValue(), message));
            print(out, "java.util.logging", jul(new java.util.logging.SimpleFormatter(), message, ""));
            print(out, "Tomcat", jul(new org.apache.juli.OneLineFormatter(), message, null));
        }
        out.flush();
    }

    private static <T> T any(T[] choice) { return choice[random.nextInt(choice.length)]; }

    private static long time() { return 1_000_000_000_000L + (random.nextLong() >>> 1) % 800_000_000_000L; }

    private record Line(String text, String level, String message) { }

    // Between the level and what the form knows for the message the form may have what it does not know.
    private static Line line(String text, String level, String message, String rest) {
        return new Line(text, level, rest == null ? message : text.substring(text.indexOf(rest)).trim());
    }

    private static Line log4j(PatternLayout layout, String message) {
        var level = any(org.apache.logging.log4j.Level.values());
        while (level == org.apache.logging.log4j.Level.OFF || level == org.apache.logging.log4j.Level.ALL) level = any(org.apache.logging.log4j.Level.values());
        String thread = any(THREADS);
        var event = Log4jLogEvent.newBuilder().setLoggerName(any(NAMES)).setLevel(level).setThreadName(thread).setMessage(new SimpleMessage(message))
            .setTimeMillis(time()).setIncludeLocation(true).setSource(new StackTraceElement("Tides", "load", "Tides.java", 12)).build();
        String pattern = layout.getConversionPattern();
        String last = event.getLoggerName().substring(event.getLoggerName().lastIndexOf('.') + 1);
        return line(layout.toSerializable(event).stripTrailing(), level.name(), message,
            pattern.contains("[%t] %c") ? "[" + thread : pattern.contains("%L") ? last + ":12" : null);
    }

    private static ch.qos.logback.classic.PatternLayout logback(String pattern) {
        var layout = new ch.qos.logback.classic.PatternLayout();
        layout.setContext(new ch.qos.logback.classic.LoggerContext());
        layout.setPattern(pattern);
        layout.start();
        return layout;
    }

    private static Line logback(ch.qos.logback.classic.PatternLayout layout, String message) {
        var level = any(new ch.qos.logback.classic.Level[] {ch.qos.logback.classic.Level.TRACE, ch.qos.logback.classic.Level.DEBUG,
            ch.qos.logback.classic.Level.INFO, ch.qos.logback.classic.Level.WARN, ch.qos.logback.classic.Level.ERROR});
        var event = new ch.qos.logback.classic.spi.LoggingEvent();
        event.setLevel(level);
        event.setLoggerName(any(NAMES));
        event.setThreadName(any(THREADS));
        event.setMessage(message);
        event.setTimeStamp(time());
        event.setLoggerContextRemoteView(new ch.qos.logback.classic.LoggerContext().getLoggerContextRemoteView());
        String text = layout.doLayout(event).strip();
        return line(text, level.toString(), message, layout.getPattern().startsWith("%-5p [") ? event.getLoggerName() : null);
    }

    private static Line jul(java.util.logging.Formatter formatter, String message, String rest) {
        var level = any(new java.util.logging.Level[] {java.util.logging.Level.SEVERE, java.util.logging.Level.WARNING, java.util.logging.Level.INFO,
            java.util.logging.Level.CONFIG, java.util.logging.Level.FINE, java.util.logging.Level.FINEST});
        // A message is a format too where it has parameters.
        var record = new java.util.logging.LogRecord(level, message);
        record.setLoggerName(any(NAMES));
        record.setSourceClassName(record.getLoggerName());
        record.setSourceMethodName(any(METHODS));
        record.setInstant(Instant.ofEpochMilli(time()));
        return line(formatter.format(record).strip(), level.getName(), message, null);
    }

    private static void print(java.io.PrintStream out, String form, Line line) {
        out.println("{\"dumps\":{\"Java: " + form + "\":" + json(line.text) + "},"
            + "\"value\":{\"type\":" + json(line.level) + ",\"message\":" + json(line.message) + "}}");
    }

    private static String json(String text) {
        var json = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            if (character < ' ' || character == '"' || character == '\\') json.append(String.format("\\u%04x", (int) character));
            else json.append(character);
        }
        return json.append('"').toString();
    }
}
