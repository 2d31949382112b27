using System.Runtime.InteropServices;

namespace Cleanup.Scanning;

/// <summary>
/// A page that shows examples of what programs print is a page about code everywhere: what else it holds is shown as well,
/// with or without words that announce it. Thread-safe.
/// </summary>
internal static class CodePage
{
    // One may be chance: a heading "Results" above a leaked list.
    private const int EnoughExamples = 2;

    /// <summary>Leaves all findings of one text alone when several of them are examples.</summary>
    /// <param name="sightings">The findings.</param>
    /// <param name="scanner">The policy.</param>
    public static void Apply(List<Sighting> sightings, Scanner scanner)
    {
        if (sightings.Count(static sighting => ProseContext.IsAboutCode(sighting.Finding.Evidence)) < EnoughExamples) return;
        foreach (ref Sighting sighting in CollectionsMarshal.AsSpan(sightings))
        {
            if (sighting.Finding.Confidence == Confidence.Possible) continue;
            sighting = sighting with
            {
                Finding = sighting.Finding with
                {
                    Evidence = sighting.Finding.Evidence | Evidence.CodeNearby,
                    Confidence = Confidence.Possible,
                    Action = scanner.ActionFor(scanner.KindOf(sighting.Detector), Confidence.Possible),
                },
            };
        }
    }
}
