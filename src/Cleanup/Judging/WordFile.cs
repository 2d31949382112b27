namespace Cleanup.Judging;

/// <summary>
/// The word lists that the library carries: a file a language, one for names of programming, one for page services. Thread-safe.
/// </summary>
internal static class WordFile
{
    private const string Folder = "Cleanup.Words.";

    /// <summary>The files of languages: their names are two letters.</summary>
    public static IEnumerable<string> Languages => typeof(WordFile).Assembly.GetManifestResourceNames()
        .Where(static name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(static name => name[Folder.Length..])
        .Where(static name => name.Length == "en.txt".Length)
        .Order(StringComparer.Ordinal);

    /// <summary>The entries of a file, each with the heading that it stands under: <c>[code]</c>.</summary>
    public static IEnumerable<(string Heading, string Entry)> Read(string name)
    {
        using Stream stream = typeof(WordFile).Assembly.GetManifestResourceStream(Folder + name)!;
        using var reader = new StreamReader(stream);
        string heading = "";
        while (reader.ReadLine() is { } line)
        {
            if (line is ['[', .. var inside, ']']) heading = inside;
            else if (line.Length > 0) yield return (heading, line);
        }
    }
}
