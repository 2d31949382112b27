namespace Cleanup.Growth.Constructs;

/// <summary>Lines of JSON Lines: with many fields, with many escapes, and many of them.</summary>
internal static class RecordConstructs
{
    private const string Leak = "string(3) \\\"abc\\\"";

    public static IEnumerable<Construct> All =>
    [
        Line("fields of prose", "\"f№\":\"It was a quiet day.\","),
        Line("fields that leak", $"\"f№\":\"It was a quiet day.\\n\\n{Leak}\","),
        Line("fields that lose layout", "\"f№\":\"It was  a quiet\\u200b day. \","),
        Line("fields of one name", "\"text\":\"It was a quiet day.\","),
        Line("numbers", "\"f№\":№,"),
        Line("lists of texts", $"\"f№\":[\"{Leak}\",[\"a\"]],"),
        Line("objects", $"\"f№\":{{\"text\":\"{Leak}\"}},"),
        Of("escapes", "\\n\\u00fc\\ud83d\\ude00\\\"") with { Start = "{\"text\":\"", Middle = "\"}\n" },
        Of("nested", "{\"a\":") with { Middle = "\"x\"", Closer = "}" },
        Of("nested lists", "[") with { Start = "{\"text\":", Middle = "\"x\"", Closer = "]" },
        Of("records", $"{{\"id\":№,\"text\":\"It was a quiet day.\\n\\n{Leak}\"}}\n"),
        Of("rejected lines", "{\"text\":\n"),
        Of("blank lines", "\n"),
        Of("one open line", "{\"text\":\""),
    ];

    private static Construct Line(string form, string field) => Of(form, field) with { Start = "{", Middle = "\"z\":1}\n" };

    private static Construct Of(string form, string unit) => new("records", "JSON Lines", form, Subject.Records, unit);
}
