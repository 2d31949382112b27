using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>Something that was mended, as the page lists it. Immutable.</summary>
/// <param name="Kind">What sort of damage.</param>
/// <param name="Path">The JSON Pointer of the value.</param>
/// <param name="Before">What stood there.</param>
/// <param name="After">What stands there now.</param>
internal sealed record PageRepair(string Kind, string Path, string Before, string After)
{
    /// <summary>What the page lists of a repair.</summary>
    public static PageRepair Of(RepairStep step, Func<string, string>? mask) => new(
        KebabCase.NameOf(step.Kind), PageStrings.Clip(step.Path), PageStrings.Shown(step.Before, mask),
        PageStrings.Shown(step.After, mask));
}
