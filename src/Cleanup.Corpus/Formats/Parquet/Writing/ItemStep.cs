using System.Globalization;
using Cleanup.Corpus.Formats.Parquet.Reading;

namespace Cleanup.Corpus.Formats.Parquet.Writing;

/// <summary>A step to an item of a list.</summary>
/// <param name="Level">The repetition level at which items begin.</param>
/// <param name="Place">The item's place, 0 for the first.</param>
internal readonly record struct ItemStep(int Level, int Place)
{
    /// <summary>The step to an item of what is repeated.</summary>
    public static ItemStep To(ParquetNode repeated, string place) =>
        new(repeated.RepetitionLevel, int.Parse(place, NumberStyles.None, CultureInfo.InvariantCulture));
}
