namespace Cleanup.Testing;

/// <summary>One example of <c>fixtures/repair/*.md</c>: a text, its payloads one a line, and the repairs as "kind path".</summary>
public sealed record RepairExample(string Name, string Before, string[] After, string[] Repairs)
{
    private const string Fence = "~~~~";

    public override string ToString() => Name;

    public static IEnumerable<RepairExample> ReadAll() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "fixtures", "repair"), "*.md").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<RepairExample> Read(string path)
    {
        string[] lines = File.ReadAllText(path).Split('\n');
        string title = "";
        for (int i = 0; i < lines.Length; i++)
        {
            if (string.Equals(lines[i], $"{Fence} before", StringComparison.Ordinal))
            {
                string name = $"{Path.GetFileNameWithoutExtension(path)}: {title}";
                yield return new(name, string.Join('\n', Block(lines, ref i)), Block(lines, ref i), Block(lines, ref i));
            }
            else if (lines[i].Length > 0)
            {
                title = lines[i];
            }
        }
    }

    private static string[] Block(string[] lines, ref int i)
    {
        int end = Array.IndexOf(lines, Fence, i + 1);
        string[] block = lines[(i + 1)..end];
        i = end + 1;
        return block;
    }
}
