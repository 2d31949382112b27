namespace Cleanup.Tests.Judging.SignRows;

/// <summary>What the texts of rows are made of.</summary>
internal static class Page
{
    public const string Dump = "array(1) {\n  [\"harbour\"]=>\n  int(7)\n}";
    public const string Links = "[{\"id\":7,\"title\":\"Ferry\",\"url\":\"/a/7\"},{\"id\":8,\"title\":\"Quay\",\"url\":\"/a/8\"}]";
    public const string Script = "<script>var x = document.getElementById('a'); window.onload = x; location.href = " +
        "'//cdn.press.net/a.min.js';</script>";
    public const string First = "The council of the town votes on Thursday about the ferry, the bridge and all that the people asked " +
        "for in May.";
    public const string Last = "The vote is public, as it was the year before, and whoever wants may come to the hall and listen to the " +
        "debate.";

    private const int WordsOfLine = 10;

    /// <summary>A sentence of so many words, on one line.</summary>
    public static string Sentence(int words) => $"The {string.Join(' ', Enumerable.Repeat("ferry", words - 1))}.";

    /// <summary>Sentences of so many words together, a line each; the first are others.</summary>
    public static string Words(int words, string other = "ferry", int others = 0) => string.Join('\n',
        Enumerable.Range(0, words).Select(i => i < others ? other : "ferry").Chunk(WordsOfLine)
            .Select(static line => $"{string.Join(' ', line)}."));

    /// <summary>Something so many times, a line each.</summary>
    public static string Lines(int times, string line = "The council of the town votes on Thursday.") =>
        string.Join('\n', Enumerable.Repeat(line, times));

    /// <summary>A dump that is so many characters long.</summary>
    public static string DumpOf(int length)
    {
        const string around = "array(1) {\n[0]=>\nstring(000) \"\"\n}";
        int inside = length - around.Length - (length >= around.Length + 1000 ? 1 : 0);
        return $"array(1) {{\n[0]=>\nstring({inside:000}) \"{new string('a', inside)}\"\n}}";
    }
}
