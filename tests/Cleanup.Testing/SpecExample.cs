namespace Cleanup.Testing;

/// <summary>One example of a kind's spec.md: a text with leaks, what is left of it, and the values recovered; or a text to leave alone.</summary>
public sealed record SpecExample(string Kind, int Line, string Source, string? Clean, string[]? Values)
{
    private const string Fence = "~~~";

    public override string ToString() => $"{Kind}/spec.md:{Line}";

    /// <summary>The examples of all kinds.</summary>
    public static IEnumerable<SpecExample> All => LeakKinds.All.SelectMany(static kind => ReadAll(kind.Id));

    public static IEnumerable<SpecExample> ReadAll(string kind) => ReadAll(kind, LinesOf(kind));

    public static string[] LinesOf(string kind) => Fixture.Read($"kinds/{kind}/spec.md").Split('\n');

    public static IEnumerable<SpecExample> ReadAll(string kind, string[] lines)
    {
        List<(string Name, int Line, string Text)> blocks = ReadBlocks(lines);
        for (int i = 0; i < blocks.Count; i++)
        {
            (string name, int line, string text) = blocks[i];
            if (name is "look-alike") yield return new SpecExample(kind, line, text, Clean: null, Values: null);
            if (name is not "leak") continue;
            string clean = blocks[i + 1] is { Name: "clean" } next ? next.Text : throw new InvalidDataException($"{kind}/spec.md:{line}: a leak block without a clean block");
            string[]? values = i + 2 < blocks.Count && blocks[i + 2] is { Name: "value" } value ? value.Text.Split('\n') : null;
            yield return new SpecExample(kind, line, text, clean, values);
        }
    }

    private static List<(string Name, int Line, string Text)> ReadBlocks(string[] lines)
    {
        var blocks = new List<(string Name, int Line, string Text)>();
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal)) continue;
            int end = Array.IndexOf(lines, Fence, i + 1);
            blocks.Add((lines[i][Fence.Length..], i + 1, string.Join('\n', lines[(i + 1)..end])));
            i = end;
        }
        return blocks;
    }
}
