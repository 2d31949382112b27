using Cleanup.Testing;

namespace Cleanup.FitJudge.Labels;

/// <summary>
/// The project's own examples as labelled texts: excerpts in a short article, and what the specs of the kinds say of leaks and look-alikes.
/// They are short where pages are long. Thread-safe.
/// </summary>
internal static class OwnExamples
{
    private const int ExamplesOfGroup = 3;

    public static IEnumerable<LabelledText> Read() => [.. LookAlikes(), .. Leaks(), .. Examples()];

    private static IEnumerable<LabelledText> LookAlikes() => Excerpts.LookAlikes.Select(static (text, line) =>
        new LabelledText($"look-alikes.jsonl:{line + 1}", text, $"look-alike {line}", [], []) { Class = "look-alike" });

    // Those of a kind are alike.
    private static IEnumerable<LabelledText> Leaks() => Excerpts.Leaks.Index()
        .Where(static excerpt => excerpt.Item.Action is "cut")
        .Select(static excerpt => InArticle(excerpt.Item, excerpt.Index));

    private static LabelledText InArticle(LeakExcerpt excerpt, int line)
    {
        (_, string before, string behind) = Excerpts.Places[line % Excerpts.Places.Length];
        return new LabelledText($"leaks.jsonl:{line + 1}", $"{before}{excerpt.Leak}{behind}", $"{excerpt.Kind} {line % ExamplesOfGroup}",
            [new TextRange(before.Length, excerpt.Leak.Length)], [])
        {
            Class = "excerpt",
        };
    }

    private static IEnumerable<LabelledText> Examples() =>
        SpecExample.All.Index().SelectMany(static example => OfSpec(example.Item, example.Index));

    private static IEnumerable<LabelledText> OfSpec(SpecExample example, int index)
    {
        string group = $"{example.Kind} spec {index / ExamplesOfGroup}";
        if (example.Clean is null) return [new LabelledText(example.ToString(), example.Source, group, [], []) { Class = "spec" }];
        return LeakOf(example.Source, example.Clean) is { } leak
            ? [new LabelledText(example.ToString(), example.Source, group, [leak], []) { Class = "spec" }]
            : [];
    }

    // What stands between what is alike before and behind; null for several cuts, and for none.
    private static TextRange? LeakOf(string source, string clean)
    {
        int before = source.AsSpan().CommonPrefixLength(clean);
        int behind = 0;
        while (behind < Math.Min(source.Length, clean.Length) - before && source[^(behind + 1)] == clean[^(behind + 1)]) behind++;
        // A cut leaves one blank where there were two.
        if (before + behind + 1 < clean.Length || before + behind >= source.Length) return null;
        ReadOnlySpan<char> leak = source.AsSpan(before, source.Length - behind - before);
        int blanks = leak.Length - leak.TrimStart().Length;
        return new TextRange(before + blanks, leak.Trim().Length);
    }
}
