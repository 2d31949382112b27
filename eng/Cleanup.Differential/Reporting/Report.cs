using Cleanup.Differential.Comparing;

namespace Cleanup.Differential.Reporting;

/// <summary>Counts differences by class, corpus and kind, keeps the first to show, and writes all to a file. Not thread-safe.</summary>
/// <param name="file">Gets a line a difference.</param>
/// <param name="shown">How many of each class are shown.</param>
internal sealed class Report(TextWriter file, int shown)
{
    private const int MostKinds = 8;
    private const int NameWidth = 15;
    private readonly Dictionary<(DifferenceClass Class, string Corpus, string Kind), KindTally> _tallies = [];
    private readonly Dictionary<DifferenceClass, int> _also = [];

    /// <summary>How many differences there are.</summary>
    public int Count => Sum(_tallies.Values);

    private IEnumerable<IGrouping<DifferenceClass, KindTally>> Classes =>
        _tallies.Values.OrderBy(static tally => tally.Class).GroupBy(static tally => tally.Class);

    /// <summary>Takes a difference.</summary>
    public void Add(Difference difference)
    {
        file.WriteLine(DifferenceLine.Write(difference));
        (DifferenceClass Class, string Corpus, string Kind) key = (difference.Class, difference.Corpus, difference.Kind);
        if (!_tallies.TryGetValue(key, out KindTally? tally)) _tallies.Add(key, tally = new KindTally(difference, shown));
        tally.Add(difference);
        foreach (DifferenceClass other in difference.Also) _also[other] = _also.GetValueOrDefault(other) + 1;
    }

    /// <summary>Writes the counts: a class a line, the weightiest first, and below it where its differences are.</summary>
    public void WriteSummary(TextWriter writer)
    {
        foreach (IGrouping<DifferenceClass, KindTally> tallies in Classes)
        {
            string beside = _also.TryGetValue(tallies.Key, out int also) ? $" (+{also} in findings above)" : "";
            string count = $"{DifferenceClasses.NameOf(tallies.Key),-NameWidth} {Sum(tallies),6}";
            writer.WriteLine($"{count}  {Counts(tallies.GroupBy(static tally => tally.Kind, StringComparer.Ordinal))}{beside}");
            if (tallies.Key != DifferenceClass.Field) writer.WriteLine($"{"",NameWidth + 7}  in {Counts(ByCorpus(tallies))}");
        }
    }

    /// <summary>Writes the first of each class, of each corpus one: where there are fewest first, as they are the least expected.</summary>
    public void WriteSamples(TextWriter writer)
    {
        foreach (IGrouping<DifferenceClass, KindTally> tallies in Classes)
        {
            writer.WriteLine($"\n{DifferenceClasses.NameOf(tallies.Key)}:");
            Difference[][] corpora = [.. ByCorpus(tallies).OrderBy(Sum).Select(OfEachKind)];
            foreach (Difference sample in Rounds(corpora).Take(shown)) writer.Write(DifferenceSample.Write(sample));
        }
    }

    private Difference[] OfEachKind(IEnumerable<KindTally> corpus) =>
        [.. Rounds([.. corpus.OrderByDescending(static tally => tally.Count).Select(static tally => tally.First)])];

    // The first of each list, then the second ones.
    private IEnumerable<Difference> Rounds(IReadOnlyList<IReadOnlyList<Difference>> lists) =>
        Enumerable.Range(0, shown).SelectMany(round => lists.SelectMany(list => list.Skip(round).Take(1)));

    private static IEnumerable<IGrouping<string, KindTally>> ByCorpus(IEnumerable<KindTally> tallies) =>
        tallies.GroupBy(static tally => tally.Corpus, StringComparer.Ordinal);

    private static string Counts(IEnumerable<IGrouping<string, KindTally>> groups)
    {
        IGrouping<string, KindTally>[] sorted = [.. groups.OrderByDescending(Sum)];
        IEnumerable<string> most = sorted.Take(MostKinds).Select(static group => $"{group.Key} {Sum(group)}");
        int others = sorted.Length - MostKinds;
        return string.Join(" · ", others > 0 ? most.Append($"{others} others") : most);
    }

    private static int Sum(IEnumerable<KindTally> tallies) => tallies.Sum(static tally => tally.Count);
}
