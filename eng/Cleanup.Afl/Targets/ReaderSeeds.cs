using System.Text;
using Cleanup.Corpus.Charsets;

namespace Cleanup.Afl.Targets;

/// <summary>Files as they come: texts in several encodings, lines of JSON Lines, both damaged.</summary>
internal static class ReaderSeeds
{
    private static readonly (string Encoding, string Text)[] _texts =
    [
        ("utf-8", "Die Brücke ist schön – sagte der Bürgermeister.\n\n“Früher” war sie’s nicht.\n"),
        ("utf-16le", "Die Brücke ist schön 😀.\n"),
        ("utf-16be", "Die Brücke ist schön 😀.\n"),
        ("utf-32le", "Die Brücke ist schön 😀.\n"),
        ("windows-1252", "Die Brücke ist schön – sagte der Bürgermeister.\n"),
        ("windows-1251", "Сегодня утром в городе открылась новая библиотека.\n"),
        ("shift_jis", "今日の天気は晴れです。橋は美しい。\n"),
        ("iso-2022-jp", "今日の天気は晴れです。橋は美しい。\n"),
        ("gb18030", "今天天气很好，大桥很美。\n"),
    ];

    private const string Lines = """
        {"id":"a1","url":"https://example.org/a","title":"A","text":"Ein Satz: \"größer\" \u00fc\ud83d\ude00 \ud800.","tags":["x",{"y":null}]}

        {"id":2,"body":"a\nb","nested":{"article":{"content":"c","text":"d\t"}},"n":-1.5e3,"t":true}
        {"text":""}
        ["no object"]
        {"text":"cut
        """;

    public static IEnumerable<byte[]> All =>
    [
        .. _texts.Select(text => SourceEncoding.Get(text.Encoding, hasByteOrderMark: false).Encode(text.Text)),
        .. _texts.Select(text => SourceEncoding.Get(text.Encoding, hasByteOrderMark: true).Encode(text.Text)),
        Encoding.UTF8.GetBytes(Lines),
        .. Lines.Split('\n').Select(Encoding.UTF8.GetBytes),
        [.. "It"u8, 0x92, .. "s a caf"u8, 0xE9, .. " \u2013 Br\u00FCcke\n"u8],
        [.. "{\"text\":\"caf"u8, 0xE9, .. "\"}\n"u8],
    ];

    public static IEnumerable<string> Tokens =>
        ["{\"text\":\"", "\"body\":", "\"url\":", "\\ud800", "\\u00fc", "\"}\n", "\uFEFF", "é", "\r\n", "[{", "}]", "null"];
}
