using System.Net;
using System.Text;

namespace Cleanup.Scanning;

/// <summary>
/// A part of a text with its HTML character references decoded once, that remembers where each character came from.
/// Immutable.
/// </summary>
internal sealed class EntityDecodedText
{
    // The longest name in use is &CounterClockwiseContourIntegral; but no producer of leaks writes it.
    private const int LongestReference = 12;

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

    /// <summary>Decodes the part of <paramref name="source"/> from <paramref name="start"/> on, <paramref name="length"/> UTF-16 units at most.</summary>
    public static EntityDecodedText Decode(ReadOnlySpan<char> source, int start, int length)
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
            int semicolon = part.Slice(position, Math.Min(LongestReference, part.Length - position)).IndexOf(';');
            if (semicolon < 0)
            {
                text.Append(part[position++]);
                continue;
            }
            string reference = part.Slice(position, semicolon + 1).ToString();
            text.Append(WebUtility.HtmlDecode(reference));
            position += reference.Length;
            shifts.Add((text.Length, position));
        }
        return new EntityDecodedText(text.ToString(), start, shifts);
    }

    /// <summary>The offset in the source of the character at <paramref name="offset"/> of <see cref="Text"/>.</summary>
    public int ToSource(int offset)
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
