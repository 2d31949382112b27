using Cleanup.Fuzz.Trials;
using Cleanup.Json;

namespace Cleanup.Afl.Targets;

/// <summary>Parts of the library, each to be fuzzed alone.</summary>
internal static class Subjects
{
    private static readonly CleanResult _nothing = new() { Text = "" };
    private static readonly JsonRepairResult _noPayload = new();

    /// <summary>All kinds, and the headers of articles.</summary>
    public static Subject Scanner { get; } = Subject.Library with { Repair = static _ => _noPayload };

    /// <summary>Nothing but the repair of JSON.</summary>
    public static Subject Repair { get; } = Subject.Library with
    {
        Clean = static text => _nothing with { Text = text },
        CleanArticle = static text => _nothing with { Text = text },
        FindFirst = static _ => null,
    };

    /// <summary>The grammar of a kind.</summary>
    public static Subject OfKind(string kind)
    {
        var cleaner = new Cleaner(new CleanerOptions { Kinds = [kind] });
        return Scanner with
        {
            Clean = cleaner.Clean,
            CleanArticle = text => cleaner.CleanArticle(text),
            FindFirst = text => cleaner.TryFindNext(text, from: 0, out Finding? finding) ? finding : null,
        };
    }
}
