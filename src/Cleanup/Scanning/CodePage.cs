using System.Runtime.InteropServices;
using Cleanup.Detection;
using Cleanup.Judging;

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
    /// <param name="scan">The text, searched to its end.</param>
    /// <param name="scanner">Knows the kinds.</param>
    /// <param name="sightings">The findings.</param>
    public static void Apply(in ScanContext scan, Scanner scanner, List<Sighting> sightings)
    {
        if (sightings.Count(static sighting => ProseContext.IsAboutCode(sighting.Finding.Evidence)) < EnoughExamples) return;
        foreach (ref Sighting sighting in CollectionsMarshal.AsSpan(sightings))
        {
            if (sighting.Finding.Confidence == Confidence.Possible) continue;
            LeakAction action = scan.ActionFor(scanner.KindOf(sighting.Detector), Confidence.Possible);
            Evidence evidence = sighting.Finding.Evidence | Evidence.CodeNearby;
            sighting = sighting with
            {
                Finding = new Finding(sighting.Finding) { Evidence = evidence, Confidence = Confidence.Possible, Action = action },
            };
        }
    }
}
