using System.Diagnostics;

namespace Cleanup.Fuzz.Minimising;

/// <summary>
/// Makes a text as small and as plain as it gets while it still breaks what it broke: first parts of it go, large ones first, as in
/// delta debugging (Zeller and Hildebrandt 2002), then its characters become plain ones. Not thread-safe.
/// </summary>
/// <param name="breaks">Whether a text still breaks it.</param>
/// <param name="patience">How long it may go on.</param>
internal sealed class Minimiser(Func<string, bool> breaks, TimeSpan patience)
{
    private const int LongestTrimmed = 12;

    private readonly long _start = Stopwatch.GetTimestamp();

    /// <summary>The smallest text that was found; the same where none is smaller.</summary>
    public string Minimise(string text)
    {
        for (string before = ""; !string.Equals(before, text, StringComparison.Ordinal);)
        {
            before = text;
            text = Simplify(Trim(Shorten(text)));
        }
        return text;
    }

    private string Shorten(string text)
    {
        for (int part = text.Length / 2; part > 0; part /= 2)
        {
            for (int start = 0; start + part <= text.Length;)
            {
                string shorter = text.Remove(start, part);
                if (StillBreaks(shorter)) text = shorter;
                else start += part;
            }
        }
        return text;
    }

    // Parts of any length at any place, which halves do not meet.
    private string Trim(string text)
    {
        for (int part = Math.Min(LongestTrimmed, text.Length); part > 0; part--)
        {
            for (int start = 0; start + part <= text.Length;)
            {
                string shorter = text.Remove(start, part);
                if (StillBreaks(shorter)) text = shorter;
                else start++;
            }
        }
        return text;
    }

    private string Simplify(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            foreach (char plain in PlainCharacters.PlainerThan(text[i]))
            {
                string simpler = text.Remove(i, 1).Insert(i, $"{plain}");
                if (!StillBreaks(simpler)) continue;
                text = simpler;
                break;
            }
        }
        return text;
    }

    private bool StillBreaks(string text) => Stopwatch.GetElapsedTime(_start) < patience && breaks(text);
}
