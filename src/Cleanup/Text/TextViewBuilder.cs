using System.Runtime.InteropServices;
using System.Text;

namespace Cleanup.Text;

/// <summary>Makes a <see cref="TextView"/> from left to right: what is not replaced stays as it is.</summary>
/// <param name="source">The whole text.</param>
/// <param name="start">Where the view starts in it.</param>
[StructLayout(LayoutKind.Auto)]
internal ref struct TextViewBuilder(ReadOnlySpan<char> source, int start)
{
    private readonly ReadOnlySpan<char> _source = source;
    private readonly StringBuilder _text = new();
    private readonly List<TextRun> _runs = [];
    private int _done = start;

    /// <summary>Shows something else in the place of a range of the source, or nothing. Ranges come in order and do not overlap.</summary>
    public void Replace(TextRange range, ReadOnlySpan<char> shown)
    {
        KeepUpTo(range.Start);
        if (!shown.IsEmpty) _runs.Add(new TextRun(_text.Length, range, IsVerbatim: false));
        _text.Append(shown);
        _done = range.End;
    }

    /// <summary>Shows the character that the reference of HTML at a place stands for. Gives the reference's length.</summary>
    /// <param name="position">Where the reference starts.</param>
    /// <param name="end">Where the text to read ends.</param>
    /// <param name="levels">How many times over it was escaped, at most.</param>
    public int Decode(int position, int end, int levels)
    {
        int character = HtmlEntities.Read(_source[position..end], levels, out int units);
        if (units > 1) Replace(new TextRange(position, units), char.ConvertFromUtf32(character));
        return units;
    }

    /// <summary>The view, up to an offset of the source.</summary>
    public TextView ToView(int end)
    {
        KeepUpTo(end);
        return new TextView(_text.ToString(), [.. _runs]);
    }

    private void KeepUpTo(int end)
    {
        if (end <= _done) return;
        _runs.Add(new TextRun(_text.Length, TextRange.FromBounds(_done, end), IsVerbatim: true));
        _text.Append(_source[_done..end]);
        _done = end;
    }
}
