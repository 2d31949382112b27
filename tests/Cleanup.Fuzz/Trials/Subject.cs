using Cleanup.Fuzz.Records;
using Cleanup.Json;

namespace Cleanup.Fuzz.Trials;

/// <summary>What is fuzzed: the functions of the library. Tests put others in their place.</summary>
internal sealed record Subject
{
    private static readonly Cleaner _cleaner = new();

    /// <summary>The library as it is.</summary>
    public static Subject Library { get; } = new();

    public Func<string, CleanResult> Clean { get; init; } = _cleaner.Clean;

    public Func<string, CleanResult> CleanArticle { get; init; } = static text => _cleaner.CleanArticle(text);

    public Func<string, Finding?> FindFirst { get; init; } =
        static text => _cleaner.TryFindNext(text, from: 0, out Finding? finding) ? finding : null;

    public Func<string, RecordRun> RunRecords { get; init; } = static text => new RecordRunner(_cleaner).Run(text);

    public Func<string, JsonRepairResult> Repair { get; init; } = static text => JsonRepair.Repair(text);
}
