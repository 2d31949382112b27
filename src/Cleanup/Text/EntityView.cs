namespace Cleanup.Text;

/// <summary>Text with its character references of HTML decoded. Thread-safe.</summary>
internal static class EntityView
{
    /// <summary>[<paramref name="start"/>, <paramref name="end"/>) of the text, decoded <paramref name="levels"/> times over.</summary>
    public static TextView Of(ReadOnlySpan<char> text, int start, int end, int levels)
    {
        var view = new TextViewBuilder(text, start);
        ReadOnlySpan<char> part = text[..end];
        for (int position = start; part[position..].IndexOf('&') is >= 0 and int next;)
        {
            position += next;
            position += view.Decode(position, end, levels);
        }
        return view.ToView(end);
    }
}
