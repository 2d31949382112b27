using System.Text;

namespace Cleanup.Text;

/// <summary>
/// A part of a text with its HTML character references decoded, that remembers where each character came from.
/// Immutable.
/// </summary>
internal sealed class EntityDecodedText
{
    private readonly int _sourceStart;
    private readonly List<(int Decoded, int Source)> _shifts;

    private EntityDecodedText(string text, int sourceStart, List<(int Decoded, int Source)> shifts)
    {
        Text = text;
        _sourceStart = sourceStart;
        _shifts = shifts;
    }

    /// <summary>The decoded text.</summary>
    public string Text { get; }

    /// <summary>
    /// Decodes the part of <paramref name="source"/> from <paramref name="start"/> on, <paramref name="length"/> UTF-16 units at most,
    /// <paramref name="levels"/> times over.
    /// </summary>
    public static EntityDecodedText Decode(ReadOnlySpan<char> source, int start, int length, int levels)
    {
        ReadOnlySpan<char> part = source.Slice(start, Math.Min(length, source.Length - start));
        var text = new StringBuilder(part.Length);
        var shifts = new List<(int Decoded, int Source)>();
        int position = 0;
        while (position < part.Length)
        {
            int ampersand = part[position..].IndexOf('&');
            if (ampersand < 0) ampersand = part.Length - position;
            text.Append(part.Slice(position, ampersand));
            position += ampersand;
            if (position == part.Length) break;
            text.Append(char.ConvertFromUtf32(HtmlEntities.Read(part[position..], levels, out int units)));
            position += units;
            if (units > 1) shifts.Add((text.Length, position));
        }
        return new EntityDecodedText(text.ToString(), start, shifts);
    }

    /// <summary>The range in the source of a range of <see cref="Text"/>.</summary>
    public TextRange ToSource(TextRange range) => TextRange.FromBounds(ToSource(range.Start), ToSource(range.End));

    private int ToSource(int offset)
    {
        int low = 0;
        int high = _shifts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_shifts[middle].Decoded <= offset) low = middle + 1;
            else high = middle;
        }
        (int decoded, int source) = low == 0 ? (0, 0) : _shifts[low - 1];
        return _sourceStart + source + (offset - decoded);
    }
}
