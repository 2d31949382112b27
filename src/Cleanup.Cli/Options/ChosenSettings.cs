using System.Collections.Immutable;
using Cleanup.Corpus;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Settings;

namespace Cleanup.Cli.Options;

/// <summary>What the command line chose, as settings. Thread-safe.</summary>
internal static class ChosenSettings
{
    /// <summary>The settings.</summary>
    /// <param name="leaks">What is looked for and cut.</param>
    /// <param name="patterns">The kinds that the settings describe.</param>
    /// <param name="judge">The SHA-256 of a file of weights; or null.</param>
    /// <param name="reading">How inputs are read.</param>
    /// <param name="records">How records are read as articles.</param>
    public static CleanupSettings Of(
        CleanerOptions leaks, ImmutableArray<PatternKind> patterns, string? judge, ReadOptions reading, RecordOptions records) => new()
        {
            Kinds = [.. leaks.Kinds.Select(kind => kind.Id)],
            ExceptKinds = [.. leaks.ExceptKinds.Select(kind => kind.Id)],
            Patterns = patterns,
            Actions = [.. leaks.Actions.Select(static action => KeyValuePair.Create(action.Key.Id, action.Value))],
            Cut = leaks.CutFrom,
            Assume = leaks.Prior,
            Judge = judge,
            MaxDepth = leaks.MaxDepth,
            ScanBudget = leaks.ScanBudget,
            Fields = [.. reading.Fields],
            Encoding = reading.EncodingName,
            Records = reading.Records,
            OnBadBytes = reading.BadBytes,
            RecordLimit = reading.RecordLimit,
            Article = records.ReadsHeaders,
            KeepTexts = records.KeepsTexts,
            DateOrder = records.DateOrder,
            BaseUrl = records.OwnUrlIsBase ? "own" : records.BaseUrl?.AbsoluteUri,
            KeepWhitespace = records.KeepWhitespace,
            MaxCutRatio = records.MaxCutRatio,
            TellOnlyEdits = records.TellsOnlyEdits,
            Into = records.Into,
            Offsets = records.Offsets,
        };
}
