namespace Cleanup.Corpus.Formats.Json;

/// <summary>The names of evidence as they are written. Thread-safe.</summary>
public static class EvidenceNames
{
    private static readonly Evidence[] _flags = [.. Enum.GetValues<Evidence>().Where(static flag => flag != Evidence.None)];

    /// <summary>
    /// The ids of the signs of a finding, in their order; of a kind that the judge does not know the names of what its reading says.
    /// </summary>
    public static IEnumerable<string> Of(Finding leak)
    {
        ArgumentNullException.ThrowIfNull(leak);
        return leak.Signs.IsEmpty
            ? _flags.Where(flag => leak.Evidence.HasFlag(flag)).Select(KebabCase.NameOf)
            : leak.Signs.Select(static sign => sign.Id);
    }
}
