using System.Text;

namespace Cleanup.Text;

/// <summary>
/// What a browser shows of a part of HTML: no tags, character references decoded. It remembers where each character came from.
/// Immutable.
/// </summary>
internal sealed class MarkupFreeText
{
    private readonly List<(int Start, int End)> _sources;

    private MarkupFreeText(string text, List<(int Start, int End)> sources)
    {
        Text = text;
        _sources = sources;
    }

    /// <summary>The text that is shown.</summary>
    public string Text { get; }

    /// <summary>Reads the part of <paramref name="source"/> from <paramref name="start"/> on, <paramref name="length"/> UTF-16 units at most.</summary>
    public static MarkupFreeText Read(ReadOnlySpan<char> source, int start, int length)
    {
        ReadOnlySpan<char> part = source.Slice(start, Math.Min(length, source.Length - start));
        var text = new StringBuilder(part.Length);
        var sources = new List<(int Start, int End)>(part.Length);
        int position = 0;
        while (position < part.Length)
        {
            int units = 1;
            if (HtmlTag.LengthAt(part[position..]) is var tag and > 0)
            {
                units = tag;
                if (HtmlTag.Separates(part[position..])) text.Append(' ');
            }
            // Extractors that write Markdown mark bold text so.
            else if (part[position..].StartsWith("**", StringComparison.Ordinal)) units = 2;
            else if (part[position] == '&') text.Append(char.ConvertFromUtf32(HtmlEntities.Read(part[position..], 1, out units)));
            else text.Append(part[position]);
            while (sources.Count < text.Length) sources.Add((start + position, start + position + units));
            position += units;
        }
        return new MarkupFreeText(text.ToString(), sources);
    }

    /// <summary>The range in the source of a range of <see cref="Text"/> that is not empty; tags at its ends stay outside.</summary>
    public TextRange ToSource(TextRange range) => TextRange.FromBounds(_sources[range.Start].Start, _sources[range.End - 1].End);
}
