using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Kinds.MarkupRemnant;

/// <summary>
/// An element of XML with all that it holds: elements or a value, never words between elements, and no value that may be a paragraph. Not
/// thread-safe.
/// </summary>
/// <param name="text">The text.</param>
[StructLayout(LayoutKind.Auto)]
internal ref struct XmlElement(ReadOnlySpan<char> text)
{
    // An error says what happened in a sentence; an article in more.
    private const int MostWords = 24;

    private readonly ReadOnlySpan<char> _text = text;
    private int _depth;

    /// <summary>Behind it, or behind what was read of it.</summary>
    public int End { get; private set; }

    /// <summary>How many elements it is.</summary>
    public int Elements { get; private set; }

    /// <summary>Whether it holds text.</summary>
    public bool HasValues { get; private set; }

    /// <summary>Whether a name has a prefix.</summary>
    public bool HasPrefix { get; private set; }

    /// <summary>Reads the element that starts at <paramref name="start"/>.</summary>
    public bool TryRead(int start)
    {
        Span<TextRange> open = stackalloc TextRange[Reach.Row];
        var last = XmlTagKind.Aside;
        for (End = start; ;)
        {
            if (!TryReadValue(last, out bool isValue) || !XmlTag.TryRead(_text, End, out XmlTag tag)) return false;
            if (isValue && tag.Kind != XmlTagKind.Closing) return false;
            End = tag.End;
            if (tag.Kind == XmlTagKind.Aside) continue;
            last = tag.Kind;
            if (tag.Kind == XmlTagKind.Closing)
            {
                if (_depth == 0 || !_text.Slice(open[--_depth]).SequenceEqual(_text.Slice(tag.Name))) return false;
            }
            else
            {
                Elements++;
                HasPrefix |= _text.Slice(tag.Name).Contains(':');
                if (_depth == Reach.Row) return false;
                if (tag.Kind == XmlTagKind.Opening) open[_depth++] = tag.Name;
            }
            if (_depth == 0) return true;
        }
    }

    // What stands before the next tag: blanks, or a value right behind the tag that opens its element.
    private bool TryReadValue(XmlTagKind last, out bool isValue)
    {
        ReadOnlySpan<char> rest = _text.From(End, Reach.Name);
        int length = rest.IndexOf('<');
        isValue = length > 0 && !Blank.IsAll(rest[..length]);
        if (length < 0) return false;
        End += length;
        HasValues |= isValue;
        return !isValue || _depth > 0 && last == XmlTagKind.Opening && CountWords(rest[..length]) <= MostWords;
    }

    private static int CountWords(ReadOnlySpan<char> value)
    {
        int words = 0;
        for (int i = 0; i < value.Length; i++)
        {
            if (!Blank.Is(value[i]) && (i == 0 || Blank.Is(value[i - 1]))) words++;
        }
        return words;
    }
}
