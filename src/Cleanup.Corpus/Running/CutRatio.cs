using System.Collections.Immutable;

namespace Cleanup.Corpus.Running;

/// <summary>
/// Leaves records uncut of which too much would go: more likely it is a page about such output, or no article at all. Thread-safe.
/// </summary>
internal static class CutRatio
{
    /// <summary>The record, or where more of it would go than is allowed the record with all of its leaks reported.</summary>
    /// <param name="record">The record cleaned.</param>
    /// <param name="most">The largest share of its characters, but for blanks, that may go.</param>
    public static CleanedRecord Hold(CleanedRecord record, double most)
    {
        (long cut, long all) = Sums(record);
        if (cut <= most * all) return record;
        var held = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        return record with
        {
            Fields = [.. record.Fields.Select(field => new CleanedField(field.Name, field.Source, Uncut(field, held), record.Offsets))],
            Uncut = new UncutRecord((double)cut / all, held),
        };
    }

    /// <summary>The share of a record's characters, but for blanks, that goes.</summary>
    public static double Of(CleanedRecord record)
    {
        (long cut, long all) = Sums(record);
        return cut == 0 ? 0 : (double)cut / all;
    }

    private static (long Cut, long All) Sums(CleanedRecord record)
    {
        long cut = 0;
        long all = 0;
        foreach (CleanedField field in record.Fields)
        {
            all += Count(field.Source);
            cut += field.Result.Leaks.Where(IsCut).Sum(leak => Count(field.Source.AsSpan(leak.Range.Start, leak.Range.Length)));
        }
        return (cut, all);
    }

    private static bool IsCut(Finding leak) => leak.Action == LeakAction.Cut;

    private static long Count(ReadOnlySpan<char> text)
    {
        long count = 0;
        foreach (char unit in text)
            if (!char.IsWhiteSpace(unit)) count++;
        return count;
    }

    // What the header said is known all the same; its lines stay.
    private static CleanResult Uncut(CleanedField field, HashSet<Finding> held)
    {
        CleanResult result = field.Result;
        ImmutableArray<Finding> leaks = [.. result.Leaks.Select(Reported)];
        held.UnionWith(leaks.Where((_, index) => IsCut(result.Leaks[index])));
        if (result is not ArticleRecord article)
            return new CleanResult { Text = field.Source, Leaks = leaks, Limits = result.Limits, Faults = result.Faults };
        return new ArticleRecord
        {
            Text = field.Source,
            Leaks = leaks,
            Limits = result.Limits,
            Faults = result.Faults,
            Title = article.Title,
            Author = article.Author,
            Dateline = article.Dateline,
            Published = article.Published,
            Modified = article.Modified,
            FilledFrom = article.FilledFrom,
            FilledFields = article.FilledFields,
            DateOrder = article.DateOrder,
        };
    }

    private static Finding Reported(Finding leak) => new()
    {
        Kind = leak.Kind,
        Range = leak.Range,
        Evidence = leak.Evidence,
        Signs = leak.Signs,
        Confidence = leak.Confidence,
        Action = LeakAction.Reported,
        Recovery = leak.Recovery,
        Hint = leak.Hint,
    };
}
