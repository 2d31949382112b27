using Cleanup.FitJudge.Labels;

namespace Cleanup.FitJudge.Variants;

/// <summary>What stands around a finding, cut out of its text: a short text, as people ask for help in. Thread-safe.</summary>
internal static class Windows
{
    // Less says nothing of what the text was about.
    private const int FewestUnits = 60;

    private static readonly (string Name, int Lines)[] _windows = [("beside", 1), ("near", 2), ("around", 5)];

    /// <summary>The windows around the first finding of a text that are much shorter than it.</summary>
    public static IEnumerable<LabelledText> Of(LabelledText text, Cleaner cleaner)
    {
        if (cleaner.Find(text.Text) is not [var first, ..]) yield break;
        foreach ((string name, int lines) in _windows)
        {
            TextRange window = TextRange.FromBounds(StartOf(text.Text, first.Range.Start, lines), EndOf(text.Text, first.Range.End, lines));
            int said = window.Length - first.Range.Length;
            if (said >= FewestUnits && window.Length * 2 < text.Text.Length) yield return TextSlice.Of(text, name, window);
        }
    }

    private static int StartOf(string text, int position, int lines)
    {
        for (int left = lines; position > 0; position--)
        {
            if (text[position - 1] == '\n' && !IsBlankLine(text, position) && left-- == 0) break;
        }
        return position;
    }

    private static int EndOf(string text, int position, int lines)
    {
        for (int left = lines; position < text.Length; position++)
        {
            if (text[position] == '\n' && !IsBlankLine(text, position + 1) && left-- == 0) break;
        }
        return position;
    }

    private static bool IsBlankLine(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        int end = rest.IndexOf('\n');
        return (end < 0 ? rest : rest[..end]).IsWhiteSpace();
    }
}
