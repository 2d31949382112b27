using static Cleanup.Tests.Judging.SignRows.Page;

namespace Cleanup.Tests.Judging.SignRows;

/// <summary>What a reading says of itself.</summary>
internal static class ReadingRows
{
    public static SignRow[] All { get; } =
    [
        new("length-agrees", $"{First}\n\nstring(5) \"tides\"", $"{First}\n\nstring(6) \"tides\""),
        new("length-agrees", $"{First}\n\nstring(6) \"tídes\"", $"{First}\n\nstring(5) \"tídes\""),
        new("length-explained", $"{First}\n\nstring(13) \"tide\nharbour\"", $"{First}\n\nstring(12) \"tide\nharbour\""),
        new("structure-closed", $"{First}\n\n{Dump}", $"{First}\n\n{Dump[..^2]}"),
        new("cut-short", $"{First}\n\n{Dump[..^2]}", $"{First}\n\n{Dump}"),
        new("payload-complete", $"{First}\n\nstring(10) \"{{\"tide\":7}}\"", $"{First}\n\nstring(9) \"{{\"tide\":7\""),
        new("alike-records", $"{First}\n\n[{Record("id", "url")},{Record("id", "url")}]", $"{First}\n\n[{Record("id", "url")}]"),
        new("alike-records", $"{First}\n\n[{Record("tide", "hill")},{Record("tide", "hill")}]",
            $"{First}\n\n[{Record("tide", "hill")},{Record("noon", "boat")}]"),
        new("article-keys", $"{First}\n\n[{Record("id", "title", "url")},{Record("id", "title", "url")}]",
            $"{First}\n\n[{Record("id", "title", "tide")},{Record("id", "title", "tide")}]"),
        new("page-state", $"{First}\n\n{{\"@context\":\"https://schema.org\",\"name\":\"Ada\"}}",
            $"{First}\n\n{{\"@context\":\"https://press.net\",\"name\":\"Ada\"}}"),
        new("page-state", $"{First}\n\nwindow.__STATE__ = {Record("tide", "noon")};", $"{First}\n\n{Record("tide", "noon")}"),
        new("carried", $"{First}\n\n<script type=\"application/json\">{Record("tide", "noon")}</script>",
            $"{First}\n\n<b>{Record("tide", "noon")}</b>"),
        new("limit-reached", $"{First}\n\n{Nested(257)}", $"{First}\n\n{Nested(255)}"),
        new("unsure", $"{First}\n\nbool(true)", $"{First}\n\n{Dump}"),
        new("unsure", $"{First}\n\nstring(50) \"tides\"", $"{First}\n\nstring(5) \"tides\""),
        new("unmistakable", $"{First}\n\n{{{{ tide.noon }}}}", $"{First}\n\n{{{{ tide noon }}}}"),
        new("unmistakable", $"{First}\n\n{Script}", $"{First}\n\n{Dump}"),
        new("probable-form", $"{First}\n\n{{{{ tide noon }}}}", $"{First}\n\n{{{{ tide.noon }}}}"),
    ];

    private static string Record(params string[] keys) => $"{{{string.Join(',', keys.Select(static key => $"\"{key}\":\"a\""))}}}";

    private static string Nested(int levels) =>
        $"[{{\"tide\":{new string('[', levels - 2)}7{new string(']', levels - 2)},\"noon\":8}}]";
}
