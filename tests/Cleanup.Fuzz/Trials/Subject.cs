using System.Collections.Immutable;
using Cleanup.Fuzz.Records;
using Cleanup.Json;

namespace Cleanup.Fuzz.Trials;

/// <summary>What is fuzzed: the functions of the library. Tests put others in their place.</summary>
internal sealed record Subject
{
    private static readonly Cleaner _cleaner = new();

    /// <summary>The library as it is.</summary>
    public static Subject Library { get; } = new();

    public Func<string, CleanResult> Clean { get; init; } = static text => _cleaner.Clean(text);

    public Func<string, CleanResult> CleanArticle { get; init; } = static text => _cleaner.CleanArticle(text);

    public Func<string, ImmutableArray<Finding>> FindInSpan { get; init; } = static text => _cleaner.Find(text);

    public Func<string, Explanation> Explain { get; init; } =
        static text => _cleaner.ExplainArticle(text, new TextRange(0, text.Length));

    public Func<byte[], bool, bool> MayHaveLeaks { get; init; } = static (utf8, asArticle) => _cleaner.MayHaveLeaks(utf8, asArticle);

    public Func<string, RecordRun> RunRecords { get; init; } = static text => new RecordRunner(_cleaner).Run(text);

    public Func<string, JsonRepairResult> Repair { get; init; } = static text => JsonRepair.Repair(text);
}
