using Cleanup.Differential.Comparing;

namespace Cleanup.Differential.Reporting;

/// <summary>A difference as a few lines for people.</summary>
internal static class DifferenceSample
{
    private const int LongestSide = 300;

    /// <summary>Where it is, what stands there, and what each build said.</summary>
    public static string Write(Difference difference)
    {
        string place = difference.Start is null ? "" : $" [{difference.Start}, {difference.End})";
        string also = difference.Also.Count == 0 ? "" : $" (also {string.Join(", ", difference.Also.Select(DifferenceClasses.NameOf))})";
        string sides = Side("-", difference.Old, difference.New) + Side("+", difference.New, difference.Old);
        string heading = $"  {difference.Kind}{also}: {difference.Corpus} {difference.Id}{place} {difference.Command}\n";
        return $"{heading}{Line(" ", difference.Excerpt)}{sides}";
    }

    private static string Side(string sign, IReadOnlyDictionary<string, string> side, IReadOnlyDictionary<string, string> other) =>
        Line(sign, string.Join(", ", side.Select(field => $"{field.Key}: {Shown(field.Value, other.GetValueOrDefault(field.Key, ""))}")));

    private static string Shown(string value, string other) => Excerpt.OfPair(value, other).Old;

    private static string Line(string sign, string text)
    {
        if (text.Length == 0) return "";
        string shown = text.Length <= LongestSide ? text : $"{text.AsSpan(0, LongestSide)}…";
        return $"    {sign} {shown.ReplaceLineEndings("⏎")}\n";
    }
}
