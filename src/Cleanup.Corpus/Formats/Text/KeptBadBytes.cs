using System.Collections.Immutable;
using Cleanup.Corpus.Charsets;

namespace Cleanup.Corpus.Formats.Text;

/// <summary>Tells where bytes that were no text stand in a text that was edited. Thread-safe.</summary>
internal static class KeptBadBytes
{
    /// <summary>Those that the edits leave, with their offsets in the edited text.</summary>
    /// <param name="badBytes">Those of the source text.</param>
    /// <param name="edits">Sorted and disjoint.</param>
    public static ImmutableArray<BadBytes> Of(ImmutableArray<BadBytes> badBytes, ImmutableArray<Edit> edits)
    {
        if (badBytes.IsEmpty || edits.IsEmpty) return badBytes;
        var kept = ImmutableArray.CreateBuilder<BadBytes>();
        int next = 0;
        int shift = 0;
        foreach (BadBytes bad in badBytes)
        {
            for (; next < edits.Length && edits[next].Range.End <= bad.Offset; next++)
                shift += edits[next].With.Length - edits[next].Range.Length;
            if (next == edits.Length || bad.Offset < edits[next].Range.Start) kept.Add(bad with { Offset = bad.Offset + shift });
        }
        return kept.DrainToImmutable();
    }
}
