using Cleanup.Fuzz.Trials;
using Cleanup.Json;

namespace Cleanup.Afl.Targets;

/// <summary>Parts of the library, each to be fuzzed alone.</summary>
internal static class Subjects
{
    private static readonly JsonRepairResult _noPayload = new();

    /// <summary>All kinds, and the headers of articles.</summary>
    public static Subject Scanner { get; } = Subject.Library with { Repair = static _ => _noPayload };

    /// <summary>Nothing but the repair of JSON.</summary>
    public static Subject Repair { get; } = Subject.Library with
    {
        Clean = static text => new() { Text = text },
        CleanArticle = static text => new() { Text = text },
        FindInSpan = static _ => [],
    };

    /// <summary>The grammar of a kind.</summary>
    public static Subject OfKind(string kind)
    {
        if (!LeakKinds.TryGet(kind, out LeakKind? known)) throw new ArgumentException($"There is no leak kind '{kind}'.", nameof(kind));
        var cleaner = new Cleaner(new CleanerOptions { Kinds = [known] });
        return Scanner with
        {
            Clean = text => cleaner.Clean(text),
            CleanArticle = text => cleaner.CleanArticle(text),
            FindInSpan = text => cleaner.Find(text),
        };
    }
}
