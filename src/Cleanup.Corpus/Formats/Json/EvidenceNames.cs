namespace Cleanup.Corpus.Formats.Json;

/// <summary>The names of evidence as they are written. Thread-safe.</summary>
public static class EvidenceNames
{
    private static readonly Evidence[] _flags = [.. Enum.GetValues<Evidence>().Where(flag => flag != Evidence.None)];

    /// <summary>The names of the flags that are set, in their order.</summary>
    public static IEnumerable<string> Of(Evidence evidence) =>
        _flags.Where(flag => evidence.HasFlag(flag)).Select(KebabCase.NameOf);
}
