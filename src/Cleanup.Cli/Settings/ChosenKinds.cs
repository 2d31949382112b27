using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Corpus;
using Cleanup.Corpus.Settings;

namespace Cleanup.Cli.Settings;

/// <summary>The kinds there are, those that the settings describe among them, and what is set of each. Immutable.</summary>
/// <param name="Set">What is set; of a kind that stands there twice the last counts.</param>
internal sealed record ChosenKinds(ImmutableArray<KindSettings> Set)
{
    /// <summary>What finds the kinds that the settings describe.</summary>
    public ImmutableArray<PatternDetector> Detectors { get; } = [.. Set.Select(static kind => kind.Detector).OfType<PatternDetector>()];

    /// <summary>The patterns of these kinds.</summary>
    public ImmutableArray<PatternKind> Patterns { get; } = [.. Set.Select(static kind => kind.Pattern).OfType<PatternKind>()];

    /// <summary>All kinds.</summary>
    public ImmutableArray<LeakKind> All => [.. LeakKinds.All, .. Detectors.Select(static detector => detector.Kind)];

    /// <summary>The kinds that are not looked for unless the command line names them.</summary>
    public ImmutableArray<LeakKind> Off =>
        [.. All.Where(kind => Of<bool>(kind, static set => set.IsOff ? true : set.Severity is null ? null : false) is true)];

    /// <summary>What becomes of single kinds.</summary>
    public ImmutableDictionary<LeakKind, LeakAction> Actions => All
        .Select(kind => (Kind: kind, Action: Of(kind, static set => set.Action)))
        .Where(static kind => kind.Action is not null)
        .ToImmutableDictionary(static kind => kind.Kind, static kind => kind.Action!.Value);

    /// <summary>The kind with an id.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out LeakKind? kind)
    {
        kind = All.FirstOrDefault(known => string.Equals(known.Id, id, StringComparison.Ordinal));
        return kind is not null;
    }

    /// <summary>How grave a finding is: what is set of its kind, else an error where it is to be cut, a note where it is not.</summary>
    public FindingSeverity SeverityOf(LeakKind kind, bool isToCut) =>
        Of(kind, static set => set.Severity) ?? (isToCut ? FindingSeverity.Error : FindingSeverity.Note);

    private T? Of<T>(LeakKind kind, Func<KindSettings, T?> value)
        where T : struct =>
        Set.Where(set => string.Equals(set.Id, kind.Id, StringComparison.Ordinal)).Select(value)
            .LastOrDefault(static set => set is not null);
}
