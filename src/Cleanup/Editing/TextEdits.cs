using System.Text;

namespace Cleanup;

/// <summary>Applies edits to a source text, and takes them back. Thread-safe.</summary>
public static class TextEdits
{
    /// <summary>The source text with the edits applied; the same instance when there is none.</summary>
    /// <param name="source">The text the edits' ranges refer to.</param>
    /// <param name="edits">Sorted and disjoint.</param>
    /// <exception cref="ArgumentException">The edits overlap, are not sorted, or leave the text.</exception>
    public static string Apply(string source, IReadOnlyList<Edit> edits)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(edits);
        if (edits.Count == 0) return source;
        // Built in its place: of a long text a copy more is what memory has no room for.
        return string.Create(LengthOf(source, edits), (source, edits), static (text, given) =>
        {
            int position = 0;
            foreach (Edit edit in given.edits)
            {
                Append(ref text, given.source.AsSpan(position..edit.Range.Start));
                Append(ref text, edit.With);
                position = edit.Range.End;
            }
            Append(ref text, given.source.AsSpan(position));
        });
    }

    /// <summary>The source text again: the inverse of <see cref="Apply"/>.</summary>
    /// <param name="text">The edited text.</param>
    /// <param name="edits">The edits that were applied, sorted and disjoint, in the source's offsets.</param>
    /// <exception cref="ArgumentException">The text does not come from these edits.</exception>
    public static string Restore(string text, IReadOnlyList<Edit> edits)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(edits);
        if (edits.Count == 0) return text;
        var source = new StringBuilder(text.Length);
        int position = 0;
        foreach (Edit edit in edits)
        {
            int kept = edit.Range.Start - source.Length;
            if (kept < 0 || kept > text.Length - position || edit.Raw.Length != edit.Range.Length ||
                !text.AsSpan(position + kept).StartsWith(edit.With, StringComparison.Ordinal))
                throw new ArgumentException($"The text does not fit the edit [{edit.Range.Start},{edit.Range.End}).", nameof(edits));
            source.Append(text, position, kept).Append(edit.Raw);
            position += kept + edit.With.Length;
        }
        return source.Append(text, position, text.Length - position).ToString();
    }

    private static int LengthOf(string source, IReadOnlyList<Edit> edits)
    {
        int length = source.Length;
        int position = 0;
        foreach (Edit edit in edits)
        {
            if (edit.Range.Start < position || edit.Range.Length < 0 || edit.Range.Length > source.Length - edit.Range.Start)
                throw new ArgumentException($"The edit [{edit.Range.Start},{edit.Range.End}) overlaps another or leaves the text.",
                    nameof(edits));
            length += edit.With.Length - edit.Range.Length;
            position = edit.Range.End;
        }
        return length;
    }

    private static void Append(ref Span<char> text, ReadOnlySpan<char> part)
    {
        part.CopyTo(text);
        text = text[part.Length..];
    }
}
