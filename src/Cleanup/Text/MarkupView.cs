namespace Cleanup.Text;

/// <summary>What a browser shows of a part of HTML: no tags, character references decoded. Thread-safe.</summary>
internal static class MarkupView
{
    // Extractors that write Markdown mark bold text so.
    private const string Bold = "**";

    /// <summary>[<paramref name="start"/>, <paramref name="end"/>) of the text.</summary>
    public static TextView Of(ReadOnlySpan<char> text, int start, int end)
    {
        var view = new TextViewBuilder(text, start);
        ReadOnlySpan<char> part = text[..end];
        for (int position = start; part[position..].IndexOfAny('<', '&', Bold[0]) is >= 0 and int next;)
        {
            position += next;
            position += Math.Max(1, ReplaceAt(part, position, ref view));
        }
        return view.ToView(end);
    }

    // How many units of the text something else is shown for.
    private static int ReplaceAt(ReadOnlySpan<char> text, int position, ref TextViewBuilder view)
    {
        ReadOnlySpan<char> rest = text[position..];
        if (rest[0] == '&') return view.Decode(position, text.Length, levels: 1);
        bool isBold = rest.StartsWith(Bold, StringComparison.Ordinal);
        int units = isBold ? Bold.Length : HtmlTag.LengthAt(rest);
        if (units > 0) view.Replace(new TextRange(position, units), !isBold && HtmlTag.Separates(rest) ? " " : "");
        return units;
    }
}
