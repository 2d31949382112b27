using System.Collections.Immutable;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>A text in which something was found: as much of it as is held for the page. Not thread-safe.</summary>
/// <param name="record">The record it is of.</param>
/// <param name="field">Its field.</param>
/// <param name="length">How long all of it is, in UTF-16 units.</param>
internal sealed class PageText(PageRecord record, string field, int length)
{
    /// <summary>The record it is of.</summary>
    public PageRecord Record { get; } = record;

    /// <summary>Its field.</summary>
    public string Field { get; } = field;

    /// <summary>How long all of it is, in UTF-16 units.</summary>
    public int Length { get; } = length;

    /// <summary>The pieces that are held, in order and apart, with their offsets in UTF-16 units.</summary>
    public required ImmutableArray<(int Start, string Text)> Pieces { get; init; }

    /// <summary>What changes of it.</summary>
    public required ImmutableArray<PageEdit> Edits { get; init; }

    /// <summary>Whether all of it is held.</summary>
    public bool IsWhole => Pieces is [(0, var text)] && text.Length == Length;

    /// <summary>How many UTF-16 units are held.</summary>
    public long Held => Pieces.Sum(static piece => (long)piece.Text.Length) + Edits.Sum(static edit => (long)edit.With.Length);

    /// <summary>A text as a whole.</summary>
    /// <param name="record">The record it is of.</param>
    /// <param name="field">The field.</param>
    /// <param name="mask">Masks secrets, and leaves the length as it is; null to show it all.</param>
    public static PageText Of(PageRecord record, CleanedField field, Func<string, string>? mask) =>
        new(record, PageStrings.Clip(field.Name), field.Source.Length)
        {
            Pieces = [(0, mask?.Invoke(field.Source) ?? field.Source)],
            Edits = [.. field.Result.Edits.Select(edit =>
                new PageEdit(edit.Range, mask?.Invoke(edit.With) ?? edit.With, edit.Cause == EditCause.Leak))],
        };

    /// <summary>The same with no more than a level has of it around its findings.</summary>
    public PageText At(PageLevel level, IEnumerable<TextRange> findings)
    {
        if (level.HasAll) return this;
        ImmutableArray<TextRange> windows = PageWindows.Of(findings, level, Length);
        return new PageText(Record, Field, Length)
        {
            Pieces = [.. Pieces.SelectMany(piece => CutOut(piece, windows))],
            Edits = [.. Edits.Where(edit => windows.Any(window => edit.Range.Start <= window.End && edit.Range.End >= window.Start))],
        };
    }

    private static IEnumerable<(int Start, string Text)> CutOut((int Start, string Text) piece, ImmutableArray<TextRange> windows)
    {
        foreach (TextRange window in windows)
        {
            int start = Math.Max(window.Start, piece.Start) - piece.Start;
            int end = Math.Min(window.End, piece.Start + piece.Text.Length) - piece.Start;
            // A pair of surrogates is held whole, or not at all.
            if (start > 0 && start < piece.Text.Length && char.IsLowSurrogate(piece.Text[start])) start++;
            if (end > 0 && end < piece.Text.Length && char.IsLowSurrogate(piece.Text[end])) end--;
            if (start < end) yield return (piece.Start + start, piece.Text[start..end]);
        }
    }
}
